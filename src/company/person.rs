//! Who a colleague is: fields of whoever invites, and of whoever changes it.

use crate::{
    browser::form,
    components::{ErrorItem, TextField},
    i18n::t,
};
use leptos::{ev::SubmitEvent, prelude::*};

const NAME: &str = "name";
const EMAIL: &str = "email";
const MOBILE: &str = "mobile";

/// What was typed there.
pub(super) struct TypedPerson {
    pub(super) name: String,
    pub(super) email: String,
    pub(super) mobile: String,
}

impl TypedPerson {
    /// In the form that is sent.
    pub(super) fn of(event: &SubmitEvent) -> Self {
        let typed = |name| form::field(event, name);
        Self { name: typed(NAME), email: typed(EMAIL), mobile: typed(MOBILE) }
    }
}

/// Name, e-mail address and mobile number. Nobody else's data is filled in by the browser here, so it is told not to.
#[component]
pub(super) fn PersonFields(
    errors: Signal<Vec<ErrorItem>>,
    email_hint: String,
    mobile_hint: String,
    /// The name so far, if there is one.
    #[prop(optional)]
    name: String,
    /// The e-mail address so far, if there is one.
    #[prop(optional)]
    email: String,
) -> impl IntoView {
    let mobile_label = [t("company-field-mobile-label"), t("company-field-optional")].join(" ");
    view! {
        <TextField
            name=NAME
            label=t("company-field-name-label")
            autocomplete="off"
            autocapitalize="words"
            errors
            initial=name
        />
        <TextField
            name=EMAIL
            label=t("company-field-email-label")
            hint=email_hint
            kind="email"
            autocomplete="off"
            errors
            initial=email
        />
        <TextField
            name=MOBILE
            label=mobile_label
            hint=mobile_hint
            kind="tel"
            autocomplete="off"
            errors
        />
    }
}
