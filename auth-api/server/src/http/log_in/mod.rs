//! Logging in over HTTP: what has to be counted and found out before the pure journey decides.

mod attempts;
mod facts;

use super::{
    ApiProblem, AppState,
    kind::{Asked, Begins, Decided, Kind, Step},
};
use crate::{
    journeys::{AuditEvent, Effect, State, log_in},
    observe::metrics,
    store::TurnCounters,
};
use attempts::{Attempt, count_attempt};
pub(super) use facts::{Found, gather};
use jiff::SignedDuration;
use voordeur_contract::{FieldError, LogInAnswer, ParsedLogInAnswer};

/// For so long a log-in goes on at most.
pub(super) const LONGEST: SignedDuration = SignedDuration::from_hours(24);

/// Logging in.
pub(crate) struct LogIn;

impl Kind for LogIn {
    type State = State;
    type Answer = LogInAnswer;
    type Parsed = ParsedLogInAnswer;
    type Effect = Effect;
    type Prepared = Attempt;

    async fn beginning(_: &Begins<'_>) -> Result<State, ApiProblem> {
        Ok(State::Credentials)
    }

    fn longest(_: &AppState) -> SignedDuration {
        LONGEST
    }

    fn step(services: &AppState, state: &State) -> Result<Step, ApiProblem> {
        Ok(Step::LogIn(state.step(&services.rules)))
    }

    fn parse(answer: &LogInAnswer) -> Result<ParsedLogInAnswer, Vec<FieldError>> {
        answer.parse()
    }

    async fn prepare(asked: &Asked<'_, Self>) -> Result<Attempt, ApiProblem> {
        match (&asked.journey.state, asked.answer) {
            (State::Credentials, ParsedLogInAnswer::Credentials { email, .. }) => {
                count_attempt(asked.services, email, asked.visitor.place, asked.now).await
            }
            _ => Ok(Attempt::default()),
        }
    }

    async fn decide(asked: &Asked<'_, Self>, attempt: &Attempt) -> Result<Decided<Self>, ApiProblem> {
        let Asked { services, journey, answer, language, now, .. } = *asked;
        let too_many = attempt.too_many_until;
        let Found { facts, account_revision } =
            gather(services, &journey.state, answer, language, too_many, now).await?;
        Ok(Decided {
            turn: log_in::answer(&journey.state, answer, &facts, &services.rules, now),
            account_revision,
            counters: TurnCounters {
                email: attempt.email_counter.clone(),
                address: attempt.address_counter.clone(),
                ..TurnCounters::default()
            },
        })
    }

    fn measure(what: AuditEvent) {
        metrics::log_in(what.name());
    }
}
