use serde::{Deserialize, Serialize};
use std::fmt;

/// Body of `POST /email-confirmations` and of `POST /email-confirmations/introspection`.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EmailLink {
    /// What the mailed link carries behind `#`.
    pub token: String,
}

/// What the mailed link is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct EmailToConfirm {
    /// The name of the company whose administrator entered the address.
    pub company: String,
    /// The address that takes the place of the present one.
    pub email: String,
}

impl fmt::Debug for EmailLink {
    /// The token stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EmailLink(…)")
    }
}
