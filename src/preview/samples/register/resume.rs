//! A registration that was left.

use super::{clock_at, problem, quiet, refused, sample, unreadable};
use crate::{
    preview::{
        Sample,
        samples::{NOW, moment},
    },
    register::{
        Exchange, Notice,
        steps::{resume_code::ResumeCode, resume_reference::ResumeReference},
    },
};
use leptos::prelude::*;
use voordeur_contract::{CodesState, FieldReason, Problem, ProblemType, RegisterStep};

/// What the samples quote.
const REFERENCE: &str = "4TBN-82RC";

pub(in crate::preview::samples) const SAMPLES: [Sample; 13] = [
    sample("register-resume-reference", "empty", || reference(quiet(), None, "")),
    sample("register-resume-reference", "nothing-typed", || refused_reference(FieldReason::Required, "")),
    sample("register-resume-reference", "too-short", || refused_reference(FieldReason::TooShort, "4TBN")),
    sample("register-resume-reference", "too-long", || {
        refused_reference(FieldReason::TooLong, "4TBN-82RC-7")
    }),
    sample("register-resume-reference", "malformed", || {
        refused_reference(FieldReason::Malformed, "4TBN-82R?")
    }),
    sample("register-resume-reference", "expired", || {
        reference(quiet(), Some(Notice::Kept(REFERENCE.to_owned())), REFERENCE)
    }),
    sample("register-resume-reference", "code-over", || {
        reference(quiet(), Some(Notice::CodeOver(REFERENCE.to_owned())), REFERENCE)
    }),
    sample("register-resume-code", "sent", || code(quiet(), codes(5, 3))),
    sample("register-resume-code", "wrong", || {
        let tries_left = Some(4);
        refused_code(codes(4, 3), Problem { tries_left, ..problem(ProblemType::CodeIncorrect) })
    }),
    sample("register-resume-code", "blocked", || {
        refused_code(codes(0, 2), problem(ProblemType::CodeBlocked))
    }),
    sample("register-resume-code", "too-many-wrong-codes", || {
        let retry_at = Some(moment("2027-01-30T14:35:00Z"));
        refused_code(codes(5, 3), Problem { retry_at, ..problem(ProblemType::TooManyWrongCodes) })
    }),
    sample("register-resume-code", "no-more-codes", || code(quiet(), codes(5, 0))),
    sample("register-resume-code", "blocked-no-more-codes", || code(quiet(), codes(0, 0))),
];

fn reference(exchange: Exchange, notice: Option<Notice>, initial: &str) -> AnyView {
    let (notice, initial) = (Signal::stored(notice), initial.to_owned());
    view! { <ResumeReference exchange notice initial/> }.into_any()
}

fn refused_reference(reason: FieldReason, typed: &str) -> AnyView {
    reference(unreadable(&RegisterStep::ResumeReference {}, &[("reference", reason)]), None, typed)
}

fn codes(tries_left: u32, resends_left: u32) -> CodesState {
    CodesState {
        expires_at: moment("2026-11-21T20:45:00Z"),
        resend_at: moment("2026-11-21T20:35:30Z"),
        resends_left,
        tries_left,
    }
}

fn refused_code(codes: CodesState, problem: Problem<RegisterStep>) -> AnyView {
    let step = RegisterStep::ResumeCode { reference: REFERENCE.to_owned(), codes: codes.clone() };
    code(refused(&step, problem), codes)
}

fn code(exchange: Exchange, codes: CodesState) -> AnyView {
    let (codes, clock) = (Signal::stored(codes), clock_at(moment(NOW)));
    view! { <ResumeCode exchange reference=REFERENCE.to_owned() codes clock/> }.into_any()
}
