//! E-mail address and password.

use super::{Sample, failed, moment, of_problem, problem, quiet, sample, under_way};
use crate::{
    api::ApiError,
    log_in::{Exchange, Notice, steps::credentials::Credentials},
};
use leptos::prelude::*;
use voordeur_contract::{FieldError, FieldReason, Problem, ProblemType};

pub(super) const SAMPLES: [Sample; 15] = [
    sample("log-in", "empty", || show(quiet(), "", None)),
    sample("log-in", "under-way", || show(under_way(), "customer@example.com", None)),
    sample("log-in", "nothing-typed", || unreadable("", FieldReason::Required, FieldReason::Required)),
    sample("log-in", "not-an-address", || {
        unreadable("customer", FieldReason::Malformed, FieldReason::TooLong)
    }),
    sample("log-in", "wrong-pair", || after(problem(ProblemType::CredentialsIncorrect))),
    sample("log-in", "too-many-attempts", || {
        after(Problem {
            retry_at: Some(moment("2026-11-21T20:50:00Z")),
            ..problem(ProblemType::TooManyAttempts)
        })
    }),
    sample("log-in", "too-many-requests", || after(problem(ProblemType::TooManyRequests))),
    sample("log-in", "unreachable", || {
        show(failed(ApiError::Unreachable, None), "customer@example.com", None)
    }),
    sample("log-in", "timed-out", || show(failed(ApiError::TimedOut, None), "customer@example.com", None)),
    sample("log-in", "internal-error", || {
        after(Problem { reference: Some("3VK7-Q2HM".to_owned()), ..problem(ProblemType::Internal) })
    }),
    sample("log-in", "expired", || show(quiet(), "customer@example.com", Some(Notice::Expired))),
    sample("log-in", "logged-out", || show(quiet(), "", Some(Notice::LoggedOut))),
    sample("log-in", "not-yet", || show(quiet(), "", Some(Notice::NotYet))),
    sample("log-in", "log-in-first", || show(quiet(), "", Some(Notice::LogInFirst))),
    sample("log-in", "answer-lost", || show(quiet(), "customer@example.com", Some(Notice::AnswerLost))),
];

fn show(exchange: Exchange, email: &str, notice: Option<Notice>) -> AnyView {
    let (email, on_begin) = (email.to_owned(), Callback::new(|()| ()));
    view! { <Credentials exchange email notice=Signal::stored(notice) on_begin/> }.into_any()
}

fn after(problem: Problem) -> AnyView {
    show(failed(of_problem(problem), None), "customer@example.com", None)
}

fn unreadable(typed: &str, email: FieldReason, password: FieldReason) -> AnyView {
    let errors = vec![FieldError::new("/answer/email", email), FieldError::new("/answer/password", password)];
    let problem = Problem { errors, ..problem(ProblemType::AnswerUnreadable) };
    show(failed(of_problem(problem), None), typed, None)
}
