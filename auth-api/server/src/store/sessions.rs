use super::{
    Store, StoreError,
    columns::{milliseconds, moment, optional_text, text},
};
use crate::{
    journeys::{AccountId, PastLogIn, later},
    secrets::TokenHash,
};
use jiff::{SignedDuration, Timestamp};
use sqlx::{AnyConnection, any::AnyRow};

/// A session as it stands in the store.
#[derive(Clone, Debug)]
pub struct StoredSession {
    /// Whose it is.
    pub account: AccountId,
    /// The log-in before the one that began it.
    pub previous: Option<PastLogIn>,
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
        Self { account, previous, idle_ends_at: later(now, idle).min(ends_at), ends_at }
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
        let row = sqlx::query(
            "SELECT account_id, previous_log_in, idle_ends_at, ends_at FROM sessions
             WHERE token = $1 AND idle_ends_at > $2",
        )
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
        let row = sqlx::query(
            "UPDATE sessions SET idle_ends_at = CASE WHEN ends_at < $1 THEN ends_at ELSE $1 END
             WHERE token = $2 AND idle_ends_at > $3
             RETURNING account_id, previous_log_in, idle_ends_at, ends_at",
        )
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
    Ok(StoredSession {
        account: AccountId(text(row, "account_id")?),
        previous: previous.map(|json| serde_json::from_str(&json)).transpose()?,
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
        "INSERT INTO sessions (token, account_id, previous_log_in, begun_at, idle_ends_at, ends_at)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(token.as_str())
    .bind(session.account.0.as_str())
    .bind(session.previous.as_ref().map(serde_json::to_string).transpose()?)
    .bind(milliseconds(now))
    .bind(milliseconds(session.idle_ends_at))
    .bind(milliseconds(session.ends_at))
    .execute(transaction)
    .await?;
    Ok(())
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
