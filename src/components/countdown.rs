//! How long something still takes, in a sentence.

use super::ticking::{minutes_and_seconds, seconds_left};
use crate::{browser::clock::Deadline, i18n::I18n};
use leptos::prelude::*;

/// A sentence that counts down to `until`, and is gone after that. Not a live region: nobody wants to hear every
/// second.
#[component]
pub(crate) fn Countdown(
    /// Nothing is shown without.
    #[prop(into)]
    until: Signal<Option<Deadline>>,
    /// The id of the sentence, with the variable `$time`: `0:42`.
    message: &'static str,
    /// Told once when the time is over.
    #[prop(optional)]
    on_end: Option<Callback<()>>,
) -> impl IntoView {
    let i18n = use_context::<I18n>();
    let left = seconds_left(until);
    if let Some(on_end) = on_end {
        Effect::new(move |over: Option<bool>| {
            let now_over = left.get() == Some(0);
            if now_over && over != Some(true) {
                on_end.run(());
            }
            now_over
        });
    }
    move || {
        let seconds = left.get().filter(|seconds| *seconds > 0)?;
        let time = minutes_and_seconds(seconds);
        let sentence = i18n.as_ref()?.text_with(message, &[("time", time.into())]);
        Some(view! { <p class="small quiet countdown">{sentence}</p> })
    }
}
