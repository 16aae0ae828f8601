//! The time is nearly over: more of it, at a press (WCAG 2.2.1).

use super::{
    ActionButton,
    screen::{HEADING, focus_soon},
    ticking::{minutes_and_seconds, seconds_left},
};
use crate::{
    browser::clock::Deadline,
    i18n::{I18n, t},
};
use leptos::prelude::*;

/// From this many seconds before the end it is said.
pub(crate) const WARN_AT: u32 = 60;

/// Says, a minute before `until`, that the time is nearly over, and offers more. It stands at the foot of the
/// screen and takes the focus from nobody; whoever was given more time finds it on the heading.
#[component]
pub(crate) fn TimeLimit(
    /// Nothing is limited without.
    #[prop(into)]
    until: Signal<Option<Deadline>>,
    /// The id of the sentence that says what ends within a minute.
    warning: &'static str,
    /// The visitor wants more time; whoever gives it sets `until` anew.
    on_more: Callback<()>,
    /// Told once when the time is over.
    on_end: Callback<()>,
    /// More time has been asked for.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// There is no more time to give.
    #[prop(optional, into)]
    is_last: Signal<bool>,
    /// The id of the sentence that says so.
    #[prop(optional)]
    last_warning: &'static str,
    /// The id of the heading that gets the focus of whoever was given more time.
    #[prop(default = HEADING)]
    heading: &'static str,
) -> impl IntoView {
    let left = seconds_left(until);
    let warn = Memo::new(move |_| left.get().is_some_and(|seconds| seconds <= WARN_AT));
    at_the_end(left, on_end);
    let offered = Memo::new(move |_| warn.get() && !is_last.get());
    let asked = RwSignal::new(false);
    let said = given(offered, warn, asked, heading);
    let ask = Callback::new(move |()| {
        asked.set(true);
        on_more.run(());
    });
    let i18n = use_context::<I18n>();
    let sentences = [warning, last_warning].map(|id| if id.is_empty() { String::new() } else { t(id) });
    let more = t("time-limit-more");
    let remaining = move || {
        let time = minutes_and_seconds(left.get()?);
        Some(i18n.as_ref()?.text_with("time-limit-left", &[("time", time.into())]))
    };
    let bar = move || {
        warn.get().then(|| {
            let [more_offered, last] = sentences.clone();
            let sentence = if is_last.get() { last } else { more_offered };
            let button = (!is_last.get())
                .then(|| view! { <ActionButton label=more.clone() on_press=ask busy outlined=true/> });
            view! {
                <div class="time-limit">
                    <div class="time-limit-inner tight">
                        <p role="alert">{sentence}</p>
                        <div class="row">
                            {button}
                            <span class="countdown" aria-hidden="true">{remaining.clone()}</span>
                        </div>
                    </div>
                </div>
            }
        })
    };
    view! {
        <div class="visually-hidden" role="status">{said}</div>
        {bar}
    }
}

/// Tells it once.
fn at_the_end(left: Signal<Option<u32>>, on_end: Callback<()>) {
    Effect::new(move |over: Option<bool>| {
        let now_over = left.get() == Some(0);
        if now_over && over != Some(true) {
            on_end.run(());
        }
        now_over
    });
}

/// What is heard when the offer of more time goes because it was `asked` for.
fn given(
    offered: Memo<bool>,
    warn: Memo<bool>,
    asked: RwSignal<bool>,
    heading: &'static str,
) -> RwSignal<String> {
    let said = RwSignal::new(String::new());
    let words = t("time-limit-given");
    Effect::new(move |before: Option<bool>| {
        let offered = offered.get();
        if offered {
            said.set(String::new());
        } else if before == Some(true) && asked.get_untracked() {
            if !warn.get_untracked() {
                said.set(words.clone());
            }
            focus_soon(heading);
        }
        asked.set(false);
        offered
    });
    said
}
