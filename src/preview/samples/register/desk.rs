//! The request to the desk.

use super::{clock_at, problem, quiet, refused, sample, unreadable};
use crate::{
    preview::Sample,
    preview::samples::moment,
    register::{
        Exchange,
        steps::{desk_request::DeskRequest, desk_request_sent::DeskRequestSent},
    },
};
use leptos::prelude::*;
use voordeur_contract::{CalendarDate, FieldReason, Problem, ProblemType, RegisterStep, WithheldLetter};

pub(in crate::preview::samples) const SAMPLES: [Sample; 8] = [
    sample("register-desk-request", "empty", || show(quiet(), None)),
    sample("register-desk-request", "given", || show(quiet(), CalendarDate::parse("12", "3", "1984").ok())),
    sample("register-desk-request", "nothing-typed", || {
        let reason = FieldReason::Required;
        let fields = [("request", reason), ("fullName", reason), ("dateOfBirth", reason)];
        show(unreadable(&REQUEST, &fields), None)
    }),
    sample("register-desk-request", "too-long", || {
        show(unreadable(&REQUEST, &[("request", FieldReason::TooLong)]), None)
    }),
    sample("register-desk-request", "too-many", || {
        let retry_at = Some(moment("2026-11-22T20:35:00Z"));
        let problem = Problem { retry_at, ..problem(ProblemType::TooManyAttempts) };
        show(refused(&REQUEST, problem), None)
    }),
    sample("register-desk-request", "letter-withheld", || {
        let retry_at = Some(withheld().new_letter_from);
        let problem = Problem { retry_at, ..problem(ProblemType::TooManyLetters) };
        page(refused(&REQUEST, problem), None, Some(withheld()), "2026-11-24T09:00:00Z")
    }),
    sample("register-desk-request", "letter-no-longer-withheld", || {
        page(quiet(), None, Some(withheld()), "2026-12-01T09:00:00Z")
    }),
    sample("register-desk-request-sent", "page", || {
        view! { <DeskRequestSent reference="4TBN-82RC".to_owned()/> }.into_any()
    }),
];

const REQUEST: RegisterStep = RegisterStep::DeskRequest { date_of_birth: None, withheld: None };

fn show(exchange: Exchange, given: Option<CalendarDate>) -> AnyView {
    page(exchange, given, None, "2026-11-24T09:00:00Z")
}

fn withheld() -> WithheldLetter {
    let new_letter_from = moment("2026-11-30T23:00:00Z");
    WithheldLetter { new_letter_from, reference: "4TBN-82RC".to_owned() }
}

fn page(
    exchange: Exchange,
    given: Option<CalendarDate>,
    withheld: Option<WithheldLetter>,
    now: &str,
) -> AnyView {
    let (withheld, clock) = (Signal::stored(withheld), clock_at(moment(now)));
    view! { <DeskRequest exchange given withheld clock back=String::new()/> }.into_any()
}
