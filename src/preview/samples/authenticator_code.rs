//! The code that the authenticator app shows.

use super::{Sample, failed, of_problem, problem, quiet, sample, under_way};
use crate::{
    log_in::{
        Exchange,
        steps::authenticator_code::{AuthenticatorCode, Facts},
    },
    routes::{Route, href},
};
use leptos::prelude::*;
use voordeur_contract::{FieldError, FieldReason, LogInProof, LogInStep, Problem, ProblemType};

pub(super) const SAMPLES: [Sample; 13] = [
    sample("authenticator-code", "open", || show(quiet(), 5, false)),
    sample("authenticator-code", "one-of-two", || show(quiet(), 5, true)),
    sample("authenticator-code", "under-way", || show(under_way(), 5, false)),
    sample("authenticator-code", "too-short", || {
        let errors = vec![FieldError::new("/answer/code", FieldReason::TooShort)];
        after(Problem { errors, ..problem(ProblemType::AnswerUnreadable) }, 5)
    }),
    sample("authenticator-code", "wrong", || {
        after(Problem { tries_left: Some(1), ..problem(ProblemType::CodeIncorrect) }, 1)
    }),
    sample("authenticator-code", "expired", || after(problem(ProblemType::CodeExpired), 5)),
    sample("authenticator-code", "used", || after(problem(ProblemType::CodeUsed), 5)),
    sample("authenticator-code", "recovery-code-required", || unreadable(FieldReason::Required)),
    sample("authenticator-code", "recovery-code-too-short", || unreadable(FieldReason::TooShort)),
    sample("authenticator-code", "recovery-code-malformed", || unreadable(FieldReason::Malformed)),
    sample("authenticator-code", "recovery-code-wrong", || {
        recovering(Problem { tries_left: Some(3), ..problem(ProblemType::CodeIncorrect) }, 3)
    }),
    sample("authenticator-code", "recovery-code-used", || recovering(problem(ProblemType::CodeUsed), 5)),
    sample("authenticator-code", "blocked", || after(problem(ProblemType::CodeBlocked), 0)),
];

fn show(exchange: Exchange, tries_left: u32, other_factors: bool) -> AnyView {
    let facts = Facts::of(&LogInStep::AuthenticatorCode { tries_left, other_factors });
    let back = href(Route::LogIn);
    facts.map(|facts| view! { <AuthenticatorCode exchange facts=Signal::stored(facts) recovery_codes=true back/> }).into_any()
}

fn after(problem: Problem, tries_left: u32) -> AnyView {
    show(failed(of_problem(problem), Some(LogInProof::Authenticator)), tries_left, false)
}

/// After a recovery code.
fn recovering(problem: Problem, tries_left: u32) -> AnyView {
    show(failed(of_problem(problem), Some(LogInProof::RecoveryCode)), tries_left, false)
}

fn unreadable(reason: FieldReason) -> AnyView {
    let errors = vec![FieldError::new("/answer/code", reason)];
    recovering(Problem { errors, ..problem(ProblemType::AnswerUnreadable) }, 5)
}
