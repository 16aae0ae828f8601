//! Words for what can go wrong in any journey.

use crate::{
    api::ApiError,
    browser::clock,
    components::ErrorItem,
    i18n::{FluentValue, I18n},
};
use voordeur_contract::{Problem, ProblemType, Timestamp};

/// Words that stand in the summary only.
pub(crate) fn whole_page(message: String) -> Vec<ErrorItem> {
    vec![ErrorItem { field: "", message }]
}

/// The problem that the API answered with; otherwise the id of the words for there being none.
pub(crate) fn problem_of<S>(error: &ApiError<S>) -> Result<&Problem<S>, &'static str> {
    match error {
        ApiError::Problem(problem) => Ok(problem),
        ApiError::Unreachable => Err("problem-unreachable"),
        ApiError::TimedOut => Err("problem-timed-out"),
        ApiError::Unreadable => Err("problem-general"),
    }
}

/// The words for a problem that has nothing to do with the step.
pub(crate) fn general<S>(i18n: &I18n, problem: &Problem<S>) -> String {
    match problem.problem_type {
        ProblemType::TooManyRequests => until(i18n, "problem-too-many-requests", problem.retry_at.as_ref()),
        ProblemType::AnswerOutOfDate | ProblemType::AnswerNotForStep => i18n.text("problem-out-of-date"),
        ProblemType::Unavailable | ProblemType::RecordsUnavailable => i18n.text("problem-unreachable"),
        _ => match &problem.reference {
            Some(reference) => {
                let arguments = [("reference", FluentValue::from(reference.as_str()))];
                i18n.text_with("problem-general-reference", &arguments)
            }
            None => i18n.text("problem-general"),
        },
    }
}

/// `message`, with the time from which it may be tried again.
pub(crate) fn until(i18n: &I18n, message: &str, retry_at: Option<&Timestamp>) -> String {
    // The select in the message: `later` stands for a moment that is not known.
    let time = retry_at.map_or_else(|| "later".to_owned(), |at| clock::soonest_of(at, i18n.language()));
    i18n.text_with(message, &[("time", FluentValue::from(time))])
}
