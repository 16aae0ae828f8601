//! Proving once more over HTTP who one is: as logging in, for the session that the browser has.

use super::{
    ApiProblem, AppState,
    kind::{Asked, Begins, Decided, Kind, Step},
    log_in::{Found, LONGEST, gather},
    session,
};
use crate::{
    journeys::{self, AccountId, AuditEvent, Effect, Facts},
    observe::metrics,
    store::TurnCounters,
};
use jiff::SignedDuration;
use voordeur_contract::{FieldError, LogInAnswer, ParsedLogInAnswer, ProblemType};

/// Proving once more who one is.
pub(crate) struct StepUp;

impl Kind for StepUp {
    type State = journeys::step_up::StepUp;
    type Answer = LogInAnswer;
    type Parsed = ParsedLogInAnswer;
    type Effect = Effect;
    type Prepared = ();

    async fn beginning(begins: &Begins<'_>) -> Result<Self::State, ApiProblem> {
        let Begins { services, visitor, now, .. } = *begins;
        let token = visitor.old_session.as_ref().ok_or_else(|| ApiProblem::new(ProblemType::NotLoggedIn))?;
        let (_, account) = session::logged_in(services, token, visitor.place, now).await?;
        // Nothing proves it before the second factors are set up anew, which takes a log-in: the session is worth no more.
        if account.renewal.is_some() {
            services.store.log_out(token, visitor.place, now).await?;
            return Err(ApiProblem::new(ProblemType::SessionEnded));
        }
        Ok(Self::State::beginning(&account.facts(), &services.rules, now))
    }

    fn longest(_: &AppState) -> SignedDuration {
        LONGEST
    }

    fn step(services: &AppState, state: &Self::State) -> Result<Step, ApiProblem> {
        Ok(Step::LogIn(state.state().step(&services.rules)))
    }

    fn parse(answer: &LogInAnswer) -> Result<ParsedLogInAnswer, Vec<FieldError>> {
        answer.parse()
    }

    async fn prepare(_: &Asked<'_, Self>) -> Result<(), ApiProblem> {
        Ok(())
    }

    async fn decide(asked: &Asked<'_, Self>, (): &()) -> Result<Decided<Self>, ApiProblem> {
        let Asked { services, journey, answer, language, now, .. } = *asked;
        // The account is looked at first: a session that ends with a change of the account is missed by nobody, because
        // what is decided on the account as it was is not kept.
        let Found { facts, account_revision } =
            gather(services, journey.state.state(), answer, language, None, now).await?;
        let facts = Facts { session_of: session_of(asked).await?, ..facts };
        Ok(Decided {
            turn: journeys::step_up::answer(&journey.state, answer, &facts, &services.rules, now),
            account_revision,
            counters: TurnCounters::default(),
        })
    }

    fn measure(what: AuditEvent) {
        metrics::log_in(what.name());
    }
}

/// Whose session the browser has now.
async fn session_of(asked: &Asked<'_, StepUp>) -> Result<Option<AccountId>, ApiProblem> {
    let Asked { services, visitor, now, .. } = *asked;
    let Some(token) = &visitor.old_session else { return Ok(None) };
    Ok(services.store.session(token, now).await?.map(|session| session.account))
}
