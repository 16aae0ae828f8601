//! The codes by e-mail and SMS, and the mobile number.

use super::{clock_at, quiet, reference, refused, said, sample, under_way, unreadable};
use crate::{
    preview::{
        Sample,
        samples::{NOW, moment, problem},
    },
    register::{
        Exchange,
        steps::{email_code::EmailCode, mobile::Mobile, mobile_code::MobileCode},
    },
};
use leptos::prelude::*;
use voordeur_contract::{CodesState, FieldReason, Problem, ProblemType, RegisterStep};

pub(in crate::preview::samples) const EMAIL_CODE: [Sample; 17] = [
    sample("register-email-code", "sent", || show(By::Email, quiet(), 5, 3)),
    sample("register-email-code", "under-way", || show(By::Email, under_way(), 5, 3)),
    sample("register-email-code", "sent-again", || show(By::Email, said("code-resent"), 5, 2)),
    sample("register-email-code", "sent-again-only", || show(By::Email, said("code-resent-only"), 5, 2)),
    sample("register-email-code", "nothing-typed", || mistyped(By::Email, FieldReason::Required)),
    sample("register-email-code", "not-digits", || mistyped(By::Email, FieldReason::NotDigits)),
    sample("register-email-code", "wrong", || wrong(By::Email)),
    sample("register-email-code", "expired", || after(By::Email, problem(ProblemType::CodeExpired), 5, 2)),
    sample("register-email-code", "used", || after(By::Email, problem(ProblemType::CodeUsed), 5, 2)),
    sample("register-email-code", "old", || after(By::Email, problem(ProblemType::CodeExpired), 5, 0)),
    sample("register-email-code", "blocked", || after(By::Email, problem(ProblemType::CodeBlocked), 0, 2)),
    sample("register-email-code", "blocked-reloaded", || show(By::Email, quiet(), 0, 2)),
    sample("register-email-code", "blocked-no-more-codes", || show(By::Email, quiet(), 0, 0)),
    sample("register-email-code", "too-soon", || after(By::Email, problem(ProblemType::ResendTooSoon), 5, 2)),
    sample("register-email-code", "too-many-codes", || too_many(By::Email, ProblemType::TooManyCodes)),
    sample("register-email-code", "too-many-wrong-codes", || {
        too_many(By::Email, ProblemType::TooManyWrongCodes)
    }),
    sample("register-email-code", "no-more-codes", || show(By::Email, quiet(), 5, 0)),
];

pub(in crate::preview::samples) const MOBILE: [Sample; 7] = [
    sample("register-mobile", "empty", || mobile(quiet(), None, false)),
    sample("register-mobile", "given-before", || mobile(quiet(), Some("+31 6 12345678"), true)),
    sample("register-mobile", "under-way", || mobile(under_way(), Some("0470 12 34 56"), false)),
    sample("register-mobile", "nothing-typed", || refused_mobile(FieldReason::Required, None)),
    sample("register-mobile", "no-mobile-number", || {
        refused_mobile(FieldReason::NotMobile, Some("02 123 45 67"))
    }),
    sample("register-mobile", "too-long", || {
        refused_mobile(FieldReason::TooLong, Some("0470 12 34 56 / 0471 12 34 56 / 02 123 45 67"))
    }),
    sample("register-mobile", "too-many-codes", || {
        let retry_at = Some(moment("2026-11-22T06:00:00Z"));
        let problem = Problem { retry_at, ..problem(ProblemType::TooManyCodes) };
        mobile(
            refused(&RegisterStep::Mobile { given: None, consent: false, reference: String::new() }, problem),
            None,
            false,
        )
    }),
];

