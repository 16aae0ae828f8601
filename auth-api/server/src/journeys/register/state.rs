use super::{LetterDates, Rules, next};
use crate::{
    journeys::{Failure, JourneyState, SentCodes},
    secrets::Digest,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt;
use voordeur_contract::{
    AtHand, CalendarDate, HomeAddress, JourneyKind, Means, Paper, ReadNumber, RegisterStepName, Residence,
    SecondFactor,
    records::{Number, Person},
};

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
    /// The person's account is blocked.
    AccountBlocked,
}

/// Every answer so far, and what followed from it.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the answers of the same names say what they are")]
pub struct Answers {
    pub at_hand: Option<AtHand>,
    /// Only a program fills in what people do not see: nobody is found.
    pub by_program: bool,
    pub residence: Option<Residence>,
    pub means: Option<Means>,
    pub paper: Option<Paper>,
    pub number: Option<GivenNumber>,
    pub date_of_birth: Option<CalendarDate>,
    pub family_name: Option<String>,
    pub home_address: Option<HomeAddress>,
    /// What the records say to the answers above.
    pub identity: Option<Identity>,
    /// How often they said that there is nobody.
    pub failed_tries: u32,
    pub email: Option<GivenEmail>,
    /// Whether a letter has to prove that it is this person, and whether it did.
    pub proof: Option<Proof>,
    pub mobile: Option<GivenMobile>,
    pub password_hash: Option<String>,
    pub second_factors: Vec<SecondFactor>,
    pub authenticator: Option<Authenticator>,
    pub recovery_codes: Option<RecoveryCodes>,
}

/// The number that was read from a paper.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GivenNumber {
    /// As it is shown.
    pub read: ReadNumber,
    /// As the records are asked.
    pub number: Number,
}

/// What the records say.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Identity {
    /// It is this person.
    Found(Box<Person>),
    /// There is nobody with these answers.
    NotFound,
}

/// An e-mail address.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GivenEmail {
    /// As it is shown.
    pub typed: String,
    /// In lower case.
    pub address: String,
    /// It is somebody else's: no code was sent, none is right.
    pub taken: bool,
    /// The codes sent to it.
    pub codes: SentCodes,
    /// One of them came back.
    pub confirmed: bool,
}

/// A mobile number.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GivenMobile {
    /// As it is shown.
    pub typed: String,
    /// E.164.
    pub number: String,
    /// It may be used for other things than codes.
    pub consent: bool,
    /// The codes sent to it.
    pub codes: SentCodes,
    /// One of them came back.
    pub confirmed: bool,
}

/// Whether a letter is needed for a person.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    /// The person's id in the records.
    pub person: String,
    /// `None`: no letter is needed.
    pub letter: Option<Letter>,
    /// The person has an account already.
    pub registered: bool,
}

/// The letters of a registration.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// Oldest first. Only the newest one's code works.
    pub sent: Vec<SentLetter>,
    /// How many more can be sent.
    pub left: u32,
    /// The newest one's code came back.
    pub accepted: bool,
    /// The person says that the address of the newest is wrong: its code is void.
    pub revoked: bool,
    /// Another address was told to the desk.
    pub change_asked: bool,
    /// Enough letters went to the person: the first of this registration can be asked for from then on.
    #[serde(default)]
    pub withheld_until: Option<Timestamp>,
}

/// A code that was sent by post.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentLetter {
    /// What is kept of the code.
    pub digest: Digest,
    /// When the post has it.
    pub sent_at: Timestamp,
    /// To where, partly masked, line by line.
    pub address: Vec<String>,
    /// By when it should be there.
    pub expected_at: Timestamp,
    /// From when another can be asked for.
    pub new_letter_from: Timestamp,
    /// Until when the code works.
    pub expires_at: Timestamp,
    /// How many wrong tries are left.
    pub tries_left: u32,
}

/// An authenticator app that is being linked.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authenticator {
    /// Base 32.
    pub secret: String,
    /// `otpauth://totp/…`
    pub uri: String,
    /// The QR code of `uri`.
    pub qr: Vec<String>,
    /// How many wrong tries are left.
    pub tries_left: u32,
    /// The time step of the code by which it was linked.
    pub linked_by: Option<u64>,
}

/// The codes that stand in for the app.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecoveryCodes {
    /// To be shown; none once they were saved.
    pub shown: Vec<String>,
    /// What is kept of them.
    pub digests: Vec<Digest>,
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

impl Answers {
    /// The person who was found.
    pub fn person(&self) -> Option<&Person> {
        match &self.identity {
            Some(Identity::Found(person)) => Some(person),
            Some(Identity::NotFound) | None => None,
        }
    }

    /// The proof by post, as far as it is about the person who was found.
    pub fn proof(&self) -> Option<&Proof> {
        let person = self.person()?;
        self.proof.as_ref().filter(|proof| proof.person == person.id)
    }

    /// The letters, when some are needed.
    pub fn letter(&self) -> Option<&Letter> {
        self.proof()?.letter.as_ref()
    }

    /// All that was needed for a letter is there, and none may be sent yet.
    pub(super) fn waits_for_withheld_letter(&self) -> bool {
        let confirmed = self.email.as_ref().is_some_and(|email| email.confirmed);
        confirmed && self.letter().is_some_and(Letter::is_withheld)
    }
}

impl Letter {
    /// One is needed and none could be sent: enough went to the person.
    pub fn is_withheld(&self) -> bool {
        self.sent.is_empty() && !self.accepted
    }
}

impl SentLetter {
    pub(super) fn new(digest: Digest, address: Vec<String>, dates: &LetterDates, tries_left: u32) -> Self {
        Self {
            digest,
            sent_at: dates.posted_at,
            address,
            expected_at: dates.expected_at,
            new_letter_from: dates.new_letter_from,
            expires_at: dates.expires_at,
            tries_left,
        }
    }
}

impl fmt::Debug for Registration {
    /// Nothing of the person stands in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Registration").field("at", &self.at).finish_non_exhaustive()
    }
}
