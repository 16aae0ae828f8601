//! Nobody fits the answers.

use super::{id, problem, quiet, refused, sample};
use crate::{
    preview::Sample,
    preview::samples::moment,
    register::{Exchange, steps::not_found::NotFound},
};
use leptos::prelude::*;
use voordeur_contract::{
    CalendarDate, Given, HomeAddress, Problem, ProblemType, ReadNumber, RegisterStep, records::NumberKind,
};

pub(in crate::preview::samples) const SAMPLES: [Sample; 4] = [
    sample("register-not-found", "by-home-address", || show(quiet(), by_home_address())),
    sample("register-not-found", "by-family-name", || {
        let read = ReadNumber { kind: NumberKind::CustomerId, number: "0079-99999999-99".to_owned() };
        let family_name = Some("Vandenbroucke-Dierckxsens".to_owned());
        show(quiet(), Given { read: Some(read), date_of_birth: born(), family_name, ..Given::default() })
    }),
    sample("register-not-found", "records-unavailable", || after(problem(ProblemType::RecordsUnavailable))),
    sample("register-not-found", "too-many-attempts", || {
        let retry_at = Some(moment("2026-11-21T21:35:00Z"));
        after(Problem { retry_at, ..problem(ProblemType::TooManyAttempts) })
    }),
];

fn born() -> Option<CalendarDate> {
    CalendarDate::parse("27", "3", "1956").ok()
}

fn by_home_address() -> Given {
    let read = ReadNumber { kind: NumberKind::ClientReference, number: "12345678".to_owned() };
    let home_address =
        HomeAddress { postal_code: "3000".to_owned(), house_number: "12A".to_owned(), r#box: "3".to_owned() };
    Given { read: Some(read), date_of_birth: born(), home_address: Some(home_address), ..Given::default() }
}

fn after(problem: Problem<RegisterStep>) -> AnyView {
    let step = RegisterStep::NotFound { given: by_home_address() };
    show(refused(&step, problem), by_home_address())
}

fn show(exchange: Exchange, given: Given) -> AnyView {
    id().map(|id| view! { <NotFound exchange given id/> }).into_any()
}
