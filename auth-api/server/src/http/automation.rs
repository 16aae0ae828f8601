//! No puzzles for people: from where more registrations begin than people begin, browsers do some work first, in the
//! background, and programs pay for every one.

use super::{ApiProblem, AppState, network::network};
use crate::{
    journeys::minutes,
    secrets::proof_of_work::{challenge, done_until},
    store::Allowance,
};
use jiff::Timestamp;
use std::net::IpAddr;
use voordeur_contract::{JourneyKind, ProblemType, ProofOfWork, StartJourney};

/// Refuses to begin a journey of registering until the work is done, where too many began lately.
///
/// # Errors
/// `proof-of-work-needed`, with the work.
pub(super) async fn refuse_programs(
    services: &AppState,
    start: &StartJourney,
    place: IpAddr,
    now: Timestamp,
) -> Result<(), ApiProblem> {
    let Some(registering) = services.registering.as_ref().filter(|registering| registering.rules.is_open())
    else {
        return Ok(());
    };
    // A link of 256 random bits cannot be guessed, however often one tries.
    if start.invitation.is_some() || !matches!(start.kind, JourneyKind::Register | JourneyKind::Resume) {
        return Ok(());
    }
    let rules = &registering.rules.registration;
    let window = minutes(rules.lookups_window_minutes);
    let allowance = Allowance { times: rules.journeys_before_proof_of_work, window, block: window };
    let counter = services.key.counter_name("registrations-address", &network(place));
    if services.store.count(&counter, allowance, now).await?.is_none() {
        return Ok(());
    }
    if let Some(work) = &start.proof_of_work
        && is_done_and_new(services, work, now).await?
    {
        return Ok(());
    }
    let work = challenge(&services.key, rules.proof_of_work_bits, services.random.bytes(), now);
    Err(ApiProblem::new(ProblemType::ProofOfWorkNeeded).with_proof_of_work(work))
}

/// Each challenge serves once: its use is counted for as long as it would work.
async fn is_done_and_new(
    services: &AppState,
    work: &ProofOfWork,
    now: Timestamp,
) -> Result<bool, ApiProblem> {
    let Some(until) = done_until(&services.key, work, now) else { return Ok(false) };
    let left = until.duration_since(now);
    let counter = services.key.counter_name("proof-of-work", &work.challenge);
    let once = Allowance { times: 1, window: left, block: left };
    Ok(services.store.count(&counter, once, now).await?.is_none())
}
