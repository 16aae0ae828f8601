//! Several lines of text.

use super::{
    ErrorItem,
    field::{Field, FieldState},
};
use leptos::{html::Textarea, prelude::*};

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
    /// What stands in it at first.
    #[prop(optional)]
    initial: String,
) -> impl IntoView {
    let state = FieldState::new(name, hint.is_some(), errors);
    // Not as its child: of an empty text the prerenderer makes a space. A page that is prerendered gives nothing here.
    let element = NodeRef::<Textarea>::new();
    if !initial.is_empty() {
        Effect::new(move |_| {
            if let Some(element) = element.get() {
                element.set_value(&initial);
            }
        });
    }
    view! {
        <Field state label hint>
            <textarea
                node_ref=element
                id=name
                name=name
                rows="5"
                aria-invalid=move || state.invalid()
                aria-describedby=move || state.described_by()
            ></textarea>
        </Field>
    }
}
