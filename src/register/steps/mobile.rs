//! The mobile number.

use super::{CONTACT, elsewhere::Elsewhere, part};
use crate::{
    browser::form,
    components::{CheckBox, Contacts, Details, Screen, StepForm, TextField},
    i18n::t,
    register::Exchange,
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::RegisterAnswer;

/// The id and name of the field for the number.
const MOBILE: &str = "mobile";

/// The id and name of the check box.
const CONSENT: &str = "consent";

/// Asks for a mobile number, in any notation of any country, and apart from it whether it may be used for more than
/// codes.
#[component]
pub(crate) fn Mobile(
    exchange: Exchange,
    /// What was answered before, as it was typed.
    given: Option<String>,
    /// The consent that was given before.
    consent: bool,
    /// Under which the registration can be resumed.
    reference: String,
    /// Where the link above it leads.
    back: String,
) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    let send = move |event: SubmitEvent| {
        let consent = !form::field(&event, CONSENT).is_empty();
        on_answer.run(RegisterAnswer::Mobile { mobile: form::field(&event, MOBILE), consent });
    };
    view! {
        <Screen
            heading=t("register-mobile-heading")
            lead=t("register-mobile-lead")
            back=Signal::stored(Some(back))
            progress=part(CONTACT, &reference)
            errors
        >
            <StepForm label=t("register-mobile-submit") busy on_send=send>
                <TextField
                    name=MOBILE
                    label=t("register-mobile-label")
                    hint=t("register-mobile-hint")
                    kind="tel"
                    autocomplete="tel"
                    errors
                    initial=given.unwrap_or_default()
                />
                <CheckBox
                    name=CONSENT
                    label=t("register-mobile-consent-label")
                    hint=t("register-mobile-consent-hint")
                    ticked=consent
                />
            </StepForm>
            <div>
                <Elsewhere reference/>
                <Details summary=t("register-mobile-none-summary") id="no-mobile">
                    <p>{t("register-mobile-none-text")}</p>
                    <Contacts heading=t("register-mobile-none-contact-heading")/>
                </Details>
            </div>
        </Screen>
    }
}
