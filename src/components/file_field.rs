//! A file of the visitor's.

use super::{
    ErrorItem,
    field::{Field, FieldState},
};
use crate::browser::chosen::{self, Chosen};
use leptos::{ev::Event, prelude::*};

/// A field in which a file is chosen. Its id is its `name`.
#[component]
pub(crate) fn FileField(
    name: &'static str,
    label: String,
    #[prop(optional)] hint: Option<String>,
    /// What the browser offers first: names' endings and media types.
    accept: &'static str,
    /// It shows those with its name.
    #[prop(optional, into)]
    errors: Signal<Vec<ErrorItem>>,
    /// One was chosen.
    on_file: Callback<Chosen>,
    /// The field is pressed, which empties it: no file is chosen any more unless another is, or the same again.
    on_empty: Callback<()>,
) -> impl IntoView {
    let state = FieldState::new(name, hint.is_some(), errors);
    let choose = move |event: Event| {
        if let Some(file) = chosen::in_field(&event) {
            on_file.run(file);
        }
    };
    let press = move |_| {
        chosen::empty(name);
        on_empty.run(());
    };
    view! {
        <Field state label hint>
            <input
                class="file"
                id=name
                type="file"
                accept=accept
                on:click=press
                on:change=choose
                aria-invalid=move || state.invalid()
                aria-describedby=move || state.described_by()
            />
        </Field>
    }
}
