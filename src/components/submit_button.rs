//! The button that sends a form.

use super::waiting::{Waiting, WaitingWords, waiting, word_or};
use leptos::prelude::*;

/// Sends the form it stands in. It is never disabled: whoever listens to the form ignores a second press.
#[component]
pub(crate) fn SubmitButton(
    #[prop(into)] label: Signal<String>,
    /// An answer is awaited.
    #[prop(optional, into)]
    busy: Signal<bool>,
) -> impl IntoView {
    let waiting = waiting(busy);
    let word = word_or(waiting, label);
    let class = move || if waiting.get() == Waiting::NotAtAll { "button" } else { "button working" };
    view! {
        <div>
            <button type="submit" class=class aria-disabled=move || busy.get().then_some("true")>{word}</button>
            <WaitingWords waiting too_long="working-too-long"/>
        </div>
    }
}
