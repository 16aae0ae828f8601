use super::{Kind, WayOn, exchange::Exchange};
use crate::{
    browser::clock::{ApiClock, Deadline},
    components::ErrorItem,
    i18n::I18n,
    navigation::Navigation,
};
use leptos::prelude::*;
use voordeur_contract::{Journey, Language};

/// The journey under way, as the API last described it, and the exchange of answers.
///
/// What it does is in its neighbours: `answering` sends, `arriving` follows what comes back.
pub(crate) struct JourneyContext<K: Kind> {
    pub(super) i18n: StoredValue<I18n>,
    pub(super) navigation: Navigation,
    pub(super) journey: RwSignal<Option<Journey<K::Step>>>,
    pub(super) clock: RwSignal<Option<ApiClock>>,
    pub(super) errors: RwSignal<Vec<ErrorItem>>,
    pub(super) busy: RwSignal<bool>,
    pub(super) status: RwSignal<String>,
    pub(super) notice: RwSignal<Option<K::Notice>>,
    /// What pages beside it are told.
    pub(super) way_on: WayOn,
    /// An address has asked for another step. No button of the screen was pressed: the page is on its way.
    pub(super) moving: RwSignal<bool>,
    /// What its kind remembers.
    pub(super) kind: StoredValue<K>,
    /// It led where it leads. `journey` still says what it said last, because its screen is left standing.
    pub(super) done: RwSignal<bool>,
    /// Counts the screens that were shown: what arrives on a later one does not move the visitor.
    pub(super) screen: StoredValue<u32>,
    /// A journey is being begun.
    pub(super) beginning: StoredValue<bool>,
    /// The answer that waits for it.
    pub(super) waiting: StoredValue<Option<K::Answer>>,
}

impl<K: Kind> Clone for JourneyContext<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K: Kind> Copy for JourneyContext<K> {}

impl<K: Kind> JourneyContext<K> {
    /// No journey yet. To be called once, inside the router.
    pub(crate) fn new(i18n: I18n) -> Self {
        let way_on = use_context().unwrap_or_else(WayOn::new);
        Self {
            i18n: StoredValue::new(i18n),
            navigation: Navigation::of_router(),
            journey: RwSignal::new(None),
            clock: RwSignal::new(None),
            errors: RwSignal::new(Vec::new()),
            busy: RwSignal::new(false),
            status: RwSignal::new(String::new()),
            notice: RwSignal::new(None),
            way_on,
            moving: way_on.moving(),
            kind: StoredValue::new(K::default()),
            done: RwSignal::new(false),
            screen: StoredValue::new(0),
            beginning: StoredValue::new(false),
            waiting: StoredValue::new(None),
        }
    }

    /// A screen of the journey appears; nothing of the one before it remains. It is left when the owner under
    /// which this is called is cleaned up.
    pub(crate) fn screen_shown(self) {
        self.way_on.leads_to(ArcSignal::derive(move || self.way_back()));
        self.screen.update_value(|screen| *screen += 1);
        let number = self.screen.get_value();
        on_cleanup(move || self.screen_left(number));
        self.busy.set(false);
        self.moving.set(false);
        self.errors.set(Vec::new());
        self.status.set(String::new());
    }

    /// The screen with this `number` goes. An answer that arrives when no other one of the journey stands in its
    /// place moves nobody: the visitor has gone elsewhere, to the help page for one.
    fn screen_left(self, number: u32) {
        if self.screen.get_value() == number {
            self.screen.set_value(number + 1);
            self.moving.set(false);
        }
    }

    /// Goes to an address in the place of the present one.
    pub(crate) fn go_to(self, address: &str) {
        self.navigation.replace(address);
    }

    /// How it goes, for a screen.
    pub(crate) fn exchange(self) -> Exchange<K::Answer> {
        Exchange {
            errors: self.errors.into(),
            busy: self.busy.into(),
            status: self.status.into(),
            on_answer: Callback::new(move |answer| self.answer(answer)),
        }
    }

    /// The journey; nothing until it was begun or loaded.
    pub(crate) fn journey(self) -> Signal<Option<Journey<K::Step>>> {
        self.journey.into()
    }

    /// When its time is over; nothing when it has ended, and has no time to lose.
    pub(crate) fn ends(self) -> Signal<Option<Deadline>> {
        Signal::derive(move || {
            let clock = self.clock.get().filter(|_| !self.done.get())?;
            self.journey.with(|journey| {
                let journey = journey.as_ref().filter(|journey| !K::has_ended(&journey.step))?;
                Some(clock.deadline(&journey.expires_at))
            })
        })
    }

    /// The API's clock; nothing before it answered.
    pub(crate) fn clock(self) -> Signal<Option<ApiClock>> {
        self.clock.into()
    }

    /// Why the visitor stands at the beginning, if that needs words.
    pub(crate) fn notice(self) -> Signal<Option<K::Notice>> {
        self.notice.into()
    }

    /// That has been read: it is no news any more.
    pub(crate) fn notice_seen(self) {
        if self.notice.with_untracked(Option::is_some) {
            self.notice.set(None);
        }
    }

    /// What its kind remembers.
    pub(crate) fn kind(self) -> StoredValue<K> {
        self.kind
    }

    /// What is wrong, in the words of its kind.
    pub(super) fn in_words(self, say: impl FnOnce(&K, &I18n) -> Vec<ErrorItem>) -> Vec<ErrorItem> {
        self.kind.with_value(|kind| self.i18n.with_value(|i18n| say(kind, i18n)))
    }

    /// What is wrong with what was chosen or typed, said before anything is sent.
    pub(crate) fn wrong(self, field: &'static str, message: &str) {
        let message = self.i18n.with_value(|i18n| i18n.text(message));
        self.errors.set(vec![ErrorItem { field, message }]);
    }

    /// The language of the page.
    pub(crate) fn language(self) -> Language {
        self.i18n.with_value(I18n::language)
    }
}
