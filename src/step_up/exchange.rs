//! The journey of a proof. It has no addresses, unlike those that pages are for: the page below stays where it is.

use super::{StepUp, proof::FACTOR};
use crate::{
    api::{self, ApiError},
    browser::clock::ApiClock,
    code::another_was_sent,
    components::ErrorItem,
    i18n::I18n,
    journey::words::whole_page,
    log_in::{Asked, Exchange, field_items, items_when_asked, steps::sms_code},
};
use leptos::{prelude::*, task::spawn_local};
use voordeur_contract::{Journey, JourneyKind, LogInAnswer, LogInStep, ProblemType};

impl StepUp {
    /// Shows the dialog and begins a journey.
    pub(super) fn begin(self) {
        self.asked.set(true);
        self.errors.set(Vec::new());
        self.start();
    }

    /// Begins a journey, or another one in the place of one that leads nowhere any more.
    pub(super) fn start(self) {
        self.journey.set(None);
        self.status.set(String::new());
        self.busy.set(true);
        spawn_local(async move {
            let language = self.i18n.with_value(I18n::language);
            let outcome = api::start_journey(JourneyKind::StepUp, language).await;
            self.arrive(outcome);
        });
    }

    /// How it goes, for the parts of the dialog.
    pub(super) fn exchange(self) -> Exchange {
        Exchange {
            errors: self.errors.into(),
            busy: self.busy.into(),
            status: self.status.into(),
            on_answer: Callback::new(move |answer| self.answer(answer)),
        }
    }

    /// Said before anything is sent.
    pub(super) fn nothing_chosen(self) {
        let message = self.i18n.with_value(|i18n| i18n.text("second-factor-required"));
        self.errors.set(vec![ErrorItem { field: FACTOR, message }]);
    }

    fn answer(self, answer: LogInAnswer) {
        let Some(journey) = self.journey.get_untracked().filter(|_| !self.busy.get_untracked()) else {
            return;
        };
        self.status.set(String::new());
        let asked = Asked::at(&journey.step, false);
        if let Err(fields) = answer.parse() {
            self.errors.set(self.i18n.with_value(|i18n| field_items(i18n, &fields, &asked)));
            return;
        }
        self.errors.set(Vec::new());
        self.busy.set(true);
        let said = said_of(&answer, &journey.step, self.clock.get_untracked());
        spawn_local(async move {
            let language = self.i18n.with_value(I18n::language);
            let outcome = api::answer_journey(journey.id, journey.revision, answer, language).await;
            if outcome.is_ok()
                && let Some(said) = said
                && let Some(words) = self.i18n.try_with_value(|i18n| i18n.text(said))
            {
                self.status.try_set(words);
            }
            self.arrive(outcome);
        });
    }

    /// The dialog may be gone by the time the answer comes.
    fn arrive(self, outcome: Result<Journey, ApiError>) {
        if self.asked.try_get_untracked() != Some(true) {
            return;
        }
        self.busy.set(false);
        match outcome {
            Ok(journey) => self.take(journey),
            // Nobody is logged in any more: what was to be done is refused for that, and the page says so.
            Err(error) if error.is(&[ProblemType::NotLoggedIn, ProblemType::SessionEnded]) => {
                self.settle(true);
            }
            Err(error) if error.is_gone() && self.journey.with_untracked(Option::is_some) => {
                self.errors.set(self.i18n.with_value(|i18n| whole_page(i18n.text("step-up-expired"))));
                self.start();
            }
            Err(error) => self.fail(&error),
        }
    }

    fn take(self, journey: Journey) {
        if matches!(journey.step, LogInStep::Done {}) {
            self.given.update(|given| *given = given.wrapping_add(1));
            return self.settle(true);
        }
        self.clock.set(Some(ApiClock::read(&journey.now)));
        self.journey.set(Some(journey));
    }

    fn fail(self, error: &ApiError) {
        let told = match error {
            ApiError::Problem(problem) => problem.journey.clone(),
            _ => None,
        };
        let step = told.as_ref().map(|journey| journey.step.clone());
        let step = step.or_else(|| self.journey.with_untracked(|j| j.as_ref().map(|j| j.step.clone())));
        let items = self.words(error, step.as_ref());
        if let Some(journey) = told {
            self.take(journey);
        }
        self.errors.set(items);
    }

    fn words(self, error: &ApiError, step: Option<&LogInStep>) -> Vec<ErrorItem> {
        let asked = step.map(|step| Asked::at(step, false)).unwrap_or_default();
        self.i18n.with_value(|i18n| items_when_asked(i18n, error, &asked))
    }
}

/// The id of what is said, to those who do not see it, when `answer` was taken.
fn said_of(answer: &LogInAnswer, before: &LogInStep, clock: Option<ApiClock>) -> Option<&'static str> {
    let before = sms_code::codes(before).filter(|_| matches!(answer, LogInAnswer::ResendCode {}))?;
    Some(another_was_sent(&before, clock))
}
