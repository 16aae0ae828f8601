use super::{Colleague, InvitationFacts};
use crate::{
    journeys::{self, Account, AccountId, FreshCode, TypedCode},
    records::RecordsError,
    secrets::Digest,
};
use jiff::{Timestamp, civil::Date};
use std::fmt;
use voordeur_contract::{FieldReason, Language, PrintedCode, records::Person};
use voordeur_portals::Registration;

/// What a portal decides about registering.
#[derive(Clone, Debug)]
pub struct Rules {
    /// What holds for every journey.
    pub common: journeys::Rules,
    /// `[registration]` of `portal.toml`.
    pub registration: Registration,
}

/// What was found out about an answer before deciding on it.
#[derive(Clone)]
pub struct Facts {
    /// The language the visitor reads now.
    pub language: Language,
    /// Which day it is in the portal's zone.
    pub today: Date,
    /// Too many look-ups or requests to the desk: none before then.
    pub too_many_attempts_until: Option<Timestamp>,
    /// Who has the number, when [`number_to_look_up`](super::number_to_look_up) named one.
    pub people: Option<Result<Vec<Person>, RecordsError>>,
    /// With an invitation: how it stands with it.
    pub invitation: Option<InvitationFacts>,
    /// How often what was said of the number did not agree with the records lately, whoever said it.
    pub failed_tries: u32,
    /// The account of the [`person_in_question`](super::person_in_question), or the one whose second factors are set up anew.
    pub registered: Option<Account>,
    /// Who the account whose second factors are set up anew is within companies.
    pub colleagues: Vec<Colleague>,
    /// Somebody logged in to that account with this browser before. With somebody else's account anybody may have.
    pub known_browser: bool,
    /// Whose the e-mail address of the answer is; with other answers: the one given before.
    pub email_owner: EmailOwner,
    /// The number of a `mobile` answer in E.164; `None` when no SMS can be sent to it.
    pub mobile: Option<String>,
    /// To the address or number of this answer, or of this step, enough was sent today: nothing before then.
    pub no_code_before: Option<Timestamp>,
    /// For that address or number enough wrong codes were typed, in whichever registration: none is taken before then.
    pub no_guess_before: Option<Timestamp>,
    /// With `code`: what is known about it. `time_step` is by the secret in the state.
    pub typed: Option<TypedCode>,
    /// With `posted-code`: its digest.
    pub posted: Option<Digest>,
    /// With `new-password`: its hash, or why it cannot be taken.
    pub password: Option<Result<String, FieldReason>>,
    /// How many letters went to the person in question within a year, whatever the journey.
    pub letters_sent: u32,
    /// Enough letters went to that person, of late or within a year: none before then.
    pub no_letter_before: Option<Timestamp>,
    /// What was drawn for this answer alone.
    pub fresh: Fresh,
}

/// Whose account has an e-mail address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EmailOwner {
    /// Nobody's.
    Nobody,
    /// That of the person with this id in the records.
    Person(String),
    /// That of somebody the records were never asked about.
    Somebody,
}

/// What is drawn at random for one answer.
#[derive(Clone)]
pub struct Fresh {
    /// A code that may be sent by mail or SMS.
    pub code: FreshCode,
    /// A public reference that no other registration has.
    pub reference: PrintedCode,
    /// A code that may be sent by post.
    pub letter: FreshLetter,
    /// A secret for an authenticator app; with `second-factors` that name one.
    pub authenticator: Option<FreshAuthenticator>,
    /// As many recovery codes as the portal gives.
    pub recovery_codes: Vec<FreshRecoveryCode>,
    /// The id of an account that may be made.
    pub account: AccountId,
}

/// A code that may be sent by post, and the days of a letter that is written now.
#[derive(Clone)]
pub struct FreshLetter {
    /// For the letter only.
    pub code: PrintedCode,
    /// What is kept of it.
    pub digest: Digest,
    /// By the calendar.
    pub dates: LetterDates,
}

/// The days of a letter, by the portal's calendar and zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterDates {
    /// When the post has it: now, or when the next business day begins.
    pub posted_at: Timestamp,
    /// The day by which it should be there.
    pub expected_on: Date,
    /// That day's beginning.
    pub expected_at: Timestamp,
    /// The day from which another may be asked for.
    pub new_letter_on: Date,
    /// That day's beginning.
    pub new_letter_from: Timestamp,
    /// The last day on which its code works.
    pub valid_until: Date,
    /// The end of that day.
    pub expires_at: Timestamp,
}

/// A secret for an authenticator app, and how an app takes it over.
#[derive(Clone)]
pub struct FreshAuthenticator {
    /// Base 32 (RFC 4648), 160 bits.
    pub secret: String,
    /// `otpauth://totp/…`
    pub uri: String,
    /// The QR code of `uri`: rows of `0` and `1`.
    pub qr: Vec<String>,
}

/// A recovery code.
#[derive(Clone)]
pub struct FreshRecoveryCode {
    /// In the groups in which to show it.
    pub code: String,
    /// What is kept of it.
    pub digest: Digest,
}

impl fmt::Debug for Facts {
    /// What people said and what is secret stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Facts(…)")
    }
}
