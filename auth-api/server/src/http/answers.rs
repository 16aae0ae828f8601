use super::{
    ApiProblem, AppState, body,
    kind::{Asked, Decided, Kind, Step, Visitor},
    register::Register,
};
use crate::{
    journeys::{Effect, Failure, JourneyState, contract_timestamp},
    observe::metrics,
    secrets::{Token, TokenHash},
    store::{FoundJourney, SessionTerms, StoreError, StoredEffect, StoredJourney, TurnContext},
};
use jiff::Timestamp;
use voordeur_contract::{AnswerRequest, Journey, JourneyId, ProblemType};

/// How often an answer is decided anew because the account changed meanwhile. Each time somebody else's
/// answer for the same account was kept; five such in a row are an attack.
const DECISIONS: u32 = 5;

/// What came of an answer.
pub(super) struct Answered {
    /// The journey as it stands now.
    pub(super) journey: Journey<Step>,
    /// The cookie of the session that began, or that was proven anew.
    pub(super) new_session: Option<Token>,
}

/// Looks a journey up for the browser that asks.
pub(super) async fn find<K: Kind>(
    services: &AppState,
    id: &JourneyId,
    browser: &TokenHash,
    now: Timestamp,
) -> Result<StoredJourney<K::State>, ApiProblem> {
    match services.store.journey(id, browser, now).await? {
        FoundJourney::Current(journey) => Ok(journey),
        FoundJourney::Expired { reference } => {
            Err(ApiProblem::new(ProblemType::JourneyExpired).with_registration(reference.as_ref()))
        }
        FoundJourney::Unknown => Err(ApiProblem::new(ProblemType::JourneyNotFound)),
    }
}

/// A journey as its browser may see it.
pub(super) fn view<K: Kind>(
    services: &AppState,
    journey: &StoredJourney<K::State>,
    now: Timestamp,
) -> Result<Journey<Step>, ApiProblem> {
    Ok(Journey {
        id: journey.id.clone(),
        kind: K::State::KIND,
        revision: journey.revision,
        now: contract_timestamp(now),
        expires_at: contract_timestamp(journey.expires_at),
        step: K::step(services, &journey.state)?,
    })
}

/// What a browser sees of its journey: itself, or the registration that goes on in its place.
pub(super) async fn seen<K: Kind>(
    services: &AppState,
    journey: &StoredJourney<K::State>,
    browser: &TokenHash,
    now: Timestamp,
) -> Result<Journey<Step>, ApiProblem> {
    match K::taken_up(&journey.state) {
        Some(registration) => {
            let found = find::<Register>(services, registration, browser, now).await?;
            view::<Register>(services, &found, now)
        }
        None => view::<K>(services, journey, now),
    }
}

/// Decides on an answer and keeps what was decided; again when what it was decided on changed in between.
pub(super) async fn answer<K: Kind>(
    services: &AppState,
    id: &JourneyId,
    visitor: &Visitor,
    request: &[u8],
) -> Result<Answered, ApiProblem> {
    let AnswerRequest { revision, language, answer } = body::read::<AnswerRequest<K::Answer>>(request)?;
    let mut prepared = None;
    for _ in 0..DECISIONS {
        let now = services.clock.now();
        let journey = &find::<K>(services, id, &visitor.browser, now).await?;
        if journey.revision != revision {
            let problem = ApiProblem::new(ProblemType::AnswerOutOfDate);
            return Err(problem.with_journey(seen::<K>(services, journey, &visitor.browser, now).await?));
        }
        let answer = &K::parse(&answer)
            .map_err(|errors| ApiProblem::new(ProblemType::AnswerUnreadable).with_errors(errors))?;
        let asked = Asked { services, journey, answer, language, visitor, now };
        let prepared = match &mut prepared {
            Some(prepared) => prepared,
            nothing => nothing.insert(K::prepare(&asked).await?),
        };
        let decided = K::decide(&asked, prepared).await?;
        match keep(&asked, decided).await {
            Err(Undecided::Outdated) => {}
            Err(Undecided::Problem(problem)) => return Err(problem),
            Ok(answered) => return Ok(answered),
        }
    }
    Err(ApiProblem::new(ProblemType::Unavailable))
}

/// Why there is no outcome.
enum Undecided {
    /// The journey or what it was decided on changed since the facts were gathered.
    Outdated,
    /// There is one: a problem.
    Problem(ApiProblem),
}

impl From<ApiProblem> for Undecided {
    fn from(problem: ApiProblem) -> Self {
        Self::Problem(problem)
    }
}

async fn keep<K: Kind>(asked: &Asked<'_, K>, decided: Decided<K>) -> Result<Answered, Undecided> {
    let Asked { services, journey, now, .. } = *asked;
    let browser = &asked.visitor.browser;
    let turn = match decided.turn {
        Ok(turn) => turn,
        Err(failure) => {
            let journey = seen::<K>(services, journey, browser, now).await?;
            return Err(failed(failure, journey, now));
        }
    };
    let next = journey.answered(turn.state, services.journey_idle(), K::longest(services), now);
    let token = Token::generate(&services.random);
    let context = TurnContext {
        browser: browser.clone(),
        place: asked.visitor.place,
        now,
        account_revision: decided.account_revision,
        session: SessionTerms {
            new: token.hash(),
            old: asked.visitor.old_session.clone(),
            idle: services.session_idle(),
            longest: services.session_longest(),
        },
        counters: decided.counters,
    };
    match services.store.keep_turn(&next, &turn.effects, &context).await {
        Ok(()) => announce::<K>(services, &turn.effects),
        Err(StoreError::Outdated) => return Err(Undecided::Outdated),
        Err(error) => return Err(Undecided::Problem(error.into())),
    }
    let view = seen::<K>(services, &next, browser, now).await?;
    match turn.failure {
        Some(failure) => Err(failed(failure, view, now)),
        None => Ok(Answered { journey: view, new_session: begins_session(&turn.effects).then_some(token) }),
    }
}

fn failed(failure: Failure, journey: Journey<Step>, now: Timestamp) -> Undecided {
    ApiProblem::of(failure, now).with_journey(journey).into()
}

fn begins_session(effects: &[impl StoredEffect]) -> bool {
    let begins =
        |effect: &Effect| matches!(effect, Effect::CreateSession { .. } | Effect::RenewSession { .. });
    effects.iter().filter_map(StoredEffect::common).any(begins)
}

/// What was kept concerns others too: the delivery worker and the metrics.
fn announce<K: Kind>(services: &AppState, effects: &[K::Effect]) {
    effects.iter().filter_map(StoredEffect::activity).for_each(metrics::company_activity);
    for effect in effects.iter().filter_map(StoredEffect::common) {
        match effect {
            Effect::Send(_) => services.wake_up.wake(),
            Effect::Audit { what, .. } => K::measure(*what),
            _ => {}
        }
    }
}
