use crate::{
    api::ApiError,
    components::ErrorItem,
    i18n::I18n,
    journey::words::{general, problem_of, whole_page},
};
use voordeur_contract::{Problem, ProblemType};

/// What is said of `error` above the page.
pub(crate) fn error_items(i18n: &I18n, error: &ApiError) -> Vec<ErrorItem> {
    whole_page(match problem_of(error) {
        Ok(problem) => words(i18n, problem),
        Err(id) => i18n.text(id),
    })
}

fn words(i18n: &I18n, problem: &Problem) -> String {
    let id = match problem.problem_type {
        ProblemType::NotLoggedIn | ProblemType::SessionEnded => "home-session-ended",
        ProblemType::StepUpNeeded => "confirm-email-step-up-needed",
        ProblemType::AlreadyUser => "confirm-email-already-user",
        _ => return general(i18n, problem),
    };
    i18n.text(id)
}
