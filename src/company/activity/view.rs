//! The audit trail in its card, and words for when there is nothing to show.

use super::{
    query::narrows,
    shown::Shown,
    table::{Table, focus_entry},
    tools::Tools,
};
use crate::{
    company::written::Written,
    components::{ActionButton, KeptFocus, Notice, NoticeKind},
    i18n::{I18n, t},
};
use leptos::prelude::*;
use voordeur_contract::{ActivityQuery, UserId};

/// The id of the line that says how much there is.
pub(super) const TOTAL: &str = "activity-total";

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
        Below::Loading | Below::Failed => ().into_any(),
        Below::Nothing => view! { <Nothing shown/> }.into_any(),
        Below::Table => view! {
            <Table shown written/>
            <Older shown/>
        }
        .into_any(),
    };
    let changes = move || {
        shown.query.track();
        shown.trail.track();
        shown.failed.track();
    };
    let kept = KeptFocus::of(changes, TOTAL);
    view! {
        <section
            class="card list"
            on:focusin=move |event| kept.came(&event)
            on:focusout=move |event| kept.went(&event)
        >
            <Tools shown/>
            <Of shown/>
            <Failed shown/>
            <Total shown below/>
            {view}
        </section>
    }
}

/// How much there is so far, or that it is on its way, or that nothing is found. It is heard when the visitor has asked
/// for something else, not each time somebody logs in.
#[component]
fn Total(shown: Shown, below: Memo<Below>) -> impl IntoView {
    let i18n = use_context::<I18n>();
    let said = Memo::new(move |_| {
        let i18n = i18n.as_ref()?;
        match below.get() {
            Below::Loading => Some(i18n.text("company-activity-loading")),
            Below::Failed => None,
            Below::Nothing if shown.query.with_untracked(narrows) => {
                Some(i18n.text("company-activity-none-so"))
            }
            Below::Nothing => Some(i18n.text("company-activity-none")),
            Below::Table => {
                let count = shown.trail.with(|trail| trail.as_ref().map_or(0, |trail| trail.entries.len()));
                let count = u32::try_from(count).unwrap_or(u32::MAX);
                Some(i18n.text_with("company-activity-shown", &[("count", count.into())]))
            }
        }
    });
    let heard = Memo::new(
        move |before: Option<&Option<String>>| {
            if shown.unasked.get() { before.cloned().flatten() } else { said.get() }
        },
    );
    let class = move || if below.get() == Below::Table { "total small quiet" } else { "total" };
    view! {
        <p class=class id=TOTAL tabindex="-1">{said}</p>
        <div class="visually-hidden" role="status">{heard}</div>
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
    // Built anew for other words only: the focus may be on its button.
    let words = Memo::new(move |_| {
        let user = shown.query.with(|query| query.user.clone())?;
        Some(match name_of(shown, &user) {
            Some(name) => i18n.as_ref()?.text_with("company-activity-of", &[("name", name.into())]),
            None => i18n.as_ref()?.text("company-activity-of-one"),
        })
    });
    let is_any = Memo::new(move |_| words.with(Option::is_some));
    move || {
        let label = label.clone();
        is_any.get().then(|| view! { <Notice><p>{words}</p><ActionButton label on_press=on_all/></Notice> })
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
    // Built anew for other words only: the focus may be on its button.
    let failed = Memo::new(move |_| shown.failed.get());
    move || {
        let words = failed.get()?;
        let label = retry.clone();
        Some(view! {
            <Notice kind=NoticeKind::Warning role="alert">
                <p>{words}</p>
                <ActionButton label on_press=shown.on_retry busy=shown.busy/>
            </Notice>
        })
    }
}

/// All of it again at a press, where something is left out.
#[component]
fn Nothing(shown: Shown) -> impl IntoView {
    let narrowed = Memo::new(move |_| shown.query.with(narrows));
    let all = t("company-activity-show-all");
    let on_all = Callback::new(move |()| shown.on_show.run(ActivityQuery::default()));
    move || {
        let label = all.clone();
        narrowed.get().then(|| view! { <ActionButton label on_press=on_all outlined=true/> })
    }
}

/// Older ones at a press. They stand above the button, which goes with the last of them: the focus goes to the first.
#[component]
fn Older(shown: Shown) -> impl IntoView {
    let has_more =
        Memo::new(move |_| shown.trail.with(|trail| trail.as_ref().is_some_and(|trail| trail.more)));
    let (older, end) = (t("company-activity-older"), t("company-activity-end"));
    let pressed_at = StoredValue::new(None);
    let on_press = Callback::new(move |()| {
        pressed_at.set_value(shown.trail.with_untracked(|trail| trail.as_ref()?.oldest()));
        shown.on_older.run(());
    });
    Effect::new(move |_| {
        let next = shown.trail.with(|trail| trail.as_ref()?.after(pressed_at.get_value()?));
        let is_busy = shown.busy.get();
        if let Some(number) = next {
            request_animation_frame(move || focus_entry(number));
        }
        if next.is_some() || !is_busy {
            pressed_at.set_value(None);
        }
    });
    move || {
        if has_more.get() {
            let label = older.clone();
            view! { <ActionButton label on_press busy=shown.busy outlined=true/> }.into_any()
        } else {
            view! { <p class="small quiet">{end.clone()}</p> }.into_any()
        }
    }
}
