use super::{Account, AccountId};
use crate::secrets::Digest;
use jiff::Timestamp;
use voordeur_contract::{JourneyId, Language, OneTimeCode, SecondFactor};
use voordeur_portals::Limits;

/// What a portal decides about its journeys.
#[derive(Clone, Debug)]
pub struct Rules {
    /// How long and how often.
    pub limits: Limits,
    /// The second factors it accepts, in the order in which to offer them.
    pub second_factors: Vec<SecondFactor>,
}

/// What was found out about an answer before deciding on it.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The language the visitor reads now.
    pub language: Language,
    /// With `credentials`: the account whose e-mail address and password these are, if there is one. With any
    /// other answer: the account of the journey's state, as it stands now.
    pub account: Option<Account>,
    /// With a step-up: whose session the browser has.
    pub session_of: Option<AccountId>,
    /// With `credentials`: the account with this e-mail address, whether or not the password was right. For the
    /// audit trail, and for nothing else.
    pub named: Option<AccountId>,
    /// With `credentials`: too many failures for this e-mail address or from this place, until then.
    pub too_many_attempts_until: Option<Timestamp>,
    /// With `code`: what is known about it.
    pub typed: Option<TypedCode>,
    /// With `recovery-code`: what is known about it.
    pub typed_recovery: Option<TypedRecoveryCode>,
    /// A code that may be sent, drawn for this answer alone.
    pub fresh_code: Option<FreshCode>,
    /// The id of a registration that may begin, drawn for this answer alone; `None`: nobody registers here.
    pub fresh_registration: Option<JourneyId>,
}

/// What is known about a code that was typed.
#[derive(Clone, Debug)]
pub struct TypedCode {
    /// Its digest, bound to the account.
    pub digest: Digest,
    /// This very code was sent to the account and used, in whichever journey, not long ago.
    pub used_before: bool,
    /// The time step of which the account's authenticator shows this code, if any (RFC 6238).
    pub time_step: Option<u64>,
}

/// What is known about a recovery code that was typed.
#[derive(Clone, Debug)]
pub struct TypedRecoveryCode {
    /// Its digest.
    pub digest: Digest,
    /// How it stands with it; nothing: it is none of the account's.
    pub found: Option<RecoveryCode>,
    /// How many of the account's have not been used, this one among them if it has not.
    pub unused: u32,
}

/// How it stands with a recovery code of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecoveryCode {
    /// It works.
    Unused,
    /// It has worked, once.
    Used,
}

/// A code that may be sent.
#[derive(Clone, Debug)]
pub struct FreshCode {
    /// The digits, for the message only.
    pub code: OneTimeCode,
    /// Its digest, bound to the account.
    pub digest: Digest,
}
