use super::{
    ApiProblem, AppState,
    answers::{self, answer as give_answer},
    automation,
    body::{Body, UnreadBody},
    cookies::{CookieKind, browser_token},
    kind::{Begins, Kind, Step, Visitor, for_kind},
    network::network,
};
use crate::{
    journeys::minutes,
    observe::ClientAddress,
    openapi,
    secrets::TokenHash,
    store::{Allowance, StoredJourney},
};
use axum::{
    Extension, Json,
    extract::{Path, State, rejection::PathRejection},
    http::{
        HeaderMap, HeaderValue, StatusCode,
        header::{LOCATION, SET_COOKIE},
    },
    response::{IntoResponse, Response},
};
use jiff::Timestamp;
use std::net::IpAddr;
use voordeur_contract::{
    API_PATH, AnswerRequest, Journey, JourneyId, JourneyKind, Problem, ProblemType, StartJourney,
};

/// Begins a journey. It answers only to the browser that began it: the cookie that comes with the answer.
#[utoipa::path(
    post,
    path = "/journeys",
    tag = "journeys",
    request_body = StartJourney,
    params(("X-Requested-With" = openapi::RequestedWith, Header, description = "Proves that the request comes from no form of another site")),
    responses(
        (status = 201, description = "The journey, at its first step", body = Journey<Step>,
            headers(("Location" = String, description = "The journey's address"),
                    ("Set-Cookie" = String, description = "`__Host-voordeur-browser`: binds the journey to this browser"))),
        (status = 400, description = "`request-malformed`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 401, description = "`not-logged-in`, `session-ended`, with the kind `step-up`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 403, description = "`cross-site`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 410, description = "`invitation-over`, `invitation-expired`, with the token of an invitation", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 413, description = "`body-too-large`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 415, description = "`content-type-unsupported`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 428, description = "`proof-of-work-needed`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 429, description = "`too-many-requests`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 500, description = "`internal`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 503, description = "`unavailable`", body = Problem<Step>, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn begin(
    State(services): State<AppState>,
    Extension(ClientAddress(place)): Extension<ClientAddress>,
    headers: HeaderMap,
    Body(start): Body<StartJourney>,
) -> Result<Response, ApiProblem> {
    let kind = start.kind;
    let now = services.clock.now();
    // What is sent back to do some work has not begun, and uses up nothing that others behind the address need.
    automation::refuse_programs(&services, &start, place, now).await?;
    count_journey(&services, place, now).await?;
    let browser = browser_token(&headers, &services.origin, &services.random);
    let visitor = Visitor { browser: browser.hash(), old_session: session_of(&services, &headers), place };
    let begins = Begins { services: &services, start: &start, visitor: &visitor, now };
    let not_here = || ApiProblem::new(ProblemType::RequestMalformed).with_detail("no such journey here");
    let journey = for_kind!(services, kind, begin_one(&begins), else Err(not_here()))?;
    let location = HeaderValue::from_str(&format!("{API_PATH}/journeys/{}", journey.id)).ok();
    let cookie = CookieKind::Browser.set(&browser, &services.origin);
    let mut response = (StatusCode::CREATED, Json(journey)).into_response();
    response.headers_mut().extend(location.map(|value| (LOCATION, value)));
    response.headers_mut().extend(cookie.map(|value| (SET_COOKIE, value)));
    Ok(response)
}

/// So many begin from one place, and no more.
async fn count_journey(services: &AppState, place: IpAddr, now: Timestamp) -> Result<(), ApiProblem> {
    let limits = &services.rules.limits;
    let allowance = Allowance {
        times: services.journeys_per_address,
        window: minutes(limits.failed_log_ins_window_minutes),
        block: minutes(limits.block_minutes),
    };
    let counter = services.key.counter_name("journeys-address", &network(place));
    match services.store.count(&counter, allowance, now).await? {
        Some(exceeded) => {
            Err(ApiProblem::new(ProblemType::TooManyRequests).with_retry_at(exceeded.until, now))
        }
        None => Ok(()),
    }
}

async fn begin_one<K: Kind>(begins: &Begins<'_>) -> Result<Journey<Step>, ApiProblem> {
    let Begins { services, visitor, now, .. } = *begins;
    let id = JourneyId::parse(&services.random.id(now).to_string())
        .map_err(|_| ApiProblem::new(ProblemType::Internal))?;
    let (idle, longest) = (services.journey_idle(), K::longest(services));
    let journey = StoredJourney::beginning(id, K::beginning(begins).await?, idle, longest, now);
    services.store.begin_journey(&journey, &visitor.browser).await?;
    answers::view::<K>(services, &journey, now)
}

/// Shows where a journey stands. Its time goes on running.
#[utoipa::path(
    get,
    path = "/journeys/{id}",
    tag = "journeys",
    params(("id" = JourneyId, Path, description = "The journey's id")),
    responses(
        (status = 200, description = "The journey", body = Journey<Step>),
        (status = 404, description = "`journey-not-found`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 410, description = "`journey-expired`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 500, description = "`internal`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 503, description = "`unavailable`", body = Problem<Step>, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn show(
    State(services): State<AppState>,
    id: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Result<Json<Journey<Step>>, ApiProblem> {
    let now = services.clock.now();
    let id = journey_id(id)?;
    let browser = own_browser(&services, &headers)?;
    let kind = kind_of(&services, &id).await?;
    for_kind!(services, kind, show_one(&services, &id, &browser, now), else Err(not_found())).map(Json)
}

async fn show_one<K: Kind>(
    services: &AppState,
    id: &JourneyId,
    browser: &TokenHash,
    now: Timestamp,
) -> Result<Journey<Step>, ApiProblem> {
    let journey = answers::find::<K>(services, id, browser, now).await?;
    answers::seen::<K>(services, &journey, browser, now).await
}

/// Answers the current step. The answer that gives the last proof begins a session.
#[utoipa::path(
    post,
    path = "/journeys/{id}/answers",
    tag = "journeys",
    request_body = AnswerRequest<openapi::Answer>,
    params(
        ("id" = JourneyId, Path, description = "The journey's id"),
        ("X-Requested-With" = openapi::RequestedWith, Header, description = "Proves that the request comes from no form of another site"),
    ),
    responses(
        (status = 200, description = "The journey, at its next step", body = Journey<Step>,
            headers(("Set-Cookie" = String, description = "`__Host-voordeur-session`, with the step `done` only: of a session that begins, or, with the kind `step-up`, that goes on"))),
        (status = 400, description = "`request-malformed`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 401, description = "`not-logged-in`, `session-ended`, with the kind `step-up`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 401, description = "`session-ended` with the kind `step-up`; `not-logged-in` where an account has to accept an invitation", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 403, description = "`cross-site`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 404, description = "`journey-not-found`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 409, description = "`answer-out-of-date`, `answer-not-for-step`, `email-taken`, `already-user`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 410, description = "`journey-expired`, `invitation-over`, `invitation-expired`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 413, description = "`body-too-large`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 415, description = "`content-type-unsupported`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 422, description = "`answer-unreadable`, `credentials-incorrect`, `code-incorrect`, `code-expired`, `code-used`, `code-blocked`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 429, description = "`too-many-attempts`, `resend-too-soon`, `too-many-codes`, `too-many-wrong-codes`, `too-many-letters`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 500, description = "`internal`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 503, description = "`unavailable`, `records-unavailable`", body = Problem<Step>, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn answer(
    State(services): State<AppState>,
    Extension(ClientAddress(place)): Extension<ClientAddress>,
    id: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
    UnreadBody(request): UnreadBody,
) -> Result<Response, ApiProblem> {
    let id = journey_id(id)?;
    let visitor = Visitor {
        browser: own_browser(&services, &headers)?,
        old_session: session_of(&services, &headers),
        place,
    };
    let kind = kind_of(&services, &id).await?;
    let answered = for_kind!(
        services,
        kind,
        give_answer(&services, &id, &visitor, &request),
        else Err(not_found())
    )?;
    let cookie = answered.new_session.and_then(|token| CookieKind::Session.set(&token, &services.origin));
    let mut response = Json(answered.journey).into_response();
    response.headers_mut().extend(cookie.map(|value| (SET_COOKIE, value)));
    Ok(response)
}

/// The session that the browser says it has.
fn session_of(services: &AppState, headers: &HeaderMap) -> Option<TokenHash> {
    CookieKind::Session.read(headers, &services.origin).map(|token| token.hash())
}

/// What is no id names no journey.
fn journey_id(path: Result<Path<String>, PathRejection>) -> Result<JourneyId, ApiProblem> {
    let Path(text) = path.map_err(|_| not_found())?;
    JourneyId::parse(&text).map_err(|_| not_found())
}

async fn kind_of(services: &AppState, id: &JourneyId) -> Result<JourneyKind, ApiProblem> {
    services.store.journey_kind(id).await?.ok_or_else(not_found)
}

/// A browser without the cookie has begun no journey.
fn own_browser(services: &AppState, headers: &HeaderMap) -> Result<TokenHash, ApiProblem> {
    let token = CookieKind::Browser.read(headers, &services.origin);
    token.map(|token| token.hash()).ok_or_else(not_found)
}

fn not_found() -> ApiProblem {
    ApiProblem::new(ProblemType::JourneyNotFound)
}
