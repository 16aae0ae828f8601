//! Words for what goes wrong on the pages of a company.

use crate::{
    api::ApiError,
    components::ErrorItem,
    i18n::I18n,
    journey::words::{general, problem_of, until, whole_page},
};
use voordeur_contract::{Problem, ProblemType};

/// What is said of `error` above the page.
pub(super) fn error_items(i18n: &I18n, error: &ApiError) -> Vec<ErrorItem> {
    whole_page(match problem_of(error) {
        Ok(problem) => words(i18n, problem),
        Err(id) => i18n.text(id),
    })
}

fn words(i18n: &I18n, problem: &Problem) -> String {
    let id = match problem.problem_type {
        ProblemType::NotLoggedIn | ProblemType::SessionEnded => "home-session-ended",
        ProblemType::StepUpNeeded => "company-step-up-needed",
        ProblemType::CompanyNotFound => "company-not-found",
        ProblemType::UserNotFound => "company-user-not-found",
        ProblemType::NotAdministrator => "company-not-administrator",
        ProblemType::AccessBlocked => "company-access-blocked",
        ProblemType::UserChanged => "company-user-changed",
        ProblemType::LastAdministrator => "company-last-administrator",
        ProblemType::NoAccountLeft => "company-no-account-left",
        ProblemType::AlreadyUser => "company-already-user",
        ProblemType::ActNotPossible => "company-act-not-possible",
        ProblemType::BlockOfAccount => "company-block-of-account",
        ProblemType::UndoOver => "company-undo-over",
        ProblemType::TooManyMails => {
            return until(i18n, "company-too-many-mails", problem.retry_at.as_ref());
        }
        _ => return general(i18n, problem),
    };
    i18n.text(id)
}
