//! A registration that was left, and what is found out about it.

use super::*;
use crate::{
    journeys::{FreshCode, TypedCode},
    secrets::Digest,
};
use jiff::SignedDuration;
use voordeur_contract::{JourneyId, Language, OneTimeCode, SecondFactor};
use voordeur_portals::Limits;

/// The reference of the registration that was left.
pub(super) const LEFT: &str = "K7TM2Q0D";

/// A reference that nobody has.
pub(super) const UNKNOWN: &str = "ZZZZZZZZ";

pub(super) fn rules() -> Rules {
    let limits = Limits {
        journey_idle_minutes: 30,
        code_minutes: 10,
        code_tries: 3,
        resend_after_seconds: 30,
        resends_per_journey: 2,
        codes_per_account_per_day: 6,
        failed_log_ins_per_account: 7,
        failed_log_ins_per_address: 12,
        failed_log_ins_window_minutes: 15,
        block_minutes: 15,
        session_idle_minutes: 15,
        session_hours: 8,
        step_up_minutes: 5,
        recovery_codes: 10,
    };
    Rules { limits, second_factors: vec![SecondFactor::Sms] }
}

/// So many seconds after the tests begin.
pub(super) fn at(seconds: i64) -> Timestamp {
    "2026-11-16T09:00:00Z".parse::<Timestamp>().unwrap() + SignedDuration::from_secs(seconds)
}

pub(super) fn left() -> Resumable {
    let registration = JourneyId::parse("00000000-0000-4000-8000-000000000001").unwrap();
    Resumable { registration, email: "elodie@example.com".to_owned() }
}

pub(super) fn digest(text: &str) -> Digest {
    Digest::from_text(text.to_owned())
}

/// What is found out about a reference; the code that may be mailed is `code`.
pub(super) fn facts(registration: Option<Resumable>, code: u32) -> Facts {
    let digits = format!("{code:06}");
    Facts {
        language: Language::Fr,
        registration,
        no_code_before: None,
        no_guess_before: None,
        typed: None,
        fresh_code: FreshCode { code: OneTimeCode::parse(&digits).unwrap(), digest: digest(&digits) },
    }
}

/// The facts about a code that is typed.
pub(super) fn typed(registration: Option<Resumable>, code: &str) -> Facts {
    let typed = TypedCode { digest: digest(code), used_before: false, time_step: None };
    Facts { typed: Some(typed), ..facts(registration, 999_999) }
}

pub(super) fn reference(text: &str) -> Answer {
    Answer::ResumeReference(PrintedCode::parse(text).unwrap())
}

pub(super) fn code(text: &str) -> Answer {
    Answer::Code(OneTimeCode::parse(text).unwrap())
}

/// Gave the reference; the code 111111 was mailed.
pub(super) fn asked() -> Resume {
    let facts = facts(Some(left()), 111_111);
    answer(&Resume::default(), &reference(LEFT), &facts, &rules(), at(0)).unwrap().state
}
