//! A password, hidden until its owner wants to see it.

use super::{
    ErrorItem,
    field::{Field, FieldState},
};
use crate::i18n::t;
use leptos::prelude::*;

/// An uncontrolled field for a password, with a button that shows and hides it. Its id is its `name`. What was
/// typed wrong is not kept, so it has no initial text.
#[component]
pub(crate) fn PasswordField(
    /// The name under which the form sends it.
    name: &'static str,
    label: String,
    #[prop(optional)] hint: Option<String>,
    /// `current-password` or `new-password`.
    autocomplete: &'static str,
    /// It shows those with its name.
    #[prop(optional, into)]
    errors: Signal<Vec<ErrorItem>>,
) -> impl IntoView {
    let state = FieldState::new(name, hint.is_some(), errors);
    let shown = RwSignal::new(false);
    let either = move |when_hidden: &str, when_shown: &str| {
        let (when_hidden, when_shown) = (t(when_hidden), t(when_shown));
        move || if shown.get() { when_shown.clone() } else { when_hidden.clone() }
    };
    let press_label = either("password-show", "password-hide");
    let press_name = either("password-show-name", "password-hide-name");
    let said = either("password-is-hidden", "password-is-shown");
    // Silent until the button is pressed for the first time.
    let pressed = RwSignal::new(false);
    let press = move |_| {
        shown.update(|shown| *shown = !*shown);
        pressed.set(true);
    };
    view! {
        <Field state label hint>
            <div class="reveal">
                <input
                    id=name
                    name=name
                    type=move || if shown.get() { "text" } else { "password" }
                    autocomplete=autocomplete
                    autocapitalize="none"
                    spellcheck="false"
                    aria-invalid=move || state.invalid()
                    aria-describedby=move || state.described_by()
                />
                <button type="button" class="button plain" aria-controls=name aria-label=press_name on:click=press>
                    {press_label}
                </button>
                <span class="visually-hidden" role="status">{move || pressed.get().then(&said)}</span>
            </div>
        </Field>
    }
}
