//! From the API to the screen and the address.

use super::{
    JourneyContext, Notice,
    messages::{Asked, error_items, items_when_asked},
    steps::credentials::PASSWORD,
};
use crate::{
    api::{self, ApiError},
    browser::{clock::ApiClock, form},
    pages::unavailable,
    routes::{LOG_IN_STEPS, Route, address_of_step},
    session,
};
use leptos::{prelude::*, task::spawn_local};
use voordeur_contract::{Journey, JourneyId, LogInStep, ProblemType};

impl JourneyContext {
    /// Follows what came back on an answer that was given on the screen with this number.
    pub(super) fn arrive(self, screen: u32, outcome: Result<Journey, ApiError>) {
        let still_there = self.screen.get_value() == screen;
        match outcome {
            Ok(journey) if still_there => self.follow(journey),
            Ok(journey) => {
                let done = matches!(journey.step, LogInStep::Done {});
                self.take(journey);
                if done {
                    self.is_done();
                }
            }
            Err(error) if still_there => self.fail(error),
            // Nobody looks at what it was about any more.
            Err(_) => {}
        }
    }

    fn fail(self, error: ApiError) {
        if is_gone(&error) {
            return self.start_anew(Notice::Expired);
        }
        if is(&error, &[ProblemType::CredentialsIncorrect]) {
            form::fill(PASSWORD, "");
        }
        let asked = self.asked(&error);
        let items = self.i18n.with_value(|i18n| items_when_asked(i18n, &error, asked));
        if let ApiError::Problem(problem) = error
            && let Some(journey) = problem.journey
        {
            let done = matches!(journey.step, LogInStep::Done {});
            self.follow(journey);
            if done {
                return;
            }
        }
        self.busy.set(false);
        self.errors.set(items);
    }

    /// Keeps the journey as the API describes it now.
    pub(super) fn take(self, journey: Journey) {
        self.clock.set(Some(ApiClock::read(&journey.now)));
        self.done.set(false);
        self.journey.set(Some(journey));
    }

    /// Keeps the journey and goes where it stands. The same step stays on the screen as it is.
    fn follow(self, journey: Journey) {
        let step_before =
            self.journey.with_untracked(|before| before.as_ref().map(|before| before.step.name()));
        let stays = step_before == Some(journey.step.name());
        // The page of the credentials stays until the code of the next one is there, and waits that long.
        let same_page = step_before.is_some_and(|step| LOG_IN_STEPS.contains(&step));
        if matches!(journey.step, LogInStep::Done {}) {
            return self.done();
        }
        let address = self.address_of(&journey);
        self.take(journey);
        if stays || same_page {
            self.busy.set(false);
        }
        if !stays {
            self.navigation.push(&address);
        }
    }

    /// Logged in: what was typed is forgotten. The last screen stays until the next page is there.
    fn done(self) {
        self.is_done();
        self.navigation.replace(&self.target());
    }

    fn is_done(self) {
        self.done.set(true);
        self.keep_email(String::new());
        self.notice_seen();
        session::announce_change();
    }

    /// Where the log-in leads.
    fn target(self) -> String {
        self.return_to.get_value().unwrap_or(Route::Home).address(self.language())
    }

    /// The way back to the journey, from a page beside it; nothing when none is under way.
    pub(crate) fn way_back(self) -> Option<String> {
        self.journey.with(|journey| match journey.as_ref()?.step {
            // The last answer came when its screen was left already.
            LogInStep::Done {} => Some(self.target()),
            LogInStep::AccountBlocked { .. } => None,
            _ if self.done.get() => None,
            _ => journey.as_ref().map(|journey| self.address_of(journey)),
        })
    }

    /// Goes to the beginning, which says why.
    pub(crate) fn start_anew(self, notice: Notice) {
        // First the address: a journey that is gone is not looked for at the old one.
        self.navigation.replace(&Route::LogIn.address(self.language()));
        self.journey.set(None);
        self.notice.set(Some(notice));
    }

    /// Nobody is logged in: goes to the log-in at `address`, which says why.
    pub(crate) fn log_in_first(self, address: &str) {
        let lost = self.done.get_untracked();
        self.navigation.replace(address);
        self.forget();
        self.notice.set(Some(if lost { Notice::AnswerLost } else { Notice::LogInFirst }));
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
            let outcome = api::load_journey(id).await;
            if self.screen.get_value() != screen {
                return;
            }
            self.busy.set(false);
            match outcome {
                Ok(journey) => {
                    self.errors.set(Vec::new());
                    self.resume(journey);
                }
                Err(error) if is_gone(&error) => self.start_anew(Notice::Expired),
                Err(error) if error.is_unreachable() => {
                    unavailable::go_there(self.navigation, self.language());
                }
                Err(error) => self.errors.set(self.i18n.with_value(|i18n| error_items(i18n, &error, None))),
            }
        });
    }

    fn resume(self, journey: Journey) {
        if matches!(journey.step, LogInStep::Done {}) {
            return self.done();
        }
        let address = self.address_of(&journey);
        self.take(journey);
        self.navigation.replace(&address);
    }

    /// The address of the screen at which `journey` stands.
    pub(crate) fn address_of(self, journey: &Journey) -> String {
        address_of_step(self.language(), &journey.id, &journey.step, self.return_to.get_value())
    }

    /// Which code was asked for, as it stands after `error`.
    fn asked(self, error: &ApiError) -> Asked {
        let of = |journey: &Journey| Asked::at(&journey.step);
        let told = match error {
            ApiError::Problem(problem) => problem.journey.as_ref().map(of),
            _ => None,
        };
        told.or_else(|| self.journey.with_untracked(|journey| journey.as_ref().map(of))).unwrap_or_default()
    }
}

/// The journey's time is over, or it is another browser's.
fn is_gone(error: &ApiError) -> bool {
    is(error, &[ProblemType::JourneyExpired, ProblemType::JourneyNotFound])
}

fn is(error: &ApiError, types: &[ProblemType]) -> bool {
    matches!(error, ApiError::Problem(problem) if types.contains(&problem.problem_type))
}
