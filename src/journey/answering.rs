//! From a press of a button to the API.

use super::{JourneyContext, Kind, Told};
use leptos::{prelude::*, task::spawn_local};
use voordeur_contract::JourneyKind;

impl<K: Kind> JourneyContext<K> {
    /// Begins a journey, so that it is there when the first answer is given. Called when somebody sets about
    /// typing: a page that is only looked at begins nothing.
    pub(crate) fn begin(self, kind: JourneyKind) {
        if self.beginning.get_value()
            || self.journey.with_untracked(|j| j.as_ref().is_some_and(|j| K::is_first(&j.step)))
        {
            return;
        }
        self.beginning.set_value(true);
        spawn_local(async move {
            // A failure is told when there is something to send: the answer tries again.
            _ = self.start(kind).await;
            self.beginning.set_value(false);
            if let Some(answer) = self.waiting.write_value().take() {
                self.dispatch(answer, false);
            }
        });
    }

    /// Opens a journey that begins with something else than an answer: `begun` asks the API for it.
    pub(crate) fn open(self, begun: impl Future<Output = Told<K>> + 'static) {
        if self.busy.get_untracked() {
            return;
        }
        self.errors.set(Vec::new());
        self.busy.set(true);
        let screen = self.screen.get_value();
        spawn_local(async move { self.arrive(screen, begun.await, false) });
    }

    /// The first page stands there again, and a journey that has got further goes back to it with `back`. As when one is
    /// begun, an answer that is given meanwhile waits for that.
    pub(crate) fn begin_again(self, back: K::Answer) {
        if self.beginning.get_value() {
            return;
        }
        self.beginning.set_value(true);
        let screen = self.screen.get_value();
        spawn_local(async move {
            let outcome = self.send(back).await;
            self.beginning.set_value(false);
            let still_there = self.screen.get_value() == screen;
            let waiting = self.waiting.write_value().take().filter(|_| still_there);
            match outcome {
                Ok(journey) => self.take(journey),
                Err(error) if error.is_gone() && still_there && waiting.is_none() => self.gone(&error),
                // A failure is told when there is something to send: the answer begins a journey of its own.
                Err(_) => {}
            }
            if let Some(answer) = waiting {
                self.dispatch(answer, false);
            }
        });
    }

    /// Gives `answer` to the step that is shown. While one is under way another does nothing, and none does while the
    /// step is left.
    pub(crate) fn answer(self, answer: K::Answer) {
        if self.busy.get_untracked() || self.moving.get_untracked() {
            return;
        }
        self.status.set(String::new());
        self.notice_seen();
        self.kind.update_value(|kind| kind.given(&answer));
        if let Err(fields) = K::check(&answer) {
            let journey = self.journey.get_untracked();
            let step = journey.as_ref().map(|journey| &journey.step);
            self.errors.set(self.in_words(|kind, i18n| kind.field_words(i18n, &fields, step)));
            return;
        }
        self.errors.set(Vec::new());
        self.busy.set(true);
        K::answered(self, &answer);
        if self.beginning.get_value() {
            self.waiting.set_value(Some(answer));
        } else {
            self.dispatch(answer, false);
        }
    }

    /// Asks for more time. What is wrong with the last answer stays said, while it is mended.
    pub(super) fn ask_for_more_time(self) {
        if !self.busy.get_untracked() && !self.moving.get_untracked() {
            self.busy.set(true);
            self.dispatch(K::more_time(), false);
        }
    }

    /// Brings the journey to the step that the address asks for; a refusal brings the address to the journey.
    pub(super) fn answer_address(self, answer: K::Answer) {
        self.errors.set(Vec::new());
        self.moving.set(true);
        self.dispatch(answer, true);
    }

    fn dispatch(self, answer: K::Answer, by_address: bool) {
        let screen = self.screen.get_value();
        spawn_local(async move {
            let clock = self.clock.get_untracked();
            let said = self.journey.with_untracked(|journey| {
                K::said_of(&answer, journey.as_ref().map(|journey| &journey.step), clock)
            });
            let outcome = self.send(answer).await;
            if let Some(said) = said.filter(|_| outcome.is_ok()) {
                self.status.set(self.i18n.with_value(|i18n| i18n.text(said)));
            }
            self.arrive(screen, outcome, by_address);
        });
    }
}
