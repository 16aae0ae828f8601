//! A code of letters and digits, as it stands on paper.

use super::{
    ErrorItem,
    field::{Field, FieldState},
};
use leptos::prelude::*;

/// An uncontrolled single field for a printed code: eight letters and digits. Its id is its `name`. Spaces, dashes and
/// small letters may be typed.
#[component]
pub(crate) fn PrintedCodeField(
    /// The name under which the form sends it.
    name: &'static str,
    label: String,
    hint: String,
    /// It shows those with its name.
    errors: Signal<Vec<ErrorItem>>,
    /// It opens something: the site keeps it nowhere.
    #[prop(optional)]
    secret: bool,
    /// What the browser may fill in.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// What stands in it at first.
    #[prop(optional)]
    initial: String,
) -> impl IntoView {
    let state = FieldState::new(name, true, errors);
    view! {
        <Field state label hint=Some(hint)>
            <input
                class="code printed"
                id=name
                name=name
                type="text"
                autocomplete=autocomplete
                data-secret=secret.then_some("")
                autocapitalize="characters"
                spellcheck="false"
                value=(!initial.is_empty()).then_some(initial)
                aria-invalid=move || state.invalid()
                aria-describedby=move || state.described_by()
            />
        </Field>
    }
}
