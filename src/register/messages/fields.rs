//! What mends a field.

use super::{desk, letter};
use crate::{components::ErrorItem, i18n::I18n};
use voordeur_contract::{FieldError, FieldReason, RegisterStep};

/// The words for fields that cannot be read on the screen of `step`.
pub(in crate::register) fn field_items(
    i18n: &I18n,
    errors: &[FieldError],
    step: Option<&RegisterStep>,
) -> Vec<ErrorItem> {
    errors.iter().flat_map(|error| items(i18n, error, step)).collect()
}

fn items(i18n: &I18n, error: &FieldError, step: Option<&RegisterStep>) -> Vec<ErrorItem> {
    if let Some(item) = desk::field_item(i18n, error) {
        return vec![item];
    }
    let (field, id) = message(error.field(), error.reason, step);
    let item = ErrorItem { field, message: i18n.text(id) };
    // Its parts are marked, and it is said once.
    let parts: &[&str] = if error.field() == "dateOfBirth" { &["month", "year"] } else { &[] };
    let marked = parts.iter().map(|field| ErrorItem { field, message: String::new() });
    [item].into_iter().chain(marked).collect()
}

/// The field's id on the page and the message for what is wrong with it.
fn message(field: &str, reason: FieldReason, step: Option<&RegisterStep>) -> (&'static str, &'static str) {
    match (field, step) {
        ("atHand", _) => ("atHand", "register-at-hand-required"),
        ("residence", _) => ("residence", "register-residence-required"),
        ("means", _) => ("means", "register-means-required"),
        ("paper", _) => ("paper", "register-paper-required"),
        ("reference", Some(RegisterStep::ClientReference { .. })) => ("reference", client_reference(reason)),
        ("reference", _) => ("reference", resume_reference(reason)),
        ("number", _) => ("number", customer_id(reason)),
        ("dateOfBirth", _) => ("day", date_of_birth(reason)),
        ("day", _) => ("day", "register-day-required"),
        ("month", _) => ("month", "register-month-required"),
        ("year", _) => ("year", "register-year-required"),
        ("email", _) => ("email", email(reason)),
        ("code", Some(RegisterStep::Letter { .. })) => ("code", letter::code_message(reason)),
        ("code", _) => ("code", code(reason)),
        ("mobile", _) => ("mobile", mobile(reason)),
        ("password", _) => ("password", password(reason)),
        ("factors", _) => ("factors", "register-second-factors-required"),
        _ => line(field, reason),
    }
}

/// A line of text, which may be missing or too long.
fn line(field: &str, reason: FieldReason) -> (&'static str, &'static str) {
    let either = |required, too_long| if reason == FieldReason::TooLong { too_long } else { required };
    match field {
        "familyName" => {
            ("familyName", either("register-family-name-required", "register-family-name-too-long"))
        }
        "postalCode" => {
            ("postalCode", either("register-postal-code-required", "register-postal-code-too-long"))
        }
        "houseNumber" => {
            ("houseNumber", either("register-house-number-required", "register-house-number-too-long"))
        }
        "box" => ("box", "register-box-too-long"),
        _ => ("", "problem-general"),
    }
}

const fn client_reference(reason: FieldReason) -> &'static str {
    match reason {
        FieldReason::Required => "register-client-reference-required",
        FieldReason::TooShort => "register-client-reference-too-short",
        FieldReason::TooLong => "register-client-reference-too-long",
        _ => "register-client-reference-not-digits",
    }
}

const fn customer_id(reason: FieldReason) -> &'static str {
    match reason {
        FieldReason::Required => "register-customer-id-required",
        FieldReason::MedicalAssistance => "register-customer-id-medical-assistance",
        _ => "register-customer-id-malformed",
    }
}

const fn resume_reference(reason: FieldReason) -> &'static str {
    match reason {
        FieldReason::Required => "register-resume-reference-required",
        FieldReason::TooShort => "register-resume-reference-too-short",
        FieldReason::TooLong => "register-resume-reference-too-long",
        _ => "register-resume-reference-malformed",
    }
}

const fn date_of_birth(reason: FieldReason) -> &'static str {
    match reason {
        FieldReason::Required => "register-date-of-birth-required",
        FieldReason::NotDigits => "register-date-of-birth-not-digits",
        _ => "register-date-of-birth-unknown-date",
    }
}

const fn email(reason: FieldReason) -> &'static str {
    match reason {
        FieldReason::Required => "register-email-required",
        FieldReason::TooLong => "register-email-too-long",
        _ => "register-email-malformed",
    }
}

const fn code(reason: FieldReason) -> &'static str {
    match reason {
        FieldReason::Required => "code-required",
        FieldReason::TooShort => "code-too-short",
        FieldReason::TooLong => "code-too-long",
        _ => "code-not-digits",
    }
}

const fn mobile(reason: FieldReason) -> &'static str {
    match reason {
        FieldReason::Required => "register-mobile-required",
        FieldReason::TooLong => "register-mobile-too-long",
        _ => "register-mobile-not-mobile",
    }
}

const fn password(reason: FieldReason) -> &'static str {
    match reason {
        FieldReason::Required => "register-password-required",
        FieldReason::TooShort => "register-password-too-short",
        FieldReason::TooLong => "register-password-too-long",
        FieldReason::Personal => "register-password-personal",
        FieldReason::Pattern => "register-password-pattern",
        _ => "register-password-common",
    }
}
