//! What is done once for an answer of a registration, before the facts are gathered: the insurer is asked, a new
//! password is hashed. Both take time; no transaction is open meanwhile.

use super::{
    Register, Registering,
    limits::{Counted, count_desk_request, count_look_up, take_back},
    password,
};
use crate::{
    http::{ApiProblem, AppState, kind::Asked},
    journeys::register::number_to_look_up,
    records::RecordsError,
};
use jiff::Timestamp;
use voordeur_contract::{
    FieldReason, ParsedRegisterAnswer as Answer, RegisterStepName as Name,
    records::{Number, Person},
};

/// What came of it.
#[derive(Default)]
pub(crate) struct Prepared {
    /// Too many look-ups or requests to the desk: none before then.
    pub(super) too_many_attempts_until: Option<Timestamp>,
    /// The number that was looked up, and who has it.
    pub(super) looked_up: Option<(Number, Result<Vec<Person>, RecordsError>)>,
    /// The hash of a new password, or why it cannot be taken.
    pub(super) password: Option<Result<String, FieldReason>>,
}

/// Does what the answer takes.
pub(super) async fn prepare(
    asked: &Asked<'_, Register>,
    registering: &Registering,
) -> Result<Prepared, ApiProblem> {
    let Asked { services, answer, visitor, now, .. } = *asked;
    let state = &asked.journey.state;
    if let Some(number) = number_to_look_up(state, answer, &registering.rules, now) {
        let counted = count_look_up(services, registering, visitor, &number, now).await?;
        return look_up(services, number, &counted).await;
    }
    // An end asks nothing.
    let step = state.end.is_none().then(|| state.current(&registering.rules));
    match (step, answer) {
        (Some(Name::DeskRequest), Answer::DeskRequest { .. })
        | (Some(Name::AddressIncorrect), Answer::AddressChange { .. }) => {
            let counted = count_desk_request(services, registering, visitor, now).await?;
            Ok(Prepared { too_many_attempts_until: counted.too_many_until, ..Prepared::default() })
        }
        (Some(Name::NewPassword), Answer::NewPassword(chosen)) => {
            let password = Some(password::taken(services, registering, state, chosen).await?);
            Ok(Prepared { password, ..Prepared::default() })
        }
        _ => Ok(Prepared::default()),
    }
}

/// Asks the insurer, unless that was done too often. What the insurer does not answer counts for nobody; an answer that
/// cannot be used does count: it comes back at every try, and numbers that lead to it may not be told from others by
/// asking without end.
async fn look_up(services: &AppState, number: Number, counted: &Counted) -> Result<Prepared, ApiProblem> {
    if counted.too_many_until.is_some() {
        let too_many_attempts_until = counted.too_many_until;
        return Ok(Prepared { too_many_attempts_until, ..Prepared::default() });
    }
    let people = match &services.records {
        Some(records) => records.people_with(&number).await,
        None => Err(RecordsError::Down),
    };
    if matches!(people, Err(RecordsError::Slow | RecordsError::Down)) {
        take_back(services, counted).await?;
    }
    Ok(Prepared { looked_up: Some((number, people)), ..Prepared::default() })
}
