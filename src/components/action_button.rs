//! A button that does something else than sending the form.

use super::waiting::{OwnBusy, Waiting, WaitingWords, waiting, word_or};
use leptos::prelude::*;

/// A quiet button beside the strong one. It is never disabled: a press while it is busy does nothing.
#[component]
pub(crate) fn ActionButton(
    #[prop(into)] label: Signal<String>,
    on_press: Callback<()>,
    /// An answer is awaited, to this button or to another one of the page.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// Outlined, like a button, instead of a link's look.
    #[prop(optional)]
    outlined: bool,
) -> impl IntoView {
    let own = OwnBusy::beside(busy);
    let waiting = waiting(own.signal());
    let word = word_or(waiting, label);
    let look = if outlined { "button second" } else { "button plain" };
    let class = move || {
        if waiting.get() == Waiting::NotAtAll { look.to_owned() } else { [look, " working"].concat() }
    };
    let press = move |_| own.run(|| on_press.run(()));
    view! {
        <div>
            <button type="button" class=class aria-disabled=move || busy.get().then_some("true") on:click=press>
                {word}
            </button>
            <WaitingWords waiting too_long="working-action-too-long"/>
        </div>
    }
}
