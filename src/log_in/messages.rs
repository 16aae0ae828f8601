//! The only place that chooses words for what goes wrong while logging in and in the session.

use crate::{
    api::ApiError,
    components::ErrorItem,
    i18n::{FluentValue, I18n},
    journey::words::{general, problem_of, until, whole_page},
};
use voordeur_contract::{FieldError, FieldReason, LogInStep, Problem, ProblemType, SecondFactor};

/// The code that a screen asked for, if it asked for one.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Asked {
    factor: Option<SecondFactor>,
    /// The codes sent so far are blocked.
    blocked: bool,
    /// No more codes are sent.
    last: bool,
}

impl Asked {
    /// By the screen of `step`.
    pub(super) fn at(step: &LogInStep) -> Self {
        match *step {
            LogInStep::SmsCode { tries_left, resends_left, .. } => {
                Self { factor: Some(SecondFactor::Sms), blocked: tries_left == 0, last: resends_left == 0 }
            }
            LogInStep::AuthenticatorCode { .. } => {
                Self { factor: Some(SecondFactor::Authenticator), ..Self::default() }
            }
            _ => Self::default(),
        }
    }
}

/// What a screen that asked `factor` for a code, or nobody for one, says of `error`.
pub(crate) fn error_items(i18n: &I18n, error: &ApiError, factor: Option<SecondFactor>) -> Vec<ErrorItem> {
    items_when_asked(i18n, error, Asked { factor, ..Asked::default() })
}

/// The same, where it is known how it stands with the codes.
pub(super) fn items_when_asked(i18n: &I18n, error: &ApiError, asked: Asked) -> Vec<ErrorItem> {
    let problem = match problem_of(error) {
        Ok(problem) => problem,
        Err(id) => return whole_page(i18n.text(id)),
    };
    match words(i18n, problem, asked) {
        Words::Fields => field_items(i18n, &problem.errors),
        Words::Code(message) => vec![ErrorItem { field: "code", message }],
        Words::Pair(message) => {
            vec![
                ErrorItem { field: "email", message },
                ErrorItem { field: "password", message: String::new() },
            ]
        }
        Words::Page(message) => whole_page(message),
    }
}

/// The words for fields that cannot be read.
pub(crate) fn field_items(i18n: &I18n, errors: &[FieldError]) -> Vec<ErrorItem> {
    errors
        .iter()
        .map(|error| {
            let (field, id) = field_message(error.field(), error.reason);
            ErrorItem { field, message: i18n.text(id) }
        })
        .collect()
}

/// Words, and where on the page they stand.
enum Words {
    /// At each field that the problem names.
    Fields,
    /// At the field for the code.
    Code(String),
    /// At e-mail address and password, one of which is wrong: said once, and not of which.
    Pair(String),
    /// In the summary only.
    Page(String),
}

fn words(i18n: &I18n, problem: &Problem, asked: Asked) -> Words {
    let retry_at = problem.retry_at.as_ref();
    let factor = asked.factor;
    match problem.problem_type {
        ProblemType::AnswerUnreadable => Words::Fields,
        ProblemType::CredentialsIncorrect => Words::Pair(i18n.text("credentials-incorrect")),
        ProblemType::TooManyAttempts => Words::Page(until(i18n, "credentials-too-many", retry_at)),
        ProblemType::CodeIncorrect => Words::Code(incorrect(i18n, problem.tries_left, factor)),
        ProblemType::CodeExpired => Words::Code(i18n.text(match factor {
            Some(SecondFactor::Authenticator) => "authenticator-code-expired",
            _ if asked.last => "sms-code-old",
            _ => "sms-code-expired",
        })),
        ProblemType::CodeUsed => Words::Code(i18n.text(match factor {
            Some(SecondFactor::Authenticator) => "authenticator-code-used",
            _ if asked.last => "sms-code-old",
            _ => "sms-code-used",
        })),
        // The field goes with the codes.
        ProblemType::CodeBlocked => Words::Page(i18n.text(match factor {
            Some(SecondFactor::Authenticator) => "authenticator-code-blocked",
            _ if asked.last => "sms-code-none-works",
            _ => "sms-code-blocked",
        })),
        ProblemType::ResendTooSoon => Words::Page(i18n.text("sms-code-resend-too-soon")),
        ProblemType::TooManyCodes if asked.blocked => {
            Words::Page(until(i18n, "sms-code-too-many-blocked", retry_at))
        }
        ProblemType::TooManyCodes => Words::Page(until(i18n, "sms-code-too-many", retry_at)),
        ProblemType::JourneyExpired | ProblemType::JourneyNotFound => {
            Words::Page(i18n.text("log-in-notice-expired"))
        }
        ProblemType::NotLoggedIn | ProblemType::SessionEnded => Words::Page(i18n.text("home-session-ended")),
        ProblemType::TooManyRequests
        | ProblemType::AnswerOutOfDate
        | ProblemType::AnswerNotForStep
        | ProblemType::Unavailable
        | ProblemType::RecordsUnavailable
        | ProblemType::RequestMalformed
        | ProblemType::NotFound
        | ProblemType::MethodNotAllowed
        | ProblemType::BodyTooLarge
        | ProblemType::ContentTypeUnsupported
        | ProblemType::CrossSite
        | ProblemType::ProofOfWorkNeeded
        | ProblemType::EmailTaken
        | ProblemType::Internal
        | ProblemType::Unknown => Words::Page(general(i18n, problem)),
    }
}

fn incorrect(i18n: &I18n, tries_left: Option<u32>, factor: Option<SecondFactor>) -> String {
    let id = match factor {
        Some(SecondFactor::Authenticator) => "authenticator-code-incorrect",
        _ => "sms-code-incorrect",
    };
    i18n.text_with(id, &[("tries", FluentValue::from(tries_left.unwrap_or_default()))])
}

/// The field's id on the page and the message for what is wrong with it.
fn field_message(field: &str, reason: FieldReason) -> (&'static str, &'static str) {
    match (field, reason) {
        ("email", FieldReason::Required) => ("email", "credentials-email-required"),
        ("email", FieldReason::TooLong) => ("email", "credentials-email-too-long"),
        ("email", _) => ("email", "credentials-email-malformed"),
        ("password", FieldReason::Required) => ("password", "credentials-password-required"),
        ("password", _) => ("password", "credentials-password-too-long"),
        ("code", FieldReason::Required) => ("code", "code-required"),
        ("code", FieldReason::TooShort) => ("code", "code-too-short"),
        ("code", FieldReason::TooLong) => ("code", "code-too-long"),
        ("code", _) => ("code", "code-not-digits"),
        ("factor", _) => ("factor", "second-factor-required"),
        _ => ("", "problem-general"),
    }
}

#[cfg(test)]
mod tests;
