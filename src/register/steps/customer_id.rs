//! The customer ID number, or a number that may stand for it.

use super::{
    IDENTITY,
    number_papers::{ChosenPaper, EveryPaper, other},
    ways_out::CannotFind,
};
use crate::{
    browser::form,
    components::{Screen, StepForm, TextField},
    i18n::t,
    register::Exchange,
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::{Paper, RegisterAnswer};

/// The id and name of the field.
const NUMBER: &str = "number";

/// The drawings of those on which one of them stands, and last of the card whose number is taken for it.
const PAPERS: [&str; 5] =
    ["card", "welcome-letter", "benefits-statement", "admission-letter", "medical-assistance-card"];

/// Asks for the customer ID number, a contract number or the reference of a hospital admission.
#[component]
pub(crate) fn CustomerId(
    exchange: Exchange,
    /// The paper that was chosen.
    paper: Option<Paper>,
    /// What was answered before.
    given: Option<String>,
    /// Where the link above it leads.
    back: String,
) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    let send = move |event: SubmitEvent| {
        on_answer.run(RegisterAnswer::CustomerId { number: form::field(&event, NUMBER) });
    };
    let every = paper.is_none().then(|| view! { <EveryPaper papers=PAPERS.to_vec()/> });
    view! {
        <Screen
            heading=t("register-customer-id-heading")
            lead=t("register-customer-id-lead")
            back=Signal::stored(Some(back))
            progress=IDENTITY
            errors
        >
            {paper.map(|paper| view! { <ChosenPaper paper/> })}
            <StepForm label=t("register-continue") busy on_send=send>
                <TextField
                    name=NUMBER
                    label=t("register-customer-id-label")
                    hint=t("register-customer-id-hint")
                    autocomplete="off"
                    errors
                    initial=given.unwrap_or_default()
                />
            </StepForm>
            {every}
            <CannotFind exchange label=other(paper, "register-customer-id-cannot-find")/>
        </Screen>
    }
}
