use super::{
    ApiProblem, AppState,
    attempts::{Counters, count_attempt},
    facts::{Found, gather},
};
use crate::{
    journeys::{Effect, State, contract_timestamp, log_in},
    observe::metrics,
    secrets::{Token, TokenHash},
    store::{FoundJourney, StoreError, StoredJourney, TurnContext},
};
use jiff::Timestamp;
use std::net::IpAddr;
use voordeur_contract::{
    AnswerRequest, Journey, JourneyId, JourneyKind, LogInAnswer, ParsedLogInAnswer, ProblemType,
};

/// How often an answer is decided anew because the account changed meanwhile. Each time somebody else's
/// answer for the same account was kept; five such in a row are an attack.
const DECISIONS: u32 = 5;

/// An answer as it came in.
pub(super) struct Asked {
    /// To which journey.
    pub(super) id: JourneyId,
    /// From which browser.
    pub(super) browser: TokenHash,
    /// The session that the browser has.
    pub(super) old_session: Option<TokenHash>,
    /// From where.
    pub(super) place: IpAddr,
    /// The body.
    pub(super) request: AnswerRequest<LogInAnswer>,
}

/// What came of it.
pub(super) struct Answered {
    /// The journey as it stands now.
    pub(super) journey: Journey,
    /// The cookie of the session that began.
    pub(super) new_session: Option<Token>,
}

/// What has to be remembered of the first decision when another follows.
struct Attempt {
    counters: Option<Counters>,
    too_many_until: Option<Timestamp>,
}

/// Looks a journey up for the browser that asks.
pub(super) async fn find(
    services: &AppState,
    id: &JourneyId,
    browser: &TokenHash,
    now: Timestamp,
) -> Result<StoredJourney, ApiProblem> {
    match services.store.journey(id, browser, now).await? {
        FoundJourney::Current(journey) => Ok(journey),
        FoundJourney::Expired => Err(ApiProblem::new(ProblemType::JourneyExpired)),
        FoundJourney::Unknown => Err(ApiProblem::new(ProblemType::JourneyNotFound)),
    }
}

/// A journey as its browser may see it.
pub(super) fn view(services: &AppState, journey: &StoredJourney, now: Timestamp) -> Journey {
    Journey {
        id: journey.id.clone(),
        kind: JourneyKind::LogIn,
        revision: journey.revision,
        now: contract_timestamp(now),
        expires_at: contract_timestamp(journey.expires_at),
        step: journey.state.step(&services.rules),
    }
}

/// Decides on an answer and keeps what was decided; again when the account changed in between.
pub(super) async fn answer(services: &AppState, asked: &Asked) -> Result<Answered, ApiProblem> {
    let mut attempt = None;
    for _ in 0..DECISIONS {
        let now = services.clock.now();
        let journey = find(services, &asked.id, &asked.browser, now).await?;
        if journey.revision != asked.request.revision {
            let problem = ApiProblem::new(ProblemType::AnswerOutOfDate);
            return Err(problem.with_journey(view(services, &journey, now)));
        }
        let parsed = asked
            .request
            .answer
            .parse()
            .map_err(|errors| ApiProblem::new(ProblemType::AnswerUnreadable).with_errors(errors))?;
        if attempt.is_none() {
            attempt = Some(begin_attempt(services, &journey, &parsed, asked, now).await?);
        }
        let too_many = attempt.as_ref().and_then(|attempt| attempt.too_many_until);
        let found = gather(services, &journey.state, &parsed, asked.request.language, too_many, now).await?;
        match decide(services, &journey, &parsed, asked, attempt.as_ref(), found, now).await {
            Err(Undecided::Outdated) => {}
            Err(Undecided::Problem(problem)) => return Err(problem),
            Ok(answered) => return Ok(answered),
        }
    }
    Err(ApiProblem::new(ProblemType::Unavailable))
}

async fn begin_attempt(
    services: &AppState,
    journey: &StoredJourney,
    parsed: &ParsedLogInAnswer,
    asked: &Asked,
    now: Timestamp,
) -> Result<Attempt, ApiProblem> {
    match (&journey.state, parsed) {
        (State::Credentials, ParsedLogInAnswer::Credentials { email, .. }) => {
            let (counters, too_many_until) = count_attempt(services, email, asked.place, now).await?;
            Ok(Attempt { counters: Some(counters), too_many_until })
        }
        _ => Ok(Attempt { counters: None, too_many_until: None }),
    }
}

/// Why there is no outcome.
enum Undecided {
    /// The journey or the account changed since the facts were gathered.
    Outdated,
    /// There is one: a problem.
    Problem(ApiProblem),
}

async fn decide(
    services: &AppState,
    journey: &StoredJourney,
    parsed: &ParsedLogInAnswer,
    asked: &Asked,
    attempt: Option<&Attempt>,
    Found { facts, account_revision }: Found,
    now: Timestamp,
) -> Result<Answered, Undecided> {
    let turn = log_in::answer(&journey.state, parsed, &facts, &services.rules, now).map_err(|failure| {
        let problem = ApiProblem::of(failure, now).with_journey(view(services, journey, now));
        Undecided::Problem(problem)
    })?;
    let next = journey.answered(turn.state, services.journey_idle(), now);
    let token = Token::generate(&services.random);
    let context = context(services, asked, attempt, account_revision, &token, now);
    match services.store.keep_turn(&next, &turn.effects, &context).await {
        Ok(()) => announce(services, &turn.effects),
        Err(StoreError::Outdated) => return Err(Undecided::Outdated),
        Err(error) => return Err(Undecided::Problem(error.into())),
    }
    let view = view(services, &next, now);
    match turn.failure {
        Some(failure) => Err(Undecided::Problem(ApiProblem::of(failure, now).with_journey(view))),
        None => Ok(Answered { journey: view, new_session: (next.state == State::Done).then_some(token) }),
    }
}

/// What was kept concerns others too: the delivery worker and the metrics.
fn announce(services: &AppState, effects: &[Effect]) {
    for effect in effects {
        match effect {
            Effect::Send(_) => services.wake_up.wake(),
            Effect::Audit { what, .. } => metrics::log_in(what.name()),
            _ => {}
        }
    }
}

fn context(
    services: &AppState,
    asked: &Asked,
    attempt: Option<&Attempt>,
    account_revision: Option<u32>,
    token: &Token,
    now: Timestamp,
) -> TurnContext {
    let counters = attempt.and_then(|attempt| attempt.counters.as_ref());
    TurnContext {
        account_revision,
        email_counter: counters.map(|counters| counters.email.clone()),
        address_counter: counters.map(|counters| counters.address.clone()),
        new_session: token.hash(),
        old_session: asked.old_session.clone(),
        session_idle: services.session_idle(),
        session_longest: services.session_longest(),
        place: asked.place,
        now,
    }
}
