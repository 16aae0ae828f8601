//! The customer ID number, or a number that may stand for it.

use super::{IDENTITY, cannot_find::CannotFind};
use crate::{
    browser::form,
    components::{Screen, SubmitButton, TextField},
    i18n::t,
    register::Exchange,
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::RegisterAnswer;

/// The id and name of the field.
const NUMBER: &str = "number";

/// Asks for the customer ID number, a contract number or the reference of a hospital admission.
#[component]
pub(crate) fn CustomerId(
    exchange: Exchange,
    /// What was answered before.
    given: Option<String>,
    /// Where the link above it leads.
    back: String,
) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    let send = move |event: SubmitEvent| {
        event.prevent_default();
        on_answer.run(RegisterAnswer::CustomerId { number: form::field(&event, NUMBER) });
    };
    view! {
        <Screen
            heading=t("register-customer-id-heading")
            lead=t("register-customer-id-lead")
            back=Signal::stored(Some(back))
            progress=IDENTITY
            errors
        >
            <form class="stack" method="post" novalidate on:submit=send>
                <TextField
                    name=NUMBER
                    label=t("register-customer-id-label")
                    hint=t("register-customer-id-hint")
                    autocomplete="off"
                    errors
                    initial=given.unwrap_or_default()
                />
                <SubmitButton label=t("register-continue") busy/>
            </form>
            <CannotFind exchange label="register-customer-id-cannot-find"/>
        </Screen>
    }
}
