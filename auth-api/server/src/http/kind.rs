//! The seam between a journey over HTTP, of which there is one, and the kinds of journeys.

use super::{ApiProblem, AppState};
use crate::{
    journeys::{AuditEvent, Failure, JourneyState, Turn},
    secrets::TokenHash,
    store::{StoredEffect, StoredJourney, TurnCounters},
};
use jiff::{SignedDuration, Timestamp};
use serde::{Serialize, de::DeserializeOwned};
use std::{future::Future, net::IpAddr};
use voordeur_contract::{FieldError, JourneyId, Language, LogInStep, RegisterStep, StartJourney};

/// Runs an asynchronous function for a journey's kind: each kind has its row. A kind that this portal does not have is
/// one that does not exist.
macro_rules! for_kind {
    ($services:expr, $kind:expr, $run:ident($($argument:expr),* $(,)?), else $otherwise:expr) => {
        match $kind {
            voordeur_contract::JourneyKind::LogIn => $run::<$crate::http::log_in::LogIn>($($argument),*).await,
            voordeur_contract::JourneyKind::Register if $services.registering.is_some() => {
                $run::<$crate::http::register::Register>($($argument),*).await
            }
            voordeur_contract::JourneyKind::Resume
                if $services.registering.as_ref().is_some_and(|registering| registering.rules.is_open()) =>
            {
                $run::<$crate::http::resume::Resume>($($argument),*).await
            }
            voordeur_contract::JourneyKind::StepUp => {
                $run::<$crate::http::step_up::StepUp>($($argument),*).await
            }
            _ => $otherwise,
        }
    };
}
pub(super) use for_kind;

/// What one kind of journey does between a request and its pure function.
pub(super) trait Kind: Sized + Send + Sync + 'static {
    /// Where it stands.
    type State: JourneyState;
    /// What its screens send.
    type Answer: DeserializeOwned + Send;
    /// An answer whose texts have been read.
    type Parsed: Send + Sync;
    /// What its answers lead to.
    type Effect: StoredEffect + Send;
    /// What is done once for an answer, however often it is decided on.
    type Prepared: Send + Sync;

    /// Where it begins.
    fn beginning(begins: &Begins<'_>) -> impl Future<Output = Result<Self::State, ApiProblem>> + Send;

    /// For so long it goes on, whatever is answered.
    fn longest(services: &AppState) -> SignedDuration;

    /// What its screen needs to know.
    fn step(services: &AppState, state: &Self::State) -> Result<Step, ApiProblem>;

    /// The registration that goes on in its place: that is what the browser sees from then on.
    fn taken_up(_: &Self::State) -> Option<&JourneyId> {
        None
    }

    /// Reads the texts of an answer, or names every field that cannot be read and why.
    fn parse(answer: &Self::Answer) -> Result<Self::Parsed, Vec<FieldError>>;

    /// Does what is done once: counts attempts, asks others, hashes. No transaction is open meanwhile.
    fn prepare(asked: &Asked<'_, Self>) -> impl Future<Output = Result<Self::Prepared, ApiProblem>> + Send;

    /// Gathers the facts as they stand now and decides.
    fn decide(
        asked: &Asked<'_, Self>,
        prepared: &Self::Prepared,
    ) -> impl Future<Output = Result<Decided<Self>, ApiProblem>> + Send;

    /// Counts for the metrics what stands in the trail.
    fn measure(what: AuditEvent);
}

/// Somebody who begins a journey.
pub(super) struct Begins<'a> {
    /// What there is to work with.
    pub(super) services: &'a AppState,
    /// With what.
    pub(super) start: &'a StartJourney,
    /// Who begins.
    pub(super) visitor: &'a Visitor,
    /// When.
    pub(super) now: Timestamp,
}

/// An answer on its way to a decision.
pub(super) struct Asked<'a, K: Kind> {
    /// What there is to work with.
    pub(super) services: &'a AppState,
    /// The journey as it stands.
    pub(super) journey: &'a StoredJourney<K::State>,
    /// The answer.
    pub(super) answer: &'a K::Parsed,
    /// The language the visitor reads now.
    pub(super) language: Language,
    /// Who answers.
    pub(super) visitor: &'a Visitor,
    /// When.
    pub(super) now: Timestamp,
}

/// Who begins or answers.
pub(super) struct Visitor {
    /// With which browser.
    pub(super) browser: TokenHash,
    /// The session that the browser has.
    pub(super) old_session: Option<TokenHash>,
    /// From where.
    pub(super) place: IpAddr,
}

/// What was decided, and on what.
pub(super) struct Decided<K: Kind> {
    /// What the answer leads to.
    pub(super) turn: Result<Turn<K::State, K::Effect>, Failure>,
    /// The revision of the account in the facts.
    pub(super) account_revision: Option<u32>,
    /// Under which names its effects are counted.
    pub(super) counters: TurnCounters,
}

/// Where a journey of whatever kind stands.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub(crate) enum Step {
    /// A log-in.
    LogIn(LogInStep),
    /// A registration, or taking one up again.
    Register(Box<RegisterStep>),
}
