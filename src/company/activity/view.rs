//! The audit trail in its card, and words for when there is nothing to show.

use super::{
    query::narrows,
    shown::{Exporting, Shown},
    table::Table,
    tools::Tools,
};
use crate::{
    company::written::Written,
    components::{ActionButton, Notice, NoticeKind},
    i18n::{I18n, t},
};
use leptos::prelude::*;
use voordeur_contract::{ActivityQuery, UserId};

/// Which of the views below stands there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Below {
    Loading,
    Failed,
    /// Nothing was done that matches.
    Nothing,
    Table,
}

/// The trail in its card.
#[component]
pub(crate) fn Activities(shown: Shown) -> impl IntoView {
    let written = Written::here();
    let below = Memo::new(move |_| {
        let found = shown.trail.with(|trail| trail.as_ref().map(|trail| trail.entries.len()));
        match found {
            None if shown.failed.with(Option::is_some) => Below::Failed,
            None => Below::Loading,
            Some(0) => Below::Nothing,
            Some(_) => Below::Table,
        }
    });
    let view = move || match below.get() {
        Below::Loading => view! { <p role="status">{t("company-activity-loading")}</p> }.into_any(),
        Below::Failed => view! { <Failed shown/> }.into_any(),
        Below::Nothing => view! { <Failed shown/><Nothing shown/> }.into_any(),
        Below::Table => view! {
            <Failed shown/>
            <Table shown written/>
            <Older shown/>
        }
        .into_any(),
    };
    view! {
        <section class="card list">
            <Tools shown/>
            <Of shown/>
            {view}
        </section>
    }
}

/// It is about one colleague only.
#[component]
fn Of(shown: Shown) -> impl IntoView {
    let i18n = use_context::<I18n>();
    let label = t("company-activity-everybody");
    let on_all = Callback::new(move |()| {
        shown.on_show.run(ActivityQuery { user: None, ..shown.query.get_untracked() });
    });
    move || {
        let user = shown.query.with(|query| query.user.clone())?;
        let words = match name_of(shown, &user) {
            Some(name) => i18n.as_ref()?.text_with("company-activity-of", &[("name", name.into())]),
            None => i18n.as_ref()?.text("company-activity-of-one"),
        };
        let label = label.clone();
        Some(view! { <Notice><p>{words}</p><ActionButton label on_press=on_all/></Notice> })
    }
}

/// By the newest entry that names the colleague.
fn name_of(shown: Shown, user: &UserId) -> Option<String> {
    shown.trail.with(|trail| {
        let people =
            trail.as_ref()?.entries.iter().flat_map(|entry| std::iter::once(&entry.by).chain(&entry.to));
        people.into_iter().find(|person| person.user == *user).map(|person| person.name.clone())
    })
}

/// Why the trail is not what was asked for.
#[component]
fn Failed(shown: Shown) -> impl IntoView {
    let retry = t("company-retry");
    move || {
        let words = shown.failed.get()?;
        let label = retry.clone();
        Some(view! {
            <Notice kind=NoticeKind::Warning role="alert">
                <p>{words}</p>
                <ActionButton label on_press=shown.on_retry busy=shown.busy/>
            </Notice>
        })
    }
}

#[component]
fn Nothing(shown: Shown) -> impl IntoView {
    let narrowed = Memo::new(move |_| shown.query.with(narrows));
    let (so, yet, all) =
        (t("company-activity-none-so"), t("company-activity-none"), t("company-activity-show-all"));
    let on_all = Callback::new(move |()| shown.on_show.run(ActivityQuery::default()));
    let words = move || if narrowed.get() { so.clone() } else { yet.clone() };
    let button = move || {
        let label = all.clone();
        narrowed.get().then(|| view! { <ActionButton label on_press=on_all outlined=true/> })
    };
    view! { <div class="tight"><p role="status">{words}</p>{button}</div> }
}

#[component]
fn Older(shown: Shown) -> impl IntoView {
    let has_more =
        Memo::new(move |_| shown.trail.with(|trail| trail.as_ref().is_some_and(|trail| trail.more)));
    let (older, end) = (t("company-activity-older"), t("company-activity-end"));
    move || {
        if has_more.get() {
            let label = older.clone();
            view! { <ActionButton label on_press=shown.on_older busy=shown.busy outlined=true/> }.into_any()
        } else {
            view! { <p class="small quiet">{end.clone()}</p> }.into_any()
        }
    }
}

/// Button that saves all of it as a file, and how far that is.
#[component]
pub(super) fn Export(shown: Shown) -> impl IntoView {
    let i18n = use_context::<I18n>();
    let busy = Signal::derive(move || matches!(shown.exporting.get(), Exporting::Since(_)));
    let said = move || {
        let (id, count) = match shown.exporting.get() {
            Exporting::Not => return None,
            Exporting::Failed(words) => return Some(words),
            Exporting::Since(count) => ("company-activity-exporting", count),
            Exporting::Done(count) => ("company-activity-exported", count),
        };
        Some(i18n.as_ref()?.text_with(id, &[("count", count.into())]))
    };
    view! {
        <div>
            <ActionButton label=t("company-activity-export") on_press=shown.on_export busy outlined=true/>
            <p class="small" role="status">{said}</p>
        </div>
    }
}
