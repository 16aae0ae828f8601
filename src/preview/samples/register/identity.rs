//! The number, and what confirms it.

use super::{nothing, quiet, sample, unreadable, wrong};
use crate::{
    preview::Sample,
    register::{
        Exchange,
        steps::{
            client_reference::ClientReference, customer_id::CustomerId, date_of_birth::DateOfBirth,
            family_name::FamilyName, home_address::HomeAddress, paper::Paper,
        },
    },
};
use leptos::prelude::*;
use voordeur_contract::{FieldReason, Paper as Sheet, ReadNumber, RegisterStep, records::NumberKind};

pub(in crate::preview::samples) const SAMPLES: [Sample; 11] = [
    sample("register-client-reference", "empty", || client_reference(quiet(), None)),
    sample("register-client-reference", "on-a-contract", || client_reference(quiet(), Some(Sheet::Contract))),
    sample("register-client-reference", "too-short", || {
        client_reference(wrong("reference", "register-client-reference-too-short"), None)
    }),
    sample("register-customer-id", "empty", || customer_id(quiet(), None)),
    sample("register-customer-id", "on-a-card", || customer_id(quiet(), Some(Sheet::Card))),
    sample("register-customer-id", "medical-assistance", || {
        let step = RegisterStep::CustomerId { paper: None, given: None };
        customer_id(unreadable(&step, &[("number", FieldReason::MedicalAssistance)]), None)
    }),
    sample("register-paper", "empty", paper),
    sample("register-date-of-birth", "empty", || date_of_birth(quiet())),
    sample("register-date-of-birth", "not-in-the-calendar", || {
        let step = RegisterStep::DateOfBirth { read: read(), given: None };
        date_of_birth(unreadable(&step, &[("dateOfBirth", FieldReason::UnknownDate)]))
    }),
    sample("register-family-name", "empty", || {
        view! { <FamilyName exchange=quiet() given=None back=String::new()/> }.into_any()
    }),
    sample("register-home-address", "empty", || {
        view! { <HomeAddress exchange=quiet() given=None back=String::new()/> }.into_any()
    }),
];

fn client_reference(exchange: Exchange, paper: Option<Sheet>) -> AnyView {
    view! { <ClientReference exchange paper given=None back=String::new()/> }.into_any()
}

fn customer_id(exchange: Exchange, paper: Option<Sheet>) -> AnyView {
    view! { <CustomerId exchange paper given=None back=String::new()/> }.into_any()
}

fn paper() -> AnyView {
    let papers = vec![Sheet::Card, Sheet::WelcomeLetter, Sheet::BenefitsStatement, Sheet::AdmissionLetter];
    view! { <Paper exchange=quiet() papers on_nothing=nothing()/> }.into_any()
}

fn read() -> ReadNumber {
    ReadNumber { kind: NumberKind::ClientReference, number: "12345678".to_owned() }
}

fn date_of_birth(exchange: Exchange) -> AnyView {
    let typed = Some("LH/12.345.678/01".to_owned());
    view! { <DateOfBirth exchange read=read() typed given=None back=String::new()/> }.into_any()
}
