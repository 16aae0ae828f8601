//! One of a few, in a list that opens.

use leptos::prelude::*;

/// One of the choices of a [`SelectField`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SelectOption {
    /// What it is called when it is chosen.
    pub(crate) value: &'static str,
    /// May change: a number of matches, for instance.
    pub(crate) label: Signal<String>,
}

/// A field that shows what is chosen and says what becomes of it at once: it narrows what stands below it, and leads
/// nowhere (WCAG 3.2.2). Its id is its `name`.
#[component]
pub(crate) fn SelectField(
    /// The name under which the form sends it.
    name: &'static str,
    label: String,
    options: Vec<SelectOption>,
    /// The value that is chosen.
    #[prop(into)]
    chosen: Signal<&'static str>,
    on_choose: Callback<String>,
) -> impl IntoView {
    let option = move |SelectOption { value, label }| {
        let is_chosen = move || chosen.get() == value;
        // The property, because the attribute says only what was chosen at first.
        view! { <option value=value selected=is_chosen prop:selected=is_chosen>{label}</option> }
    };
    view! {
        <div class="field">
            <label for=name>{label}</label>
            <select id=name name=name on:change=move |event| on_choose.run(event_target_value(&event))>
                {options.into_iter().map(option).collect_view()}
            </select>
        </div>
    }
}
