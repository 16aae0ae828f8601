//! What a visitor does before being logged in, decided by pure functions: no clock, no randomness, no I/O.
//!
//! `(state, answer, facts, now)` lead to the next state and the effects to carry out, or to a failure. Whoever
//! calls them keeps state and effects in one transaction, and decides again when the facts have changed since.

mod account;
mod codes;
mod diagram;
mod facts;
pub mod log_in;
pub mod register;
pub mod resume;
mod standing;
mod state;
pub mod step_up;
mod turn;

pub use account::{Account, AccountId, Renewal};
pub use codes::{SentCode, SentCodes};
pub use diagram::{
    invitation_diagram, log_in_diagram, register_diagram, reset_diagram, resume_diagram, step_up_diagram,
};
pub use facts::{Facts, FreshCode, RecoveryCode, Rules, TypedCode, TypedRecoveryCode};
pub use standing::{Block, PastLogIn, Standing};
pub(crate) use state::contract_timestamp;
pub use state::{Proven, Purpose, State};
pub use turn::{AuditEvent, Effect, Failure, Turn};

use jiff::{SignedDuration, Timestamp};
use serde::{Serialize, de::DeserializeOwned};
use voordeur_contract::JourneyKind;

/// Where a journey of one kind stands: what is kept of it between two answers.
pub trait JourneyState: Serialize + DeserializeOwned + Send + Sync {
    /// Of which kind.
    const KIND: JourneyKind;

    /// Whether it can be taken up again, under its reference, when a browser's time is over.
    fn can_be_resumed(&self) -> bool {
        false
    }

    /// The reference of the registration that it is about, eight characters: for the trail.
    fn registration(&self) -> Option<&str> {
        None
    }

    /// Since when its longest time counts; `None`: since its beginning.
    fn counts_from(&self) -> Option<Timestamp> {
        None
    }
}

/// A moment so much later; the end of time at the latest.
pub(crate) fn later(from: Timestamp, duration: SignedDuration) -> Timestamp {
    from.saturating_add(duration).unwrap_or(Timestamp::MAX)
}

/// A moment so much earlier; the beginning of time at the earliest.
pub(crate) fn earlier(from: Timestamp, duration: SignedDuration) -> Timestamp {
    from.saturating_sub(duration).unwrap_or(Timestamp::MIN)
}

/// So many minutes.
pub(crate) fn minutes(count: u32) -> SignedDuration {
    SignedDuration::from_secs(i64::from(count) * 60)
}
