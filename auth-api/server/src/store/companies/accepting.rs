//! Invitations are accepted.

use super::{
    super::{CompanyEntry, Named, Store, StoreError, TurnContext, columns::text},
    company_id,
    entering::{enter, next_change},
    locked, rows,
};
use crate::{
    companies::{Company, User, accept},
    journeys::{AccountId, register::Invited},
    secrets::TokenHash,
};
use sqlx::AnyConnection;
use voordeur_contract::Activity;

impl Store {
    /// To whom the link with this token was mailed, and by which company. Nobody: it was used, or there is a newer one.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn invited(&self, token: &TokenHash) -> Result<Option<(Company, User)>, StoreError> {
        let statement = format!(
            "SELECT {} , c.name AS company_name, c.number AS company_number, c.id AS company_id
             FROM company_users u JOIN companies c ON c.id = u.company_id
             WHERE u.invitation_token = $1 AND u.removed_at IS NULL",
            rows::columns_of("u")
        );
        let row = sqlx::query(&statement).bind(token.as_str()).fetch_optional(&self.pool).await?;
        let Some(row) = row else { return Ok(None) };
        let company = Company {
            id: company_id(text(&row, "company_id")?)?,
            name: text(&row, "company_name")?,
            number: text(&row, "company_number")?,
        };
        Ok(Some((company, rows::user_of(&row)?)))
    }
}

/// The user is the account's from now on, as long as the link works.
pub(in crate::store) async fn accept_invitation(
    transaction: &mut AnyConnection,
    invited: &Invited,
    (account, with_session): (&AccountId, bool),
    context: &TurnContext,
) -> Result<(), StoreError> {
    let change = next_change(transaction, &invited.company).await?;
    let user = locked::user(transaction, &invited.company, &invited.user).await?;
    let accepted = user.and_then(|user| accept(&user, &invited.token, account, context.now));
    let user = accepted.ok_or(StoreError::Outdated)?;
    rows::keep(transaction, &invited.company, &user, change).await?;
    if with_session {
        let session = context.session.old.as_ref().ok_or(StoreError::Outdated)?;
        enter(transaction, session, (&invited.company, &user.id), context.now).await?;
    }
    Ok(())
}

/// What stands in the company's trail.
pub(in crate::store) fn accepted(
    invited: &Invited,
    account: &AccountId,
    context: &TurnContext,
) -> CompanyEntry {
    CompanyEntry {
        account: account.clone(),
        company: invited.company.clone(),
        by: Named { user: invited.user.clone(), name: invited.name.clone() },
        to: None,
        activity: Activity::InvitationAccepted,
        reason: None,
        at: context.now,
        place: context.place,
    }
}