pub(in crate::preview::samples) const MOBILE_CODE: [Sample; 14] = [
    sample("register-mobile-code", "sent", || show(By::Sms, quiet(), 5, 3)),
    sample("register-mobile-code", "sent-again", || show(By::Sms, said("code-resent"), 5, 2)),
    sample("register-mobile-code", "too-short", || mistyped(By::Sms, FieldReason::TooShort)),
    sample("register-mobile-code", "too-long", || mistyped(By::Sms, FieldReason::TooLong)),
    sample("register-mobile-code", "wrong", || wrong(By::Sms)),
    sample("register-mobile-code", "expired", || after(By::Sms, problem(ProblemType::CodeExpired), 5, 2)),
    sample("register-mobile-code", "used", || after(By::Sms, problem(ProblemType::CodeUsed), 5, 2)),
    sample("register-mobile-code", "old", || after(By::Sms, problem(ProblemType::CodeUsed), 5, 0)),
    sample("register-mobile-code", "blocked", || after(By::Sms, problem(ProblemType::CodeBlocked), 0, 2)),
    sample("register-mobile-code", "blocked-no-more-codes", || show(By::Sms, quiet(), 0, 0)),
    sample("register-mobile-code", "too-soon", || after(By::Sms, problem(ProblemType::ResendTooSoon), 5, 2)),
    sample("register-mobile-code", "too-many-codes", || too_many(By::Sms, ProblemType::TooManyCodes)),
    sample("register-mobile-code", "too-many-wrong-codes", || {
        too_many(By::Sms, ProblemType::TooManyWrongCodes)
    }),
    sample("register-mobile-code", "no-more-codes", || show(By::Sms, quiet(), 5, 0)),
];

/// How a code was sent.
#[derive(Clone, Copy)]
enum By {
    Email,
    Sms,
}

fn codes(tries_left: u32, resends_left: u32) -> CodesState {
    CodesState {
        expires_at: moment("2026-11-21T20:45:00Z"),
        resend_at: moment("2026-11-21T20:35:30Z"),
        resends_left,
        tries_left,
    }
}

fn show(by: By, exchange: Exchange, tries_left: u32, resends_left: u32) -> AnyView {
    let (codes, clock) = (Signal::stored(codes(tries_left, resends_left)), clock_at(moment(NOW)));
    let back = String::new();
    match by {
        By::Email => {
            let email = "sofie.vandenbroucke-dierckxsens@example.com".to_owned();
            view! { <EmailCode exchange email codes clock back/> }.into_any()
        }
        By::Sms => {
            let (mobile, reference) = ("0470/12.34.56".to_owned(), reference());
            view! { <MobileCode exchange mobile codes clock reference back/> }.into_any()
        }
    }
}

fn step(by: By, codes: CodesState) -> RegisterStep {
    match by {
        By::Email => RegisterStep::EmailCode { email: String::new(), codes },
        By::Sms => RegisterStep::MobileCode { mobile: String::new(), codes, reference: String::new() },
    }
}

fn after(by: By, problem: Problem<RegisterStep>, tries_left: u32, resends_left: u32) -> AnyView {
    let step = step(by, codes(tries_left, resends_left));
    show(by, refused(&step, problem), tries_left, resends_left)
}

fn wrong(by: By) -> AnyView {
    after(by, Problem { tries_left: Some(3), ..problem(ProblemType::CodeIncorrect) }, 3, 2)
}

fn too_many(by: By, what: ProblemType) -> AnyView {
    let retry_at = Some(moment("2026-11-22T06:00:00Z"));
    after(by, Problem { retry_at, ..problem(what) }, 5, 2)
}

fn mistyped(by: By, reason: FieldReason) -> AnyView {
    show(by, unreadable(&step(by, codes(5, 2)), &[("code", reason)]), 5, 2)
}

fn mobile(exchange: Exchange, given: Option<&str>, consent: bool) -> AnyView {
    let given = given.map(str::to_owned);
    view! { <Mobile exchange given consent reference=reference() back=String::new()/> }.into_any()
}

fn refused_mobile(reason: FieldReason, typed: Option<&str>) -> AnyView {
    let step = RegisterStep::Mobile { given: None, consent: false, reference: String::new() };
    mobile(unreadable(&step, &[("mobile", reason)]), typed, false)
}
