use super::{
    super::{ApiProblem, AppState, Step},
    Administrator,
    administrator::{Asked, malformed},
};
use crate::{
    journeys::contract_timestamp,
    store::{ActivityFilter, WrittenActivity},
};
use axum::{Json, extract::State};
use jiff::{Timestamp, ToSpan, civil::Date};
use voordeur_contract::{ActivityEntry, ActivityPage, ActivityQuery, CompanyId, Problem};

/// So many entries stand on a page unless the request says otherwise.
const ENTRIES: u32 = 50;

/// So many at most.
const ENTRIES_AT_MOST: u32 = 500;

/// Who did what to whom within a company: its audit trail, newest first.
#[utoipa::path(
    get,
    path = "/companies/{company}/activity",
    operation_id = "list_activity",
    tag = "companies",
    security(("session" = [])),
    params(("company" = CompanyId, Path, description = "The company"), ActivityQuery),
    responses(
        (status = 200, description = "What was done", body = ActivityPage),
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
    Asked(query): Asked<ActivityQuery>,
) -> Result<Json<ActivityPage>, ApiProblem> {
    let limit = query.limit.unwrap_or(ENTRIES).clamp(1, ENTRIES_AT_MOST);
    let filter = filter(query, limit, &services.portal.time_zone)?;
    let mut written = services.store.company_activity(asks.company(), &filter).await?;
    let more = written.len() > limit as usize;
    written.truncate(limit as usize);
    Ok(Json(ActivityPage { entries: written.into_iter().map(entry).collect(), more }))
}

/// One more than is shown says whether there are more.
fn filter(query: ActivityQuery, limit: u32, zone: &str) -> Result<ActivityFilter, ApiProblem> {
    let day = |text: &str| text.parse::<Date>().map_err(|_| malformed());
    let until = query.until.as_deref().map(day).transpose()?;
    let next = until.map(|day| day.checked_add(1.day()).unwrap_or(Date::MAX));
    Ok(ActivityFilter {
        search: query.search,
        activity: query.activity,
        user: query.user,
        from: query.from.as_deref().map(day).transpose()?.map(|day| begins(day, zone)).transpose()?,
        until: next.map(|day| begins(day, zone)).transpose()?,
        before: query.before,
        limit: limit.saturating_add(1),
    })
}

/// When a day begins where the portal is. The first and the last days of the calendar do so beyond the end of time.
fn begins(day: Date, zone: &str) -> Result<Timestamp, ApiProblem> {
    let midnight = day.in_tz(zone).map_err(|_| malformed())?;
    Ok(midnight.timestamp())
}

fn entry(written: WrittenActivity) -> ActivityEntry {
    ActivityEntry {
        number: written.number,
        at: contract_timestamp(written.at),
        activity: written.activity,
        by: written.by,
        to: written.to,
        place: written.place,
        reason: written.reason,
    }
}
