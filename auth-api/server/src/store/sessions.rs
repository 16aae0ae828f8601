use super::{
    Store, StoreError,
    columns::{milliseconds, moment, optional_text, text, unreadable},
};
use crate::{
    journeys::{AccountId, PastLogIn, later},
    secrets::TokenHash,
};
use jiff::{SignedDuration, Timestamp};
use sqlx::{AnyConnection, any::AnyRow};
use voordeur_contract::CompanyId;

const COLUMNS: &str = "account_id, previous_log_in, company_id, proven_at, idle_ends_at, ends_at";

/// A session as it stands in the store.
#[derive(Clone, Debug)]
pub struct StoredSession {
    /// Whose it is.
    pub account: AccountId,
    /// The log-in before the one that began it.
    pub previous: Option<PastLogIn>,
    /// The company that the person is at work for, if any.
    pub company: Option<CompanyId>,
    /// When the person last proved who it is.
    pub proven_at: Timestamp,
    /// When it ends if nothing happens.
    pub idle_ends_at: Timestamp,
    /// When it ends whatever happens.
    pub ends_at: Timestamp,
}

impl StoredSession {
    /// A session that begins now.
    pub fn beginning(
        account: AccountId,
        previous: Option<PastLogIn>,
        idle: SignedDuration,
        longest: SignedDuration,
        now: Timestamp,
    ) -> Self {
        let ends_at = later(now, longest);
        let idle_ends_at = later(now, idle).min(ends_at);
        Self { account, previous, company: None, proven_at: now, idle_ends_at, ends_at }
    }
}

impl Store {
    /// The session of this cookie, unless it has ended.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn session(
        &self,
        token: &TokenHash,
        now: Timestamp,
    ) -> Result<Option<StoredSession>, StoreError> {
        let row =
            sqlx::query(&format!("SELECT {COLUMNS} FROM sessions WHERE token = $1 AND idle_ends_at > $2"))
                .bind(token.as_str())
                .bind(milliseconds(now))
                .fetch_optional(&self.pool)
                .await?;
        row.map(|row| stored_session(&row)).transpose()
    }

    /// Lets a session that has not ended go on for `idle`, though never beyond its longest.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn extend_session(
        &self,
        token: &TokenHash,
        idle: SignedDuration,
        now: Timestamp,
    ) -> Result<Option<StoredSession>, StoreError> {
        let row = sqlx::query(&format!(
            "UPDATE sessions SET idle_ends_at = CASE WHEN ends_at < $1 THEN ends_at ELSE $1 END
             WHERE token = $2 AND idle_ends_at > $3
             RETURNING {COLUMNS}"
        ))
        .bind(milliseconds(later(now, idle)))
        .bind(token.as_str())
        .bind(milliseconds(now))
        .fetch_optional(&self.pool)
        .await?;
        row.map(|row| stored_session(&row)).transpose()
    }
}

fn stored_session(row: &AnyRow) -> Result<StoredSession, StoreError> {
    let previous = optional_text(row, "previous_log_in")?;
    let company = optional_text(row, "company_id")?;
    Ok(StoredSession {
        account: AccountId(text(row, "account_id")?),
        previous: previous.map(|json| serde_json::from_str(&json)).transpose()?,
        company: company.map(CompanyId::try_from).transpose().map_err(|_| unreadable("company_id"))?,
        proven_at: moment(row, "proven_at")?,
        idle_ends_at: moment(row, "idle_ends_at")?,
        ends_at: moment(row, "ends_at")?,
    })
}

/// Keeps a session that begins.
pub(super) async fn insert_session(
    transaction: &mut AnyConnection,
    token: &TokenHash,
    session: &StoredSession,
    now: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO sessions (token, account_id, previous_log_in, company_id, proven_at, begun_at, idle_ends_at,
                               ends_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(token.as_str())
    .bind(session.account.0.as_str())
    .bind(session.previous.as_ref().map(serde_json::to_string).transpose()?)
    .bind(session.company.as_ref().map(CompanyId::as_str))
    .bind(milliseconds(session.proven_at))
    .bind(milliseconds(now))
    .bind(milliseconds(session.idle_ends_at))
    .bind(milliseconds(session.ends_at))
    .execute(transaction)
    .await?;
    Ok(())
}

/// Gives a session that has not ended another cookie: whose it is was proven now (OWASP ASVS 5.0, 7.2.4). `old` is what the
/// browser sent; what has ended, or is somebody else's, is not renewed.
pub(super) async fn renew_session(
    transaction: &mut AnyConnection,
    account: &AccountId,
    (old, new): (&TokenHash, &TokenHash),
    idle: SignedDuration,
    now: Timestamp,
) -> Result<(), StoreError> {
    let done = sqlx::query(
        "UPDATE sessions SET token = $1, proven_at = $2,
                idle_ends_at = CASE WHEN ends_at < $3 THEN ends_at ELSE $3 END
         WHERE token = $4 AND account_id = $5 AND idle_ends_at > $2",
    )
    .bind(new.as_str())
    .bind(milliseconds(now))
    .bind(milliseconds(later(now, idle)))
    .bind(old.as_str())
    .bind(account.0.as_str())
    .execute(transaction)
    .await?;
    if done.rows_affected() == 0 { Err(StoreError::Outdated) } else { Ok(()) }
}

/// Ends every session of an account but the one that asks, which gets another cookie. `old` is what the browser sent; what has
/// ended meanwhile, or is somebody else's, does not go on.
pub(super) async fn keep_only(
    transaction: &mut AnyConnection,
    account: &AccountId,
    (old, new): (&TokenHash, &TokenHash),
    now: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM sessions WHERE account_id = $1 AND token <> $2")
        .bind(account.0.as_str())
        .bind(old.as_str())
        .execute(&mut *transaction)
        .await?;
    let kept = sqlx::query(
        "UPDATE sessions SET token = $1 WHERE token = $2 AND account_id = $3 AND idle_ends_at > $4",
    )
    .bind(new.as_str())
    .bind(old.as_str())
    .bind(account.0.as_str())
    .bind(milliseconds(now))
    .execute(transaction)
    .await?;
    if kept.rows_affected() == 0 { Err(StoreError::Outdated) } else { Ok(()) }
}

/// Ends a session for good: its row goes, so that no request under way can extend it. Returns whose it was, unless
/// it had ended before.
pub(super) async fn end_session(
    transaction: &mut AnyConnection,
    token: &TokenHash,
    now: Timestamp,
) -> Result<Option<AccountId>, StoreError> {
    let row = sqlx::query("DELETE FROM sessions WHERE token = $1 RETURNING account_id, idle_ends_at")
        .bind(token.as_str())
        .fetch_optional(transaction)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let account = AccountId(text(&row, "account_id")?);
    Ok((moment(&row, "idle_ends_at")? > now).then_some(account))
}

/// Ends all sessions of an account. Returns how many there were.
pub(super) async fn end_sessions_of(
    transaction: &mut AnyConnection,
    account: &AccountId,
) -> Result<u64, StoreError> {
    let done = sqlx::query("DELETE FROM sessions WHERE account_id = $1")
        .bind(account.0.as_str())
        .execute(transaction)
        .await?;
    Ok(done.rows_affected())
}

/// Ends the sessions of an account that are at work for this company.
pub(super) async fn end_work(
    transaction: &mut AnyConnection,
    account: &AccountId,
    company: &CompanyId,
) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM sessions WHERE account_id = $1 AND company_id = $2")
        .bind(account.0.as_str())
        .bind(company.as_str())
        .execute(transaction)
        .await?;
    Ok(())
}
