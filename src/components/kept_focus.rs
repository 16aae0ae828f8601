//! The focus of whoever uses the keyboard, when what had it is gone.

use crate::browser::{self, last_focus::LastFocus};
use leptos::{ev::FocusEvent, prelude::*};

/// Watches over the focus within a part of the page: that part tells it of `focusin` and `focusout`. A button that goes
/// with what it was pressed for would leave the focus at the top of the document, from where everything has to be gone
/// through again.
#[derive(Clone, Copy)]
pub(crate) struct KeptFocus(StoredValue<LastFocus, LocalStorage>);

impl KeptFocus {
    /// Looks after it each time that something has changed which `changes` reads: where it was lost, it goes to the
    /// element with the id `otherwise`.
    pub(crate) fn of(changes: impl Fn() + 'static, otherwise: &'static str) -> Self {
        let kept = Self(StoredValue::new_local(LastFocus::default()));
        Effect::new(move |_| {
            changes();
            // Once the page has changed.
            request_animation_frame(move || {
                if kept.0.try_update_value(LastFocus::is_lost) == Some(true) {
                    browser::focus(otherwise);
                }
            });
        });
        kept
    }

    /// Something in it has the focus now.
    pub(crate) fn came(self, event: &FocusEvent) {
        self.0.try_update_value(|last| last.came(event));
    }

    /// Something in it has it no longer.
    pub(crate) fn went(self, event: &FocusEvent) {
        self.0.try_update_value(|last| last.went(event));
    }
}
