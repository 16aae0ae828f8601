use super::{
    super::{ApiProblem, AppState, Step},
    Administrator,
    administrator::Asked,
};
use axum::{Json, extract::State};
use voordeur_contract::{Changes, ChangesQuery, CompanyId, Problem};

/// What has changed since: asked every few seconds by a page that is looked at.
#[utoipa::path(
    get,
    path = "/companies/{company}/changes",
    operation_id = "list_changes",
    tag = "companies",
    security(("session" = [])),
    params(("company" = CompanyId, Path, description = "The company"), ChangesQuery),
    responses(
        (status = 200, description = "Whose data changed", body = Changes),
        (status = 400, description = "`request-malformed`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 401, description = "`not-logged-in`, `session-ended`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 403, description = "`not-administrator`, `access-blocked`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 404, description = "`company-not-found`; `not-found` where there are no companies", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 500, description = "`internal`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 503, description = "`unavailable`", body = Problem<Step>, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn list(
    State(services): State<AppState>,
    asks: Administrator,
    Asked(ChangesQuery { since }): Asked<ChangesQuery>,
) -> Result<Json<Changes>, ApiProblem> {
    let change = asks.member.change;
    let users = match since < change {
        true => services.store.users_changed_since(asks.company(), since).await?,
        false => Vec::new(),
    };
    Ok(Json(Changes { change, users }))
}
