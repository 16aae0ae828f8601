use crate::{
    journeys::{Account, AuditEvent, Effect, Facts, Failure, Proven, Rules, SentCode, State, Turn},
    store::{Channel, Message},
};
use jiff::Timestamp;
use serde_json::json;
use voordeur_contract::SecondFactor;

/// A second factor was chosen.
pub(super) fn choose(
    proven: &Proven,
    factor: SecondFactor,
    account: &Account,
    facts: &Facts,
    rules: &Rules,
    now: Timestamp,
) -> Result<Turn, Failure> {
    if !proven.factors.contains(&factor) || !account.second_factors(rules).contains(&factor) {
        return Err(Failure::FactorNotOffered);
    }
    match factor {
        SecondFactor::Authenticator => Ok(Turn::to(State::AuthenticatorCode(proven.clone()))),
        // A code that still works is not replaced. One that does not is, unless it is too soon: then the
        // screen says from when.
        SecondFactor::Sms if proven.codes.last().is_some_and(|code| SentCode::works(code, now)) => {
            Ok(Turn::to(State::SmsCode(proven.clone())))
        }
        SecondFactor::Sms => match resend(proven, account, facts, rules, now) {
            Err(_) if !proven.codes.is_empty() => Ok(Turn::to(State::SmsCode(proven.clone()))),
            sent_or_refused => sent_or_refused,
        },
    }
}

/// Another code was asked for. The earlier ones go on working.
pub(super) fn resend(
    proven: &Proven,
    account: &Account,
    facts: &Facts,
    rules: &Rules,
    now: Timestamp,
) -> Result<Turn, Failure> {
    if proven.resends_left(rules) == 0 {
        return Err(Failure::TooManyCodes { retry_at: None });
    }
    match proven.resend_at(rules) {
        Some(retry_at) if now < retry_at => Err(Failure::ResendTooSoon { retry_at }),
        _ => send(proven, account, facts, rules, now),
    }
}

/// No code is sent. That an account has had enough of them stands in the trail.
pub(super) fn not_sent(turn: Turn, account: &Account, failure: Failure) -> Turn {
    let turn = turn.failed(failure);
    match failure {
        Failure::TooManyCodes { .. } => turn.audited(&account.id, AuditEvent::TooManyCodes),
        _ => turn,
    }
}

/// Sends a code, unless the account has had enough of them today.
pub(super) fn send(
    proven: &Proven,
    account: &Account,
    facts: &Facts,
    rules: &Rules,
    now: Timestamp,
) -> Result<Turn, Failure> {
    if let Some(retry_at) = account.standing.no_code_before(&rules.limits, now) {
        return Err(Failure::TooManyCodes { retry_at: Some(retry_at) });
    }
    let (Some(fresh), Some(mobile)) = (&facts.fresh_code, &account.mobile) else {
        return Err(Failure::FactorNotOffered);
    };
    let mut proven = proven.clone();
    proven.code_sent(fresh.digest.clone(), rules, now);
    let mut standing = account.standing.clone();
    standing.code_sent(now);
    let message = Message {
        channel: Channel::Sms,
        recipient: mobile.clone(),
        language: facts.language,
        template: "log-in-code".to_owned(),
        arguments: json!({ "code": fresh.code.as_str(), "minutes": rules.limits.code_minutes }),
    };
    Ok(Turn::to(State::SmsCode(proven))
        .with(Effect::Send(message))
        .with(Effect::UpdateStanding { account: account.id.clone(), standing })
        .audited(&account.id, AuditEvent::CodeSent))
}
