//! The code that was mailed.

use super::{NOW, Sample, exchange, failed, moment, of_problem, problem, quiet, sample, under_way};
use crate::{
    api::ApiError,
    browser::clock::ApiClock,
    log_in::{Exchange, steps::email_code::EmailCode},
    routes::{Route, href},
};
use leptos::prelude::*;
use voordeur_contract::{CodesState, FieldError, FieldReason, Problem, ProblemType};

pub(super) const SAMPLES: [Sample; 17] = [
    sample("email-code", "sent", || show(quiet(), 5, 3)),
    sample("email-code", "under-way", || show(under_way(), 5, 3)),
    sample("email-code", "sent-again", || {
        show(exchange(Signal::stored(Vec::new()), false, "code-resent"), 5, 2)
    }),
    sample("email-code", "nothing-typed", || unreadable(FieldReason::Required)),
    sample("email-code", "too-short", || unreadable(FieldReason::TooShort)),
    sample("email-code", "too-long", || unreadable(FieldReason::TooLong)),
    sample("email-code", "not-digits", || unreadable(FieldReason::NotDigits)),
    sample("email-code", "wrong", || {
        after(Problem { tries_left: Some(3), ..problem(ProblemType::CodeIncorrect) }, 3)
    }),
    sample("email-code", "expired", || after(problem(ProblemType::CodeExpired), 5)),
    sample("email-code", "used", || after(problem(ProblemType::CodeUsed), 5)),
    sample("email-code", "blocked", || after(problem(ProblemType::CodeBlocked), 0)),
    sample("email-code", "blocked-reloaded", || show(quiet(), 0, 2)),
    sample("email-code", "blocked-no-more-codes", || show(quiet(), 0, 0)),
    sample("email-code", "too-soon", || after(problem(ProblemType::ResendTooSoon), 5)),
    sample("email-code", "unreachable", || show(failed(ApiError::Unreachable, None), 5, 3)),
    sample("email-code", "too-many-codes", || {
        let retry_at = Some(moment("2026-11-22T06:00:00Z"));
        after(Problem { retry_at, ..problem(ProblemType::TooManyCodes) }, 5)
    }),
    sample("email-code", "no-more-codes", || show(quiet(), 5, 0)),
];

fn show(exchange: Exchange, tries_left: u32, resends_left: u32) -> AnyView {
    let codes = CodesState {
        expires_at: moment("2026-11-21T20:45:00Z"),
        resend_at: moment("2026-11-21T20:35:30Z"),
        resends_left,
        tries_left,
    };
    let clock = RwSignal::new(None);
    Effect::new(move |_| clock.set(Some(ApiClock::read(&moment(NOW)))));
    let (email, codes) = ("n•••••@example.com".to_owned(), Signal::stored(codes));
    let back = href(Route::LogIn);
    view! { <EmailCode exchange email codes clock back/> }.into_any()
}

fn after(problem: Problem, tries_left: u32) -> AnyView {
    show(failed(of_problem(problem), None), tries_left, 2)
}

fn unreadable(reason: FieldReason) -> AnyView {
    let errors = vec![FieldError::new("/answer/code", reason)];
    after(Problem { errors, ..problem(ProblemType::AnswerUnreadable) }, 5)
}
