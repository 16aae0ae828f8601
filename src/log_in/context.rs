//! What the log-in's journey does beyond what every journey does.

use super::{LogInJourney, Notice, steps::credentials::EMAIL};
use crate::{
    browser::{form, storage},
    routes::ReturnTo,
};
use leptos::prelude::*;

/// Under this key the tab keeps the e-mail address until the visitor is logged in, so that Back finds it after a
/// page was loaded anew. It is shown on the page and no secret.
const EMAIL_KEPT: &str = "email";

impl LogInJourney {
    /// The e-mail address that was typed before.
    pub(crate) fn email(self) -> String {
        self.kind().with_value(|kind| kind.email.clone())
    }

    /// Takes over what was typed before the application came, and otherwise what the tab has kept: the field of the
    /// page, if it has one, was rendered without. To be called once, in an effect.
    pub(crate) fn restore_email(self) {
        let typed = form::value(EMAIL).filter(|typed| !typed.is_empty());
        if let Some(typed) = typed {
            self.keep_email(typed);
        } else if let Some(kept) = storage::get(storage::session(), EMAIL_KEPT) {
            form::fill(EMAIL, &kept);
            self.kind().update_value(|kind| kind.email = kept);
        }
    }

    /// Keeps the e-mail address for when its page is shown again; an empty one is kept nowhere.
    pub(crate) fn keep_email(self, email: String) {
        storage::put(storage::session(), EMAIL_KEPT, &email);
        self.kind().update_value(|kind| kind.email = email);
    }

    /// Where to go when it is done, if not home.
    pub(super) fn goes_on_to(self, return_to: Option<ReturnTo>) {
        self.kind().update_value(|kind| kind.return_to = return_to);
    }

    /// Nobody is logged in: goes to the log-in at `address`, which says why.
    pub(crate) fn log_in_first(self, address: &str) {
        let notice = if self.was_done() { Notice::AnswerLost } else { Notice::LogInFirst };
        self.show_beginning(address, notice);
    }
}
