use super::{Account, AccountId, Rules, later, minutes};
use crate::secrets::Digest;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use voordeur_contract::{LogInStep, SecondFactor, SecondFactorOption, Timestamp as ContractTimestamp};

/// Where a log-in stands. Kept as JSON in the journey's row.
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
    /// The password was right, the account is blocked. An end.
    AccountBlocked {
        /// When the block ends by itself.
        until: Option<Timestamp>,
    },
    /// Both proofs were given. An end.
    Done,
}

/// What is known once the password was right, whichever factor is being asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proven {
    /// Whose password it was.
    pub account: AccountId,
    /// The second factors there are to choose from.
    pub factors: Vec<SecondFactor>,
    /// The last two digits of the mobile number.
    pub number_ending: Option<String>,
    /// Every code sent in this journey, oldest first.
    pub codes: Vec<SentCode>,
    /// How many wrong tries are left with the app.
    pub authenticator_tries_left: u32,
}

/// A code that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentCode {
    /// What is kept of it.
    pub digest: Digest,
    /// When it was sent.
    pub sent_at: Timestamp,
    /// Until when it works.
    pub expires_at: Timestamp,
    /// How many wrong tries it will still bear; 0: it does not work any more, nor does one kept without them.
    #[serde(default)]
    pub tries_left: u32,
}

impl Proven {
    pub(super) fn new(account: &Account, rules: &Rules) -> Self {
        Self {
            account: account.id.clone(),
            factors: account.second_factors(rules),
            number_ending: account.number_ending(),
            codes: Vec::new(),
            authenticator_tries_left: rules.limits.code_tries,
        }
    }

    /// From when another code may be asked for.
    pub(super) fn resend_at(&self, rules: &Rules) -> Option<Timestamp> {
        let wait = SignedDuration::from_secs(i64::from(rules.limits.resend_after_seconds));
        self.codes.last().map(|code| later(code.sent_at, wait))
    }

    /// How many more codes may be asked for.
    pub(super) fn resends_left(&self, rules: &Rules) -> u32 {
        let sent = u32::try_from(self.codes.len()).unwrap_or(u32::MAX);
        (rules.limits.resends_per_journey + 1).saturating_sub(sent)
    }

    /// Keeps a code that is being sent.
    pub(super) fn code_sent(&mut self, digest: Digest, rules: &Rules, now: Timestamp) {
        let expires_at = later(now, minutes(rules.limits.code_minutes));
        self.codes.push(SentCode { digest, sent_at: now, expires_at, tries_left: rules.limits.code_tries });
    }

    /// A wrong code costs every code sent so far a try: a guess was one at each of them.
    pub(super) fn sms_code_wrong(&mut self) {
        self.codes.iter_mut().for_each(|code| code.tries_left = code.tries_left.saturating_sub(1));
    }

    /// How many wrong tries are left with the newest code. The earlier ones have no more.
    pub(super) fn sms_tries_left(&self) -> u32 {
        self.codes.last().map_or(0, |code| code.tries_left)
    }

    fn has_other_factors(&self) -> bool {
        self.factors.len() > 1
    }

    fn option(&self, factor: SecondFactor) -> SecondFactorOption {
        let number_ending = self.number_ending.clone().filter(|_| factor == SecondFactor::Sms);
        SecondFactorOption { factor, number_ending }
    }
}

impl SentCode {
    pub(super) fn is_blocked(&self) -> bool {
        self.tries_left == 0
    }

    pub(super) fn works(&self, now: Timestamp) -> bool {
        !self.is_blocked() && now < self.expires_at
    }
}

impl State {
    /// Whose password was right.
    pub fn account(&self) -> Option<&AccountId> {
        match self {
            Self::SecondFactor(proven) | Self::SmsCode(proven) | Self::AuthenticatorCode(proven) => {
                Some(&proven.account)
            }
            Self::Credentials | Self::AccountBlocked { .. } | Self::Done => None,
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
            Self::AccountBlocked { until } => {
                LogInStep::AccountBlocked { until: until.map(contract_timestamp) }
            }
            Self::Done => LogInStep::Done {},
        }
    }
}

fn sms_code(proven: &Proven, rules: &Rules) -> LogInStep {
    let expires_at = proven.codes.last().map_or(Timestamp::MIN, |code| code.expires_at);
    LogInStep::SmsCode {
        number_ending: proven.number_ending.clone().unwrap_or_default(),
        expires_at: contract_timestamp(expires_at),
        resend_at: contract_timestamp(proven.resend_at(rules).unwrap_or(Timestamp::MIN)),
        resends_left: proven.resends_left(rules),
        tries_left: proven.sms_tries_left(),
        other_factors: proven.has_other_factors(),
    }
}

/// A moment as the contract writes it.
pub(crate) fn contract_timestamp(at: Timestamp) -> ContractTimestamp {
    ContractTimestamp::from_rfc3339(at.to_string())
}
