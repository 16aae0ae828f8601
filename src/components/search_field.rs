//! What to look for in a list.

use leptos::prelude::*;

/// An uncontrolled field whose id is its `name`. Whoever listens reads it.
#[component]
pub(crate) fn SearchField(
    /// The name under which the form sends it.
    name: &'static str,
    label: String,
    /// What stands in it at first.
    initial: String,
    /// Something was typed or taken away.
    on_typed: Callback<()>,
) -> impl IntoView {
    view! {
        <div class="field">
            <label for=name>{label}</label>
            <input
                id=name
                name=name
                type="search"
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                enterkeyhint="search"
                value=(!initial.is_empty()).then_some(initial)
                on:input=move |_| on_typed.run(())
            />
        </div>
    }
}
