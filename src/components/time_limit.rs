//! The time is nearly over: more of it, at a press (WCAG 2.2.1).

use super::{
    ActionButton,
    ticking::{minutes_and_seconds, seconds_left},
};
use crate::{
    browser::clock::Deadline,
    i18n::{I18n, t},
};
use leptos::prelude::*;

/// From this many seconds before the end it is said.
const WARN_AT: u32 = 60;

/// Says, a minute before `until`, that the time is nearly over, and offers more. It stands at the foot of the
/// screen and takes the focus from nobody.
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
) -> impl IntoView {
    let left = seconds_left(until);
    let warn = Memo::new(move |_| left.get().is_some_and(|seconds| seconds <= WARN_AT));
    Effect::new(move |over: Option<bool>| {
        let now_over = left.get() == Some(0);
        if now_over && over != Some(true) {
            on_end.run(());
        }
        now_over
    });
    let i18n = use_context::<I18n>();
    let sentence = t(warning);
    let more = t("time-limit-more");
    let remaining = move || {
        let time = minutes_and_seconds(left.get()?);
        Some(i18n.as_ref()?.text_with("time-limit-left", &[("time", time.into())]))
    };
    move || {
        warn.get().then(|| {
            view! {
                <div class="time-limit">
                    <div class="time-limit-inner tight">
                        <p role="alert">{sentence.clone()}</p>
                        <div class="row">
                            <ActionButton label=more.clone() on_press=on_more busy outlined=true/>
                            <span class="countdown" aria-hidden="true">{remaining.clone()}</span>
                        </div>
                    </div>
                </div>
            }
        })
    }
}
