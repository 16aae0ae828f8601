//! Second factors are to be set up anew: the app proves who it is while it works, and a mailed code where nothing does. It
//! lets nobody in, but begins a registration in the same browser that does so with the new ones.

use super::{
    code::sent,
    second_factor::{Way, not_sent, send_by},
};
use crate::{
    journeys::{
        Account, AuditEvent, Effect, Facts, Failure, Proven, Purpose, Rules, State, Turn, minutes,
        register::{Registration, Reset},
    },
    store::Channel,
};
use jiff::Timestamp;

/// Mails a code, unless the account has had enough of them today.
pub(super) fn send(
    proven: &Proven,
    account: &Account,
    facts: &Facts,
    rules: &Rules,
    now: Timestamp,
) -> Result<Turn, Failure> {
    let way = Way {
        channel: Channel::Mail,
        recipient: account.email.clone(),
        template: "log-in-email-code",
        asked: State::EmailCode,
    };
    send_by(way, proven, account, facts, rules, now)
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

/// What is asked is not what proves it any more: an administrator reset the second factors or gave another number since the
/// password was given, or they have been set up since, in another window.
pub(super) fn has_changed(state: &State, account: &Account, rules: &Rules) -> bool {
    match state {
        State::EmailCode(_) => !account.proves_by_mail(rules),
        State::AuthenticatorCode(_) => account.proves_by_mail(rules),
        _ => account.renewal.is_some(),
    }
}

/// Goes on as the account stands now. A code that was mailed is worth nothing once the second factors work again.
pub(super) fn anew(account: &Account, facts: &Facts, rules: &Rules, now: Timestamp) -> Turn {
    if account.renewal.is_none() {
        return Turn::to(State::Credentials);
    }
    let proven = Proven::new(Purpose::LogIn, account, rules);
    if !account.proves_by_mail(rules) {
        return Turn::to(State::AuthenticatorCode(proven));
    }
    send(&proven, account, facts, rules, now)
        .unwrap_or_else(|failure| not_sent(Turn::to(State::Credentials), account, failure))
}

/// A code was typed that was mailed.
pub(super) fn code(
    proven: &Proven,
    account: &Account,
    facts: &Facts,
    rules: &Rules,
    now: Timestamp,
) -> Result<Turn, Failure> {
    let right = |_: &Proven| {
        Ok(begin_registration(account, facts, rules)?.audited(&account.id, AuditEvent::EmailCodeAccepted))
    };
    sent((proven, State::EmailCode), account, facts, rules, now, right)
}

/// What proves the account leads to setting up what is set up anew.
pub(super) fn begin_registration(account: &Account, facts: &Facts, rules: &Rules) -> Result<Turn, Failure> {
    let id = facts.fresh_registration.clone().ok_or(Failure::NotForStep)?;
    let reset = Reset::of(account, rules).ok_or(Failure::NotForStep)?;
    let state = Box::new(Registration::resetting(reset, &account.email, rules));
    let idle = minutes(rules.limits.journey_idle_minutes);
    Ok(Turn::to(State::SetUpSecondFactor { registration: id.clone() }).with(Effect::BeginRegistration {
        id,
        state,
        idle,
    }))
}
