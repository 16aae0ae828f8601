//! How a screen was come to.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

/// Tells a screen whether it is the first of this document or was reached by navigation.
#[derive(Clone, Default)]
pub(super) struct Arrival(Arc<AtomicBool>);

impl Arrival {
    /// False the first time it is asked, true ever after.
    pub(super) fn is_navigation(&self) -> bool {
        self.0.swap(true, Ordering::Relaxed)
    }
}
