//! The list: what narrows it, the table, the way to the next page; and words for when there is nothing to show.

use super::{
    paging::{Turning, range},
    query::{everybody, narrows},
    selection::Selection,
    shown::Shown,
    table::{TOTAL, Table},
    tools::Tools,
};
use crate::{
    company::written::Written,
    components::{ActionButton, KeptFocus, Notice, NoticeKind},
    i18n::{I18n, t},
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
pub(crate) fn Users(
    shown: Shown,
    /// The visitor comes back to a row.
    #[prop(optional)]
    returned: bool,
) -> impl IntoView {
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
    let changes = move || {
        shown.page.track();
        shown.failed.track();
        shown.selected.track();
    };
    let kept = KeptFocus::of(changes, TOTAL);
    let view = move || match below.get() {
        Below::Loading => ().into_any(),
        Below::Failed => view! { <Failed shown/> }.into_any(),
        Below::NoMatch => view! { <NoMatch shown/> }.into_any(),
        Below::Table => view! {
            <Selection shown/>
            <Table shown written returned/>
            <Turning shown/>
        }
        .into_any(),
    };
    view! {
        <section
            class="card list"
            on:focusin=move |event| kept.came(&event)
            on:focusout=move |event| kept.went(&event)
        >
            <Tools shown/>
            <OutOfDate shown/>
            <Total shown below/>
            {view}
        </section>
    }
}

/// How many there are, or that they are on their way, or nobody; heard each time it is something else.
#[component]
fn Total(shown: Shown, below: Memo<Below>) -> impl IntoView {
    let i18n = use_context::<I18n>();
    let said = Memo::new(move |_| {
        let i18n = i18n.as_ref()?;
        match below.get() {
            Below::Loading => Some(i18n.text("company-users-loading")),
            Below::Failed => None,
            Below::NoMatch | Below::Table => shown.page.with(|page| {
                // What is said is about the answer, which comes after the question.
                shown.query.with_untracked(|query| Some(total(i18n, page.as_ref()?, query)))
            }),
        }
    });
    let class = move || if below.get() == Below::Table { "total small quiet" } else { "total" };
    view! { <p class=class id=TOTAL tabindex="-1" role="status">{said}</p> }
}

fn total(i18n: &I18n, page: &UsersPage, query: &UsersQuery) -> String {
    let (matches, from, to) = range(page, query);
    let count = ("count", matches.into());
    let search = query.search.trim();
    match (matches, narrows(query)) {
        (0, _) if search.is_empty() => i18n.text("company-users-none-so"),
        (0, _) => i18n.text_with("company-users-none-found", &[("search", search.to_owned().into())]),
        (_, true) if from == 1 && to == matches => i18n.text_with("company-users-found", &[count]),
        (_, false) if from == 1 && to == matches => i18n.text_with("company-users-total", &[count]),
        _ => i18n.text_with("company-users-range", &[("from", from.into()), ("to", to.into()), count]),
    }
}

/// What is shown is not what was asked for, or nobody can say whether it still is so.
#[component]
fn OutOfDate(shown: Shown) -> impl IntoView {
    let (retry, silent) = (t("company-retry"), t("company-users-silent"));
    // Built anew for other words only: the focus may be on its button.
    let failed = Memo::new(move |_| shown.failed.get().filter(|_| shown.page.with(Option::is_some)));
    let notice = move || {
        let (words, label) = (failed.get()?, retry.clone());
        Some(view! {
            <Notice kind=NoticeKind::Warning role="alert">
                <p>{words}</p>
                <ActionButton label on_press=shown.on_retry busy=shown.busy/>
            </Notice>
        })
    };
    let is_silent = Memo::new(move |_| shown.silent.get() && failed.with(Option::is_none));
    let said = move || is_silent.get().then(|| silent.clone());
    let class = move || if is_silent.get() { "notice warning" } else { "visually-hidden" };
    view! {
        {notice}
        <div role="status" class=class>{said}</div>
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
    let on_all = Callback::new(move |()| shown.on_show.run(everybody()));
    view! {
        <div class="tight">
            <p class="quiet">{t("company-users-none-hint")}</p>
            <ActionButton label=t("company-users-all") on_press=on_all outlined=true/>
        </div>
    }
}
