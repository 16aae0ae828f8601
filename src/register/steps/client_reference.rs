//! The client reference.

use super::number_question::{AskedNumber, NumberQuestion, NumberWords};
use crate::register::Exchange;
use leptos::prelude::*;
use voordeur_contract::{Paper, RegisterAnswer};

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
    let number = AskedNumber {
        name: "reference",
        papers: &["contract", "payment-notice", "email"],
        words: NumberWords {
            heading: "register-client-reference-heading",
            lead: "register-client-reference-lead",
            label: "register-client-reference-label",
            hint: "register-client-reference-hint",
            cannot_find: "register-client-reference-cannot-find",
        },
        answer: |reference| RegisterAnswer::ClientReference { reference },
    };
    view! { <NumberQuestion number exchange paper given back/> }
}
