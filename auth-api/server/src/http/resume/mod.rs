//! Taking up a registration over HTTP: what has to be found out before the pure journey decides.

use super::{
    ApiProblem, AppState,
    kind::{Asked, Begins, Decided, Kind, Step},
    register::{
        facts::next_free,
        fresh::{code, code_digest},
        limits::wrong_codes,
    },
};
use crate::{
    journeys::{
        AuditEvent, TypedCode,
        resume::{self, Effect, Facts, Resume as State, reference_to_look_for},
    },
    observe::metrics,
    store::{Allowance, TurnCounters},
};
use jiff::SignedDuration;
use voordeur_contract::{FieldError, JourneyId, ParsedRegisterAnswer as Answer, PrintedCode, RegisterAnswer};

const A_DAY: SignedDuration = SignedDuration::from_hours(24);

/// Taking up a registration.
pub(crate) struct Resume;

impl Kind for Resume {
    type State = State;
    type Answer = RegisterAnswer;
    type Parsed = Answer;
    type Effect = Effect;
    type Prepared = ();

    async fn beginning(_: &Begins<'_>) -> Result<State, ApiProblem> {
        Ok(State::default())
    }

    fn longest(_: &AppState) -> SignedDuration {
        A_DAY
    }

    fn step(services: &AppState, state: &State) -> Result<Step, ApiProblem> {
        Ok(Step::Register(Box::new(state.step(&services.rules))))
    }

    fn taken_up(state: &State) -> Option<&JourneyId> {
        state.taken_up.as_ref()
    }

    fn parse(answer: &RegisterAnswer) -> Result<Answer, Vec<FieldError>> {
        answer.parse()
    }

    async fn prepare(_: &Asked<'_, Self>) -> Result<(), ApiProblem> {
        Ok(())
    }

    async fn decide(asked: &Asked<'_, Self>, (): &()) -> Result<Decided<Self>, ApiProblem> {
        let state = &asked.journey.state;
        let reference = reference_to_look_for(state, asked.answer);
        let codes = reference.as_ref().map(|reference| counter(asked.services, reference));
        let wrong_codes = reference.as_ref().map(|reference| wrong_codes(asked.services, reference.as_str()));
        let counters = TurnCounters { codes, wrong_codes, ..TurnCounters::default() };
        let facts = facts(asked, reference.as_ref(), &counters).await?;
        Ok(Decided {
            turn: resume::answer(state, asked.answer, &facts, &asked.services.rules, asked.now),
            account_revision: None,
            counters,
        })
    }

    fn measure(what: AuditEvent) {
        metrics::registration(what.name());
    }
}

async fn facts(
    asked: &Asked<'_, Resume>,
    reference: Option<&PrintedCode>,
    counters: &TurnCounters,
) -> Result<Facts, ApiProblem> {
    let Asked { services, journey, answer, language, now, .. } = *asked;
    Ok(Facts {
        language,
        registration: match reference {
            Some(reference) => services.store.registration_to_resume(reference, now).await?,
            None => None,
        },
        no_code_before: next_free(services, counters.codes.as_ref(), now).await?,
        no_guess_before: next_free(services, counters.wrong_codes.as_ref(), now).await?,
        typed: match answer {
            Answer::Code(code) => Some(TypedCode {
                digest: code_digest(&services.key, &journey.id, code),
                used_before: false,
                time_step: None,
            }),
            _ => None,
        },
        fresh_code: code(services, &journey.id)?,
    })
}

/// Codes are counted by reference, whether or not anybody has it: so the count tells nothing.
fn counter(services: &AppState, reference: &PrintedCode) -> (String, Allowance) {
    let name = services.key.counter_name("resume-codes", reference.as_str());
    let times = services.rules.limits.codes_per_account_per_day;
    (name, Allowance { times, window: A_DAY, block: A_DAY })
}
