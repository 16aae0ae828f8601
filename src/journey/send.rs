//! How an answer gets to the API, whatever happened to the journey in the meantime.

use super::{JourneyContext, Kind, Told};
use crate::api::ApiError;
use leptos::prelude::*;
use voordeur_contract::{Journey, JourneyKind, Language, Problem, ProblemType};

impl<K: Kind> JourneyContext<K> {
    /// Sends `answer` to the step at which the journey stands, and starts a journey when there is none that takes it.
    ///
    /// An answer that comes back because another tab or a repeated press was faster is sent once more when the
    /// step still is the one that was answered. A first answer whose journey is gone begins a new one.
    pub(super) async fn send(self, answer: K::Answer) -> Told<K> {
        let language = self.language();
        let begins = K::begun_by(&answer);
        let journey = self.journey.get_untracked().filter(|journey| takes::<K>(journey, begins));
        let journey = match (journey, begins) {
            (Some(journey), _) => journey,
            (None, Some(kind)) => self.start(kind).await?,
            // The journey was forgotten between the press and now.
            (None, None) => return Err(ApiError::Unreadable),
        };
        let error = match answer_to::<K>(&journey, answer.clone(), language).await {
            Err(ApiError::Problem(problem)) => problem,
            settled => return settled,
        };
        match another_try::<K>(&journey.step, begins, &error) {
            AnotherTry::At(now) => answer_to::<K>(&now, answer, language).await,
            AnotherTry::Anew(kind) => {
                let fresh = self.start(kind).await?;
                answer_to::<K>(&fresh, answer, language).await
            }
            AnotherTry::No => Err(ApiError::Problem(error)),
        }
    }

    /// A new journey. It is kept at once: when its first answer is lost, the next press begins no other.
    pub(super) async fn start(self, kind: JourneyKind) -> Told<K> {
        let journey = K::start(kind, self.language()).await?;
        self.take(journey.clone());
        Ok(journey)
    }
}

async fn answer_to<K: Kind>(journey: &Journey<K::Step>, answer: K::Answer, language: Language) -> Told<K> {
    K::answer(journey.id.clone(), journey.revision, answer, language).await
}

/// A first answer begins a journey of its kind; every other one belongs to that which is under way.
fn takes<K: Kind>(journey: &Journey<K::Step>, begins: Option<JourneyKind>) -> bool {
    begins.is_none_or(|kind| journey.kind == kind && K::is_first(&journey.step))
}

#[derive(Debug, PartialEq, Eq)]
enum AnotherTry<S> {
    /// With the journey as it stands now.
    At(Box<Journey<S>>),
    /// With a new journey of this kind.
    Anew(JourneyKind),
    No,
}

fn another_try<K: Kind>(
    answered: &K::Step,
    begins: Option<JourneyKind>,
    problem: &Problem<K::Step>,
) -> AnotherTry<K::Step> {
    match (problem.problem_type, &problem.journey, begins) {
        (ProblemType::AnswerOutOfDate, Some(now), _) if K::name(&now.step) == K::name(answered) => {
            AnotherTry::At(Box::new(now.clone()))
        }
        (ProblemType::JourneyExpired | ProblemType::JourneyNotFound, _, Some(kind)) => AnotherTry::Anew(kind),
        _ => AnotherTry::No,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::log_in::LogIn;
    use voordeur_contract::{JourneyId, LogInAnswer, LogInStep, Timestamp};

    fn journey(step: LogInStep) -> Journey {
        let moment = Timestamp::from_rfc3339("2026-11-21T20:35:05Z".into());
        Journey {
            id: JourneyId::parse("0192f3a4-0000-7000-8000-000000000001").unwrap(),
            kind: JourneyKind::LogIn,
            revision: 2,
            now: moment.clone(),
            expires_at: moment,
            step,
        }
    }

    fn problem(problem_type: ProblemType, journey: Option<Journey>) -> Problem {
        Problem {
            problem_type,
            title: String::new(),
            status: problem_type.status(),
            detail: None,
            reference: None,
            errors: Vec::new(),
            tries_left: None,
            retry_at: None,
            journey,
            proof_of_work: None,
            registration: None,
        }
    }

    fn authenticator() -> LogInStep {
        LogInStep::AuthenticatorCode { tries_left: 5, other_factors: false }
    }

    fn credentials() -> LogInAnswer {
        LogInAnswer::Credentials {
            email: "customer@example.com".into(),
            password: "open the front door".into(),
        }
    }

    #[test]
    fn an_answer_overtaken_at_the_same_step_is_sent_once_more() {
        let now = journey(authenticator());
        let overtaken = problem(ProblemType::AnswerOutOfDate, Some(now.clone()));
        let code = LogInAnswer::Code { code: "123456".into() };
        assert_eq!(
            another_try::<LogIn>(&authenticator(), LogIn::begun_by(&code), &overtaken),
            AnotherTry::At(Box::new(now))
        );
    }

    #[test]
    fn an_answer_to_a_step_that_is_past_is_not() {
        let overtaken = problem(ProblemType::AnswerOutOfDate, Some(journey(LogInStep::Done {})));
        let code = LogInAnswer::Code { code: "123456".into() };
        assert_eq!(
            another_try::<LogIn>(&authenticator(), LogIn::begun_by(&code), &overtaken),
            AnotherTry::No
        );
    }

    #[test]
    fn only_credentials_begin_anew_when_the_time_is_over() {
        let expired = problem(ProblemType::JourneyExpired, None);
        assert_eq!(
            another_try::<LogIn>(&LogInStep::Credentials {}, LogIn::begun_by(&credentials()), &expired),
            AnotherTry::Anew(JourneyKind::LogIn)
        );
        assert_eq!(
            another_try::<LogIn>(&authenticator(), LogIn::begun_by(&LogInAnswer::ResendCode {}), &expired),
            AnotherTry::No
        );
    }

    #[test]
    fn a_journey_past_its_credentials_does_not_take_others() {
        assert!(!takes::<LogIn>(&journey(authenticator()), LogIn::begun_by(&credentials())));
        assert!(takes::<LogIn>(&journey(LogInStep::Credentials {}), LogIn::begun_by(&credentials())));
        assert!(takes::<LogIn>(&journey(authenticator()), LogIn::begun_by(&LogInAnswer::MoreTime {})));
    }
}
