//! What registering is among the journeys.

use super::{RegisterJourney, api, codes, messages, steps::new_password::PASSWORD};
use crate::{
    api::ApiError,
    browser::{clock::ApiClock, form, typed::Typed},
    code::another_was_sent,
    components::ErrorItem,
    i18n::I18n,
    journey::{Kind, Told},
    routes::{REGISTER_STEPS, Route, resume_in, step_of},
};
use leptos::prelude::*;
use std::collections::HashMap;
use voordeur_contract::{
    AtHand, FieldError, Journey, JourneyId, JourneyKind, Language, Problem, RegisterAnswer, RegisterStep,
    RegisterStepName,
};

pub(super) use crate::routes::address_of_registering as address_of;

/// Registering, and what its screens remember.
#[derive(Default)]
pub(crate) struct Register {
    /// Whose `typed` and `unsent` are.
    registration: Option<JourneyId>,
    /// The number as it was typed, to be shown beside what was read.
    pub(super) typed: Option<String>,
    /// What was at hand: chosen again when a registration has to begin anew.
    pub(super) at_hand: Option<AtHand>,
    /// The registration was left, and has just been taken up again.
    pub(super) resumed: bool,
    /// What was typed last into the fields of each step.
    pub(super) unsent: HashMap<&'static str, Vec<Typed>>,
}

/// Why a visitor stands at the beginning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Notice {
    /// The journey's time is over, or this browser does not know it.
    Expired,
    /// The same, but the registration was kept under this reference.
    Kept(String),
    /// There was no more time for the code by which the registration with this reference is resumed, if there is one.
    CodeOver(String),
    /// The address was of a later step, and names no journey.
    NotYet,
}

impl Kind for Register {
    type Step = RegisterStep;
    type Answer = RegisterAnswer;
    type Notice = Notice;

    const MAY_BE_KEPT: bool = true;

