//! What mends the fields in which somebody is described.

use crate::{components::ErrorItem, i18n::I18n};
use voordeur_contract::{FieldError, FieldReason};

/// Which of them stand on the screen under their own name: others are said above all.
pub(crate) type Marked = [&'static str];

/// The words for fields that cannot be read.
pub(crate) fn field_items(i18n: &I18n, errors: &[FieldError], shown: &Marked) -> Vec<ErrorItem> {
    let item = |error: &FieldError| {
        let (field, id) = message(error.field(), error.reason);
        ErrorItem { field: if shown.contains(&field) { field } else { "" }, message: i18n.text(id) }
    };
    errors.iter().map(item).collect()
}

/// One of two.
const fn message_of_text(
    reason: FieldReason,
    required: &'static str,
    too_long: &'static str,
) -> &'static str {
    match reason {
        FieldReason::TooLong => too_long,
        _ => required,
    }
}

/// The field's id on the page and the message for what is wrong with it.
fn message(field: &str, reason: FieldReason) -> (&'static str, &'static str) {
    match field {
        "name" => {
            ("name", message_of_text(reason, "company-field-name-required", "company-field-name-too-long"))
        }
        "email" if reason == FieldReason::Malformed => ("email", "company-field-email-malformed"),
        "email" => {
            ("email", message_of_text(reason, "company-field-email-required", "company-field-email-too-long"))
        }
        "mobile" => (
            "mobile",
            message_of_text(reason, "company-field-mobile-malformed", "company-field-mobile-too-long"),
        ),
        "reason" => (
            "reason",
            message_of_text(reason, "company-field-reason-required", "company-field-reason-too-long"),
        ),
        "role" => ("role", "company-field-role-required"),
        "language" => ("language", "company-field-language-required"),
        _ => ("", "problem-general"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_field_has_words_of_its_own() {
        let of = |field, reason| message(field, reason);
        assert_eq!(of("name", FieldReason::Required), ("name", "company-field-name-required"));
        assert_eq!(of("email", FieldReason::Malformed), ("email", "company-field-email-malformed"));
        assert_eq!(of("email", FieldReason::TooLong), ("email", "company-field-email-too-long"));
        assert_eq!(of("mobile", FieldReason::NotMobile), ("mobile", "company-field-mobile-malformed"));
        assert_eq!(of("reason", FieldReason::TooLong), ("reason", "company-field-reason-too-long"));
        assert_eq!(of("authorisations", FieldReason::Malformed).0, "");
    }
}
