//! The client reference.

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
const REFERENCE: &str = "reference";

/// Asks for the reference that stands on the insurer’s documents.
#[component]
pub(crate) fn ClientReference(
    exchange: Exchange,
    /// What was answered before.
    given: Option<String>,
    /// Where the link above it leads.
    back: String,
) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    let send = move |event: SubmitEvent| {
        event.prevent_default();
        on_answer.run(RegisterAnswer::ClientReference { reference: form::field(&event, REFERENCE) });
    };
    view! {
        <Screen
            heading=t("register-client-reference-heading")
            lead=t("register-client-reference-lead")
            back=Signal::stored(Some(back))
            progress=IDENTITY
            errors
        >
            <form class="stack" method="post" novalidate on:submit=send>
                <TextField
                    name=REFERENCE
                    label=t("register-client-reference-label")
                    hint=t("register-client-reference-hint")
                    autocomplete="off"
                    errors
                    initial=given.unwrap_or_default()
                />
                <SubmitButton label=t("register-continue") busy/>
            </form>
            <CannotFind exchange label="register-client-reference-cannot-find"/>
        </Screen>
    }
}
