//! The list: what narrows it, the table, the way to the next page; and words for when there is nothing to show.

use super::{
    query::{everybody, narrows, write},
    selection::Selection,
    shown::Shown,
    table::{TOTAL, Table},
    tools::Tools,
};
use crate::{
    company::written::Written,
    components::{ActionButton, Notice, NoticeKind, Pager, Pages, focus_soon},
    i18n::{I18n, t},
    routes::{Route, with_query},
};
use leptos::prelude::*;
use voordeur_contract::{UsersPage, UsersQuery};

/// Which of the views below stands there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Below {
    Loading,
    Failed,
    /// Nobody matches.
    NoMatch,
    Table,
}

/// The list in its card.
#[component]
pub(crate) fn Users(shown: Shown) -> impl IntoView {
    shown.follow_page();
    let written = Written::here();
    let below = Memo::new(move |_| {
        let found = shown.page.with(|page| page.as_ref().map(|page| page.users.len()));
        match found {
            None if shown.failed.with(Option::is_some) => Below::Failed,
            None => Below::Loading,
            Some(0) => Below::NoMatch,
            Some(_) => Below::Table,
        }
    });
    let view = move || match below.get() {
        Below::Loading => view! { <p role="status">{t("company-users-loading")}</p> }.into_any(),
        Below::Failed => view! { <Failed shown/> }.into_any(),
        Below::NoMatch => view! { <NoMatch shown/> }.into_any(),
        Below::Table => view! {
            <Selection shown/>
            <Table shown written/>
            <Turning shown/>
        }
        .into_any(),
    };
    view! {
        <section class="card list">
            <Tools shown/>
            <OutOfDate shown/>
            <Total shown/>
            {view}
        </section>
    }
}

/// How many there are, heard each time it is another number.
#[component]
fn Total(shown: Shown) -> impl IntoView {
    let i18n = use_context::<I18n>();
    let said = move || {
        let i18n = i18n.as_ref()?;
        let (matches, from, to) =
            shown.page.with(|page| page.as_ref().map(|page| range(page, &shown.query.get_untracked())))?;
        let count = ("count", matches.into());
        // Where nobody matches, that is said below.
        match (matches, shown.query.with_untracked(narrows)) {
            (0, _) => None,
            (_, narrowed) if from == 1 && to == matches => {
                Some(i18n.text_with(
                    if narrowed { "company-users-found" } else { "company-users-total" },
                    &[count],
                ))
            }
            _ => {
                let places = [("from", from.into()), ("to", to.into()), count];
                Some(i18n.text_with("company-users-range", &places))
            }
        }
    };
    view! { <p class="total small quiet" id=TOTAL tabindex="-1" role="status">{said}</p> }
}

/// How many match, and the places of the first and the last of the page among them.
fn range(page: &UsersPage, query: &UsersQuery) -> (u32, u32, u32) {
    let before = query.page.saturating_sub(1).saturating_mul(query.per_page);
    let here = u32::try_from(page.users.len()).unwrap_or(u32::MAX);
    (page.matches, before.saturating_add(1), before.saturating_add(here))
}

/// What is shown is not what was asked for, or nobody can say whether it still is so.
#[component]
fn OutOfDate(shown: Shown) -> impl IntoView {
    let (retry, silent) = (t("company-retry"), t("company-users-silent"));
    move || {
        let failed = shown.failed.get().filter(|_| shown.page.with(Option::is_some));
        let label = retry.clone();
        match (failed, shown.silent.get()) {
            (Some(words), _) => Some(
                view! {
                    <Notice kind=NoticeKind::Warning role="alert">
                        <p>{words}</p>
                        <ActionButton label on_press=shown.on_retry busy=shown.busy/>
                    </Notice>
                }
                .into_any(),
            ),
            (None, true) => {
                let words = silent.clone();
                Some(
                    view! { <Notice kind=NoticeKind::Warning role="status"><p>{words}</p></Notice> }
                        .into_any(),
                )
            }
            (None, false) => None,
        }
    }
}

#[component]
fn Failed(shown: Shown) -> impl IntoView {
    view! {
        <div class="tight">
            <p role="alert">{move || shown.failed.get()}</p>
            <ActionButton label=t("company-retry") on_press=shown.on_retry busy=shown.busy outlined=true/>
        </div>
    }
}

/// Nobody is left: all of them again at a press.
#[component]
fn NoMatch(shown: Shown) -> impl IntoView {
    let i18n = use_context::<I18n>();
    let said = move || {
        // What is said is about the answer, which comes after the question.
        shown.page.track();
        let search = shown.query.with_untracked(|query| query.search.trim().to_owned());
        let i18n = i18n.as_ref()?;
        Some(match search.is_empty() {
            true => i18n.text("company-users-none-so"),
            false => i18n.text_with("company-users-none-found", &[("search", search.into())]),
        })
    };
    let on_all = Callback::new(move |()| shown.on_show.run(everybody()));
    view! {
        <div class="tight">
            <p role="status">{said}</p>
            <p class="quiet">{t("company-users-none-hint")}</p>
            <ActionButton label=t("company-users-all") on_press=on_all outlined=true/>
        </div>
    }
}

/// To the pages before and after.
#[component]
fn Turning(shown: Shown) -> impl IntoView {
    let i18n = use_context::<I18n>();
    let pages = Signal::derive(move || {
        let i18n = i18n.as_ref()?;
        let query = shown.query.get();
        let count =
            shown.page.with(|page| page.as_ref().map(|page| page.matches.div_ceil(query.per_page)))?;
        if count <= 1 {
            return None;
        }
        let path = Route::CompanyUsers.address(i18n.language());
        let address = |page: u32| with_query(&path, &write(&UsersQuery { page, ..query.clone() }));
        let place = [("page", query.page.into()), ("pages", count.into())];
        Some(Pages {
            previous: (query.page > 1).then(|| address(query.page - 1)),
            next: (query.page < count).then(|| address(query.page.saturating_add(1))),
            place: i18n.text_with("company-users-page", &place),
        })
    });
    let on_turn = Callback::new(|()| focus_soon(TOTAL));
    view! {
        <Pager
            name=t("company-users-pager")
            previous=t("company-users-previous")
            next=t("company-users-next")
            pages
            on_turn
        />
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use voordeur_contract::Timestamp;

    #[test]
    fn a_page_knows_its_place_among_all() {
        let page = UsersPage {
            users: Vec::new(),
            matches: 10_000,
            statuses: Vec::new(),
            accounts: None,
            change: 1,
            now: Timestamp::from_rfc3339("2026-11-21T20:35:00Z".to_owned()),
        };
        assert_eq!(range(&page, &UsersQuery { page: 3, ..everybody() }), (10_000, 101, 100));
    }
}
