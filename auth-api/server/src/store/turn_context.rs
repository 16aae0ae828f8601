use super::Allowance;
use crate::secrets::TokenHash;
use jiff::{SignedDuration, Timestamp};
use std::net::IpAddr;

/// What carrying out the effects of a turn takes, beside the turn itself.
#[derive(Clone, Debug)]
pub struct TurnContext {
    /// The browser that answered.
    pub browser: TokenHash,
    /// From which network address the answer came.
    pub place: IpAddr,
    /// When it was decided.
    pub now: Timestamp,
    /// The revision of the account in the facts that were decided on.
    pub account_revision: Option<u32>,
    /// How sessions begin here.
    pub session: SessionTerms,
    /// Under which names it is counted.
    pub counters: TurnCounters,
}

/// How a session begins, should one.
#[derive(Clone, Debug)]
pub struct SessionTerms {
    /// The cookie of a session that begins.
    pub new: TokenHash,
    /// The cookie of the session that the browser had: it ends when another begins (OWASP ASVS 5.0, 7.2.4).
    pub old: Option<TokenHash>,
    /// How long a session goes on when nothing happens.
    pub idle: SignedDuration,
    /// How long a session goes on whatever happens.
    pub longest: SignedDuration,
}

/// What effects count; `None`: none of the turn's effects counts it.
#[derive(Clone, Debug, Default)]
pub struct TurnCounters {
    /// Log-ins that failed for the e-mail address.
    pub email: Option<String>,
    /// Log-ins that failed from this place.
    pub address: Option<String>,
    /// Codes to an e-mail address or number that is being registered.
    pub codes: Option<(String, Allowance)>,
    /// Wrong codes for such an address or number, or with a reference.
    pub wrong_codes: Option<(String, Allowance)>,
    /// What was said of a number and did not agree with the records.
    pub failed_tries: Option<(String, Allowance)>,
    /// Letters to a person, whose name is told by the effect.
    pub letters: Option<LetterAllowances>,
}

/// How many letters go to one person, whatever the registrations.
#[derive(Clone, Copy, Debug)]
pub struct LetterAllowances {
    /// Within a year.
    pub year: Allowance,
    /// Within the time after which another may be asked for.
    pub wait: Allowance,
}
