//! A strictly personal e-mail address.

use super::CONTACT;
use crate::{
    browser::form,
    components::{Details, Screen, StepForm, TextField},
    i18n::t,
    register::Exchange,
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::RegisterAnswer;

/// The id and name of the field.
const EMAIL: &str = "email";

/// Asks for an e-mail address that nobody else reads.
#[component]
pub(crate) fn Email(
    exchange: Exchange,
    /// What was answered before.
    given: Option<String>,
    /// Where the link above it leads.
    back: String,
) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    let send =
        move |event: SubmitEvent| on_answer.run(RegisterAnswer::Email { email: form::field(&event, EMAIL) });
    view! {
        <Screen
            heading=t("register-email-heading")
            lead=t("register-email-lead")
            back=Signal::stored(Some(back))
            progress=CONTACT
            errors
        >
            <StepForm label=t("register-email-submit") busy on_send=send>
                <TextField
                    name=EMAIL
                    label=t("register-email-label")
                    hint=t("register-email-hint")
                    kind="email"
                    autocomplete="email"
                    errors
                    initial=given.unwrap_or_default()
                />
            </StepForm>
            <Details summary=t("register-email-why-summary") id="why-personal">
                <p>{t("register-email-why-text")}</p>
            </Details>
        </Screen>
    }
}
