//! The list: what narrows it, the table, the way to the next page; and words for when there is nothing to show.

use super::{
    paging::{Total, Turning},
    query::everybody,
    selection::Selection,
    shown::Shown,
    table::Table,
    tools::Tools,
};
use crate::{
    company::written::Written,
    components::{ActionButton, Notice, NoticeKind},
    i18n::{I18n, t},
};
use leptos::prelude::*;

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
