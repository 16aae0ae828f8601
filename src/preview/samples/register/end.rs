//! Check, and the ends.

use super::{id, problem, quiet, reference, refused, sample, under_way};
use crate::{
    log_in::steps::account_blocked::AccountBlocked,
    preview::Sample,
    register::{
        Exchange,
        steps::{check_answers::CheckAnswers, registered::Registered},
    },
};
use leptos::prelude::*;
use voordeur_contract::{
    CalendarDate, Given, HomeAddress, ProblemType, ReadNumber, RegisterStep, SecondFactor,
    records::NumberKind,
};

pub(in crate::preview::samples) const CHECK: [Sample; 5] = [
    sample("register-check-answers", "by-home-address", || check(quiet(), by_home_address(), false)),
    sample("register-check-answers", "by-family-name", || check(quiet(), by_family_name(), false)),
    sample("register-check-answers", "replaces", || check(quiet(), by_family_name(), true)),
    sample("register-check-answers", "under-way", || check(under_way(), by_home_address(), false)),
    sample("register-check-answers", "unavailable", || {
        let (given, reference) = (Given::default(), String::new());
        let step = RegisterStep::CheckAnswers { given, replaces: false, reference };
        check(refused(&step, problem(ProblemType::Unavailable)), by_home_address(), false)
    }),
];

pub(in crate::preview::samples) const REGISTERED: [Sample; 4] = [
    sample("register-registered", "by-sms", || registered(&[SecondFactor::Sms], false)),
    sample("register-registered", "by-authenticator", || registered(&[SecondFactor::Authenticator], false)),
    sample("register-registered", "by-both", || {
        registered(&[SecondFactor::Sms, SecondFactor::Authenticator], false)
    }),
    sample("register-registered", "replaced", || registered(&[SecondFactor::Sms], true)),
];

pub(in crate::preview::samples) const BLOCKED: [Sample; 1] =
    [sample("register-account-blocked", "page", || view! { <AccountBlocked until=None/> }.into_any())];

fn check(exchange: Exchange, given: Given, replaces: bool) -> AnyView {
    id().map(
        |id| view! { <CheckAnswers exchange given replaces reference=reference() id back=String::new()/> },
    )
    .into_any()
}

fn by_home_address() -> Given {
    let read = ReadNumber { kind: NumberKind::ClientReference, number: "12345678".to_owned() };
    let home_address =
        HomeAddress { postal_code: "3000".to_owned(), house_number: "12A".to_owned(), r#box: "3".to_owned() };
    let second_factors = vec![SecondFactor::Sms];
    Given { read: Some(read), home_address: Some(home_address), second_factors, ..reached() }
}

fn by_family_name() -> Given {
    let read = ReadNumber { kind: NumberKind::HospitalAdmission, number: "HA 123456789".to_owned() };
    let family_name = Some("Vandenbroucke-Dierckxsens".to_owned());
    let second_factors = vec![SecondFactor::Sms, SecondFactor::Authenticator];
    Given { read: Some(read), family_name, second_factors, consent: Some(true), ..reached() }
}

/// What everybody has answered.
fn reached() -> Given {
    Given {
        date_of_birth: CalendarDate::parse("27", "3", "1956").ok(),
        email: Some("sofie.vandenbroucke-dierckxsens@example.com".to_owned()),
        mobile: Some("0470/12.34.56".to_owned()),
        consent: Some(false),
        has_password: true,
        ..Given::default()
    }
}

fn registered(second_factors: &[SecondFactor], replaced: bool) -> AnyView {
    let sms = second_factors.contains(&SecondFactor::Sms);
    let (reference, email) = (reference(), "customer@example.com".to_owned());
    let (second_factors, number_ending) = (second_factors.to_vec(), sms.then(|| "56".to_owned()));
    view! { <Registered reference email second_factors number_ending replaced/> }.into_any()
}
