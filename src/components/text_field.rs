//! One line of text.

use super::{
    ErrorItem,
    field::{Field, FieldState},
};
use leptos::prelude::*;

/// An uncontrolled field for a line of text. Its id is its `name`.
#[component]
pub(crate) fn TextField(
    /// The name under which the form sends it.
    name: &'static str,
    label: String,
    #[prop(optional)] hint: Option<String>,
    /// The input's `type`.
    #[prop(default = "text")]
    kind: &'static str,
    /// What the browser may fill in (WCAG 1.3.5).
    autocomplete: &'static str,
    #[prop(optional)] inputmode: Option<&'static str>,
    /// What a phone's keyboard begins with a capital: `words`, of a name.
    #[prop(default = "none")]
    autocapitalize: &'static str,
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
                id=name
                name=name
                type=kind
                autocomplete=autocomplete
                inputmode=inputmode
                autocapitalize=autocapitalize
                spellcheck="false"
                value=(!initial.is_empty()).then_some(initial)
                aria-invalid=move || state.invalid()
                aria-describedby=move || state.described_by()
            />
        </Field>
    }
}
