//! The customer ID number, or a number that may stand for it.

use super::number_question::{AskedNumber, NumberQuestion, NumberWords};
use crate::register::Exchange;
use leptos::prelude::*;
use voordeur_contract::{Paper, RegisterAnswer};

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
    let number = AskedNumber {
        name: "number",
        // The last is the card whose number is taken for it.
        papers: &[
            "card",
            "welcome-letter",
            "benefits-statement",
            "admission-letter",
            "medical-assistance-card",
        ],
        words: NumberWords {
            heading: "register-customer-id-heading",
            lead: "register-customer-id-lead",
            label: "register-customer-id-label",
            hint: "register-customer-id-hint",
            cannot_find: "register-customer-id-cannot-find",
        },
        answer: |number| RegisterAnswer::CustomerId { number },
    };
    view! { <NumberQuestion number exchange paper given back/> }
}
