//! What has to be found out about an invitation: when it is opened, and at every answer after that.

use super::Register;
use crate::{
    companies::User,
    http::{
        ApiProblem, AppState,
        kind::{Asked, Begins},
    },
    journeys::{
        AccountId, Block,
        register::{InvitationFacts, Invited, Link, Registration},
    },
    secrets::{Token, TokenHash},
};
use jiff::Timestamp;
use voordeur_contract::ProblemType;

/// The registration that somebody begins by a mailed link.
///
/// # Errors
/// `invitation-over`, `invitation-expired`.
pub(super) async fn accepted_by(begins: &Begins<'_>, token: &str) -> Result<Registration, ApiProblem> {
    let Begins { services, now, .. } = *begins;
    let over = || ApiProblem::new(ProblemType::InvitationOver);
    let token = Token::parse(token).ok_or_else(over)?.hash();
    let (company, user) = services.store.invited(&token).await?.ok_or_else(over)?;
    link(&user, now).works().map_err(|failure| ApiProblem::of(failure, now))?;
    let has_account = services.store.account_by_email(&user.email).await?.is_some();
    let invited = Invited {
        company: company.id,
        company_name: company.name,
        user: user.id,
        name: user.name,
        mobile: user.mobile,
        token: token.as_str().to_owned(),
        has_account,
        accepted: false,
    };
    Ok(Registration::invited(invited, &user.email))
}

/// How it stands with the invitation of a registration, if it is by one.
pub(super) async fn facts(asked: &Asked<'_, Register>) -> Result<Option<InvitationFacts>, ApiProblem> {
    let Asked { services, journey, visitor, now, .. } = *asked;
    let Some(invited) = &journey.state.given.invited else { return Ok(None) };
    let found = services.store.invited(&TokenHash::from_store(&invited.token)).await?;
    let Some((_, user)) = found.filter(|(_, user)| user.id == invited.user) else {
        let gone = InvitationFacts { link: Link::Over, account: None, is_user: false, session_of: None };
        return Ok(Some(gone));
    };
    let account = services.store.account_by_email(&user.email).await?.map(|account| account.id);
    let is_user = match &account {
        Some(account) => services.store.member(&invited.company, account).await?.is_some(),
        None => false,
    };
    let session_of = session_of(services, visitor.old_session.as_ref(), now).await?;
    Ok(Some(InvitationFacts { link: link(&user, now), account, is_user, session_of }))
}

fn link(user: &User, now: Timestamp) -> Link {
    let expired = user.invitation.as_ref().is_some_and(|invitation| invitation.expires_at <= now);
    match (user.can_accept(now), expired) {
        (true, _) => Link::Works,
        (false, true) => Link::Expired,
        (false, false) => Link::Over,
    }
}

/// A session of an account that somebody keeps shut accepts nothing, though nobody has come by yet to end it.
async fn session_of(
    services: &AppState,
    session: Option<&TokenHash>,
    now: Timestamp,
) -> Result<Option<AccountId>, ApiProblem> {
    let Some(token) = session else { return Ok(None) };
    let Some(session) = services.store.session(token, now).await? else { return Ok(None) };
    let account = services.store.account(&session.account).await?;
    let open = account.filter(|account| account.standing.block != Block::Indefinite);
    Ok(open.map(|account| account.id))
}
