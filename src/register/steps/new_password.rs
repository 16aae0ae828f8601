//! A new password.

use super::{LOG_IN, elsewhere::Elsewhere, part};
use crate::{
    browser::form,
    components::{PasswordField, Screen, StepForm},
    i18n::t,
    register::Exchange,
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::RegisterAnswer;

/// The id and name of the field.
pub(crate) const PASSWORD: &str = "password";

/// Asks for a password; what it has to be is said beforehand.
#[component]
pub(crate) fn NewPassword(
    exchange: Exchange,
    /// The e-mail address it goes with: a password manager keeps both.
    email: String,
    /// Under which the registration can be resumed.
    reference: String,
    /// Where the link above it leads.
    back: String,
) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    let send = move |event: SubmitEvent| {
        on_answer.run(RegisterAnswer::NewPassword { password: form::field(&event, PASSWORD) });
    };
    view! {
        <Screen
            heading=t("register-new-password-heading")
            lead=t("register-new-password-lead")
            back=Signal::stored(Some(back))
            progress=part(LOG_IN, &reference)
            errors
        >
            <StepForm label=t("register-continue") busy on_send=send>
                // Read by password managers only; without a name it is not sent.
                <input
                    class="visually-hidden"
                    type="text"
                    autocomplete="username"
                    value=email
                    readonly
                    tabindex="-1"
                    aria-hidden="true"
                />
                <PasswordField
                    name=PASSWORD
                    label=t("register-new-password-label")
                    hint=t("register-new-password-hint")
                    autocomplete="new-password"
                    errors
                />
            </StepForm>
            <Elsewhere reference/>
        </Screen>
    }
}
