//! For which company somebody is at work.

use super::{
    super::{
        Store, StoreError,
        columns::{milliseconds, optional_moment, optional_text, text},
    },
    company_id,
    locked::member,
    trail::{CompanyEntry, Named},
    user_id,
};
use crate::{companies::Refusal, journeys::AccountId, secrets::TokenHash};
use jiff::Timestamp;
use sqlx::{AnyConnection, Row};
use std::net::IpAddr;
use voordeur_contract::{Activity, CompanyId, UserId};

impl Store {
    /// From now on the session is at work for this company.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn choose_company(
        &self,
        (token, account): (&TokenHash, &AccountId),
        company: &CompanyId,
        place: IpAddr,
        now: Timestamp,
    ) -> Result<Result<(), Refusal>, StoreError> {
        let mut transaction = self.begin().await?;
        let user = match member(&mut transaction, company, account).await? {
            None => return Ok(Err(Refusal::NoMember)),
            Some(user) if user.block.is_some() => return Ok(Err(Refusal::ActorBlocked)),
            Some(user) => user,
        };
        if enter(&mut transaction, token, (company, &user.id), now).await? {
            let by = Named { user: user.id, name: user.name };
            let entry = logged_in(account, company.clone(), by, place, now);
            self.audit_company(&mut transaction, &entry).await?;
        }
        transaction.commit().await?;
        Ok(Ok(()))
    }
}

/// A session that begins is at work for the company that the person was at work for last, or belongs to only: what is to be
/// written into its trail, last.
pub(in crate::store) async fn enter_usual_company(
    transaction: &mut AnyConnection,
    token: &TokenHash,
    account: &AccountId,
    place: IpAddr,
    now: Timestamp,
) -> Result<Option<CompanyEntry>, StoreError> {
    let rows = sqlx::query(
        "SELECT company_id, id, name, last_log_in_at FROM company_users
         WHERE account_id = $1 AND removed_at IS NULL AND activated_at IS NOT NULL AND blocked_at IS NULL
         ORDER BY COALESCE(last_log_in_at, 0) DESC, id LIMIT 2",
    )
    .bind(account.0.as_str())
    .fetch_all(&mut *transaction)
    .await?;
    let row = match rows.as_slice() {
        [only] => only,
        [newest, _] if optional_moment(newest, "last_log_in_at")?.is_some() => newest,
        _ => return Ok(None),
    };
    let company = company_id(text(row, "company_id")?)?;
    let by = Named { user: user_id(text(row, "id")?)?, name: text(row, "name")? };
    let entered = enter(transaction, token, (&company, &by.user), now).await?;
    Ok(entered.then(|| logged_in(account, company, by, place, now)))
}

/// `false`: the session was at work for it already, or has ended.
pub(super) async fn enter(
    transaction: &mut AnyConnection,
    token: &TokenHash,
    (company, user): (&CompanyId, &UserId),
    now: Timestamp,
) -> Result<bool, StoreError> {
    let session = sqlx::query("SELECT company_id FROM sessions WHERE token = $1")
        .bind(token.as_str())
        .fetch_optional(&mut *transaction)
        .await?;
    let Some(session) = session else { return Ok(false) };
    if optional_text(&session, "company_id")?.as_deref() == Some(company.as_str()) {
        return Ok(false);
    }
    // The company first, then its users' sessions: in the order of whoever ends them.
    let change = next_change(transaction, company).await?;
    let entered = sqlx::query("UPDATE sessions SET company_id = $1 WHERE token = $2")
        .bind(company.as_str())
        .bind(token.as_str())
        .execute(&mut *transaction)
        .await?;
    if entered.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query("UPDATE company_users SET last_log_in_at = $1, changed = $2 WHERE id = $3")
        .bind(milliseconds(now))
        .bind(change)
        .bind(user.as_str())
        .execute(transaction)
        .await?;
    Ok(true)
}

fn logged_in(
    account: &AccountId,
    company: CompanyId,
    by: Named,
    place: IpAddr,
    now: Timestamp,
) -> CompanyEntry {
    let (account, activity) = (account.clone(), Activity::LoggedIn);
    CompanyEntry { account, company, by, to: None, activity, reason: None, at: now, place }
}

/// Something of the account changed that its companies' lists show: whoever looks at them is told.
pub(in crate::store) async fn note_changes_of(
    transaction: &mut AnyConnection,
    account: &AccountId,
) -> Result<(), StoreError> {
    let rows = sqlx::query(
        "SELECT company_id, id FROM company_users WHERE account_id = $1 AND removed_at IS NULL
         ORDER BY company_id",
    )
    .bind(account.0.as_str())
    .fetch_all(&mut *transaction)
    .await?;
    for row in rows {
        let change = next_change(transaction, &company_id(text(&row, "company_id")?)?).await?;
        sqlx::query("UPDATE company_users SET changed = $1 WHERE id = $2")
            .bind(change)
            .bind(text(&row, "id")?)
            .execute(&mut *transaction)
            .await?;
    }
    Ok(())
}

/// Raises the number of the company's newest change: until the transaction ends nobody else changes its users.
pub(super) async fn next_change(
    transaction: &mut AnyConnection,
    company: &CompanyId,
) -> Result<i64, StoreError> {
    let row = sqlx::query("UPDATE companies SET revision = revision + 1 WHERE id = $1 RETURNING revision")
        .bind(company.as_str())
        .fetch_one(transaction)
        .await?;
    Ok(row.try_get("revision")?)
}
