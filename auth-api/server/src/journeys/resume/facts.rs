use crate::journeys::{self, FreshCode, TypedCode};
use jiff::Timestamp;
use std::fmt;
use voordeur_contract::{JourneyId, Language};

/// What was found out about an answer before deciding on it.
#[derive(Clone)]
pub struct Facts {
    /// The language the visitor reads now.
    pub language: Language,
    /// The registration with the reference that [`reference_to_look_for`](super::reference_to_look_for) named, if
    /// there is one that can be taken up now.
    pub registration: Option<Resumable>,
    /// For this reference codes enough were asked for today, whether or not anybody has it: none before then.
    pub no_code_before: Option<Timestamp>,
    /// For this reference enough wrong codes were typed, whether or not anybody has it: none is taken before then.
    pub no_guess_before: Option<Timestamp>,
    /// With `code`: what is known about it.
    pub typed: Option<TypedCode>,
    /// A code that may be mailed, drawn for this answer alone.
    pub fresh_code: FreshCode,
}

/// A registration that can be taken up.
#[derive(Clone, PartialEq, Eq)]
pub struct Resumable {
    /// Which.
    pub registration: JourneyId,
    /// Its confirmed e-mail address.
    pub email: String,
}

/// Something to be done outside the journey.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// What other journeys do too.
    Common(journeys::Effect),
    /// A code was asked for with the reference of this answer or of this step: it counts within the day. Refused when
    /// enough were asked for since the facts were gathered.
    CountCode,
    /// A wrong code was typed with this reference: it counts for as long as a registration lives. Refused when enough were
    /// typed since the facts were gathered.
    CountWrongCode,
    /// This browser may answer the registration too, until then if nothing is answered. Refused when the registration
    /// can no longer be taken up.
    BindBrowser {
        /// Which.
        registration: JourneyId,
        /// Until when.
        until: Timestamp,
    },
}

impl From<journeys::Effect> for Effect {
    fn from(effect: journeys::Effect) -> Self {
        Self::Common(effect)
    }
}

impl fmt::Debug for Facts {
    /// What people said and what is secret stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Facts(…)")
    }
}

impl fmt::Debug for Resumable {
    /// Whose it is stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Resumable").field("registration", &self.registration).finish_non_exhaustive()
    }
}
