use crate::{JourneyId, Language, Step, Timestamp};
use serde::{Deserialize, Serialize};

/// What a visitor is on the way to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum JourneyKind {
    /// Logging in.
    LogIn,
}

/// Body of `POST /journeys`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct StartJourney {
    /// Where to.
    pub kind: JourneyKind,
    /// The language the visitor reads.
    pub language: Language,
}

/// A journey as its own browser may see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Journey {
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
    pub step: Step,
}
