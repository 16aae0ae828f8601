//! Logging in: e-mail address and password, then a code by SMS or from an authenticator app, or one that stands in for
//! the app. Where an administrator reset the second factors, a mailed code leads to setting them up anew.

mod code;
mod credentials;
mod mail;
mod recovery;
mod renewal;
mod second_factor;

#[cfg(test)]
mod examples;
#[cfg(test)]
pub(super) mod fixtures;
#[cfg(test)]
mod properties;

use super::{Account, AuditEvent, Facts, Failure, Proven, Purpose, Rules, State, Turn};
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
        (State::AccountBlocked { .. } | State::SetUpSecondFactor { .. } | State::Done, _) => {
            Err(Failure::NotForStep)
        }
        (_, ParsedLogInAnswer::MoreTime) => Ok(Turn::to(state.clone())),
        (State::Credentials, ParsedLogInAnswer::Credentials { .. }) => credentials::answer(facts, rules, now),
        (State::SecondFactor(proven), ParsedLogInAnswer::SecondFactor(factor)) => {
            known(state, proven, facts, (rules, now), |account| {
                second_factor::choose(proven, *factor, account, facts, rules, now)
            })
        }
        (State::SmsCode(proven), ParsedLogInAnswer::Code(_)) => {
            known(state, proven, facts, (rules, now), |account| code::sms(proven, account, facts, rules, now))
        }
        (State::AuthenticatorCode(proven), ParsedLogInAnswer::Code(_)) => {
            known(state, proven, facts, (rules, now), |account| {
                code::authenticator(proven, account, facts, rules, now)
            })
        }
        // They get somebody in who does not have the app at hand; for what hurts others the app itself is needed.
        (State::AuthenticatorCode(proven), ParsedLogInAnswer::RecoveryCode(_))
            if proven.purpose == Purpose::LogIn =>
        {
            known(state, proven, facts, (rules, now), |account| {
                recovery::answer(proven, account, facts, rules, now)
            })
        }
        (State::SmsCode(proven), ParsedLogInAnswer::ResendCode) => {
            known(state, proven, facts, (rules, now), |account| {
                second_factor::resend(proven, account, facts, rules, now)
            })
        }
        (State::EmailCode(proven), ParsedLogInAnswer::Code(_)) => {
            known(state, proven, facts, (rules, now), |account| {
                renewal::code(proven, account, facts, rules, now)
            })
        }
        (State::EmailCode(proven), ParsedLogInAnswer::ResendCode) => {
            known(state, proven, facts, (rules, now), |account| {
                renewal::resend(proven, account, facts, rules, now)
            })
        }
        (
            State::SmsCode(proven) | State::AuthenticatorCode(proven),
            ParsedLogInAnswer::ChangeSecondFactor,
        ) if proven.factors.len() > 1 => {
            known(state, proven, facts, (rules, now), |_| Ok(Turn::to(State::SecondFactor(proven.clone()))))
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
    (rules, now): (&Rules, Timestamp),
    go_on: impl FnOnce(&Account) -> Result<Turn, Failure>,
) -> Result<Turn, Failure> {
    let Some(account) = facts.account.as_ref().filter(|account| account.id == proven.account) else {
        return Ok(Turn::to(State::AccountBlocked { until: None }));
    };
    let is_another = account.password != proven.password;
    if proven.purpose == Purpose::StepUp && (is_another || account.renewal.is_some()) {
        return Err(Failure::SessionEnded);
    }
    if is_another {
        return Ok(Turn::to(State::Credentials)
            .audited(&account.id, AuditEvent::CredentialsIncorrect)
            .failed(Failure::CredentialsIncorrect));
    }
    match account.standing.blocked(now) {
        Some(until) => {
            Ok(Turn::to(State::AccountBlocked { until })
                .audited(&account.id, AuditEvent::BlockedAccountRefused))
        }
        None if renewal::has_changed(state, account, rules) => Ok(renewal::anew(account, facts, rules, now)),
        None => match go_on(account) {
            Err(failure @ Failure::TooManyCodes { .. }) => {
                Ok(second_factor::not_sent(Turn::to(state.clone()), account, failure))
            }
            decided => decided,
        },
    }
}
