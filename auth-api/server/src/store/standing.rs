//! What an account's log-ins have led to.

use super::{
    Store, StoreError,
    columns::{milliseconds, text},
};
use crate::{
    journeys::{AccountId, Standing},
    secrets::Digest,
};
use jiff::Timestamp;
use sqlx::{AnyConnection, Row};

impl Store {
    /// Whether the account's code with this digest was used not long ago.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn code_was_used(&self, account: &AccountId, digest: &Digest) -> Result<bool, StoreError> {
        let row =
            sqlx::query("SELECT COUNT(*) AS used FROM used_codes WHERE account_id = $1 AND digest = $2")
                .bind(account.0.as_str())
                .bind(digest.as_str())
                .fetch_one(&self.pool)
                .await?;
        Ok(row.try_get::<i64, _>("used")? > 0)
    }
}

/// Keeps a standing, provided nobody else changed the account since `decided_on`.
pub(super) async fn update(
    transaction: &mut AnyConnection,
    account: &AccountId,
    standing: &Standing,
    decided_on: u32,
) -> Result<(), StoreError> {
    let done = sqlx::query(
        "UPDATE accounts SET standing = $1, revision = revision + 1 WHERE id = $2 AND revision = $3",
    )
    .bind(serde_json::to_string(standing)?)
    .bind(account.0.as_str())
    .bind(i64::from(decided_on))
    .execute(transaction)
    .await?;
    if done.rows_affected() == 0 { Err(StoreError::Outdated) } else { Ok(()) }
}

/// Remembers a used code until it would have expired.
pub(super) async fn remember_used_code(
    transaction: &mut AnyConnection,
    account: &AccountId,
    digest: &Digest,
    until: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO used_codes (account_id, digest, expires_at) VALUES ($1, $2, $3)
         ON CONFLICT (account_id, digest) DO UPDATE SET expires_at = excluded.expires_at",
    )
    .bind(account.0.as_str())
    .bind(digest.as_str())
    .bind(milliseconds(until))
    .execute(transaction)
    .await?;
    Ok(())
}

/// How an account stands, provided nobody else changed it since `decided_on`.
pub(super) async fn of(
    transaction: &mut AnyConnection,
    account: &AccountId,
    decided_on: u32,
) -> Result<Standing, StoreError> {
    let row = sqlx::query("SELECT standing FROM accounts WHERE id = $1 AND revision = $2")
        .bind(account.0.as_str())
        .bind(i64::from(decided_on))
        .fetch_optional(transaction)
        .await?;
    let row = row.ok_or(StoreError::Outdated)?;
    Ok(serde_json::from_str(&text(&row, "standing")?)?)
}
