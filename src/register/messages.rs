//! The only place that chooses words for what goes wrong while registering.

use crate::{
    api::ApiError,
    components::ErrorItem,
    i18n::{FluentValue, I18n},
    journey::words::{general, problem_of, until, whole_page},
};
use voordeur_contract::{FieldError, FieldReason, Problem, ProblemType, RegisterStep};

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
    let retry_at = problem.retry_at.as_ref();
    match problem.problem_type {
        ProblemType::AnswerUnreadable => field_items(i18n, &problem.errors, step),
        ProblemType::CodeIncorrect | ProblemType::CodeExpired | ProblemType::CodeUsed => {
            vec![ErrorItem { field: "code", message: code_words(i18n, problem, step) }]
        }
        ProblemType::CodeBlocked => whole_page(i18n.text("register-email-code-blocked")),
        ProblemType::ResendTooSoon => whole_page(i18n.text("register-email-code-resend-too-soon")),
        ProblemType::TooManyCodes => match step {
            Some(RegisterStep::Email { .. }) | None => {
                whole_page(until(i18n, "register-email-too-many", retry_at))
            }
            Some(_) => whole_page(until(i18n, "register-email-code-too-many", retry_at)),
        },
        ProblemType::TooManyAttempts => whole_page(until(i18n, "register-look-up-too-many", retry_at)),
        ProblemType::RecordsUnavailable => whole_page(i18n.text("register-records-unavailable")),
        ProblemType::JourneyExpired | ProblemType::JourneyNotFound => {
            whole_page(i18n.text("register-notice-expired"))
        }
        _ => whole_page(general(i18n, problem)),
    }
}

/// The words for fields that cannot be read on the screen of `step`.
pub(super) fn field_items(i18n: &I18n, errors: &[FieldError], step: Option<&RegisterStep>) -> Vec<ErrorItem> {
    errors
        .iter()
        .map(|error| {
            let (field, id) = field_message(error.field(), error.reason, step);
            ErrorItem { field, message: i18n.text(id) }
        })
        .collect()
}

fn code_words(i18n: &I18n, problem: &Problem<RegisterStep>, step: Option<&RegisterStep>) -> String {
    let last = matches!(step, Some(RegisterStep::EmailCode { codes, .. }) if codes.resends_left == 0);
    match problem.problem_type {
        ProblemType::CodeIncorrect => {
            let tries = FluentValue::from(problem.tries_left.unwrap_or_default());
            i18n.text_with("register-email-code-incorrect", &[("tries", tries)])
        }
        _ if last => i18n.text("register-email-code-old"),
        ProblemType::CodeUsed => i18n.text("register-email-code-used"),
        _ => i18n.text("register-email-code-expired"),
    }
}

/// The field's id on the page and the message for what is wrong with it.
fn field_message(
    field: &str,
    reason: FieldReason,
    step: Option<&RegisterStep>,
) -> (&'static str, &'static str) {
    use FieldReason::{MedicalAssistance, NotDigits, Required, TooLong, TooShort};
    match (field, reason) {
        ("reference", reason) if !matches!(step, Some(RegisterStep::ClientReference { .. })) => {
            ("reference", resume_message(reason))
        }
        ("reference", Required) => ("reference", "register-client-reference-required"),
        ("reference", NotDigits) => ("reference", "register-client-reference-not-digits"),
        ("reference", TooShort) => ("reference", "register-client-reference-too-short"),
        ("reference", TooLong) => ("reference", "register-client-reference-too-long"),
        ("reference", _) => ("reference", "register-client-reference-malformed"),
        ("number", Required) => ("number", "register-customer-id-required"),
        ("number", MedicalAssistance) => ("number", "register-customer-id-medical-assistance"),
        ("number", _) => ("number", "register-customer-id-malformed"),
        ("dateOfBirth", Required) => ("day", "register-date-of-birth-required"),
        ("dateOfBirth", NotDigits) => ("day", "register-day-not-digits"),
        ("dateOfBirth", _) => ("day", "register-date-of-birth-unknown-date"),
        ("day", _) => ("day", "register-day-required"),
        ("month", _) => ("month", "register-month-required"),
        ("year", _) => ("year", "register-year-required"),
        ("familyName", Required) => ("familyName", "register-family-name-required"),
        ("familyName", _) => ("familyName", "register-family-name-too-long"),
        ("postalCode", Required) => ("postalCode", "register-postal-code-required"),
        ("postalCode", _) => ("postalCode", "register-postal-code-too-long"),
        ("houseNumber", Required) => ("houseNumber", "register-house-number-required"),
        ("houseNumber", _) => ("houseNumber", "register-house-number-too-long"),
        ("box", _) => ("box", "register-box-too-long"),
        ("email", Required) => ("email", "register-email-required"),
        ("email", TooLong) => ("email", "register-email-too-long"),
        ("email", _) => ("email", "register-email-malformed"),
        ("code", Required) => ("code", "code-required"),
        ("code", TooShort) => ("code", "code-too-short"),
        ("code", TooLong) => ("code", "code-too-long"),
        ("code", _) => ("code", "code-not-digits"),
        _ => ("", "problem-general"),
    }
}

fn resume_message(reason: FieldReason) -> &'static str {
    match reason {
        FieldReason::Required => "register-resume-reference-required",
        FieldReason::TooShort => "register-resume-reference-too-short",
        FieldReason::TooLong => "register-resume-reference-too-long",
        _ => "register-resume-reference-malformed",
    }
}
