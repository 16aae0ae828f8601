use super::{Account, AccountId};
use crate::secrets::Digest;
use jiff::Timestamp;
use voordeur_contract::{Language, OneTimeCode, SecondFactor};
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
    /// With `credentials`: the account with this e-mail address, whether or not the password was right. For the
    /// audit trail, and for nothing else.
    pub named: Option<AccountId>,
    /// With `credentials`: too many failures for this e-mail address or from this place, until then.
    pub too_many_attempts_until: Option<Timestamp>,
    /// With `code`: what is known about it.
    pub typed: Option<TypedCode>,
    /// A code that may be sent, drawn for this answer alone.
    pub fresh_code: Option<FreshCode>,
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

/// A code that may be sent.
#[derive(Clone, Debug)]
pub struct FreshCode {
    /// The digits, for the message only.
    pub code: OneTimeCode,
    /// Its digest, bound to the account.
    pub digest: Digest,
}
