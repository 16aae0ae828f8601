use super::{Answers, Rules, next};
use crate::journeys::{Failure, JourneyState};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt;
use voordeur_contract::{JourneyKind, RegisterStepName, SecondFactor, records::Person};

/// Where a registration stands. Kept as JSON in the journey's row, encrypted.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registration {
    /// Every answer so far, and what followed from it.
    pub given: Answers,
    /// The step the person came back to; `None`: the first that has no answer.
    pub at: Option<RegisterStepName>,
    /// Under which it can be resumed, once the e-mail address is confirmed: eight characters.
    pub reference: Option<String>,
    /// The e-mail address from which a code came back last: a code to take the registration up goes there, also while
    /// another address is being confirmed.
    #[serde(default)]
    pub mailbox: Option<String>,
    /// To so many e-mail addresses and mobile numbers codes went, one after the other.
    #[serde(default)]
    pub recipients: u32,
    /// How it ended. Nothing of the answers is kept then.
    pub end: Option<End>,
}

/// To so many e-mail addresses and mobile numbers one registration sends codes: room for slips and second thoughts,
/// not for writing to strangers.
const MOST_RECIPIENTS: u32 = 10;

/// How a registration ended.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "end", rename_all = "kebab-case")]
pub enum End {
    /// With a request to the desk.
    DeskRequestSent {
        /// To quote, in its groups.
        reference: String,
    },
    /// With an account.
    Registered {
        /// To quote, in its groups.
        reference: String,
        /// To log in with, as it was typed.
        email: String,
        /// What is asked beside the password.
        second_factors: Vec<SecondFactor>,
        /// The last digits of the number that codes by SMS go to, when they are one of these.
        number_ending: Option<String>,
        /// The proofs of an earlier account were replaced.
        replaced: bool,
    },
    /// With a session that is at work for the company.
    InvitationAccepted {
        /// The company's name.
        company: String,
    },
    /// With a session, by second factors that were set up anew.
    SecondFactorSetUp,
    /// The person's account is blocked.
    AccountBlocked,
}

impl JourneyState for Registration {
    const KIND: JourneyKind = JourneyKind::Register;

    fn can_be_resumed(&self) -> bool {
        self.end.is_none() && self.reference.is_some()
    }

    fn registration(&self) -> Option<&str> {
        self.reference.as_deref()
    }

    /// Its newest letter promises that the code works for months: so long there has to be something to type it into. So does
    /// a letter that can be asked for later.
    fn counts_from(&self) -> Option<Timestamp> {
        let letter = self.given.letter()?;
        letter.sent.last().map(|newest| newest.sent_at).or(letter.withheld_until)
    }
}

impl Registration {
    /// The step that is asked; an end is none.
    pub fn current(&self, rules: &Rules) -> RegisterStepName {
        self.at.unwrap_or_else(|| next(&self.given, rules))
    }

    /// The person who was found.
    pub fn person(&self) -> Option<&Person> {
        self.given.person()
    }

    /// The public reference as it is shown.
    pub fn shown_reference(&self) -> String {
        let reference = self.reference.as_deref().unwrap_or_default();
        reference.split_at_checked(4).map_or_else(String::new, |(first, last)| [first, "-", last].concat())
    }

    /// From now on codes go to another e-mail address or number.
    pub(super) fn count_recipient(&mut self) -> Result<(), Failure> {
        if self.recipients >= MOST_RECIPIENTS {
            return Err(Failure::TooManyCodes { retry_at: None });
        }
        self.recipients += 1;
        Ok(())
    }

    /// Ends it: what is kept is what the last screen says.
    pub(super) fn end(&mut self, end: End) {
        *self = Self { end: Some(end), reference: self.reference.take(), ..Self::default() };
    }
}

impl fmt::Debug for Registration {
    /// Nothing of the person stands in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Registration").field("at", &self.at).finish_non_exhaustive()
    }
}
