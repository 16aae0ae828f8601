use crate::{JourneyId, Language, LogInStep, ProofOfWork, Timestamp};
use serde::{Deserialize, Serialize};

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
}

impl JourneyKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::LogIn, Self::Register, Self::Resume];

    /// Its name: as in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::LogIn => "log-in",
            Self::Register => "register",
            Self::Resume => "resume",
        }
    }
}

/// Body of `POST /journeys`.
#[derive(Clone, Debug, Serialize, Deserialize)]
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
