//! Whoever works stays logged in: a key, a press or an import under way asks the API for more time. What a page does by
//! itself, such as asking what others do meanwhile, never does: somebody who has left is logged out.

use crate::{
    browser::{
        clock::{self, ApiClock},
        page::{self, Listening},
    },
    components::WARN_AT,
    session::SessionContext,
};
use leptos::prelude::*;
use voordeur_contract::Session;

/// More time is asked for at most once in so many milliseconds.
const AGAIN_AFTER: f64 = 60_000.0;

/// The same where less time is left than [`LITTLE`]: sessions may be as short as two minutes.
const SOON_AGAIN_AFTER: f64 = 15_000.0;

/// Seconds: a minute later the visitor would be warned.
const LITTLE: u32 = 2 * WARN_AT;

/// Seconds before the warning at which more time is asked for where nothing but an import under way asks for it.
const BEFORE_WARNING: u32 = 30;

/// How the session stands at a moment at which somebody works.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Time {
    /// Seconds until it ends; nothing while that is not known.
    left: Option<u32>,
    /// It ends then whatever happens.
    is_last: bool,
    /// Milliseconds since more was asked for, or since the first page was shown.
    since: f64,
}

impl Time {
    /// Once the visitor has been warned, only a press on that button will do: whoever is told “we are about to log you
    /// out” decides.
    fn is_to_be_extended(self) -> bool {
        let Some(left) = self.left.filter(|left| *left > WARN_AT) else { return false };
        let wait = if left < LITTLE { SOON_AGAIN_AFTER } else { AGAIN_AFTER };
        // A clock that was put back counts from its new time.
        !self.is_last && !(0.0..wait).contains(&self.since)
    }
}

/// Keeps whoever works logged in, for as long as the pages of a company are shown.
#[derive(Clone, Copy)]
pub(crate) struct AtWork {
    session: SessionContext,
    /// When more time was last asked for, in milliseconds since 1970; nothing before the first page is shown.
    asked: StoredValue<Option<f64>>,
}

impl AtWork {
    pub(super) fn new(session: SessionContext) -> Self {
        Self { session, asked: StoredValue::new(None) }
    }

    /// Notices keys and presses for as long as the view is there that calls this.
    pub(super) fn watch(self) {
        Effect::new(move |_| {
            if self.asked.get_value().is_none() {
                self.asked.set_value(Some(clock::now()));
            }
            let listening: Vec<Listening> = page::on_acting(move || self.noticed());
            let listening = StoredValue::new_local(listening);
            on_cleanup(move || listening.dispose());
        });
    }

    /// What the visitor has set going is under way, and the visitor looks on.
    pub(super) fn goes_on(self) {
        if page::is_seen() {
            self.noticed();
        }
    }

    fn noticed(self) {
        let Some(Some(asked)) = self.asked.try_get_value() else { return };
        let now = clock::now();
        let time = Time {
            left: self.session.ends().get_untracked().map(clock::Deadline::seconds_left),
            is_last: self.session.is_last().get_untracked(),
            since: now - asked,
        };
        if time.is_to_be_extended() {
            self.asked.set_value(Some(now));
            self.session.extend_unnoticed();
        }
    }
}

/// Whether to ask for more time for somebody who looks on from another page of the application, and does nothing else.
pub(super) fn needs_time(session: &Session) -> bool {
    let clock = ApiClock::read(&session.now);
    let ends = clock.deadline(&session.expires_at);
    let is_last = ends >= clock.deadline(&session.ends_at);
    page::is_seen() && !is_last && is_soon_warned(ends.seconds_left())
}

/// Once the visitor has been warned, it is too late here as well.
fn is_soon_warned(left: u32) -> bool {
    (1..=BEFORE_WARNING).contains(&left.saturating_sub(WARN_AT))
}

#[cfg(test)]
mod tests {
    use super::*;

    const QUIET: Time = Time { left: Some(14 * 60), is_last: false, since: AGAIN_AFTER };

    #[test]
    fn more_time_is_asked_for_once_a_minute() {
        assert!(QUIET.is_to_be_extended());
        assert!(!Time { since: AGAIN_AFTER - 1.0, ..QUIET }.is_to_be_extended());
        assert!(!Time { since: 0.0, ..QUIET }.is_to_be_extended());
    }

    #[test]
    fn whoever_was_warned_decides() {
        assert!(!Time { left: Some(WARN_AT), ..QUIET }.is_to_be_extended());
        assert!(!Time { left: Some(0), ..QUIET }.is_to_be_extended());
        assert!(Time { left: Some(WARN_AT + 1), ..QUIET }.is_to_be_extended());
    }

    #[test]
    fn nobody_asks_for_time_that_there_is_not() {
        assert!(!Time { is_last: true, ..QUIET }.is_to_be_extended());
        assert!(!Time { left: None, ..QUIET }.is_to_be_extended());
    }

    #[test]
    fn a_session_of_two_minutes_is_extended_before_its_warning() {
        let short = Time { left: Some(100), since: 20_000.0, ..QUIET };
        assert!(short.is_to_be_extended());
        assert!(!Time { since: SOON_AGAIN_AFTER - 1.0, ..short }.is_to_be_extended());
    }

    #[test]
    fn a_clock_that_was_put_back_keeps_nobody_out() {
        assert!(Time { since: -3_600_000.0, ..QUIET }.is_to_be_extended());
    }

    #[test]
    fn an_import_asks_for_more_time_before_the_warning_and_not_after_it() {
        assert!(is_soon_warned(WARN_AT + 1) && is_soon_warned(WARN_AT + BEFORE_WARNING));
        assert!(!is_soon_warned(WARN_AT) && !is_soon_warned(0));
        assert!(!is_soon_warned(WARN_AT + BEFORE_WARNING + 1));
    }
}
