use crate::{
    journeys::{Account, AuditEvent, Effect, Facts, Failure, Proven, Purpose, Rules, State, Turn},
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
        SecondFactor::Sms if proven.codes.newest_works(now) => Ok(Turn::to(State::SmsCode(proven.clone()))),
        SecondFactor::Sms => match resend(proven, account, facts, rules, now) {
            Err(_) if proven.codes.newest().is_some() => Ok(Turn::to(State::SmsCode(proven.clone()))),
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
    proven.codes.may_send_another(&rules.limits, now)?;
    send(proven, account, facts, rules, now)
}

/// No code is sent. That an account has had enough of them stands in the trail.
pub(super) fn not_sent(turn: Turn, account: &Account, failure: Failure) -> Turn {
    let turn = turn.failed(failure);
    match failure {
        Failure::TooManyCodes { .. } => turn.audited(&account.id, AuditEvent::TooManyCodes),
        _ => turn,
    }
}

/// By which way a code goes, and where it is asked.
pub(super) struct Way {
    pub(super) channel: Channel,
    pub(super) recipient: String,
    pub(super) template: &'static str,
    pub(super) asked: fn(Proven) -> State,
}

/// Sends a code by SMS, unless the account has had enough of them today.
pub(super) fn send(
    proven: &Proven,
    account: &Account,
    facts: &Facts,
    rules: &Rules,
    now: Timestamp,
) -> Result<Turn, Failure> {
    let recipient = account.mobile.clone().ok_or(Failure::FactorNotOffered)?;
    let template = match proven.purpose {
        Purpose::LogIn => "log-in-code",
        Purpose::StepUp => "step-up-code",
    };
    let way = Way { channel: Channel::Sms, recipient, template, asked: State::SmsCode };
    send_by(way, proven, account, facts, rules, now)
}

/// Sends a code, unless the account has had enough of them today, by whichever way.
pub(super) fn send_by(
    way: Way,
    proven: &Proven,
    account: &Account,
    facts: &Facts,
    rules: &Rules,
    now: Timestamp,
) -> Result<Turn, Failure> {
    if let Some(retry_at) = account.standing.no_code_before(&rules.limits, now) {
        return Err(Failure::TooManyCodes { retry_at: Some(retry_at) });
    }
    let fresh = facts.fresh_code.as_ref().ok_or(Failure::FactorNotOffered)?;
    let mut proven = proven.clone();
    proven.codes.sent(fresh.digest.clone(), &rules.limits, now);
    let mut standing = account.standing.clone();
    standing.code_sent(now);
    let message = Message {
        channel: way.channel,
        recipient: way.recipient,
        language: facts.language,
        template: way.template.to_owned(),
        arguments: json!({ "code": fresh.code.as_str(), "minutes": rules.limits.code_minutes }),
    };
    Ok(Turn::to((way.asked)(proven))
        .with(Effect::Send(message))
        .with(Effect::UpdateStanding { account: account.id.clone(), standing })
        .audited(&account.id, AuditEvent::CodeSent))
}
