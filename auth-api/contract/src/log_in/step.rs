use crate::{SecondFactorOption, Timestamp};
use serde::{Deserialize, Serialize};

/// Where a log-in stands, and what the screen of that step needs to know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum LogInStep {
    /// E-mail address and password are asked. Answer: `credentials`.
    Credentials {},
    /// The account has several second factors: which one? Answer: `second-factor`.
    SecondFactor {
        /// At least two, in the order in which to offer them.
        options: Vec<SecondFactorOption>,
    },
    /// A code was sent by SMS. Answers: `code`, `resend-code`, and `change-second-factor` if there are others.
    #[serde(rename_all = "camelCase")]
    SmsCode {
        /// The last two digits of the number it was sent to.
        number_ending: String,
        /// Until when the newest code works.
        expires_at: Timestamp,
        /// From when another code may be asked for.
        resend_at: Timestamp,
        /// How many more codes may be asked for in this journey.
        resends_left: u32,
        /// How many wrong tries are left; 0: these codes are blocked, a new one is needed.
        tries_left: u32,
        /// The account has another second factor to change to.
        other_factors: bool,
    },
    /// The authenticator app shows a code (RFC 6238). Answers: `code`, `recovery-code`, and `change-second-factor` if there are others.
    #[serde(rename_all = "camelCase")]
    AuthenticatorCode {
        /// How many wrong tries are left, of both kinds of code together; 0: they are blocked in this journey.
        tries_left: u32,
        /// The account has another second factor to change to.
        other_factors: bool,
    },
    /// The right password was given, but the account is blocked. The journey ends here.
    AccountBlocked {
        /// When it is unblocked by itself; absent: somebody has to unblock it.
        until: Option<Timestamp>,
    },
    /// Both proofs were given; the session cookie came with this answer. The journey ends here.
    Done {},
}

impl LogInStep {
    /// The step's name: its `type` in JSON and the last part of its screen's address.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Credentials {} => "credentials",
            Self::SecondFactor { .. } => "second-factor",
            Self::SmsCode { .. } => "sms-code",
            Self::AuthenticatorCode { .. } => "authenticator-code",
            Self::AccountBlocked { .. } => "account-blocked",
            Self::Done {} => "done",
        }
    }
}
