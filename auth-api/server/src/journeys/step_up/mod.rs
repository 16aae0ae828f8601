//! Proving once more who one is, before a sensitive change (RFC 9470): the log-in after its password, for whoever has a
//! session, which stands in for the first proof.
//!
//! Two things differ from the log-in. A code by SMS goes only when it is asked for, because the proof is wanted in the
//! middle of something else. And recovery codes are not taken: whoever has lost the app logs in with one first.

#[cfg(test)]
mod examples;
#[cfg(test)]
mod properties;

use super::{Account, AccountId, Facts, Failure, JourneyState, Proven, Purpose, Rules, State, Turn, log_in};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use voordeur_contract::{JourneyKind, ParsedLogInAnswer, SecondFactor};

/// Where it stands: as a log-in whose password was right. Kept as JSON in the journey's row, encrypted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct StepUp(State);

impl JourneyState for StepUp {
    const KIND: JourneyKind = JourneyKind::StepUp;
}

impl StepUp {
    /// Begins for the account of a session.
    pub fn beginning(account: &Account, rules: &Rules, now: Timestamp) -> Self {
        let proven = Proven::new(Purpose::StepUp, account, rules);
        Self(match (account.standing.blocked(now), proven.factors.as_slice()) {
            (Some(until), _) => State::AccountBlocked { until },
            (None, []) => State::AccountBlocked { until: None },
            (None, [SecondFactor::Authenticator]) => State::AuthenticatorCode(proven),
            (None, _) => State::SecondFactor(proven),
        })
    }

    /// As the log-in that it is a part of.
    pub const fn state(&self) -> &State {
        &self.0
    }

    /// Who is to prove it; nobody at an end.
    pub fn account(&self) -> Option<&AccountId> {
        self.0.account()
    }
}

/// Decides what an answer leads to.
///
/// # Errors
/// The failures that change nothing at all: neither the state nor anything outside it.
pub fn answer(
    state: &StepUp,
    answer: &ParsedLogInAnswer,
    facts: &Facts,
    rules: &Rules,
    now: Timestamp,
) -> Result<Turn<StepUp>, Failure> {
    // A proof is worth something for the session that asks for it, and for no other.
    if state.account().is_some_and(|account| facts.session_of.as_ref() != Some(account)) {
        return Err(Failure::SessionEnded);
    }
    let Turn { state, effects, failure } = log_in::answer(&state.0, answer, facts, rules, now)?;
    Ok(Turn { state: StepUp(state), effects, failure })
}