    fn name(step: &RegisterStep) -> &'static str {
        step.step_name().name()
    }

    fn step_at(path: &str) -> Option<&'static str> {
        path.contains("/register/").then(|| step_of(path, &REGISTER_STEPS)).flatten()
    }

    fn first(language: Language, why: &Notice) -> String {
        match why {
            Notice::Kept(reference) | Notice::CodeOver(reference) => resume_in(language, reference),
            Notice::Expired | Notice::NotYet => Route::Register.address(language),
        }
    }

    fn address(&self, language: Language, journey: &Journey<RegisterStep>) -> String {
        match journey.step.step_name() {
            RegisterStepName::AtHand => Route::Register.address(language),
            RegisterStepName::ResumeReference => Route::Resume.address(language),
            name => address_of(language, name.name(), &journey.id),
        }
    }

    fn has_ended(step: &RegisterStep) -> bool {
        matches!(
            step,
            RegisterStep::DeskRequestSent { .. }
                | RegisterStep::Registered { .. }
                | RegisterStep::InvitationAccepted { .. }
                | RegisterStep::SecondFactorSetUp {}
                | RegisterStep::AccountBlocked {}
        )
    }

    /// Every step has a screen.
    fn leads_to(&self, _language: Language, _step: &RegisterStep) -> Option<String> {
        None
    }

    fn begun_by(answer: &RegisterAnswer) -> Option<JourneyKind> {
        match answer {
            RegisterAnswer::AtHand { .. } => Some(JourneyKind::Register),
            RegisterAnswer::ResumeReference { .. } => Some(JourneyKind::Resume),
            _ => None,
        }
    }

    fn is_first(step: &RegisterStep) -> bool {
        matches!(step, RegisterStep::AtHand { .. } | RegisterStep::ResumeReference {})
    }

    fn check(answer: &RegisterAnswer) -> Result<(), Vec<FieldError>> {
        answer.parse().map(|_| ())
    }

    /// The API knows which steps were answered, and refuses the others.
    fn way_to(asked: &str, step: &RegisterStep) -> Option<RegisterAnswer> {
        let step =
            RegisterStepName::ALL.iter().find(|name| name.name() == asked && !Self::has_ended(step))?;
        Some(RegisterAnswer::ReturnTo { step: *step })
    }

    fn more_time() -> RegisterAnswer {
        RegisterAnswer::MoreTime {}
    }

    /// Of a new code, by how it stands with those before it.
    fn said_of(
        answer: &RegisterAnswer,
        before: Option<&RegisterStep>,
        clock: Option<ApiClock>,
    ) -> Option<&'static str> {
        if matches!(answer, RegisterAnswer::NewLetter {}) {
            return Some("register-letter-new-sent");
        }
        let codes = codes::codes(before?).filter(|_| matches!(answer, RegisterAnswer::ResendCode {}))?;
        Some(another_was_sent(&codes, clock))
    }

    /// What was typed for one registration is not shown in another, and not after its end.
    fn taken(&mut self, journey: &Journey<RegisterStep>) {
        // On the way to one that was left: to which, is not known yet.
        if journey.kind != JourneyKind::Register {
            return;
        }
        let is_another = self.registration.as_ref() != Some(&journey.id);
        if is_another || Self::has_ended(&journey.step) {
            self.registration = Some(journey.id.clone());
            self.typed = None;
            self.unsent.clear();
        }
    }

    fn answered(context: RegisterJourney, answer: &RegisterAnswer) {
        let resumes = context.journey().with_untracked(|journey| {
            matches!(journey, Some(Journey { step: RegisterStep::ResumeCode { .. }, .. }))
        });
        context.kind().update_value(|kind| kind.resumed = resumes);
        let typed = match answer {
            RegisterAnswer::ClientReference { reference } => reference.as_str(),
            RegisterAnswer::CustomerId { number } => number,
            // Whoever begins anew types another one, and everything after it.
            RegisterAnswer::AtHand { at_hand, .. } => {
                context.kind().update_value(|kind| {
                    kind.unsent.clear();
                    kind.at_hand = Some(*at_hand);
                });
                ""
            }
            _ => return,
        };
        let typed = Some(typed.trim().to_owned()).filter(|typed| !typed.is_empty());
        context.kind().update_value(|kind| kind.typed = typed);
    }

    /// Another password has to be chosen.
    fn refused(problem: &Problem<RegisterStep>) {
        if problem.errors.iter().any(|error| error.field() == PASSWORD) {
            form::fill(PASSWORD, "");
        }
    }

    fn words(
        &self,
        i18n: &I18n,
        error: &ApiError<RegisterStep>,
        step: Option<&RegisterStep>,
    ) -> Vec<ErrorItem> {
        messages::error_items(i18n, error, step)
    }

    fn field_words(&self, i18n: &I18n, errors: &[FieldError], step: Option<&RegisterStep>) -> Vec<ErrorItem> {
        messages::field_items(i18n, errors, step)
    }

    fn expired(problem: Option<&Problem<RegisterStep>>, step: Option<&RegisterStep>) -> Notice {
        let reference = problem.and_then(|problem| problem.registration.clone());
        match (reference, step) {
            (Some(reference), _) => Notice::Kept(reference),
            (None, Some(RegisterStep::ResumeCode { reference, .. })) => Notice::CodeOver(reference.clone()),
            (None, _) => Notice::Expired,
        }
    }

    fn not_yet() -> Notice {
        Notice::NotYet
    }

    async fn start(kind: JourneyKind, language: Language) -> Told<Self> {
        api::start(kind, language).await
    }

    async fn load(id: JourneyId) -> Told<Self> {
        api::load(id).await
    }

    async fn answer(id: JourneyId, revision: u32, answer: RegisterAnswer, language: Language) -> Told<Self> {
        api::answer(id, revision, answer, language).await
    }
}

#[cfg(test)]
mod tests;
