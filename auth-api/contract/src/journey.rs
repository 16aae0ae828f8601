use crate::{JourneyId, Language, LogInStep, ProofOfWork, Timestamp};
use serde::{Deserialize, Serialize};
use std::fmt;

/// What a visitor is on the way to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum JourneyKind {
    /// Logging in.
    LogIn,
    /// Registering.
    Register,
    /// Taking up a registration that was left: on another device, or days later.
    Resume,
    /// Proving once more who one is, before a sensitive change (RFC 9470). Its steps are those of the log-in after the
    /// password; it begins with a session, and gives that a new cookie.
    StepUp,
}

impl JourneyKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::LogIn, Self::Register, Self::Resume, Self::StepUp];

    /// Its name: as in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::LogIn => "log-in",
            Self::Register => "register",
            Self::Resume => "resume",
            Self::StepUp => "step-up",
        }
    }
}

/// Body of `POST /journeys`.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StartJourney {
    /// Where to.
    pub kind: JourneyKind,
    /// The language the visitor reads.
    pub language: Language,
    /// The work that the problem `proof-of-work-needed` asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof_of_work: Option<ProofOfWork>,
    /// With the kind `register`: the token of the mailed link by which somebody accepts an invitation. The registration
    /// begins with it, at the step `invitation`; nothing is asked of the insurer's records.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invitation: Option<String>,
}

impl StartJourney {
    /// Begins a journey of this kind with nothing else.
    pub const fn new(kind: JourneyKind, language: Language) -> Self {
        Self { kind, language, proof_of_work: None, invitation: None }
    }
}

impl fmt::Debug for StartJourney {
    /// The token of an invitation stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StartJourney")
            .field("kind", &self.kind)
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

/// A journey as its own browser may see it: its steps are [`LogInStep`]s or
/// [`RegisterStep`](crate::RegisterStep)s, by its kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Journey<S = LogInStep> {
    /// Names it in addresses.
    pub id: JourneyId,
    /// Where to.
    pub kind: JourneyKind,
    /// Grows by one with everything that changes it. The next answer names it.
    pub revision: u32,
    /// The API's clock when it wrote this; the browser's may be wrong.
    pub now: Timestamp,
    /// When it ends unless something is answered; `more-time` puts it off.
    pub expires_at: Timestamp,
    /// Where it stands.
    pub step: S,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_are_those_of_json() {
        for kind in JourneyKind::ALL {
            assert_eq!(serde_json::to_string(&kind).unwrap(), format!("\"{}\"", kind.name()));
        }
    }
}
