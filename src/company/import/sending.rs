//! Invitations that are sent a batch at a time, and what came of each. Pure: whoever drives it asks the API.

use crate::company::csv::Row;
use std::collections::HashSet;
use voordeur_contract::{FieldError, INVITED_AT_ONCE, InviteOutcome, InvitedUsers};

/// What came of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Invited,
    AlreadyUser,
    NoAccountLeft,
    /// The API can read less than we can: telephone numbers, for one.
    Unreadable(Vec<FieldError>),
    /// It was not the turn of this one.
    NotSent,
    /// It was sent, but no answer came.
    MaybeSent,
}

/// Somebody who was not invited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) row: Row,
    pub(crate) outcome: Outcome,
}

/// A list that is being sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sending {
    rows: Vec<Row>,
    /// Of the first rows, in their order.
    outcomes: Vec<Outcome>,
    /// Rows that may have been sent before: who is a user already was invited by that.
    doubted: HashSet<u32>,
}

impl Sending {
    pub(crate) fn of(rows: Vec<Row>) -> Self {
        Self { rows, ..Self::default() }
    }

    /// The next batch; nothing when it is done.
    pub(crate) fn next_batch(&self) -> &[Row] {
        let rest = self.rows.get(self.outcomes.len()..).unwrap_or_default();
        rest.get(..INVITED_AT_ONCE).unwrap_or(rest)
    }

    /// What the API said of the batch. When no account is left for one of them there is none for the rest either.
    pub(crate) fn answered(&mut self, answer: InvitedUsers) {
        let batch: Vec<u32> = self.next_batch().iter().map(|row| row.number).collect();
        let mut outcomes = answer.outcomes.into_iter();
        for number in batch {
            let outcome = outcomes.next().map_or(Outcome::MaybeSent, |outcome| self.outcome(number, outcome));
            self.outcomes.push(outcome);
        }
        if self.outcomes.contains(&Outcome::NoAccountLeft) {
            self.rest_is(Outcome::NoAccountLeft);
        }
    }

    fn outcome(&self, number: u32, outcome: InviteOutcome) -> Outcome {
        match outcome {
            InviteOutcome::Invited { .. } => Outcome::Invited,
            InviteOutcome::AlreadyUser {} if self.doubted.contains(&number) => Outcome::Invited,
            InviteOutcome::AlreadyUser {} => Outcome::AlreadyUser,
            InviteOutcome::NoAccountLeft {} => Outcome::NoAccountLeft,
            InviteOutcome::Unreadable { errors } => Outcome::Unreadable(errors),
        }
    }

    /// No answer came for the batch, so nobody knows what became of it; the rest is not sent.
    pub(crate) fn lost(&mut self) {
        let batch = self.next_batch().len();
        self.outcomes.extend(std::iter::repeat_n(Outcome::MaybeSent, batch));
        self.stop();
    }

    /// Nothing more is sent.
    pub(crate) fn stop(&mut self) {
        self.rest_is(Outcome::NotSent);
    }

    fn rest_is(&mut self, outcome: Outcome) {
        let rest = self.rows.len().saturating_sub(self.outcomes.len());
        self.outcomes.extend(std::iter::repeat_n(outcome, rest));
    }

    /// How many there are.
    pub(crate) fn total(&self) -> usize {
        self.rows.len()
    }

    /// How many have been dealt with.
    pub(crate) fn dealt_with(&self) -> usize {
        self.outcomes.len()
    }

    /// How many were invited.
    pub(crate) fn invited(&self) -> usize {
        self.outcomes.iter().filter(|outcome| **outcome == Outcome::Invited).count()
    }

    /// Those who were not, in their order.
    pub(crate) fn failures(&self) -> Vec<Failure> {
        let pairs = self.rows.iter().zip(&self.outcomes).filter(|(_, outcome)| **outcome != Outcome::Invited);
        pairs.map(|(row, outcome)| Failure { row: row.clone(), outcome: outcome.clone() }).collect()
    }

    /// The same once more for those who were not.
    pub(crate) fn again(self) -> Self {
        let failures = self.failures();
        let doubtful = failures.iter().filter(|failure| failure.outcome == Outcome::MaybeSent);
        let doubted = doubtful.map(|failure| failure.row.number).chain(self.doubted).collect();
        let rows = failures.into_iter().map(|failure| failure.row).collect();
        Self { rows, outcomes: Vec::new(), doubted }
    }
}

#[cfg(test)]
mod tests;
