//! The request to the desk.

use super::{problem, quiet, refused, sample, unreadable};
use crate::{
    preview::Sample,
    preview::samples::moment,
    register::{
        Exchange,
        steps::{desk_request::DeskRequest, desk_request_sent::DeskRequestSent},
    },
};
use leptos::prelude::*;
use voordeur_contract::{FieldReason, Problem, ProblemType, RegisterStep};

pub(in crate::preview::samples) const SAMPLES: [Sample; 5] = [
    sample("register-desk-request", "empty", || show(quiet())),
    sample("register-desk-request", "nothing-typed", || {
        let reason = FieldReason::Required;
        let fields = [("request", reason), ("fullName", reason), ("dateOfBirth", reason)];
        show(unreadable(&RegisterStep::DeskRequest {}, &fields))
    }),
    sample("register-desk-request", "too-long", || {
        show(unreadable(&RegisterStep::DeskRequest {}, &[("request", FieldReason::TooLong)]))
    }),
    sample("register-desk-request", "too-many", || {
        let retry_at = Some(moment("2026-11-22T20:35:00Z"));
        let problem = Problem { retry_at, ..problem(ProblemType::TooManyAttempts) };
        show(refused(&RegisterStep::DeskRequest {}, problem))
    }),
    sample("register-desk-request-sent", "page", || {
        view! { <DeskRequestSent reference="4TBN-82RC".to_owned()/> }.into_any()
    }),
];

fn show(exchange: Exchange) -> AnyView {
    view! { <DeskRequest exchange back=String::new()/> }.into_any()
}
