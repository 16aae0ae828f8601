//! What goes wrong with what is sent to the desk: a request, another address.

use crate::{
    components::ErrorItem,
    i18n::{FluentValue, I18n},
    journey::words::{until, whole_page},
};
use voordeur_contract::{
    FieldError, FieldReason, Problem, ProblemType, REQUEST_MAX_CHARACTERS, RegisterStep,
};

/// The words for `problem` on the screens whose answers go to the desk; nothing when those of every step do.
pub(super) fn problem_items(
    i18n: &I18n,
    problem: &Problem<RegisterStep>,
    step: Option<&RegisterStep>,
) -> Option<Vec<ErrorItem>> {
    let to_desk = matches!(step?, RegisterStep::DeskRequest { .. } | RegisterStep::AddressIncorrect { .. });
    let too_many = to_desk && problem.problem_type == ProblemType::TooManyAttempts;
    too_many.then(|| whole_page(until(i18n, "register-desk-request-too-many", problem.retry_at.as_ref())))
}

/// The words for a field of those screens; nothing for any other one.
pub(super) fn field_item(i18n: &I18n, error: &FieldError) -> Option<ErrorItem> {
    use FieldReason::Required;
    let (field, id) = match (error.field(), error.reason) {
        ("request", Required) => ("request", "register-request-required"),
        ("request", _) => {
            let most = [("most", FluentValue::from(REQUEST_MAX_CHARACTERS))];
            let message = i18n.text_with("register-request-too-long", &most);
            return Some(ErrorItem { field: "request", message });
        }
        ("fullName", Required) => ("fullName", "register-full-name-required"),
        ("fullName", _) => ("fullName", "register-full-name-too-long"),
        ("street", Required) => ("street", "register-street-required"),
        ("street", _) => ("street", "register-street-too-long"),
        ("city", Required) => ("city", "register-city-required"),
        ("city", _) => ("city", "register-city-too-long"),
        _ => return None,
    };
    Some(ErrorItem { field, message: i18n.text(id) })
}
