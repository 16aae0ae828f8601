//! A one-time code.

use super::{
    ErrorItem,
    field::{Field, FieldState},
};
use leptos::prelude::*;

/// An uncontrolled single field for a code of digits, which the phone may fill in by itself. Its id is its
/// `name`. Spaces and dashes may be typed; whoever reads it strips them.
#[component]
pub(crate) fn CodeField(
    /// The name under which the form sends it.
    name: &'static str,
    label: String,
    #[prop(optional)] hint: Option<String>,
    /// It shows those with its name.
    #[prop(optional, into)]
    errors: Signal<Vec<ErrorItem>>,
    /// What stands in it at first.
    #[prop(optional)]
    initial: String,
) -> impl IntoView {
    let state = FieldState::new(name, hint.is_some(), errors);
    view! {
        <Field state label hint>
            <input
                class="code"
                id=name
                name=name
                type="text"
                inputmode="numeric"
                autocomplete="one-time-code"
                autocapitalize="none"
                spellcheck="false"
                value=(!initial.is_empty()).then_some(initial)
                aria-invalid=move || state.invalid()
                aria-describedby=move || state.described_by()
            />
        </Field>
    }
}
