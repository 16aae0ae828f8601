//! The only place that chooses words for what goes wrong while registering.

mod desk;
mod fields;
mod letter;

pub(super) use fields::field_items;

use super::{Register, codes, steps::authenticator_setup};
use crate::{
    api::ApiError,
    components::ErrorItem,
    i18n::I18n,
    journey::Kind,
    journey::words::{general, problem_of, until, whole_page},
};
use voordeur_contract::{Problem, ProblemType, RegisterStep};

/// What the screen of `step` says of `error`.
pub(super) fn error_items(
    i18n: &I18n,
    error: &ApiError<RegisterStep>,
    step: Option<&RegisterStep>,
) -> Vec<ErrorItem> {
    let problem = match problem_of(error) {
        Ok(problem) => problem,
        Err(id) => return whole_page(i18n.text(id)),
    };
    let of_step = [of_codes, desk::problem_items, letter::problem_items].into_iter();
    if let Some(items) = of_step.filter_map(|of| of(i18n, problem, step)).next() {
        return items;
    }
    let retry_at = problem.retry_at.as_ref();
    match problem.problem_type {
        ProblemType::AnswerUnreadable => field_items(i18n, &problem.errors, step),
        ProblemType::TooManyAttempts => whole_page(until(i18n, "register-look-up-too-many", retry_at)),
        ProblemType::TooManyCodes => whole_page(until(i18n, too_many_codes(step), retry_at)),
        ProblemType::TooManyWrongCodes => whole_page(until(i18n, wrong_codes(step), retry_at)),
        ProblemType::TooManyRequests if step.is_none_or(Register::is_first) => {
            whole_page(until(i18n, "register-too-many", retry_at))
        }
        ProblemType::RecordsUnavailable => whole_page(i18n.text("register-records-unavailable")),
        // The step is the one after it: another address is asked.
        ProblemType::EmailTaken => {
            vec![ErrorItem { field: "email", message: i18n.text("register-email-taken") }]
        }
        ProblemType::InvitationOver => whole_page(i18n.text("register-invitation-over")),
        ProblemType::InvitationExpired => whole_page(i18n.text("register-invitation-expired")),
        ProblemType::AlreadyUser => whole_page(i18n.text("register-invitation-already-user")),
        ProblemType::NotLoggedIn => whole_page(i18n.text("register-invitation-log-in-first")),
        ProblemType::ProofOfWorkNeeded => whole_page(i18n.text("register-checking-browser-failed")),
        ProblemType::JourneyExpired | ProblemType::JourneyNotFound => {
            whole_page(i18n.text("register-notice-expired"))
        }
        _ => whole_page(general(i18n, problem)),
    }
}

/// What is said of codes of six digits at the steps that ask for one.
fn of_codes(
    i18n: &I18n,
    problem: &Problem<RegisterStep>,
    step: Option<&RegisterStep>,
) -> Option<Vec<ErrorItem>> {
    let item = match step? {
        RegisterStep::AuthenticatorSetup { .. } => authenticator_setup::WORDS.say(i18n, problem),
        other => {
            let (words, codes) = codes::sent(other)?;
            words.say(i18n, problem, Some(codes))
        }
    };
    item.map(|item| vec![item])
}

/// Where the address or number is asked that no more codes are sent to.
fn too_many_codes(step: Option<&RegisterStep>) -> &'static str {
    match step {
        Some(RegisterStep::Mobile { .. }) => "register-mobile-too-many",
        _ => "register-email-too-many",
    }
}

/// What has been guessed at too often.
fn wrong_codes(step: Option<&RegisterStep>) -> &'static str {
    match step {
        Some(RegisterStep::Mobile { .. } | RegisterStep::MobileCode { .. }) => "register-mobile-wrong-codes",
        Some(RegisterStep::ResumeReference { .. } | RegisterStep::ResumeCode { .. }) => {
            "register-resume-wrong-codes"
        }
        _ => "register-email-wrong-codes",
    }
}

#[cfg(test)]
mod tests;
