//! Registering.

use super::sample;
use crate::{
    components::ErrorItem,
    i18n::t,
    preview::Sample,
    register::{
        Exchange,
        steps::{
            at_hand::AtHand, client_reference::ClientReference, customer_id::CustomerId,
            date_of_birth::DateOfBirth, email::Email, family_name::FamilyName, home_address::HomeAddress,
            means::Means, paper::Paper, residence::Residence,
        },
    },
};
use leptos::prelude::*;
use voordeur_contract::{AtHand as Choice, Means as Way, Paper as Sheet, ReadNumber, records::NumberKind};

pub(super) const SAMPLES: [Sample; 13] = [
    sample("register-at-hand", "empty", || at_hand(quiet())),
    sample("register-at-hand", "nothing-chosen", || at_hand(wrong("atHand", "register-at-hand-required"))),
    sample("register-residence", "empty", || {
        view! { <Residence exchange=quiet() given=None on_nothing=nothing() back=String::new()/> }.into_any()
    }),
    sample("register-means", "one", || means(vec![Way::ClientReference])),
    sample("register-means", "several", || means(vec![Way::ClientReference, Way::CustomerId])),
    sample("register-client-reference", "empty", || client_reference(quiet())),
    sample("register-client-reference", "too-short", || {
        client_reference(wrong("reference", "register-client-reference-too-short"))
    }),
    sample("register-customer-id", "empty", || {
        view! { <CustomerId exchange=quiet() given=None back=String::new()/> }.into_any()
    }),
    sample("register-paper", "empty", paper),
    sample("register-date-of-birth", "empty", date_of_birth),
    sample("register-family-name", "empty", || {
        view! { <FamilyName exchange=quiet() given=None back=String::new()/> }.into_any()
    }),
    sample("register-home-address", "empty", || {
        view! { <HomeAddress exchange=quiet() given=None back=String::new()/> }.into_any()
    }),
    sample("register-email", "empty", || view! { <Email exchange=quiet() given=None/> }.into_any()),
];

fn nothing() -> Callback<()> {
    Callback::new(|()| ())
}

fn exchange(errors: Vec<ErrorItem>) -> Exchange {
    Exchange {
        errors: Signal::stored(errors),
        busy: Signal::stored(false),
        status: Signal::stored(String::new()),
        on_answer: Callback::new(|_| ()),
    }
}

fn quiet() -> Exchange {
    exchange(Vec::new())
}

fn wrong(field: &'static str, message: &str) -> Exchange {
    exchange(vec![ErrorItem { field, message: t(message) }])
}

fn at_hand(exchange: Exchange) -> AnyView {
    let options = vec![Choice::ClientReference, Choice::CustomerId, Choice::Nothing];
    view! { <AtHand exchange options given=None notice=Signal::stored(None) on_nothing=nothing()/> }
        .into_any()
}

fn means(means: Vec<Way>) -> AnyView {
    view! { <Means exchange=quiet() means on_nothing=nothing() back=String::new()/> }.into_any()
}

fn client_reference(exchange: Exchange) -> AnyView {
    view! { <ClientReference exchange given=None back=String::new()/> }.into_any()
}

fn paper() -> AnyView {
    let papers = vec![Sheet::Card, Sheet::WelcomeLetter, Sheet::BenefitsStatement, Sheet::AdmissionLetter];
    view! { <Paper exchange=quiet() papers on_nothing=nothing()/> }.into_any()
}

fn date_of_birth() -> AnyView {
    let read = ReadNumber { kind: NumberKind::ClientReference, number: "12345678".to_owned() };
    let typed = Some("LH/12.345.678/01".to_owned());
    view! { <DateOfBirth exchange=quiet() read typed given=None back=String::new()/> }.into_any()
}
