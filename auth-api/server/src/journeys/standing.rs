use super::{earlier, later, minutes};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use voordeur_contract::LogInProof;
use voordeur_portals::Limits;

/// The period in which the codes sent to an account are counted.
const A_DAY: SignedDuration = SignedDuration::from_hours(24);

/// So many wrong codes without a log-in between them block an account until somebody unblocks it, however long they
/// took (NIST SP 800-63B-4, 3.2.2).
const WRONG_CODES_IN_A_ROW: u32 = 100;

/// What an account's log-ins have led to, over all its journeys.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// Whether it may be entered.
    pub block: Block,
    /// When codes were wrong, within the window of the limits; cleared by a log-in.
    pub wrong_codes_at: Vec<Timestamp>,
    /// How many codes were wrong since the newest log-in, or since somebody unblocked the account.
    #[serde(default)]
    pub wrong_since_log_in: u32,
    /// When the person was last told that codes were blocked.
    #[serde(default)]
    pub told_of_wrong_codes_at: Option<Timestamp>,
    /// When codes were sent, within a day; cleared by a log-in: who gets in was rightly sent them.
    pub codes_sent_at: Vec<Timestamp>,
    /// The newest time step of which the authenticator's code was used (RFC 6238, 5.2: each once).
    pub last_time_step: Option<u64>,
    /// The newest log-in.
    pub last_log_in: Option<PastLogIn>,
}

/// Whether an account may be entered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// It may.
    #[default]
    None,
    /// Not before then.
    Until(Timestamp),
    /// Not before somebody unblocks it.
    Indefinite,
}

/// A log-in that succeeded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PastLogIn {
    /// When.
    pub at: Timestamp,
    /// By what, after the password.
    pub second_factor: LogInProof,
}

impl Standing {
    /// The block that holds now, if any: until when, or `None` for an indefinite one.
    pub fn blocked(&self, now: Timestamp) -> Option<Option<Timestamp>> {
        match self.block {
            Block::Until(end) if now < end => Some(Some(end)),
            Block::Indefinite => Some(None),
            Block::None | Block::Until(_) => None,
        }
    }

    /// From when another code may be sent; `None`: now.
    pub(super) fn no_code_before(&self, limits: &Limits, now: Timestamp) -> Option<Timestamp> {
        let allowed = limits.codes_per_account_per_day as usize;
        let mut counted: Vec<_> =
            self.codes_sent_at.iter().copied().filter(|at| *at > earlier(now, A_DAY)).collect();
        counted.sort_unstable();
        // Room comes when the oldest of the newest `allowed` is a day old.
        let oldest = counted.len().checked_sub(allowed).and_then(|index| counted.get(index))?;
        Some(later(*oldest, A_DAY))
    }

    /// A code is sent now.
    pub(super) fn code_sent(&mut self, now: Timestamp) {
        self.codes_sent_at.retain(|at| *at > earlier(now, A_DAY));
        self.codes_sent_at.push(now);
    }

    /// A code was wrong now; too many of them within the window block the account for a while, too many in a row
    /// for good.
    pub(super) fn code_wrong(&mut self, limits: &Limits, now: Timestamp) {
        let window = minutes(limits.failed_log_ins_window_minutes);
        self.wrong_codes_at.retain(|at| *at > earlier(now, window));
        self.wrong_codes_at.push(now);
        self.wrong_since_log_in = self.wrong_since_log_in.saturating_add(1);
        if self.wrong_since_log_in >= WRONG_CODES_IN_A_ROW {
            // Whoever unblocks the account gives it as many again.
            self.wrong_since_log_in = 0;
            self.wrong_codes_at.clear();
            self.block = Block::Indefinite;
        } else if self.wrong_codes_at.len() >= limits.failed_log_ins_per_account as usize {
            self.wrong_codes_at.clear();
            self.block = Block::Until(later(now, minutes(limits.block_minutes)));
        }
    }

    /// Codes are blocked now. Whether the person is to be told: once a day is enough.
    pub(super) fn codes_blocked(&mut self, now: Timestamp) -> bool {
        let told = self.told_of_wrong_codes_at.is_some_and(|at| at > earlier(now, A_DAY));
        if !told {
            self.told_of_wrong_codes_at = Some(now);
        }
        !told
    }

    /// Somebody proved the second factor: what came before it was rightly sent and typed.
    pub(super) fn proven(&mut self) {
        self.block = Block::None;
        self.wrong_codes_at.clear();
        self.wrong_since_log_in = 0;
        self.codes_sent_at.clear();
    }

    /// Somebody got in now. Returns the log-in before this one.
    pub(super) fn logged_in(&mut self, second_factor: LogInProof, now: Timestamp) -> Option<PastLogIn> {
        self.proven();
        self.last_log_in.replace(PastLogIn { at: now, second_factor })
    }
}
