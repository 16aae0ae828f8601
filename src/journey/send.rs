//! How an answer gets to the API, whatever happened to the journey in the meantime.

use crate::api::{self, ApiError};
use voordeur_contract::{Journey, JourneyKind, Language, LogInAnswer, LogInStep, Problem, ProblemType};

/// Sends `answer` to the step at which `journey` stands, and starts a journey when there is none that takes it.
///
/// An answer that comes back because another tab or a repeated press was faster is sent once more when the
/// step still is the one that was answered. E-mail and password whose journey is gone begin a new one.
pub(super) async fn send(
    kind: JourneyKind,
    language: Language,
    journey: Option<Journey>,
    answer: LogInAnswer,
) -> Result<Journey, ApiError> {
    let journey = match journey.filter(|journey| takes(&journey.step, &answer)) {
        Some(journey) => journey,
        None => api::start_journey(kind, language).await?,
    };
    let error = match answer_to(&journey, answer.clone(), language).await {
        Err(ApiError::Problem(problem)) => problem,
        settled => return settled,
    };
    match another_try(&journey.step, &answer, &error) {
        AnotherTry::At(now) => answer_to(&now, answer, language).await,
        AnotherTry::Anew => {
            let fresh = api::start_journey(kind, language).await?;
            answer_to(&fresh, answer, language).await
        }
        AnotherTry::No => Err(ApiError::Problem(error)),
    }
}

async fn answer_to(journey: &Journey, answer: LogInAnswer, language: Language) -> Result<Journey, ApiError> {
    api::answer_journey(journey.id.clone(), journey.revision, answer, language).await
}

/// E-mail and password begin a journey; every other answer belongs to the one that is under way.
fn takes(step: &LogInStep, answer: &LogInAnswer) -> bool {
    !matches!(answer, LogInAnswer::Credentials { .. }) || matches!(step, LogInStep::Credentials {})
}

#[derive(Debug, PartialEq, Eq)]
enum AnotherTry {
    /// With the journey as it stands now.
    At(Box<Journey>),
    /// With a new journey.
    Anew,
    No,
}

fn another_try(answered: &LogInStep, answer: &LogInAnswer, problem: &Problem) -> AnotherTry {
    match (problem.problem_type, &problem.journey) {
        (ProblemType::AnswerOutOfDate, Some(now)) if now.step.name() == answered.name() => {
            AnotherTry::At(Box::new(now.clone()))
        }
        (ProblemType::JourneyExpired | ProblemType::JourneyNotFound, _)
            if matches!(answer, LogInAnswer::Credentials { .. }) =>
        {
            AnotherTry::Anew
        }
        _ => AnotherTry::No,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use voordeur_contract::{JourneyId, Timestamp};

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
        assert_eq!(another_try(&authenticator(), &code, &overtaken), AnotherTry::At(Box::new(now)));
    }

    #[test]
    fn an_answer_to_a_step_that_is_past_is_not() {
        let overtaken = problem(ProblemType::AnswerOutOfDate, Some(journey(LogInStep::Done {})));
        let code = LogInAnswer::Code { code: "123456".into() };
        assert_eq!(another_try(&authenticator(), &code, &overtaken), AnotherTry::No);
    }

    #[test]
    fn only_credentials_begin_anew_when_the_time_is_over() {
        let expired = problem(ProblemType::JourneyExpired, None);
        assert_eq!(another_try(&LogInStep::Credentials {}, &credentials(), &expired), AnotherTry::Anew);
        assert_eq!(another_try(&authenticator(), &LogInAnswer::ResendCode {}, &expired), AnotherTry::No);
    }

    #[test]
    fn a_journey_past_its_credentials_does_not_take_others() {
        assert!(!takes(&authenticator(), &credentials()));
        assert!(takes(&LogInStep::Credentials {}, &credentials()));
        assert!(takes(&authenticator(), &LogInAnswer::MoreTime {}));
    }
}
