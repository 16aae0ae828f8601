use serde::{Deserialize, Serialize};

/// A moment, as RFC 3339 text in UTC with a `Z`: `2026-11-21T20:35:05Z`.
///
/// The API writes it; the browser hands it to `Date` and `Intl`, so nobody needs a calendar in the Wasm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = String, format = "date-time"))]
#[serde(transparent)]
pub struct Timestamp(String);

impl Timestamp {
    /// Takes over what a calendar library printed.
    pub fn from_rfc3339(text: String) -> Self {
        Self(text)
    }

    /// The RFC 3339 text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
