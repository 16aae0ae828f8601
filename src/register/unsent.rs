//! What was typed and not sent yet: found again by whoever comes back to the step, or loads it anew.

use super::RegisterJourney;
use crate::browser::{page, typed};
use leptos::prelude::*;

/// Keeps what stands in the fields when the page is loaded anew, for that one load. To be called by the page.
pub(super) fn keep_when_left() {
    Effect::new(move |_| {
        let leaving = StoredValue::new_local(page::on_leaving(typed::keep));
        on_cleanup(move || leaving.dispose());
    });
}

impl RegisterJourney {
    /// Fills in what was typed on the screen of `step` before, and remembers what is typed now. To be called where the
    /// screen is built.
    pub(super) fn remembers_typed(self, step: &'static str) {
        Effect::new(move |_| {
            request_animation_frame(move || {
                typed::restore();
                self.kind().with_value(|kind| kind.unsent.get(step).map(|unsent| typed::put(unsent)));
            });
            // When the screen is left its fields are gone already.
            let typing = page::on_typing(move || {
                self.kind().update_value(|kind| {
                    kind.unsent.insert(step, typed::gather());
                });
            });
            let typing = StoredValue::new_local(typing);
            on_cleanup(move || typing.dispose());
        });
    }
}
