//! The client reference.

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
const REFERENCE: &str = "reference";

/// The drawings of those on which it stands.
const PAPERS: [&str; 3] = ["contract", "payment-notice", "email"];

/// Asks for the reference that stands on the insurer’s documents.
#[component]
pub(crate) fn ClientReference(
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
        on_answer.run(RegisterAnswer::ClientReference { reference: form::field(&event, REFERENCE) });
    };
    let every = paper.is_none().then(|| view! { <EveryPaper papers=PAPERS.to_vec()/> });
    view! {
        <Screen
            heading=t("register-client-reference-heading")
            lead=t("register-client-reference-lead")
            back=Signal::stored(Some(back))
            progress=IDENTITY
            errors
        >
            {paper.map(|paper| view! { <ChosenPaper paper/> })}
            <StepForm label=t("register-continue") busy on_send=send>
                <TextField
                    name=REFERENCE
                    label=t("register-client-reference-label")
                    hint=t("register-client-reference-hint")
                    autocomplete="off"
                    errors
                    initial=given.unwrap_or_default()
                />
            </StepForm>
            {every}
            <CannotFind exchange label=other(paper, "register-client-reference-cannot-find")/>
        </Screen>
    }
}
