use super::{ApiProblem, AppState, Step, cookies::CookieKind};
use crate::{
    journeys::{Block, contract_timestamp},
    masks::masked_mobile,
    observe::ClientAddress,
    secrets::{Token, TokenHash},
    store::{StoredAccount, StoredSession},
};
use axum::{
    Extension, Json,
    extract::State,
    http::{HeaderMap, StatusCode, header::SET_COOKIE},
    response::{IntoResponse, Response},
};
use jiff::Timestamp;
use std::net::IpAddr;
use voordeur_contract::{LogIn, Person, Problem, ProblemType, Session};

/// Says who is logged in. The session's time goes on running.
#[utoipa::path(
    get,
    path = "/session",
    operation_id = "show_session",
    tag = "session",
    security(("session" = [])),
    responses(
        (status = 200, description = "Who is logged in, and for how long", body = Session),
        (status = 401, description = "`not-logged-in`, `session-ended`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 500, description = "`internal`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 503, description = "`unavailable`", body = Problem<Step>, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn show(
    State(services): State<AppState>,
    Extension(ClientAddress(place)): Extension<ClientAddress>,
    headers: HeaderMap,
) -> Result<Json<Session>, ApiProblem> {
    let (token, now) = (token(&services, &headers)?, services.clock.now());
    let (session, account) = logged_in(&services, &token.hash(), place, now).await?;
    described(&services, &session, &account, now).await.map(Json)
}

/// Starts the idle time of the session anew. Its longest time stays as it is.
#[utoipa::path(
    post,
    path = "/session/extension",
    tag = "session",
    security(("session" = [])),
    params(("X-Requested-With" = crate::openapi::RequestedWith, Header, description = "Proves that the request comes from no form of another site")),
    responses(
        (status = 200, description = "The session with its new end", body = Session),
        (status = 401, description = "`not-logged-in`, `session-ended`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 403, description = "`cross-site`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 415, description = "`content-type-unsupported`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 500, description = "`internal`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 503, description = "`unavailable`", body = Problem<Step>, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn extend(
    State(services): State<AppState>,
    Extension(ClientAddress(place)): Extension<ClientAddress>,
    headers: HeaderMap,
) -> Result<Json<Session>, ApiProblem> {
    let (token, now) = (token(&services, &headers)?, services.clock.now());
    let (_, account) = logged_in(&services, &token.hash(), place, now).await?;
    let session = services.store.extend_session(&token.hash(), services.session_idle(), now).await?;
    described(&services, &session.ok_or_else(ended)?, &account, now).await.map(Json)
}

/// Logs out. Whoever is not logged in is so already.
#[utoipa::path(
    delete,
    path = "/session",
    tag = "session",
    params(("X-Requested-With" = crate::openapi::RequestedWith, Header, description = "Proves that the request comes from no form of another site")),
    responses(
        (status = 204, description = "Nobody is logged in with this browser any more",
            headers(("Set-Cookie" = String, description = "Takes the session cookie away"))),
        (status = 403, description = "`cross-site`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 415, description = "`content-type-unsupported`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 500, description = "`internal`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 503, description = "`unavailable`", body = Problem<Step>, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn log_out(
    State(services): State<AppState>,
    Extension(ClientAddress(place)): Extension<ClientAddress>,
    headers: HeaderMap,
) -> Result<Response, ApiProblem> {
    if let Some(token) = CookieKind::Session.read(&headers, &services.origin) {
        services.store.log_out(&token.hash(), place, services.clock.now()).await?;
    }
    let mut response = StatusCode::NO_CONTENT.into_response();
    response
        .headers_mut()
        .extend(CookieKind::Session.clear(&services.origin).map(|value| (SET_COOKIE, value)));
    Ok(response)
}

/// The cookie of the session.
pub(super) fn token(services: &AppState, headers: &HeaderMap) -> Result<Token, ApiProblem> {
    CookieKind::Session
        .read(headers, &services.origin)
        .ok_or_else(|| ApiProblem::new(ProblemType::NotLoggedIn))
}

/// The session that a cookie opens, and whose it is. When somebody has blocked the account, its sessions end here for
/// good: they do not come back when the block is lifted. A block for a while keeps only newcomers out.
pub(super) async fn logged_in(
    services: &AppState,
    token: &TokenHash,
    place: IpAddr,
    now: Timestamp,
) -> Result<(StoredSession, StoredAccount), ApiProblem> {
    let session = services.store.session(token, now).await?.ok_or_else(ended)?;
    let account = services.store.account(&session.account).await?.ok_or_else(ended)?;
    if account.standing.block == Block::Indefinite {
        services.store.end_blocked_sessions(&account.id, place, now).await?;
        return Err(ended());
    }
    Ok((session, account))
}

/// A browser that has the cookie of a session that is not there had one.
fn ended() -> ApiProblem {
    ApiProblem::new(ProblemType::SessionEnded)
}

/// What the browser may know of a session.
pub(super) async fn described(
    services: &AppState,
    session: &StoredSession,
    account: &StoredAccount,
    now: Timestamp,
) -> Result<Session, ApiProblem> {
    let companies = match services.companies {
        Some(_) => services.store.memberships(&account.id).await?,
        None => Vec::new(),
    };
    let company = session.company.clone().filter(|at| companies.iter().any(|member| member.company == *at));
    Ok(Session {
        person: person(account),
        last_log_in: session
            .previous
            .map(|past| LogIn { at: contract_timestamp(past.at), second_factor: past.second_factor }),
        companies,
        company,
        now: contract_timestamp(now),
        expires_at: contract_timestamp(session.idle_ends_at),
        ends_at: contract_timestamp(session.ends_at),
    })
}

fn person(account: &StoredAccount) -> Person {
    Person {
        name: account.name.clone(),
        language: account.language,
        email: account.email.masked(),
        mobile: account.mobile.as_deref().map(masked_mobile),
    }
}
