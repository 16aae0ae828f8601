//! The number, and the paper on which it stands.

use super::{nothing, quiet, sample, unreadable, wrong};
use crate::{
    preview::Sample,
    register::{
        Exchange,
        steps::{client_reference::ClientReference, customer_id::CustomerId, paper::Paper},
    },
};
use leptos::prelude::*;
use voordeur_contract::{FieldReason, Paper as Sheet, RegisterStep};

pub(in crate::preview::samples) const SAMPLES: [Sample; 15] = [
    sample("register-client-reference", "empty", || client_reference(quiet(), None, None)),
    sample("register-client-reference", "given-before", || client_reference(quiet(), None, Some("12345678"))),
    sample("register-client-reference", "on-a-contract", || {
        client_reference(quiet(), Some(Sheet::Contract), None)
    }),
    sample("register-client-reference", "nothing-typed", || refused_reference(FieldReason::Required)),
    sample("register-client-reference", "letters", || refused_reference(FieldReason::NotDigits)),
    sample("register-client-reference", "too-short", || refused_reference(FieldReason::TooShort)),
    sample("register-client-reference", "too-long", || refused_reference(FieldReason::TooLong)),
    sample("register-customer-id", "empty", || customer_id(quiet(), None, None)),
    sample("register-customer-id", "given-before", || customer_id(quiet(), None, Some("0079-99999999-99"))),
    sample("register-customer-id", "on-a-card", || customer_id(quiet(), Some(Sheet::Card), None)),
    sample("register-customer-id", "nothing-typed", || refused_id(FieldReason::Required)),
    sample("register-customer-id", "malformed", || refused_id(FieldReason::Malformed)),
    sample("register-customer-id", "medical-assistance", || refused_id(FieldReason::MedicalAssistance)),
    sample("register-paper", "empty", || paper(quiet())),
    sample("register-paper", "nothing-chosen", || paper(wrong("paper", "register-paper-required"))),
];

fn client_reference(exchange: Exchange, paper: Option<Sheet>, given: Option<&str>) -> AnyView {
    let given = given.map(str::to_owned);
    view! { <ClientReference exchange paper given back=String::new()/> }.into_any()
}

fn refused_reference(reason: FieldReason) -> AnyView {
    let step = RegisterStep::ClientReference { paper: None, given: None };
    client_reference(unreadable(&step, &[("reference", reason)]), None, None)
}

fn customer_id(exchange: Exchange, paper: Option<Sheet>, given: Option<&str>) -> AnyView {
    let given = given.map(str::to_owned);
    view! { <CustomerId exchange paper given back=String::new()/> }.into_any()
}

fn refused_id(reason: FieldReason) -> AnyView {
    let step = RegisterStep::CustomerId { paper: None, given: None };
    customer_id(unreadable(&step, &[("number", reason)]), None, None)
}

fn paper(exchange: Exchange) -> AnyView {
    let papers = vec![Sheet::Card, Sheet::WelcomeLetter, Sheet::BenefitsStatement, Sheet::AdmissionLetter];
    view! { <Paper exchange papers on_nothing=nothing() back=String::new()/> }.into_any()
}
