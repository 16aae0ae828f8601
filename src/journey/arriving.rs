//! From the API to the screen and the address.

use super::{JourneyContext, Kind, Told};
use crate::{api::ApiError, browser::clock::ApiClock, components::ErrorItem, pages::unavailable};
use leptos::{prelude::*, task::spawn_local};
use voordeur_contract::{Journey, JourneyId, ProblemType};

impl<K: Kind> JourneyContext<K> {
    /// Follows what came back on an answer that was given on the screen with this number, or `by_address`.
    pub(super) fn arrive(self, screen: u32, outcome: Told<K>, by_address: bool) {
        let still_there = self.screen.get_value() == screen;
        if by_address && still_there {
            self.moving.set(false);
        }
        match outcome {
            Ok(journey) if still_there => self.follow(journey),
            Ok(journey) => {
                let done = self.leads_to(&journey.step).is_some();
                self.take(journey);
                if done {
                    self.is_done();
                }
            }
            Err(error) if still_there && by_address => self.fail_by_address(error),
            Err(error) if still_there => self.fail(error),
            // Nobody looks at what it was about any more.
            Err(_) => {}
        }
    }

    /// Brings the address back to where the journey stands. Whoever pressed Back and found a step that is asked only
    /// once has done nothing wrong, and is told nothing.
    fn fail_by_address(self, error: ApiError<K::Step>) {
        if let ApiError::Problem(problem) = &error
            && problem.problem_type == ProblemType::AnswerNotForStep
            && let Some(journey) = &problem.journey
        {
            return self.resume(journey.clone());
        }
        self.fail(error);
        if let Some(journey) = self.journey.get_untracked() {
            self.navigation.replace(&self.address_of(&journey));
        }
    }

    fn fail(self, error: ApiError<K::Step>) {
        if error.is_gone() {
            return self.gone(&error);
        }
        if let ApiError::Problem(problem) = &error {
            K::refused(problem);
        }
        let items = self.words(&error);
        if let ApiError::Problem(problem) = error
            && let Some(journey) = problem.journey
        {
            let done = self.leads_to(&journey.step).is_some();
            self.follow(journey);
            if done {
                return;
            }
        }
        self.busy.set(false);
        self.errors.set(items);
    }

    /// Keeps the journey as the API describes it now.
    pub(super) fn take(self, journey: Journey<K::Step>) {
        self.clock.set(Some(ApiClock::read(&journey.now)));
        self.done.set(false);
        self.kind.update_value(|kind| kind.taken(&journey));
        self.journey.set(Some(journey));
    }

    /// Keeps the journey and goes where it stands. The same step stays on the screen as it is.
    fn follow(self, journey: Journey<K::Step>) {
        if self.leads_to(&journey.step).is_some() {
            return self.done(&journey.step);
        }
        let before =
            self.journey.with_untracked(|before| before.as_ref().map(|before| K::name(&before.step)));
        let stays = before == Some(K::name(&journey.step));
        // The first page stays until the code of the next one is there, and waits that long.
        let same_page =
            self.journey.with_untracked(|before| before.as_ref().is_some_and(|j| !K::is_first(&j.step)));
        let address = self.address_of(&journey);
        // Whoever went Back to the first page and Forward again stands there already.
        let is_here = self.navigation.address() == address;
        self.take(journey);
        if stays || same_page || is_here {
            self.busy.set(false);
        }
        if !stays {
            self.navigation.push(&address);
        }
    }

    /// There is no screen for this step: it leads elsewhere. The last screen stays until the next page is there.
    fn done(self, step: &K::Step) {
        self.is_done();
        if let Some(address) = self.leads_to(step) {
            self.navigation.replace(&address);
        }
    }

    fn is_done(self) {
        self.done.set(true);
        self.notice_seen();
        K::done(self);
    }

    fn leads_to(self, step: &K::Step) -> Option<String> {
        self.kind.with_value(|kind| kind.leads_to(self.language(), step))
    }

    /// The way back to the journey, from a page beside it; nothing when none is under way.
    pub(super) fn way_back(self) -> Option<String> {
        let journey = self.journey.get()?;
        // The last answer came when its screen was left already.
        let target = self.leads_to(&journey.step);
        if target.is_some() {
            return target;
        }
        (!K::has_ended(&journey.step) && !self.done.get()).then(|| self.address_of(&journey))
    }

    /// Goes to the beginning, which says why.
    pub(crate) fn start_anew(self, notice: K::Notice) {
        // First the address: a journey that is gone is not looked for at the old one.
        self.navigation.replace(&K::first(self.language(), &notice));
        self.journey.set(None);
        self.notice.set(Some(notice));
        // Whoever stood at the beginning stands there still, and may press again.
        self.busy.set(false);
        self.moving.set(false);
    }

    /// The API knows the journey no more, as it says with `error`.
    pub(super) fn gone(self, error: &ApiError<K::Step>) {
        let problem = match error {
            ApiError::Problem(problem) => Some(problem.as_ref()),
            _ => None,
        };
        let notice = self.journey.with_untracked(|journey| {
            let step = journey.as_ref().map(|journey| &journey.step);
            K::expired(problem, step)
        });
        self.start_anew(notice);
    }

    /// Whether it led where it leads.
    pub(crate) fn was_done(self) -> bool {
        self.done.get_untracked()
    }

    /// Goes to an `address` of the beginning, which says why; a journey that is under way is kept.
    pub(crate) fn show_beginning(self, address: &str, notice: K::Notice) {
        self.navigation.replace(address);
        self.forget();
        self.notice.set(Some(notice));
    }

    /// Forgets a journey that is done; one that is under way is kept.
    pub(crate) fn forget(self) {
        if self.done.get_untracked() {
            self.journey.set(None);
            self.done.set(false);
        }
    }

    /// Loads the journey that the address names, and goes to the step at which it stands.
    pub(crate) fn load(self, id: JourneyId) {
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        let screen = self.screen.get_value();
        spawn_local(async move {
            let outcome = K::load(id).await;
            if self.screen.get_value() != screen {
                return;
            }
            self.busy.set(false);
            match outcome {
                Ok(journey) => {
                    self.errors.set(Vec::new());
                    self.resume(journey);
                }
                Err(error) if error.is_gone() => self.gone(&error),
                Err(error) if error.is_unreachable() => {
                    unavailable::go_there(self.navigation, self.language());
                }
                Err(error) => self.errors.set(self.in_words(|kind, i18n| kind.words(i18n, &error, None))),
            }
        });
    }

    fn resume(self, journey: Journey<K::Step>) {
        if self.leads_to(&journey.step).is_some() {
            return self.done(&journey.step);
        }
        let address = self.address_of(&journey);
        self.take(journey);
        self.navigation.replace(&address);
    }

    /// The address of the screen at which `journey` stands.
    pub(crate) fn address_of(self, journey: &Journey<K::Step>) -> String {
        self.kind.with_value(|kind| kind.address(self.language(), journey))
    }

    /// The words for `error`, on the screen of the step as it stands after it.
    fn words(self, error: &ApiError<K::Step>) -> Vec<ErrorItem> {
        let told = match error {
            ApiError::Problem(problem) => problem.journey.as_ref().map(|journey| journey.step.clone()),
            _ => None,
        };
        let step = told.or_else(|| self.journey.with_untracked(|j| j.as_ref().map(|j| j.step.clone())));
        self.in_words(|kind, i18n| kind.words(i18n, error, step.as_ref()))
    }
}
