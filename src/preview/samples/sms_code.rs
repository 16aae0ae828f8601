//! The code that was sent by SMS.

use super::{NOW, Sample, exchange, failed, moment, of_problem, problem, quiet, sample, under_way};
use crate::{
    api::ApiError,
    browser::clock::ApiClock,
    log_in::{Exchange, steps::sms_code::SmsCode},
    routes::{Route, href},
};
use leptos::prelude::*;
use voordeur_contract::{CodesState, FieldError, FieldReason, LogInProof, Problem, ProblemType};

pub(super) const SAMPLES: [Sample; 18] = [
    sample("sms-code", "sent", || show(quiet(), 5, 3)),
    sample("sms-code", "only-way", || show_to(quiet(), 5, 3, false)),
    sample("sms-code", "under-way", || show(under_way(), 5, 3)),
    sample("sms-code", "sent-again", || {
        show(exchange(Signal::stored(Vec::new()), false, "code-resent"), 5, 2)
    }),
    sample("sms-code", "nothing-typed", || unreadable(FieldReason::Required)),
    sample("sms-code", "too-short", || unreadable(FieldReason::TooShort)),
    sample("sms-code", "too-long", || unreadable(FieldReason::TooLong)),
    sample("sms-code", "not-digits", || unreadable(FieldReason::NotDigits)),
    sample("sms-code", "wrong", || {
        after(Problem { tries_left: Some(3), ..problem(ProblemType::CodeIncorrect) }, 3)
    }),
    sample("sms-code", "expired", || after(problem(ProblemType::CodeExpired), 5)),
    sample("sms-code", "used", || after(problem(ProblemType::CodeUsed), 5)),
    sample("sms-code", "blocked", || after(problem(ProblemType::CodeBlocked), 0)),
    sample("sms-code", "blocked-reloaded", || show(quiet(), 0, 2)),
    sample("sms-code", "blocked-no-more-codes", || show_to(quiet(), 0, 0, false)),
    sample("sms-code", "too-soon", || after(problem(ProblemType::ResendTooSoon), 5)),
    sample("sms-code", "unreachable", || show(failed(ApiError::Unreachable, Some(LogInProof::Sms)), 5, 3)),
    sample("sms-code", "too-many-codes", || {
        let retry_at = Some(moment("2026-11-22T06:00:00Z"));
        after(Problem { retry_at, ..problem(ProblemType::TooManyCodes) }, 5)
    }),
    sample("sms-code", "no-more-codes", || show(quiet(), 5, 0)),
];

fn show(exchange: Exchange, tries_left: u32, resends_left: u32) -> AnyView {
    show_to(exchange, tries_left, resends_left, true)
}

fn show_to(exchange: Exchange, tries_left: u32, resends_left: u32, other_factors: bool) -> AnyView {
    let codes = CodesState {
        expires_at: moment("2026-11-21T20:45:00Z"),
        resend_at: moment("2026-11-21T20:35:30Z"),
        resends_left,
        tries_left,
    };
    let clock = RwSignal::new(None);
    Effect::new(move |_| clock.set(Some(ApiClock::read(&moment(NOW)))));
    let (number_ending, codes, back) = ("01".to_owned(), Signal::stored(codes), href(Route::LogIn));
    view! { <SmsCode exchange number_ending other_factors codes clock back/> }.into_any()
}

fn after(problem: Problem, tries_left: u32) -> AnyView {
    show(failed(of_problem(problem), Some(LogInProof::Sms)), tries_left, 2)
}

fn unreadable(reason: FieldReason) -> AnyView {
    let errors = vec![FieldError::new("/answer/code", reason)];
    after(Problem { errors, ..problem(ProblemType::AnswerUnreadable) }, 5)
}
