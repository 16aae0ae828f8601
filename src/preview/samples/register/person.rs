//! What confirms who somebody is.

use super::{problem, quiet, refused, sample, unreadable};
use crate::{
    preview::{Sample, samples::moment},
    register::{
        Exchange,
        steps::{date_of_birth::DateOfBirth, family_name::FamilyName, home_address::HomeAddress},
    },
};
use leptos::prelude::*;
use voordeur_contract::{
    CalendarDate, FieldReason, HomeAddress as Address, Problem, ProblemType, ReadNumber, RegisterStep,
    records::NumberKind,
};

pub(in crate::preview::samples) const BORN: [Sample; 6] = [
    sample("register-date-of-birth", "empty", || date_of_birth(quiet(), true, false)),
    sample("register-date-of-birth", "given-before", || date_of_birth(quiet(), false, true)),
    sample("register-date-of-birth", "nothing-typed", || refused_date("dateOfBirth", FieldReason::Required)),
    sample("register-date-of-birth", "one-part-missing", || refused_date("month", FieldReason::Required)),
    sample("register-date-of-birth", "not-digits", || refused_date("dateOfBirth", FieldReason::NotDigits)),
    sample("register-date-of-birth", "not-in-the-calendar", || {
        refused_date("dateOfBirth", FieldReason::UnknownDate)
    }),
];

pub(in crate::preview::samples) const FAMILY_NAME: [Sample; 6] = [
    sample("register-family-name", "empty", || family_name(quiet(), None)),
    sample("register-family-name", "given-before", || {
        family_name(quiet(), Some("Vandenbroucke-Dierckxsens"))
    }),
    sample("register-family-name", "nothing-typed", || refused_name(FieldReason::Required)),
    sample("register-family-name", "too-long", || refused_name(FieldReason::TooLong)),
    sample("register-family-name", "records-unavailable", || {
        family_name(refused(&name_step(), unavailable()), Some("Peeters"))
    }),
    sample("register-family-name", "too-many-attempts", || {
        family_name(refused(&name_step(), too_many()), Some("Peeters"))
    }),
];

pub(in crate::preview::samples) const HOME_ADDRESS: [Sample; 6] = [
    sample("register-home-address", "empty", || home_address(quiet(), None)),
    sample("register-home-address", "given-before", || home_address(quiet(), Some(home()))),
    sample("register-home-address", "nothing-typed", || {
        let fields = ["postalCode", "houseNumber"].map(|field| (field, FieldReason::Required));
        home_address(unreadable(&home_step(), &fields), None)
    }),
    sample("register-home-address", "too-long", || {
        let fields = ["postalCode", "houseNumber", "box"].map(|field| (field, FieldReason::TooLong));
        home_address(unreadable(&home_step(), &fields), None)
    }),
    sample("register-home-address", "records-unavailable", || {
        home_address(refused(&home_step(), unavailable()), Some(home()))
    }),
    sample("register-home-address", "too-many-attempts", || {
        home_address(refused(&home_step(), too_many()), Some(home()))
    }),
];

/// The insurer's system does not answer at the last of these questions.
fn unavailable() -> Problem<RegisterStep> {
    problem(ProblemType::RecordsUnavailable)
}

fn too_many() -> Problem<RegisterStep> {
    let retry_at = Some(moment("2026-11-21T21:35:00Z"));
    Problem { retry_at, ..problem(ProblemType::TooManyAttempts) }
}

fn read() -> ReadNumber {
    ReadNumber { kind: NumberKind::ClientReference, number: "12345678".to_owned() }
}

fn date_of_birth(exchange: Exchange, just_typed: bool, is_given: bool) -> AnyView {
    let typed = just_typed.then(|| "LH/12.345.678/01".to_owned());
    let given = is_given.then(|| CalendarDate::parse("27", "3", "1956").ok()).flatten();
    view! { <DateOfBirth exchange read=read() typed given back=String::new()/> }.into_any()
}

fn refused_date(field: &str, reason: FieldReason) -> AnyView {
    let step = RegisterStep::DateOfBirth { read: read(), given: None };
    date_of_birth(unreadable(&step, &[(field, reason)]), true, false)
}

fn family_name(exchange: Exchange, given: Option<&str>) -> AnyView {
    let given = given.map(str::to_owned);
    view! { <FamilyName exchange given back=String::new()/> }.into_any()
}

fn name_step() -> RegisterStep {
    RegisterStep::FamilyName { given: None }
}

fn refused_name(reason: FieldReason) -> AnyView {
    family_name(unreadable(&name_step(), &[("familyName", reason)]), None)
}

fn home_address(exchange: Exchange, given: Option<Address>) -> AnyView {
    view! { <HomeAddress exchange given back=String::new()/> }.into_any()
}

fn home_step() -> RegisterStep {
    RegisterStep::HomeAddress { given: None }
}

fn home() -> Address {
    Address { postal_code: "3000".to_owned(), house_number: "12A".to_owned(), r#box: "3".to_owned() }
}
