//! How long something took. The only clock of the tool.

use std::time::{Duration, Instant};

/// Runs from when it is made.
#[derive(Clone, Copy)]
pub(crate) struct Stopwatch(Instant);

impl Stopwatch {
    #[expect(clippy::disallowed_methods, reason = "measures the tool's own work; nothing depends on it")]
    pub(crate) fn start() -> Self {
        Self(Instant::now())
    }

    pub(crate) fn elapsed(self) -> Duration {
        self.0.elapsed()
    }

    /// Says what is done and when, counted from the start.
    pub(crate) fn say(self, what: &str) {
        eprintln!("{:7.1} s  {what}", self.elapsed().as_secs_f32());
    }
}
