use super::super::ApiProblem;
use crate::{
    companies::{CompanyRules, Refusal},
    mobile_number::MobileNumber,
    observe::metrics,
};
use jiff::Timestamp;
use voordeur_contract::{FieldError, FieldReason, ProblemType};

/// What a refusal is to the client; `place` is where the fields stand in the body.
pub(super) fn problem(refusal: Refusal, place: &str, now: Timestamp) -> ApiProblem {
    let problem = ApiProblem::new(refusal.problem_type());
    metrics::company_refusal(refusal.problem_type().name());
    match refusal {
        Refusal::TooManyMails { retry_at } => problem.with_retry_at(retry_at, now),
        Refusal::Field { field, reason } => problem.with_errors(vec![field_error(place, field, reason)]),
        _ => problem,
    }
}

/// Names a field.
pub(super) fn field_error(place: &str, field: &str, reason: FieldReason) -> FieldError {
    FieldError::new(&[place, "/", field].concat(), reason)
}

/// What was typed cannot be read.
pub(super) fn unreadable(errors: Vec<FieldError>) -> ApiProblem {
    ApiProblem::new(ProblemType::AnswerUnreadable).with_errors(errors)
}

/// A mobile number in E.164.
pub(super) fn mobile(
    typed: Option<&str>,
    rules: &CompanyRules,
    place: &str,
) -> Result<Option<String>, FieldError> {
    let read =
        |typed: &str| MobileNumber::read(typed, &rules.country).map(|number| number.as_str().to_owned());
    let number = typed.map(read).transpose();
    number.map_err(|_| field_error(place, "mobile", FieldReason::NotMobile))
}
