use super::{
    ApiProblem, AppState,
    answers::{self, Asked},
    attempts::network,
    body::Body,
    cookies::{CookieKind, browser_token},
};
use crate::{
    journeys::minutes,
    observe::ClientAddress,
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
use voordeur_contract::{
    API_PATH, AnswerRequest, Journey, JourneyId, LogInAnswer, Problem, ProblemType, StartJourney,
};

/// Begins a journey. It answers only to the browser that began it: the cookie that comes with the answer.
#[utoipa::path(
    post,
    path = "/journeys",
    tag = "journeys",
    request_body = StartJourney,
    params(("X-Requested-With" = crate::openapi::RequestedWith, Header, description = "Proves that the request comes from no form of another site")),
    responses(
        (status = 201, description = "The journey, at its first step", body = Journey,
            headers(("Location" = String, description = "The journey's address"),
                    ("Set-Cookie" = String, description = "`__Host-voordeur-browser`: binds the journey to this browser"))),
        (status = 400, description = "`request-malformed`", body = Problem, content_type = "application/problem+json"),
        (status = 403, description = "`cross-site`", body = Problem, content_type = "application/problem+json"),
        (status = 413, description = "`body-too-large`", body = Problem, content_type = "application/problem+json"),
        (status = 415, description = "`content-type-unsupported`", body = Problem, content_type = "application/problem+json"),
        (status = 429, description = "`too-many-requests`", body = Problem, content_type = "application/problem+json"),
        (status = 500, description = "`internal`", body = Problem, content_type = "application/problem+json"),
        (status = 503, description = "`unavailable`", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn begin(
    State(services): State<AppState>,
    Extension(ClientAddress(place)): Extension<ClientAddress>,
    headers: HeaderMap,
    Body(start): Body<StartJourney>,
) -> Result<Response, ApiProblem> {
    // There is one kind and every language is spoken: the shape of the body says all there is to know.
    let StartJourney { kind: _, language: _, proof_of_work: _ } = start;
    let now = services.clock.now();
    let limits = &services.rules.limits;
    let allowance = Allowance {
        times: services.journeys_per_address,
        window: minutes(limits.failed_log_ins_window_minutes),
        block: minutes(limits.block_minutes),
    };
    let counter = services.key.counter_name("journeys-address", &network(place));
    if let Some(exceeded) = services.store.count(&counter, allowance, now).await? {
        return Err(ApiProblem::new(ProblemType::TooManyRequests).with_retry_at(exceeded.until, now));
    }
    let browser = browser_token(&headers, &services.origin, &services.random);
    let id = JourneyId::parse(&services.random.id(now).to_string())
        .map_err(|_| ApiProblem::new(ProblemType::Internal))?;
    let journey = StoredJourney::beginning(id, services.journey_idle(), now);
    services.store.begin_journey(&journey, &browser.hash()).await?;
    let location = HeaderValue::from_str(&format!("{API_PATH}/journeys/{}", journey.id)).ok();
    let cookie = CookieKind::Browser.set(&browser, &services.origin);
    let mut response = (StatusCode::CREATED, Json(answers::view(&services, &journey, now))).into_response();
    response.headers_mut().extend(location.map(|value| (LOCATION, value)));
    response.headers_mut().extend(cookie.map(|value| (SET_COOKIE, value)));
    Ok(response)
}

/// Shows where a journey stands. Its time goes on running.
#[utoipa::path(
    get,
    path = "/journeys/{id}",
    tag = "journeys",
    params(("id" = JourneyId, Path, description = "The journey's id")),
    responses(
        (status = 200, description = "The journey", body = Journey),
        (status = 404, description = "`journey-not-found`", body = Problem, content_type = "application/problem+json"),
        (status = 410, description = "`journey-expired`", body = Problem, content_type = "application/problem+json"),
        (status = 500, description = "`internal`", body = Problem, content_type = "application/problem+json"),
        (status = 503, description = "`unavailable`", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn show(
    State(services): State<AppState>,
    id: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Result<Json<Journey>, ApiProblem> {
    let now = services.clock.now();
    let id = journey_id(id)?;
    let browser = own_browser(&services, &headers)?;
    let journey = answers::find(&services, &id, &browser, now).await?;
    Ok(Json(answers::view(&services, &journey, now)))
}

/// Answers the current step. The answer that gives the last proof begins a session.
#[utoipa::path(
    post,
    path = "/journeys/{id}/answers",
    tag = "journeys",
    request_body = AnswerRequest<LogInAnswer>,
    params(
        ("id" = JourneyId, Path, description = "The journey's id"),
        ("X-Requested-With" = crate::openapi::RequestedWith, Header, description = "Proves that the request comes from no form of another site"),
    ),
    responses(
        (status = 200, description = "The journey, at its next step", body = Journey,
            headers(("Set-Cookie" = String, description = "`__Host-voordeur-session`, with the step `done` only"))),
        (status = 400, description = "`request-malformed`", body = Problem, content_type = "application/problem+json"),
        (status = 403, description = "`cross-site`", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "`journey-not-found`", body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "`answer-out-of-date`, `answer-not-for-step`", body = Problem, content_type = "application/problem+json"),
        (status = 410, description = "`journey-expired`", body = Problem, content_type = "application/problem+json"),
        (status = 413, description = "`body-too-large`", body = Problem, content_type = "application/problem+json"),
        (status = 415, description = "`content-type-unsupported`", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "`answer-unreadable`, `credentials-incorrect`, `code-incorrect`, `code-expired`, `code-used`, `code-blocked`", body = Problem, content_type = "application/problem+json"),
        (status = 429, description = "`too-many-attempts`, `resend-too-soon`, `too-many-codes`", body = Problem, content_type = "application/problem+json"),
        (status = 500, description = "`internal`", body = Problem, content_type = "application/problem+json"),
        (status = 503, description = "`unavailable`", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn answer(
    State(services): State<AppState>,
    Extension(ClientAddress(place)): Extension<ClientAddress>,
    id: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
    Body(request): Body<AnswerRequest<LogInAnswer>>,
) -> Result<Response, ApiProblem> {
    let asked = Asked {
        id: journey_id(id)?,
        browser: own_browser(&services, &headers)?,
        old_session: CookieKind::Session.read(&headers, &services.origin).map(|token| token.hash()),
        place,
        request,
    };
    let answered = answers::answer(&services, &asked).await?;
    let cookie = answered.new_session.and_then(|token| CookieKind::Session.set(&token, &services.origin));
    let mut response = Json(answered.journey).into_response();
    response.headers_mut().extend(cookie.map(|value| (SET_COOKIE, value)));
    Ok(response)
}

/// What is no id names no journey.
fn journey_id(path: Result<Path<String>, PathRejection>) -> Result<JourneyId, ApiProblem> {
    let not_found = || ApiProblem::new(ProblemType::JourneyNotFound);
    let Path(text) = path.map_err(|_| not_found())?;
    JourneyId::parse(&text).map_err(|_| not_found())
}

/// A browser without the cookie has begun no journey.
fn own_browser(services: &AppState, headers: &HeaderMap) -> Result<crate::secrets::TokenHash, ApiProblem> {
    CookieKind::Browser
        .read(headers, &services.origin)
        .map(|token| token.hash())
        .ok_or_else(|| ApiProblem::new(ProblemType::JourneyNotFound))
}
