//! A search follows what is typed, once nothing more is.

use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::*};
use std::time::Duration;

/// A search that waits for the visitor to stop typing.
#[derive(Clone, Copy)]
pub(super) struct SearchSoon {
    /// So long nothing is typed before it is searched for.
    after: Duration,
    waiting: StoredValue<Option<TimeoutHandle>>,
}

impl SearchSoon {
    /// To be called while the view is built; when that goes, nothing is searched for any more.
    pub(super) fn after(after: Duration) -> Self {
        let soon = Self { after, waiting: StoredValue::new(None) };
        on_cleanup(move || soon.stop());
        soon
    }

    /// Something was typed: `search` waits anew.
    pub(super) fn typed(self, search: impl Fn() + 'static) {
        self.stop();
        self.waiting.set_value(set_timeout_with_handle(search, self.after).ok());
    }

    /// Something else is asked for.
    pub(super) fn stop(self) {
        if let Some(waiting) = self.waiting.try_update_value(Option::take).flatten() {
            waiting.clear();
        }
    }
}
