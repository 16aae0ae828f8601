//! A user confirms the new e-mail address that an administrator entered.

use super::{
    super::{ApiProblem, AppState, Step, body::Body, cookies::CookieKind, session},
    act::DECISIONS,
    administrator::rules,
    refused,
};
use crate::{
    companies::CompanyRules,
    observe::{ClientAddress, metrics},
    secrets::{Token, TokenHash},
    store::{AskedConfirmation, StoreError},
};
use axum::{
    Extension, Json,
    extract::State,
    http::{HeaderMap, header::SET_COOKIE},
    response::{IntoResponse, Response},
};
use std::net::IpAddr;
use voordeur_contract::{Activity, EmailLink, EmailToConfirm, Problem, ProblemType, Session};

/// Says what a mailed link is about, to the user for whom the address was entered. Changes nothing.
#[utoipa::path(
    post,
    path = "/email-confirmations/introspection",
    operation_id = "introspect_email_link",
    tag = "email-confirmations",
    security(("session" = [])),
    params(("X-Requested-With" = crate::openapi::RequestedWith, Header, description = "Proves that the request comes from no form of another site")),
    request_body = EmailLink,
    responses(
        (status = 200, description = "Which address it confirms", body = EmailToConfirm),
        (status = 400, description = "`request-malformed`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 401, description = "`not-logged-in`, `session-ended`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 403, description = "`cross-site`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 404, description = "`not-found` where there are no companies", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 410, description = "`confirmation-over`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 413, description = "`body-too-large`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 415, description = "`content-type-unsupported`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 500, description = "`internal`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 503, description = "`unavailable`", body = Problem<Step>, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn introspect(
    State(services): State<AppState>,
    Extension(ClientAddress(place)): Extension<ClientAddress>,
    headers: HeaderMap,
    Body(EmailLink { token }): Body<EmailLink>,
) -> Result<Json<EmailToConfirm>, ApiProblem> {
    rules(&services)?;
    let (cookie, now) = (session::token(&services, &headers)?.hash(), services.clock.now());
    let (_, account) = session::logged_in(&services, &cookie, place, now).await?;
    let found = services.store.email_to_confirm(&link(&token)?, &account.id, now).await?;
    found.map(Json).ok_or_else(over)
}

/// Takes a mailed link: from now on the person logs in with the address that it is about. Every other session of the account
/// ends, and this one gets a new cookie.
#[utoipa::path(
    post,
    path = "/email-confirmations",
    operation_id = "confirm_email",
    tag = "email-confirmations",
    security(("session" = [])),
    params(("X-Requested-With" = crate::openapi::RequestedWith, Header, description = "Proves that the request comes from no form of another site")),
    request_body = EmailLink,
    responses(
        (status = 200, description = "The session, of a person with another e-mail address", body = Session,
            headers(("Set-Cookie" = String, description = "The new cookie of the session"))),
        (status = 400, description = "`request-malformed`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 401, description = "`not-logged-in`, `session-ended`; `step-up-needed`, with `WWW-Authenticate` (RFC 9470)", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 403, description = "`cross-site`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 404, description = "`not-found` where there are no companies", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 409, description = "`already-user`: a colleague has this address by now", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 410, description = "`confirmation-over`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 413, description = "`body-too-large`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 415, description = "`content-type-unsupported`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 500, description = "`internal`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 503, description = "`unavailable`", body = Problem<Step>, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn confirm(
    State(services): State<AppState>,
    Extension(ClientAddress(place)): Extension<ClientAddress>,
    headers: HeaderMap,
    Body(EmailLink { token }): Body<EmailLink>,
) -> Result<Response, ApiProblem> {
    let rules = rules(&services)?;
    let old = session::token(&services, &headers)?.hash();
    let new = Token::generate(&services.random);
    done(&services, rules, &token, (&old, &new.hash()), place).await?;
    services.wake_up.wake();
    let now = services.clock.now();
    let (session, account) = session::logged_in(&services, &new.hash(), place, now).await?;
    let described = session::described(&services, &session, &account, now).await?;
    let mut response = Json(described).into_response();
    let cookie = CookieKind::Session.set(&new, &services.origin);
    response.headers_mut().extend(cookie.map(|value| (SET_COOKIE, value)));
    Ok(response)
}

/// Decided anew when the account changed meanwhile, or what it was decided on did. Who asks is looked at each time: the
/// session may be what changed.
async fn done(
    services: &AppState,
    rules: &CompanyRules,
    token: &str,
    (old, new): (&TokenHash, &TokenHash),
    place: IpAddr,
) -> Result<(), ApiProblem> {
    for _ in 0..DECISIONS {
        let now = services.clock.now();
        let (session, account) = session::logged_in(services, old, place, now).await?;
        if rules.needs_step_up(session.proven_at, now) {
            return Err(ApiProblem::step_up(rules.step_up.as_secs()));
        }
        let link = link(token)?;
        let asked = AskedConfirmation { link: &link, account: &account.id, session: (old, new), place, now };
        match services.store.confirm_email(asked).await {
            Err(StoreError::Outdated) => {}
            done => {
                done?.map_err(|refusal| refused::problem(refusal, "", now))?;
                metrics::company_activity(Activity::EmailChanged);
                return Ok(());
            }
        }
    }
    Err(ApiProblem::new(ProblemType::Unavailable))
}

/// What no link carries names no address.
fn link(token: &str) -> Result<TokenHash, ApiProblem> {
    Token::parse(token).map(|token| token.hash()).ok_or_else(over)
}

fn over() -> ApiProblem {
    ApiProblem::new(ProblemType::ConfirmationOver)
}
