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
    EmailAddress, JourneyId, Language, OneTimeCode, ParsedLogInAnswer, Password, PrintedCode, SecondFactor,
};
use voordeur_portals::Limits;

pub(in crate::journeys) fn rules() -> Rules {
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
        step_up_minutes: 5,
        recovery_codes: 10,
    };
    Rules { limits, second_factors: vec![SecondFactor::Sms, SecondFactor::Authenticator] }
}

/// So many seconds after the tests begin.
pub(in crate::journeys) fn at(seconds: i64) -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_hours(1000) + SignedDuration::from_secs(seconds)
}

pub(in crate::journeys) fn account(mobile: bool, has_authenticator: bool) -> Account {
    Account {
        id: AccountId("account".to_owned()),
        email: "customer@example.com".to_owned(),
        language: Language::Nl,
        mobile: mobile.then(|| "+32460000001".to_owned()),
        has_authenticator,
        renewal: None,
        password: digest("password"),
        standing: Standing::default(),
    }
}

pub(in crate::journeys) fn digest(code: &str) -> Digest {
    Digest::from_text(code.to_owned())
}

/// The id of every registration that a log-in begins.
pub(in crate::journeys) fn registration() -> JourneyId {
    JourneyId::parse("00000000-0000-4000-8000-000000000009").unwrap()
}

pub(in crate::journeys) fn facts(account: Option<&Account>, fresh: &str) -> Facts {
    let fresh_code = FreshCode { code: OneTimeCode::parse(fresh).unwrap(), digest: digest(fresh) };
    Facts {
        language: Language::Fr,
        account: account.cloned(),
        session_of: None,
        named: None,
        too_many_attempts_until: None,
        typed: None,
        typed_recovery: None,
        fresh_code: Some(fresh_code),
        fresh_registration: Some(registration()),
    }
}

pub(in crate::journeys) fn credentials() -> ParsedLogInAnswer {
    ParsedLogInAnswer::Credentials {
        email: EmailAddress::parse("customer@example.com").unwrap(),
        password: Password::parse_current("open the front door").unwrap(),
    }
}

/// The right credentials of this account; the code that is sent is `fresh`.
pub(in crate::journeys) fn give_credentials(account: &Account, fresh: &str, now: Timestamp) -> Turn {
    log_in::answer(&State::Credentials, &credentials(), &facts(Some(account), fresh), &rules(), now).unwrap()
}

/// An answer after the credentials that is not a code.
pub(in crate::journeys) fn give(
    state: &State,
    answer: &ParsedLogInAnswer,
    account: &Account,
    fresh: &str,
    now: Timestamp,
) -> Result<Turn, Failure> {
    log_in::answer(state, answer, &facts(Some(account), fresh), &rules(), now)
}

/// A code; `time_step` is what the authenticator says of it.
pub(in crate::journeys) fn give_code(
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
pub(in crate::journeys) fn recovery_code() -> ParsedLogInAnswer {
    ParsedLogInAnswer::RecoveryCode(PrintedCode::parse("K7TM-2Q0D").unwrap())
}

/// A recovery code; `found` is how it stands with it, `unused` how many the account has left.
pub(in crate::journeys) fn give_recovery_code(
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
