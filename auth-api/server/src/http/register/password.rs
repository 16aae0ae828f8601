use super::Registering;
use crate::{
    http::{ApiProblem, AppState},
    journeys::register::Registration,
    secrets::guessable,
};
use voordeur_contract::{FieldReason, Password};

/// The hash of a password that was chosen, or why it is too easy to guess.
pub(super) async fn taken(
    services: &AppState,
    registering: &Registering,
    state: &Registration,
    password: &Password,
) -> Result<Result<String, FieldReason>, ApiProblem> {
    let person = state.person();
    let names = person.into_iter().flat_map(|person| [person.full_name(), person.family_name.clone()]);
    let email = state.given.email.iter().map(|email| email.address.clone());
    let mobile = state.given.mobile.iter().map(|mobile| mobile.number.clone());
    let personal: Vec<String> =
        names.chain(email).chain(mobile).chain([registering.issuer.clone()]).collect();
    let personal: Vec<&str> = personal.iter().map(String::as_str).collect();
    match guessable(password, &personal) {
        Some(reason) => Ok(Err(reason)),
        None => Ok(Ok(services.passwords.hash(password).await?)),
    }
}
