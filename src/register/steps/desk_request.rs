//! The last resort: a request to the desk.

mod withheld;

use super::{
    IDENTITY,
    date_fields::{DateFields, typed},
    honeypot::{Honeypot, WEBSITE},
};
use crate::{
    browser::{clock::ApiClock, form},
    components::{Screen, StepForm, TextArea, TextField},
    i18n::t,
    register::Exchange,
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::{CalendarDate, RegisterAnswer, WithheldLetter};
use withheld::Withheld;

pub(crate) use withheld::withheld;

/// The ids and names of the fields; those of the date stand in its own component.
const REQUEST: &str = "request";
const FULL_NAME: &str = "fullName";

/// Asks for exactly three things: the request, the full name, the date of birth.
#[component]
pub(crate) fn DeskRequest(
    exchange: Exchange,
    /// The date of birth that was given before.
    given: Option<CalendarDate>,
    /// A code by post is needed that cannot be sent yet.
    #[prop(into)]
    withheld: Signal<Option<WithheldLetter>>,
    /// To know what is past.
    #[prop(into)]
    clock: Signal<Option<ApiClock>>,
    /// Where the link above it leads: to the chooser by paper. Not for whom a letter is withheld, who was found.
    back: String,
) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    let send = move |event: SubmitEvent| {
        let [day, month, year] = typed(&event);
        on_answer.run(RegisterAnswer::DeskRequest {
            request: form::field(&event, REQUEST),
            full_name: form::field(&event, FULL_NAME),
            day,
            month,
            year,
            website: form::field(&event, WEBSITE),
        });
    };
    let back = Signal::derive(move || withheld.with(Option::is_none).then(|| back.clone()));
    let notice = move || withheld.get().map(|letter| view! { <Withheld exchange letter clock/> });
    view! {
        <Screen
            heading=t("register-desk-request-heading")
            lead=t("register-desk-request-lead")
            back
            progress=IDENTITY
            errors
        >
            {notice}
            <StepForm label=t("register-desk-request-submit") busy on_send=send>
                <TextArea
                    name=REQUEST
                    label=t("register-desk-request-request-label")
                    hint=t("register-desk-request-request-hint")
                    errors
                />
                <TextField
                    name=FULL_NAME
                    autocapitalize="words"
                    label=t("register-desk-request-full-name-label")
                    autocomplete="name"
                    errors
                />
                <DateFields errors given>{t("register-desk-request-date-of-birth-label")}</DateFields>
                <Honeypot/>
            </StepForm>
        </Screen>
    }
}
