//! A search field whose text is searched for without a press.

use crate::browser::form;
use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::*};
use std::time::Duration;

/// The id of the search field, and its name in the form.
pub(super) const SEARCH: &str = "search";

/// Searches for what stands in the field, for as long as the view is there that began it.
#[derive(Clone, Copy)]
pub(super) struct TypedSearch {
    /// So long nothing is typed before it is searched for.
    pause: Duration,
    on_search: Callback<String>,
    waiting: StoredValue<Option<TimeoutHandle>>,
}

impl TypedSearch {
    pub(super) fn begin(pause: Duration, on_search: Callback<String>) -> Self {
        let typed = Self { pause, on_search, waiting: StoredValue::new(None) };
        on_cleanup(move || typed.stop());
        typed
    }

    /// Something was typed: it is searched for once nothing more is.
    pub(super) fn soon(self) {
        self.stop();
        self.waiting.set_value(set_timeout_with_handle(move || self.now(), self.pause).ok());
    }

    /// The search was sent.
    pub(super) fn now(self) {
        self.stop();
        if let Some(search) = form::value(SEARCH) {
            self.on_search.run(search);
        }
    }

    /// Something else is asked for.
    pub(super) fn stop(self) {
        if let Some(waiting) = self.waiting.try_update_value(Option::take).flatten() {
            waiting.clear();
        }
    }
}
