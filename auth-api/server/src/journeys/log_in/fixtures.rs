//! People, codes and moments for the tests of the log-in journey.

use crate::{
    journeys::{
        Account, AccountId, Facts, Failure, FreshCode, RecoveryCode, Rules, Standing, State, Turn, TypedCode,
        TypedRecoveryCode, log_in,
    },
    secrets::Digest,
};
use jiff::{SignedDuration, Timestamp};
use voordeur_contract::{
    EmailAddress, Language, OneTimeCode, ParsedLogInAnswer, Password, PrintedCode, SecondFactor,
};
use voordeur_portals::Limits;

pub(super) fn rules() -> Rules {
    let limits = Limits {
        journey_idle_minutes: 30,
        code_minutes: 10,
        code_tries: 5,
        resend_after_seconds: 30,
        resends_per_journey: 3,
        codes_per_account_per_day: 10,
        failed_log_ins_per_account: 8,
        failed_log_ins_per_address: 50,
        failed_log_ins_window_minutes: 15,
        block_minutes: 20,
        session_idle_minutes: 15,
        session_hours: 8,
    };
    Rules { limits, second_factors: vec![SecondFactor::Sms, SecondFactor::Authenticator] }
}

/// So many seconds after the tests begin.
pub(super) fn at(seconds: i64) -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_hours(1000) + SignedDuration::from_secs(seconds)
}

pub(super) fn account(mobile: bool, has_authenticator: bool) -> Account {
    Account {
        id: AccountId("account".to_owned()),
        email: "customer@example.com".to_owned(),
        language: Language::Nl,
        mobile: mobile.then(|| "+32460000001".to_owned()),
        has_authenticator,
        password: digest("password"),
        standing: Standing::default(),
    }
}

pub(super) fn digest(code: &str) -> Digest {
    Digest::from_text(code.to_owned())
}

pub(super) fn facts(account: Option<&Account>, fresh: &str) -> Facts {
    let fresh_code = FreshCode { code: OneTimeCode::parse(fresh).unwrap(), digest: digest(fresh) };
    Facts {
        language: Language::Fr,
        account: account.cloned(),
        named: None,
        too_many_attempts_until: None,
        typed: None,
        typed_recovery: None,
        fresh_code: Some(fresh_code),
    }
}

pub(super) fn credentials() -> ParsedLogInAnswer {
    ParsedLogInAnswer::Credentials {
        email: EmailAddress::parse("customer@example.com").unwrap(),
        password: Password::parse_current("open the front door").unwrap(),
    }
}

/// The right credentials of this account; the code that is sent is `fresh`.
pub(super) fn give_credentials(account: &Account, fresh: &str, now: Timestamp) -> Turn {
    log_in::answer(&State::Credentials, &credentials(), &facts(Some(account), fresh), &rules(), now).unwrap()
}

/// An answer after the credentials that is not a code.
pub(super) fn give(
    state: &State,
    answer: &ParsedLogInAnswer,
    account: &Account,
    fresh: &str,
    now: Timestamp,
) -> Result<Turn, Failure> {
    log_in::answer(state, answer, &facts(Some(account), fresh), &rules(), now)
}

/// A code; `time_step` is what the authenticator says of it.
pub(super) fn give_code(
    state: &State,
    code: &str,
    time_step: Option<u64>,
    account: &Account,
    now: Timestamp,
) -> Turn {
    let typed = TypedCode { digest: digest(code), used_before: false, time_step };
    let facts = Facts { typed: Some(typed), ..facts(Some(account), "999999") };
    let answer = ParsedLogInAnswer::Code(OneTimeCode::parse(code).unwrap());
    log_in::answer(state, &answer, &facts, &rules(), now).unwrap()
}

/// Some recovery code; what is known about it is in the facts.
pub(super) fn recovery_code() -> ParsedLogInAnswer {
    ParsedLogInAnswer::RecoveryCode(PrintedCode::parse("K7TM-2Q0D").unwrap())
}

/// A recovery code; `found` is how it stands with it, `unused` how many the account has left.
pub(super) fn give_recovery_code(
    state: &State,
    found: Option<RecoveryCode>,
    unused: u32,
    account: &Account,
    now: Timestamp,
) -> Result<Turn, Failure> {
    let typed = TypedRecoveryCode { digest: digest("recovery"), found, unused };
    let facts = Facts { typed_recovery: Some(typed), ..facts(Some(account), "999999") };
    log_in::answer(state, &recovery_code(), &facts, &rules(), now)
}
