//! The only place that chooses words for what goes wrong while logging in and in the session.

use super::steps::{authenticator_code, email_code, recovery_code, sms_code};
use crate::{
    api::ApiError,
    components::ErrorItem,
    i18n::I18n,
    journey::words::{general, problem_of, until, whole_page},
};
use voordeur_contract::{CodesState, FieldError, FieldReason, LogInProof, LogInStep, Problem, ProblemType};

/// The code that a screen asked for, if it asked for one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asked {
    proof: Option<LogInProof>,
    /// It was mailed.
    mailed: bool,
    /// How it stands with those that were sent, where that is known.
    codes: Option<CodesState>,
}

impl Asked {
    /// By the screen of `step`; `recovering`: by its field for a recovery code, if it has one.
    pub(crate) fn at(step: &LogInStep, recovering: bool) -> Self {
        let proof = match step {
            LogInStep::SmsCode { .. } => Some(LogInProof::Sms),
            LogInStep::AuthenticatorCode { .. } if recovering => Some(LogInProof::RecoveryCode),
            LogInStep::AuthenticatorCode { .. } => Some(LogInProof::Authenticator),
            _ => None,
        };
        let mailed = matches!(step, LogInStep::EmailCode { .. });
        Self { proof, mailed, codes: sms_code::codes(step) }
    }

    /// What is said of `problem`, when it is about codes.
    fn say(&self, i18n: &I18n, problem: &Problem) -> Option<ErrorItem> {
        match self.proof {
            Some(LogInProof::Authenticator) => authenticator_code::WORDS.say(i18n, problem),
            Some(LogInProof::RecoveryCode) => recovery_code::say(i18n, problem),
            _ if self.mailed => email_code::WORDS.say(i18n, problem, self.codes.as_ref()),
            Some(LogInProof::Sms) | None => sms_code::WORDS.say(i18n, problem, self.codes.as_ref()),
        }
    }
}

/// What a screen that asked for a code as `proof`, or for none, says of `error`.
pub(crate) fn error_items(i18n: &I18n, error: &ApiError, proof: Option<LogInProof>) -> Vec<ErrorItem> {
    items_when_asked(i18n, error, &Asked { proof, ..Asked::default() })
}

/// The same, where it is known how it stands with the codes.
pub(crate) fn items_when_asked(i18n: &I18n, error: &ApiError, asked: &Asked) -> Vec<ErrorItem> {
    let problem = match problem_of(error) {
        Ok(problem) => problem,
        Err(id) => return whole_page(i18n.text(id)),
    };
    if let Some(item) = asked.say(i18n, problem) {
        return vec![item];
    }
    match words(i18n, problem) {
        Words::Fields => field_items(i18n, &problem.errors, asked),
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
pub(crate) fn field_items(i18n: &I18n, errors: &[FieldError], asked: &Asked) -> Vec<ErrorItem> {
    errors
        .iter()
        .map(|error| {
            let (field, id) = match (error.field(), asked.proof) {
                ("code", Some(LogInProof::RecoveryCode)) => recovery_code::field_message(error.reason),
                (field, _) => field_message(field, error.reason),
            };
            ErrorItem { field, message: i18n.text(id) }
        })
        .collect()
}

/// Words, and where on the page they stand.
enum Words {
    /// At each field that the problem names.
    Fields,
    /// At e-mail address and password, one of which is wrong: said once, and not of which.
    Pair(String),
    /// In the summary only.
    Page(String),
}

fn words(i18n: &I18n, problem: &Problem) -> Words {
    match problem.problem_type {
        ProblemType::AnswerUnreadable => Words::Fields,
        ProblemType::CredentialsIncorrect => Words::Pair(i18n.text("credentials-incorrect")),
        ProblemType::TooManyAttempts => {
            Words::Page(until(i18n, "credentials-too-many", problem.retry_at.as_ref()))
        }
        ProblemType::JourneyExpired | ProblemType::JourneyNotFound => {
            Words::Page(i18n.text("log-in-notice-expired"))
        }
        ProblemType::NotLoggedIn | ProblemType::SessionEnded => Words::Page(i18n.text("home-session-ended")),
        _ => Words::Page(general(i18n, problem)),
    }
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
