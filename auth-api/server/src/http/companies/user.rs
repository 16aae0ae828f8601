use super::{
    super::{ApiProblem, AppState, Step},
    Administrator,
    administrator::NamedUser,
    shown,
};
use axum::{Json, extract::State};
use voordeur_contract::{CompanyId, CompanyUser, Problem, ProblemType, UserId};

/// One user of a company; one who was removed, as long as that can be taken back.
#[utoipa::path(
    get,
    path = "/companies/{company}/users/{user}",
    operation_id = "show_user",
    tag = "companies",
    security(("session" = [])),
    params(("company" = CompanyId, Path, description = "The company"), ("user" = UserId, Path, description = "The user")),
    responses(
        (status = 200, description = "The user", body = CompanyUser),
        (status = 401, description = "`not-logged-in`, `session-ended`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 403, description = "`not-administrator`, `access-blocked`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 404, description = "`company-not-found`, `user-not-found`; `not-found` where there are no companies", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 500, description = "`internal`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 503, description = "`unavailable`", body = Problem<Step>, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn show(
    State(services): State<AppState>,
    asks: Administrator,
    NamedUser(user): NamedUser,
) -> Result<Json<CompanyUser>, ApiProblem> {
    seen(&services, &asks, &user).await.map(Json)
}

/// The user as he or she stands now.
pub(super) async fn seen(
    services: &AppState,
    asks: &Administrator,
    user: &UserId,
) -> Result<CompanyUser, ApiProblem> {
    let (store, company) = (&services.store, asks.company());
    let listed = store.company_user(company, user, asks.now).await?;
    let listed = listed.ok_or_else(|| ApiProblem::new(ProblemType::UserNotFound))?;
    let sessions = store.sessions_at(company, &listed.user, asks.now).await?;
    let others = store.other_users(company, Some(user), asks.now).await?;
    Ok(shown::one(&listed, asks, (sessions, others.administrators)))
}
