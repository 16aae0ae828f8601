use super::{
    super::{ApiProblem, AppState, Step, body::Body, session},
    administrator::rules,
    refused,
};
use crate::observe::ClientAddress;
use axum::{Extension, Json, extract::State, http::HeaderMap};
use voordeur_contract::{ChooseCompany, Problem, Session};

/// Goes to work for another of the companies that the person belongs to.
#[utoipa::path(
    put,
    path = "/session/company",
    operation_id = "choose_company",
    tag = "session",
    security(("session" = [])),
    params(("X-Requested-With" = crate::openapi::RequestedWith, Header, description = "Proves that the request comes from no form of another site")),
    request_body = ChooseCompany,
    responses(
        (status = 200, description = "The session, at work for that company", body = Session),
        (status = 400, description = "`request-malformed`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 401, description = "`not-logged-in`, `session-ended`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 403, description = "`access-blocked`, `cross-site`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 404, description = "`company-not-found`; `not-found` where there are no companies", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 413, description = "`body-too-large`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 415, description = "`content-type-unsupported`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 500, description = "`internal`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 503, description = "`unavailable`", body = Problem<Step>, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn choose(
    State(services): State<AppState>,
    Extension(ClientAddress(place)): Extension<ClientAddress>,
    headers: HeaderMap,
    Body(ChooseCompany { company }): Body<ChooseCompany>,
) -> Result<Json<Session>, ApiProblem> {
    rules(&services)?;
    let (token, now) = (session::token(&services, &headers)?.hash(), services.clock.now());
    let (_, account) = session::logged_in(&services, &token, place, now).await?;
    let chosen = services.store.choose_company((&token, &account.id), &company, place, now).await?;
    chosen.map_err(|refusal| refused::problem(refusal, "", now))?;
    let (session, account) = session::logged_in(&services, &token, place, now).await?;
    session::described(&services, &session, &account, now).await.map(Json)
}
