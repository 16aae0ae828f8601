//! The family name.

use super::IDENTITY;
use crate::{
    browser::form,
    components::{Screen, StepForm, TextField},
    i18n::t,
    register::Exchange,
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::RegisterAnswer;

/// The id and name of the field.
const FAMILY_NAME: &str = "familyName";

/// Asks for the family name.
#[component]
pub(crate) fn FamilyName(
    exchange: Exchange,
    /// What was answered before.
    given: Option<String>,
    /// Where the link above it leads.
    back: String,
) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    let send = move |event: SubmitEvent| {
        on_answer.run(RegisterAnswer::FamilyName { family_name: form::field(&event, FAMILY_NAME) });
    };
    view! {
        <Screen
            heading=t("register-family-name-heading")
            back=Signal::stored(Some(back))
            progress=IDENTITY
            errors
        >
            <StepForm label=t("register-continue") busy on_send=send>
                <TextField
                    name=FAMILY_NAME
                    autocapitalize="words"
                    label=t("register-family-name-label")
                    hint=t("register-family-name-hint")
                    autocomplete="family-name"
                    errors
                    initial=given.unwrap_or_default()
                />
            </StepForm>
        </Screen>
    }
}
