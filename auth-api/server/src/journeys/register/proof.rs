//! Whether a letter has to prove who registers, and the letters that were sent.

use super::LetterDates;
use crate::secrets::Digest;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

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
