//! Several lines of text.

use super::{
    ErrorItem,
    field::{Field, FieldState},
};
use leptos::prelude::*;

/// An uncontrolled field for several lines of text. Its id is its `name`.
#[component]
pub(crate) fn TextArea(
    /// The name under which the form sends it.
    name: &'static str,
    label: String,
    #[prop(optional)] hint: Option<String>,
    /// It shows those with its name.
    #[prop(optional, into)]
    errors: Signal<Vec<ErrorItem>>,
) -> impl IntoView {
    let state = FieldState::new(name, hint.is_some(), errors);
    view! {
        <Field state label hint>
            <textarea
                id=name
                name=name
                rows="5"
                aria-invalid=move || state.invalid()
                aria-describedby=move || state.described_by()
            ></textarea>
        </Field>
    }
}
