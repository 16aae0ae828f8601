//! Ctrl-C, and SIGTERM where there is one.

use anyhow::{Context, Result};
use std::{
    sync::mpsc::{Receiver, channel},
    time::Duration,
};

/// Tells when somebody wants to end.
pub(crate) struct Interrupt(Receiver<()>);

impl Interrupt {
    /// From now on an interrupt does not end the program at once. To be called once.
    pub(crate) fn listen() -> Result<Self> {
        let (sender, receiver) = channel();
        ctrlc::set_handler(move || {
            // Nobody listens any more when the end has begun.
            _ = sender.send(());
        })
        .context("cannot listen for Ctrl-C")?;
        Ok(Self(receiver))
    }

    /// Waits for an interrupt, at most this long; answers whether one came.
    pub(crate) fn within(&self, time: Duration) -> bool {
        self.0.recv_timeout(time).is_ok()
    }
}
