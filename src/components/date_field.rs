//! A day of the calendar, where the browser may offer one to choose from.

use leptos::prelude::*;

/// An uncontrolled field whose id is its `name`; its value is `YYYY-MM-DD`, whatever the visitor sees.
#[component]
pub(crate) fn DateField(
    /// The name under which the form sends it.
    name: &'static str,
    label: String,
    /// What stands in it at first.
    initial: String,
    /// Another day was chosen: the day, or nothing.
    on_choose: Callback<String>,
) -> impl IntoView {
    view! {
        <div class="field">
            <label for=name>{label}</label>
            <input
                id=name
                name=name
                type="date"
                autocomplete="off"
                value=(!initial.is_empty()).then_some(initial)
                on:change=move |event| on_choose.run(event_target_value(&event))
            />
        </div>
    }
}
