//! Logging in: e-mail address and password, then a code by SMS or from an authenticator app, or one that stands in for
//! the app.

mod code;
mod credentials;
mod mail;
mod recovery;
mod second_factor;

#[cfg(test)]
mod examples;
#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod properties;

use super::{Account, AuditEvent, Facts, Failure, Proven, Rules, State, Turn};
use jiff::Timestamp;
use voordeur_contract::ParsedLogInAnswer;

/// Decides what an answer leads to.
///
/// # Errors
/// The failures that change nothing at all: neither the state nor anything outside it.
pub fn answer(
    state: &State,
    answer: &ParsedLogInAnswer,
    facts: &Facts,
    rules: &Rules,
    now: Timestamp,
) -> Result<Turn, Failure> {
    match (state, answer) {
        (State::AccountBlocked { .. } | State::Done, _) => Err(Failure::NotForStep),
        (_, ParsedLogInAnswer::MoreTime) => Ok(Turn::to(state.clone())),
        (State::Credentials, ParsedLogInAnswer::Credentials { .. }) => credentials::answer(facts, rules, now),
        (State::SecondFactor(proven), ParsedLogInAnswer::SecondFactor(factor)) => {
            known(state, proven, facts, now, |account| {
                second_factor::choose(proven, *factor, account, facts, rules, now)
            })
        }
        (State::SmsCode(proven), ParsedLogInAnswer::Code(_)) => {
            known(state, proven, facts, now, |account| code::sms(proven, account, facts, rules, now))
        }
        (State::AuthenticatorCode(proven), ParsedLogInAnswer::Code(_)) => {
            known(state, proven, facts, now, |account| {
                code::authenticator(proven, account, facts, rules, now)
            })
        }
        (State::AuthenticatorCode(proven), ParsedLogInAnswer::RecoveryCode(_)) => {
            known(state, proven, facts, now, |account| recovery::answer(proven, account, facts, rules, now))
        }
        (State::SmsCode(proven), ParsedLogInAnswer::ResendCode) => {
            known(state, proven, facts, now, |account| {
                second_factor::resend(proven, account, facts, rules, now)
            })
        }
        (
            State::SmsCode(proven) | State::AuthenticatorCode(proven),
            ParsedLogInAnswer::ChangeSecondFactor,
        ) if proven.factors.len() > 1 => {
            known(state, proven, facts, now, |_| Ok(Turn::to(State::SecondFactor(proven.clone()))))
        }
        _ => Err(Failure::NotForStep),
    }
}

/// Goes on with the account whose password was right. One that is gone or has been blocked meanwhile ends the
/// journey, whatever was answered. Where the password is another by now, what was proven with the old one is worth
/// nothing, nor is a code that went to where codes went then (OWASP ASVS 5.0, 7.4.3): the journey begins anew.
fn known(
    state: &State,
    proven: &Proven,
    facts: &Facts,
    now: Timestamp,
    go_on: impl FnOnce(&Account) -> Result<Turn, Failure>,
) -> Result<Turn, Failure> {
    let Some(account) = facts.account.as_ref().filter(|account| account.id == proven.account) else {
        return Ok(Turn::to(State::AccountBlocked { until: None }));
    };
    if account.password != proven.password {
        return Ok(Turn::to(State::Credentials)
            .audited(&account.id, AuditEvent::CredentialsIncorrect)
            .failed(Failure::CredentialsIncorrect));
    }
    match account.standing.blocked(now) {
        Some(until) => {
            Ok(Turn::to(State::AccountBlocked { until })
                .audited(&account.id, AuditEvent::BlockedAccountRefused))
        }
        None => match go_on(account) {
            Err(failure @ Failure::TooManyCodes { .. }) => {
                Ok(second_factor::not_sent(Turn::to(state.clone()), account, failure))
            }
            decided => decided,
        },
    }
}
