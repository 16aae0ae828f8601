use crate::{CompanyId, Language, LogInProof, Membership, Timestamp};
use serde::{Deserialize, Serialize};

/// Who is logged in, and for how long.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Session {
    /// Whose session it is.
    pub person: Person,
    /// The log-in before this one; absent the first time.
    pub last_log_in: Option<LogIn>,
    /// The companies that the person belongs to, by name; none where there are no companies.
    #[serde(default)]
    pub companies: Vec<Membership>,
    /// The one that the person is at work for, if any. `PUT /session/company` chooses another.
    #[serde(default)]
    pub company: Option<CompanyId>,
    /// The API's clock when it wrote this; the browser's may be wrong.
    pub now: Timestamp,
    /// When it ends if nothing happens. `POST /session/extension` puts it off.
    pub expires_at: Timestamp,
    /// When it ends whatever happens.
    pub ends_at: Timestamp,
}

/// What the screens show of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Person {
    /// How to address him or her.
    pub name: String,
    /// In which language to write.
    pub language: Language,
    /// Masked: `c•••••@example.com`.
    pub email: String,
    /// Masked: `+32 ••• •• •• 01`; absent without a number.
    pub mobile: Option<String>,
}

/// A log-in that succeeded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct LogIn {
    /// When.
    pub at: Timestamp,
    /// By what, after the password.
    pub second_factor: LogInProof,
}
