//! Time is a parameter: everything that needs it takes it from a [`Clock`].

use jiff::Timestamp;
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

/// Says what time it is, to the millisecond. Copies of one clock agree.
#[derive(Clone, Debug)]
pub struct Clock(Source);

#[derive(Clone, Debug)]
enum Source {
    System,
    /// Milliseconds since 1970.
    Set(Arc<AtomicI64>),
}

impl Clock {
    /// The clock of the machine.
    pub fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that stands still at `start` until somebody moves it.
    pub fn standing_at(start: Timestamp) -> Self {
        Self(Source::Set(Arc::new(AtomicI64::new(start.as_millisecond()))))
    }

    /// What time it is.
    pub fn now(&self) -> Timestamp {
        let milliseconds = match &self.0 {
            Source::System => system_milliseconds(),
            Source::Set(milliseconds) => milliseconds.load(Ordering::SeqCst),
        };
        Timestamp::from_millisecond(milliseconds).unwrap_or(Timestamp::MAX)
    }

    /// Moves a clock that stands still. The clock of the machine is not ours to move: it stays as it is.
    pub fn advance_seconds(&self, seconds: i64) {
        if let Source::Set(milliseconds) = &self.0 {
            milliseconds.fetch_add(seconds.saturating_mul(1000), Ordering::SeqCst);
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the clock of the machine")]
fn system_milliseconds() -> i64 {
    Timestamp::now().as_millisecond()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_of_a_clock_move_together() {
        let clock = Clock::standing_at(Timestamp::UNIX_EPOCH);
        let copy = clock.clone();
        clock.advance_seconds(90);
        assert_eq!(copy.now().as_second(), 90);
    }
}
