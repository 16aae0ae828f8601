use super::{Failure, TypedCode, contract_timestamp, later, minutes};
use crate::secrets::Digest;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use voordeur_contract::CodesState;
use voordeur_portals::Limits;

/// Every code sent to one person for one purpose in one journey, oldest first. A newer one does not void the older.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SentCodes(Vec<SentCode>);

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

/// What comes of comparing a code that was typed with those that were sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Checked {
    /// It is one of them, and works.
    Right(SentCode),
    /// It was one of them, or nothing more is compared: that costs no try.
    Refused(Failure),
    /// It is none of them: a try is gone.
    Wrong {
        /// How many are left.
        tries_left: u32,
    },
}

impl SentCodes {
    /// The code that was sent last.
    pub fn newest(&self) -> Option<&SentCode> {
        self.0.last()
    }

    /// Whether the code sent last still works.
    pub(super) fn newest_works(&self, now: Timestamp) -> bool {
        self.newest().is_some_and(|code| code.works(now))
    }

    /// From when another code may be asked for.
    pub(super) fn resend_at(&self, limits: &Limits) -> Option<Timestamp> {
        let wait = SignedDuration::from_secs(i64::from(limits.resend_after_seconds));
        self.newest().map(|code| later(code.sent_at, wait))
    }

    /// How many more codes may be asked for.
    pub(super) fn resends_left(&self, limits: &Limits) -> u32 {
        let sent = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        (limits.resends_per_journey + 1).saturating_sub(sent)
    }

    /// Whether another code may be sent now.
    pub(super) fn may_send_another(&self, limits: &Limits, now: Timestamp) -> Result<(), Failure> {
        if self.resends_left(limits) == 0 {
            return Err(Failure::TooManyCodes { retry_at: None });
        }
        match self.resend_at(limits) {
            Some(retry_at) if now < retry_at => Err(Failure::ResendTooSoon { retry_at }),
            _ => Ok(()),
        }
    }

    /// Keeps a code that is being sent.
    pub(super) fn sent(&mut self, digest: Digest, limits: &Limits, now: Timestamp) {
        let expires_at = later(now, minutes(limits.code_minutes));
        self.0.push(SentCode { digest, sent_at: now, expires_at, tries_left: limits.code_tries });
    }

    /// Keeps that a code was not sent, though everything has to look as if it were. No code has this digest.
    pub(super) fn not_sent(&mut self, limits: &Limits, now: Timestamp) {
        self.sent(Digest::from_text(String::new()), limits, now);
    }

    /// How it stands with them, as a screen needs it.
    pub(super) fn shown(&self, limits: &Limits) -> CodesState {
        let expires_at = self.newest().map_or(Timestamp::MIN, |code| code.expires_at);
        CodesState {
            expires_at: contract_timestamp(expires_at),
            resend_at: contract_timestamp(self.resend_at(limits).unwrap_or(Timestamp::MIN)),
            resends_left: self.resends_left(limits),
            tries_left: self.tries_left(),
        }
    }

    /// How many wrong tries are left with the newest code. The earlier ones have no more.
    pub(super) fn tries_left(&self) -> u32 {
        self.newest().map_or(0, |code| code.tries_left)
    }

    /// Compares what was typed. A wrong code costs every code sent so far a try: a guess was one at each of them.
    pub(super) fn check(&mut self, typed: &TypedCode, now: Timestamp) -> Checked {
        match self.0.iter().rev().find(|code| code.digest == typed.digest) {
            Some(code) if code.is_blocked() => Checked::Refused(Failure::CodeBlocked),
            Some(code) if !code.works(now) => Checked::Refused(Failure::CodeExpired),
            Some(code) => Checked::Right(code.clone()),
            None if typed.used_before => Checked::Refused(Failure::CodeUsed),
            None if self.tries_left() == 0 => Checked::Refused(Failure::CodeBlocked),
            None => {
                self.0.iter_mut().for_each(|code| code.tries_left = code.tries_left.saturating_sub(1));
                Checked::Wrong { tries_left: self.tries_left() }
            }
        }
    }
}

impl SentCode {
    fn is_blocked(&self) -> bool {
        self.tries_left == 0
    }

    fn works(&self, now: Timestamp) -> bool {
        !self.is_blocked() && now < self.expires_at
    }
}

impl Failure {
    /// What a wrong code is, by how many tries are left.
    pub(super) const fn of_wrong_code(tries_left: u32) -> Self {
        match tries_left {
            0 => Self::CodeBlocked,
            _ => Self::CodeIncorrect { tries_left },
        }
    }
}
