//! What a person has answered while registering.

use super::{Invited, Letter, Proof, Reset};
use crate::{journeys::SentCodes, secrets::Digest};
use serde::{Deserialize, Serialize};
use voordeur_contract::{
    AtHand, CalendarDate, HomeAddress, Means, Paper, ReadNumber, Residence, SecondFactor,
    records::{Number, Person},
};

/// Every answer so far, and what followed from it.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the answers of the same names say what they are")]
pub struct Answers {
    /// By the link of which invitation the person came; `None`: by what the insurer's records say.
    #[serde(default)]
    pub invited: Option<Invited>,
    /// Whose second factors are set up anew; `None`: it is about a new account.
    #[serde(default)]
    pub reset: Option<Reset>,
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
