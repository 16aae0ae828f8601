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

/// What proved, after the password, that it was you: a second factor, or what stood in for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum LogInProof {
    /// A code sent to the account's mobile number.
    Sms,
    /// A code shown by an authenticator app (RFC 6238).
    Authenticator,
    /// A recovery code, in the place of the app's.
    RecoveryCode,
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
