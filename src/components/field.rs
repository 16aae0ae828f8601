//! What every field has round its input: label, hint, and what is wrong with it.

use super::ErrorItem;
use leptos::prelude::*;

/// What is wrong with the field `name`: the first of its errors.
#[derive(Clone, Copy)]
pub(super) struct FieldState {
    name: &'static str,
    has_hint: bool,
    error: Memo<Option<String>>,
}

impl FieldState {
    pub(super) fn new(name: &'static str, has_hint: bool, errors: Signal<Vec<ErrorItem>>) -> Self {
        let error = Memo::new(move |_| {
            errors.with(|all| all.iter().find(|error| error.field == name).map(|error| error.message.clone()))
        });
        Self { name, has_hint, error }
    }

    /// For `aria-invalid`.
    pub(super) fn invalid(self) -> Option<&'static str> {
        self.error.with(Option::is_some).then_some("true")
    }

    /// For `aria-describedby`: the ids of hint and error, as far as they are there.
    pub(super) fn described_by(self) -> Option<String> {
        let hint = self.has_hint.then(|| hint_id(self.name));
        let error = self.words().map(|_| error_id(self.name));
        let ids: Vec<String> = hint.into_iter().chain(error).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// What is said of it; nothing when another field says it.
    fn words(self) -> Option<String> {
        self.error.get().filter(|words| !words.is_empty())
    }

    /// The class of the box round the field.
    pub(super) fn class(self) -> &'static str {
        if self.error.with(Option::is_some) { "field wrong" } else { "field" }
    }
}

pub(super) fn hint_id(name: &str) -> String {
    [name, "-hint"].concat()
}

fn error_id(name: &str) -> String {
    [name, "-error"].concat()
}

/// The words at the field.
#[component]
pub(super) fn FieldError(state: FieldState) -> impl IntoView {
    move || {
        state.words().map(|message| view! { <p class="field-error" id=error_id(state.name)>{message}</p> })
    }
}

/// A label, a hint and an error above an input that is passed as child.
#[component]
pub(super) fn Field(
    state: FieldState,
    label: String,
    #[prop(optional_no_strip)] hint: Option<String>,
    children: Children,
) -> impl IntoView {
    let hint = hint.map(|hint| view! { <p class="hint" id=hint_id(state.name)>{hint}</p> });
    view! {
        <div class=move || state.class()>
            <label for=state.name>{label}</label>
            {hint}
            <FieldError state/>
            {children()}
        </div>
    }
}
