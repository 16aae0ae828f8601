use super::{Account, AccountId, JourneyState, Rules, SentCodes};
use crate::secrets::Digest;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use voordeur_contract::{
    JourneyId, JourneyKind, LogInStep, SecondFactor, SecondFactorOption, Timestamp as ContractTimestamp,
};

/// Where a log-in stands. Kept as JSON in the journey's row, encrypted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
pub enum State {
    /// E-mail address and password are asked.
    Credentials,
    /// The password was right; a second factor is to be chosen.
    SecondFactor(Proven),
    /// The password was right; the code of a message is asked.
    SmsCode(Proven),
    /// The password was right; the code of the app is asked.
    AuthenticatorCode(Proven),
    /// The password was right, the second factors are to be set up anew; a code that was mailed is asked.
    EmailCode(Proven),
    /// Password and mailed code were right. An end.
    SetUpSecondFactor {
        /// The registration that sets them up.
        registration: JourneyId,
    },
    /// The password was right, the account is blocked. An end.
    AccountBlocked {
        /// When the block ends by itself.
        until: Option<Timestamp>,
    },
    /// Both proofs were given. An end.
    Done,
}

/// What the second factor is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// Getting in.
    #[default]
    LogIn,
    /// Proving once more, with a session, who one is (RFC 9470).
    StepUp,
}

/// What is known once the password was right, whichever factor is being asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proven {
    /// What for.
    #[serde(default)]
    pub purpose: Purpose,
    /// Whose password it was.
    pub account: AccountId,
    /// Which password it was.
    pub password: Digest,
    /// The second factors there are to choose from.
    pub factors: Vec<SecondFactor>,
    /// The last two digits of the mobile number.
    pub number_ending: Option<String>,
    /// Where a code is mailed to, partly masked.
    #[serde(default)]
    pub email: String,
    /// Every code sent in this journey.
    pub codes: SentCodes,
    /// How many wrong tries are left with the app.
    pub authenticator_tries_left: u32,
}

impl JourneyState for State {
    const KIND: JourneyKind = JourneyKind::LogIn;
}

impl Proven {
    pub(super) fn new(purpose: Purpose, account: &Account, rules: &Rules) -> Self {
        Self {
            purpose,
            account: account.id.clone(),
            password: account.password.clone(),
            factors: account.second_factors(rules),
            number_ending: account.number_ending(),
            email: account.masked_email(),
            codes: SentCodes::default(),
            authenticator_tries_left: rules.limits.code_tries,
        }
    }

    fn has_other_factors(&self) -> bool {
        self.factors.len() > 1
    }

    fn option(&self, factor: SecondFactor) -> SecondFactorOption {
        let number_ending = self.number_ending.clone().filter(|_| factor == SecondFactor::Sms);
        SecondFactorOption { factor, number_ending }
    }
}

impl State {
    /// Whose password was right.
    pub fn account(&self) -> Option<&AccountId> {
        match self {
            Self::SecondFactor(proven)
            | Self::SmsCode(proven)
            | Self::AuthenticatorCode(proven)
            | Self::EmailCode(proven) => Some(&proven.account),
            Self::Credentials | Self::SetUpSecondFactor { .. } | Self::AccountBlocked { .. } | Self::Done => {
                None
            }
        }
    }

    /// What the screen needs to know.
    pub fn step(&self, rules: &Rules) -> LogInStep {
        match self {
            Self::Credentials => LogInStep::Credentials {},
            Self::SecondFactor(proven) => LogInStep::SecondFactor {
                options: proven.factors.iter().map(|factor| proven.option(*factor)).collect(),
            },
            Self::SmsCode(proven) => sms_code(proven, rules),
            Self::AuthenticatorCode(proven) => LogInStep::AuthenticatorCode {
                tries_left: proven.authenticator_tries_left,
                other_factors: proven.has_other_factors(),
            },
            Self::EmailCode(proven) => {
                LogInStep::EmailCode { email: proven.email.clone(), codes: proven.codes.shown(&rules.limits) }
            }
            Self::SetUpSecondFactor { registration } => {
                LogInStep::SetUpSecondFactor { registration: registration.clone() }
            }
            Self::AccountBlocked { until } => {
                LogInStep::AccountBlocked { until: until.map(contract_timestamp) }
            }
            Self::Done => LogInStep::Done {},
        }
    }
}

fn sms_code(proven: &Proven, rules: &Rules) -> LogInStep {
    let expires_at = proven.codes.newest().map_or(Timestamp::MIN, |code| code.expires_at);
    LogInStep::SmsCode {
        number_ending: proven.number_ending.clone().unwrap_or_default(),
        expires_at: contract_timestamp(expires_at),
        resend_at: contract_timestamp(proven.codes.resend_at(&rules.limits).unwrap_or(Timestamp::MIN)),
        resends_left: proven.codes.resends_left(&rules.limits),
        tries_left: proven.codes.tries_left(),
        other_factors: proven.has_other_factors(),
    }
}

/// A moment as the contract writes it.
pub(crate) fn contract_timestamp(at: Timestamp) -> ContractTimestamp {
    ContractTimestamp::from_rfc3339(at.to_string())
}
