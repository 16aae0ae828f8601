use super::{
    super::{ApiProblem, AppState, Step},
    Administrator,
    administrator::Asked,
    shown,
};
use crate::journeys::contract_timestamp;
use axum::{Json, extract::State};
use voordeur_contract::{AccountsUsed, CompanyId, Problem, UsersPage, UsersQuery};

/// The users of a company: a page of those who are asked for.
#[utoipa::path(
    get,
    path = "/companies/{company}/users",
    operation_id = "list_users",
    tag = "companies",
    security(("session" = [])),
    params(("company" = CompanyId, Path, description = "The company"), UsersQuery),
    responses(
        (status = 200, description = "A page of them", body = UsersPage),
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
    Asked(query): Asked<UsersQuery>,
) -> Result<Json<UsersPage>, ApiProblem> {
    let found = services.store.company_users(asks.company(), &query, asks.now).await?;
    let accounts = match asks.rules.companies.accounts {
        Some(allowed) => {
            let used = services.store.other_users(asks.company(), None, asks.now).await?.accounts;
            Some(AccountsUsed { used, allowed })
        }
        None => None,
    };
    Ok(Json(UsersPage {
        users: found.users.iter().map(|listed| shown::row(listed, &asks)).collect(),
        matches: found.matches,
        statuses: found.statuses,
        accounts,
        change: asks.member.change,
        now: contract_timestamp(asks.now),
    }))
}
