use serde::{Deserialize, Serialize};

/// What proves, after the password, that it is you.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SecondFactor {
    /// A code sent to the account's mobile number.
    Sms,
    /// A code shown by an authenticator app (RFC 6238).
    Authenticator,
}

/// A second factor that this account has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct SecondFactorOption {
    /// Which kind.
    pub factor: SecondFactor,
    /// For `sms`: the last two digits of the number.
    pub number_ending: Option<String>,
}
