//! The form of a step.

use super::{submit_button::SubmitButton, waiting::OwnBusy};
use leptos::{ev::SubmitEvent, prelude::*};

/// Fields, and below them the button that sends them. While an answer is awaited, to this form or to another action
/// of the page, a press does nothing; the button says so only of its own.
#[component]
pub(crate) fn StepForm(
    /// Of the button.
    #[prop(into)]
    label: Signal<String>,
    /// An answer is awaited, to this form or to another action of the page.
    busy: Signal<bool>,
    /// Reads the fields and sends them.
    #[prop(into)]
    on_send: Callback<SubmitEvent>,
    /// Not what the page is for: what is under way when it is built is no answer to this form.
    #[prop(optional)]
    beside: bool,
    /// The fields, if there are any.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let own = if beside { OwnBusy::beside(busy) } else { OwnBusy::main(busy) };
    let send = move |event: SubmitEvent| {
        event.prevent_default();
        own.run(|| on_send.run(event));
    };
    view! {
        <form class="stack" method="post" novalidate on:submit=send>
            {children.map(|children| children())}
            <SubmitButton label busy=own.signal()/>
        </form>
    }
}
