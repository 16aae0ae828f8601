use crate::{CodesState, JourneyId, SecondFactorOption, Timestamp};
use serde::{Deserialize, Serialize};

/// Where a log-in stands, and what the screen of that step needs to know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum LogInStep {
    /// E-mail address and password are asked. Answer: `credentials`.
    Credentials {},
    /// Which second factor? Answer: `second-factor`.
    SecondFactor {
        /// In the order in which to offer them: at least two, at a log-in; at a step-up one will do, if a code has to be sent.
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
    /// An administrator reset the second factors, or gave another mobile number: before anybody gets in, a code was mailed that
    /// proves who sets them up anew. Answers: `code`, `resend-code`.
    EmailCode {
        /// The e-mail address of the account, partly masked.
        email: String,
        /// How it stands with the codes.
        codes: CodesState,
    },
    /// The mailed code was right: a registration has begun in this browser, at its step `second-factors`. Whoever completes it is
    /// logged in. The journey ends here.
    SetUpSecondFactor {
        /// The registration: a journey of the kind `register`.
        registration: JourneyId,
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
            Self::EmailCode { .. } => "email-code",
            Self::SetUpSecondFactor { .. } => "set-up-second-factor",
            Self::AccountBlocked { .. } => "account-blocked",
            Self::Done {} => "done",
        }
    }
}
