//! A button that does something else than sending the form.

use leptos::prelude::*;

/// A quiet button beside the strong one. It is never disabled: a press while it is busy does nothing.
#[component]
pub(crate) fn ActionButton(
    #[prop(into)] label: Signal<String>,
    on_press: Callback<()>,
    /// An answer is awaited.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// Outlined, like a button, instead of a link's look.
    #[prop(optional)]
    outlined: bool,
) -> impl IntoView {
    let press = move |_| {
        if !busy.get_untracked() {
            on_press.run(());
        }
    };
    let class = if outlined { "button second" } else { "button plain" };
    view! {
        <button type="button" class=class aria-disabled=move || busy.get().then_some("true") on:click=press>
            {label}
        </button>
    }
}
