use super::{
    super::{ApiProblem, AppState, Step, body::Body},
    Administrator, refused, shown,
};
use crate::{
    companies::Refusal,
    observe::metrics,
    store::{AskedInvitations, ListedUser},
};
use axum::{Json, extract::State};
use voordeur_contract::{
    Activity, CompanyId, FieldError, FieldReason, INVITED_AT_ONCE, InviteOutcome, InviteUsers, InvitedUsers,
    NewUser, ParsedNewUser, Problem, UserId,
};

/// A hundred users with names and addresses as long as they may be.
const BODY_LIMIT: usize = 256 * 1024;

/// Invites users.
#[utoipa::path(
    post,
    path = "/companies/{company}/users",
    operation_id = "invite_users",
    tag = "companies",
    security(("session" = [])),
    params(("company" = CompanyId, Path, description = "The company"),
        ("X-Requested-With" = crate::openapi::RequestedWith, Header, description = "Proves that the request comes from no form of another site")),
    request_body = InviteUsers,
    responses(
        (status = 200, description = "What came of each", body = InvitedUsers),
        (status = 400, description = "`request-malformed`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 401, description = "`not-logged-in`, `session-ended`; `step-up-needed`, with `WWW-Authenticate` (RFC 9470)", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 403, description = "`not-administrator`, `access-blocked`, `cross-site`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 404, description = "`company-not-found`; `not-found` where there are no companies", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 413, description = "`body-too-large`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 415, description = "`content-type-unsupported`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 422, description = "`answer-unreadable`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 429, description = "`too-many-mails`: nobody was invited", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 500, description = "`internal`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 503, description = "`unavailable`", body = Problem<Step>, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn invite(
    State(services): State<AppState>,
    asks: Administrator,
    Body(InviteUsers { users }): Body<InviteUsers, BODY_LIMIT>,
) -> Result<Json<InvitedUsers>, ApiProblem> {
    if let Some(reason) = wrong_number(users.len()) {
        return Err(refused::unreadable(vec![FieldError::new("/users", reason)]));
    }
    asks.proved_lately()?;
    let read: Vec<_> =
        users.iter().enumerate().map(|(index, user)| read(user, index, &services, &asks)).collect();
    let readable: Vec<ParsedNewUser> = read.iter().filter_map(|read| read.as_ref().ok()).cloned().collect();
    let asked = AskedInvitations {
        company: asks.company(),
        account: asks.account(),
        users: &readable,
        rules: &asks.rules,
        place: asks.place,
        now: asks.now,
    };
    let invited =
        services.store.invite(asked).await?.map_err(|refusal| refused::problem(refusal, "", asks.now))?;
    services.wake_up.wake();
    let ids: Vec<UserId> = invited.iter().filter_map(|invited| invited.as_ref().ok()).cloned().collect();
    ids.iter().for_each(|_| metrics::company_activity(Activity::Invited));
    let listed = services.store.company_users_of(asks.company(), &ids, asks.now).await?;
    let mut invited = invited.into_iter();
    let outcomes = read.into_iter().enumerate().filter_map(|(index, read)| match read {
        Err(errors) => Some(InviteOutcome::Unreadable { errors }),
        Ok(_) => outcome(invited.next()?, index, &listed, &asks),
    });
    Ok(Json(InvitedUsers { outcomes: outcomes.collect() }))
}

fn wrong_number(users: usize) -> Option<FieldReason> {
    match users {
        0 => Some(FieldReason::Required),
        users if users > INVITED_AT_ONCE => Some(FieldReason::TooLong),
        _ => None,
    }
}

/// One user with the mobile number in E.164, or everything that cannot be read.
fn read(
    user: &NewUser,
    index: usize,
    services: &AppState,
    asks: &Administrator,
) -> Result<ParsedNewUser, Vec<FieldError>> {
    let place = format!("/users/{index}");
    let mut parsed = user.parse(place.clone())?;
    let mut errors = Vec::new();
    match refused::mobile(parsed.mobile.as_deref(), &asks.rules, &place) {
        Ok(mobile) => parsed.mobile = mobile,
        Err(error) => errors.push(error),
    }
    if !services.portal.languages.contains(&parsed.language) {
        errors.push(refused::field_error(&place, "language", FieldReason::Malformed));
    }
    if errors.is_empty() { Ok(parsed) } else { Err(errors) }
}

fn outcome(
    invited: Result<UserId, Refusal>,
    index: usize,
    listed: &[ListedUser],
    asks: &Administrator,
) -> Option<InviteOutcome> {
    match invited {
        Ok(id) => {
            let listed = listed.iter().find(|listed| listed.user.id == id)?;
            Some(InviteOutcome::Invited { user: Box::new(shown::row(listed, asks)) })
        }
        Err(Refusal::Field { field, reason }) => {
            let errors = vec![refused::field_error(&format!("/users/{index}"), field, reason)];
            Some(InviteOutcome::Unreadable { errors })
        }
        Err(Refusal::NoAccountLeft) => Some(InviteOutcome::NoAccountLeft {}),
        // An invitation is refused for nothing else.
        Err(_) => Some(InviteOutcome::AlreadyUser {}),
    }
}
