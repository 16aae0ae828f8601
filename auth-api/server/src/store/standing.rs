//! What an account's log-ins have led to.

use super::{
    Store, StoreError,
    columns::{milliseconds, text, unreadable},
    companies,
};
use crate::{
    journeys::{AccountId, Block, Standing},
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

/// What `accounts.blocked_until` holds of an account that is blocked until somebody unblocks it.
pub(super) const FOR_GOOD: i64 = i64::MAX;

/// What is kept of a block beside the standing, so that lists can ask for it.
pub(super) fn blocked_until(standing: &Standing) -> Option<i64> {
    match standing.block {
        Block::None => None,
        Block::Until(end) => Some(milliseconds(end)),
        Block::Indefinite => Some(FOR_GOOD),
    }
}

/// The block of which that is kept.
pub(super) fn block(until: Option<i64>) -> Result<Block, StoreError> {
    match until {
        None => Ok(Block::None),
        Some(FOR_GOOD) => Ok(Block::Indefinite),
        Some(end) => {
            let end = Timestamp::from_millisecond(end).map_err(|_| unreadable("blocked_until"))?;
            Ok(Block::Until(end))
        }
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
        "UPDATE accounts SET standing = $1, blocked_until = $2, revision = revision + 1
         WHERE id = $3 AND revision = $4",
    )
    .bind(serde_json::to_string(standing)?)
    .bind(blocked_until(standing))
    .bind(account.0.as_str())
    .bind(i64::from(decided_on))
    .execute(&mut *transaction)
    .await?;
    if done.rows_affected() == 0 {
        return Err(StoreError::Outdated);
    }
    // The list of a company shows who cannot get in.
    if standing.block == Block::None {
        Ok(())
    } else {
        companies::note_changes_of(transaction, account).await
    }
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
