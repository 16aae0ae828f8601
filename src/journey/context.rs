use super::{exchange::Exchange, steps::credentials::EMAIL};
use crate::{
    browser::{
        clock::{ApiClock, Deadline},
        form, storage,
    },
    components::ErrorItem,
    i18n::I18n,
    navigation::Navigation,
    routes::Route,
};
use leptos::prelude::*;
use voordeur_contract::{Journey, JourneyKind, Language, LogInAnswer, LogInStep};

/// Under this key the tab keeps the e-mail address until the visitor is logged in, so that Back finds it after a
/// page was loaded anew. It is shown on the page and no secret.
const EMAIL_KEPT: &str = "email";

/// Why a visitor stands at the beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Notice {
    /// The journey's time is over, or this browser does not know it.
    Expired,
    /// He or she has logged out.
    LoggedOut,
    /// The address was of a later step, and names no journey.
    NotYet,
    /// The address was of a page for those who are logged in.
    LogInFirst,
    /// Both proofs were given, but the answer that came with the session did not arrive.
    AnswerLost,
}

/// The journey under way, as the API last described it, and the exchange of answers.
///
/// What it does is in its neighbours: `answering` sends, `arriving` follows what comes back.
#[derive(Clone, Copy)]
pub(crate) struct JourneyContext {
    pub(super) kind: JourneyKind,
    pub(super) i18n: StoredValue<I18n>,
    pub(super) navigation: Navigation,
    pub(super) journey: RwSignal<Option<Journey>>,
    pub(super) clock: RwSignal<Option<ApiClock>>,
    pub(super) errors: RwSignal<Vec<ErrorItem>>,
    pub(super) busy: RwSignal<bool>,
    pub(super) status: RwSignal<String>,
    pub(super) notice: RwSignal<Option<Notice>>,
    /// The e-mail address that was typed, for when its page is shown again.
    pub(super) email: StoredValue<String>,
    /// Where to go when it is done, if not home.
    pub(super) return_to: StoredValue<Option<Route>>,
    /// The visitor is logged in. `journey` still says what it said last, because its screen is left standing.
    pub(super) done: RwSignal<bool>,
    /// Counts the screens that were shown: what arrives on a later one does not move the visitor.
    pub(super) screen: StoredValue<u32>,
    /// A journey is being begun.
    pub(super) beginning: StoredValue<bool>,
    /// The answer that waits for it.
    pub(super) waiting: StoredValue<Option<LogInAnswer>>,
}

impl JourneyContext {
    /// No journey yet. To be called once, inside the router.
    pub(crate) fn new(kind: JourneyKind, i18n: I18n) -> Self {
        Self {
            kind,
            i18n: StoredValue::new(i18n),
            navigation: Navigation::of_router(),
            journey: RwSignal::new(None),
            clock: RwSignal::new(None),
            errors: RwSignal::new(Vec::new()),
            busy: RwSignal::new(false),
            status: RwSignal::new(String::new()),
            notice: RwSignal::new(None),
            email: StoredValue::new(String::new()),
            return_to: StoredValue::new(None),
            done: RwSignal::new(false),
            screen: StoredValue::new(0),
            beginning: StoredValue::new(false),
            waiting: StoredValue::new(None),
        }
    }

    /// A screen of the journey appears; nothing of the one before it remains. It is left when the owner under
    /// which this is called is cleaned up.
    pub(crate) fn screen_shown(self, return_to: Option<Route>) {
        self.screen.update_value(|screen| *screen += 1);
        let number = self.screen.get_value();
        on_cleanup(move || self.screen_left(number));
        self.return_to.set_value(return_to);
        self.busy.set(false);
        self.errors.set(Vec::new());
        self.status.set(String::new());
    }

    /// The screen with this `number` goes. An answer that arrives when no other one of the journey stands in its
    /// place moves nobody: the visitor has gone elsewhere, to the help page for one.
    fn screen_left(self, number: u32) {
        self.screen.update_value(|screen| {
            if *screen == number {
                *screen += 1;
            }
        });
    }

    /// How it goes, for a screen.
    pub(crate) fn exchange(self) -> Exchange {
        Exchange {
            errors: self.errors.into(),
            busy: self.busy.into(),
            status: self.status.into(),
            on_answer: Callback::new(move |answer| self.answer(answer)),
        }
    }

    /// The journey; nothing until it was begun or loaded.
    pub(crate) fn journey(self) -> Signal<Option<Journey>> {
        self.journey.into()
    }

    /// When its time is over; nothing when it has ended, and has no time to lose.
    pub(crate) fn ends(self) -> Signal<Option<Deadline>> {
        Signal::derive(move || {
            let clock = self.clock.get().filter(|_| !self.done.get())?;
            self.journey.with(|journey| {
                let journey = journey.as_ref().filter(|journey| !has_ended(&journey.step))?;
                Some(clock.deadline(&journey.expires_at))
            })
        })
    }

    /// The API's clock; nothing before it answered.
    pub(crate) fn clock(self) -> Signal<Option<ApiClock>> {
        self.clock.into()
    }

    /// Why the visitor stands at the beginning, if that needs words.
    pub(crate) fn notice(self) -> Signal<Option<Notice>> {
        self.notice.into()
    }

    /// That has been read: it is no news any more.
    pub(super) fn notice_seen(self) {
        if self.notice.with_untracked(Option::is_some) {
            self.notice.set(None);
        }
    }

    /// The e-mail address that was typed before.
    pub(crate) fn email(self) -> String {
        self.email.get_value()
    }

    /// Takes over what was typed before the application came, and otherwise what the tab has kept: the field of the
    /// page, if it has one, was rendered without. To be called once, in an effect.
    pub(crate) fn restore_email(self) {
        let typed = form::value(EMAIL).filter(|typed| !typed.is_empty());
        if let Some(typed) = typed {
            self.keep_email(typed);
        } else if let Some(kept) = storage::get(storage::session(), EMAIL_KEPT) {
            form::fill(EMAIL, &kept);
            self.email.set_value(kept);
        }
    }

    /// Keeps the e-mail address for when its page is shown again; an empty one is kept nowhere.
    pub(super) fn keep_email(self, email: String) {
        storage::put(storage::session(), EMAIL_KEPT, &email);
        self.email.set_value(email);
    }

    pub(super) fn language(self) -> Language {
        self.i18n.with_value(I18n::language)
    }
}

/// Whether a journey ends with this step.
pub(super) fn has_ended(step: &LogInStep) -> bool {
    matches!(step, LogInStep::AccountBlocked { .. } | LogInStep::Done {})
}
