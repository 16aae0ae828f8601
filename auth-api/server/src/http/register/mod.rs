//! Registering over HTTP: what has to be found out and drawn before the pure journey decides.

pub(super) mod facts;
pub(super) mod fresh;
mod invitation;
mod key_uri;
pub(super) mod limits;
mod password;
mod prepare;
mod registering;

pub use registering::Registering;

use super::{
    ApiProblem, AppState,
    kind::{Asked, Begins, Decided, Kind, Step},
};
use crate::{
    journeys::{
        AuditEvent,
        register::{self, Effect, Registration},
    },
    observe::metrics,
};
use jiff::SignedDuration;
use key_uri::key_uri;
use prepare::{Prepared, prepare};
use voordeur_contract::{FieldError, ParsedRegisterAnswer, ProblemType, RegisterAnswer};

/// Registering.
pub(crate) struct Register;

impl Kind for Register {
    type State = Registration;
    type Answer = RegisterAnswer;
    type Parsed = ParsedRegisterAnswer;
    type Effect = Effect;
    type Prepared = Prepared;

    async fn beginning(begins: &Begins<'_>) -> Result<Registration, ApiProblem> {
        match &begins.start.invitation {
            Some(token) => invitation::accepted_by(begins, token).await,
            None if registering(begins.services)?.rules.is_open() => Ok(Registration::default()),
            None => Err(ApiProblem::new(ProblemType::RequestMalformed).with_detail("no such journey here")),
        }
    }

    fn longest(services: &AppState) -> SignedDuration {
        let days = services.registering.as_ref().map_or(0, Registering::days);
        SignedDuration::from_hours(i64::from(days) * 24)
    }

    fn step(services: &AppState, state: &Registration) -> Result<Step, ApiProblem> {
        Ok(Step::Register(Box::new(state.step(&registering(services)?.rules))))
    }

    fn parse(answer: &RegisterAnswer) -> Result<ParsedRegisterAnswer, Vec<FieldError>> {
        answer.parse()
    }

    async fn prepare(asked: &Asked<'_, Self>) -> Result<Prepared, ApiProblem> {
        prepare(asked, registering(asked.services)?).await
    }

    async fn decide(asked: &Asked<'_, Self>, prepared: &Prepared) -> Result<Decided<Self>, ApiProblem> {
        let registering = registering(asked.services)?;
        let found = facts::gather(asked, prepared, registering).await?;
        let state = &asked.journey.state;
        Ok(Decided {
            turn: register::answer(state, asked.answer, &found.facts, &registering.rules, asked.now),
            account_revision: found.account_revision,
            counters: found.counters,
        })
    }

    fn measure(what: AuditEvent) {
        metrics::registration(what.name());
    }
}

/// Journeys of this kind are looked up only where people register.
fn registering(services: &AppState) -> Result<&Registering, ApiProblem> {
    services.registering.as_ref().ok_or_else(|| ApiProblem::new(ProblemType::Internal))
}
