use super::{
    super::{ApiProblem, AppState, Step, body::Body},
    Administrator,
    administrator::NamedUser,
    refused,
    user::seen,
};
use crate::{
    companies::{ActDigest, CompanyRules, FreshToken},
    observe::metrics,
    secrets::Token,
    store::{AskedAct, StoreError},
};
use axum::{Json, extract::State};
use voordeur_contract::{
    ActRequest, CompanyId, CompanyUser, FieldError, ParsedAct, Problem, ProblemType, UserAct, UserId,
};

/// How often an act is decided anew because another transaction stood in its way. Whoever changes companies and accounts locks
/// them in one order, so that is rare.
pub(super) const DECISIONS: u32 = 5;

/// Does something for, or to, a user.
#[utoipa::path(
    post,
    path = "/companies/{company}/users/{user}/acts",
    operation_id = "act",
    tag = "companies",
    security(("session" = [])),
    params(("company" = CompanyId, Path, description = "The company"), ("user" = UserId, Path, description = "The user"),
        ("X-Requested-With" = crate::openapi::RequestedWith, Header, description = "Proves that the request comes from no form of another site")),
    request_body = ActRequest,
    responses(
        (status = 200, description = "The user as he or she stands after it", body = CompanyUser),
        (status = 400, description = "`request-malformed`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 401, description = "`not-logged-in`, `session-ended`; `step-up-needed`, with `WWW-Authenticate` (RFC 9470)", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 403, description = "`not-administrator`, `access-blocked`, `cross-site`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 404, description = "`company-not-found`, `user-not-found`; `not-found` where there are no companies", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 409, description = "`user-changed`, `last-administrator`, `no-account-left`, `already-user`, `act-not-possible`, `block-of-account`, `undo-over`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 413, description = "`body-too-large`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 415, description = "`content-type-unsupported`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 422, description = "`answer-unreadable`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 429, description = "`too-many-mails`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 500, description = "`internal`", body = Problem<Step>, content_type = "application/problem+json"),
        (status = 503, description = "`unavailable`", body = Problem<Step>, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn act(
    State(services): State<AppState>,
    asks: Administrator,
    NamedUser(user): NamedUser,
    Body(ActRequest { revision, act }): Body<ActRequest>,
) -> Result<Json<CompanyUser>, ApiProblem> {
    let digest = digest(&services, &act)?;
    let act = act.parse().map_err(refused::unreadable)?;
    // Who takes something back has just proved who it is, and has seconds.
    if act != ParsedAct::Undo {
        asks.proved_lately()?;
    }
    let act = read(act, &asks.rules).map_err(|error| refused::unreadable(vec![error]))?;
    done(&services, &asks, &user, (revision, &act, &digest)).await?;
    services.wake_up.wake();
    seen(&services, &asks, &user).await.map(Json)
}

async fn done(
    services: &AppState,
    asks: &Administrator,
    user: &UserId,
    (revision, act, digest): (u32, &ParsedAct, &ActDigest),
) -> Result<(), ApiProblem> {
    let fresh = FreshToken::of(Token::generate(&services.random));
    let asked = AskedAct {
        company: asks.company(),
        account: asks.account(),
        user,
        revision,
        act,
        digest,
        fresh: &fresh,
        rules: &asks.rules,
        place: asks.place,
        now: asks.now,
    };
    for _ in 0..DECISIONS {
        match services.store.act(asked).await {
            Err(StoreError::Outdated) => {}
            done => {
                let activities = done?.map_err(|refusal| refused::problem(refusal, "/act", asks.now))?;
                activities.into_iter().for_each(metrics::company_activity);
                return Ok(());
            }
        }
    }
    Err(ApiProblem::new(ProblemType::Unavailable))
}

/// Keyed, so that nobody learns from the store what was typed.
fn digest(services: &AppState, act: &UserAct) -> Result<ActDigest, ApiProblem> {
    let json = serde_json::to_string(act).map_err(StoreError::from)?;
    Ok(ActDigest(services.key.act_digest(&json).as_str().to_owned()))
}

/// The act with its mobile number in E.164.
fn read(act: ParsedAct, rules: &CompanyRules) -> Result<ParsedAct, FieldError> {
    Ok(match act {
        ParsedAct::Edit { name, email, mobile } => {
            let mobile = refused::mobile(mobile.as_deref(), rules, "/act")?;
            ParsedAct::Edit { name, email, mobile }
        }
        other => other,
    })
}
