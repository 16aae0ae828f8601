//! The codes that stand in for an authenticator app. One that was used is kept, so that it is told apart from a wrong
//! one.

use super::{Store, StoreError, columns::milliseconds};
use crate::{
    journeys::{AccountId, RecoveryCode, TypedRecoveryCode},
    secrets::Digest,
};
use jiff::Timestamp;
use sqlx::{AnyConnection, Row};

impl Store {
    /// What is known about a recovery code that somebody typed who logs in to this account. The account's codes are
    /// all read, whichever was typed: there are at most sixteen.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn recovery_code(
        &self,
        account: &AccountId,
        digest: Digest,
    ) -> Result<TypedRecoveryCode, StoreError> {
        let rows = sqlx::query("SELECT digest, used_at FROM recovery_codes WHERE account_id = $1")
            .bind(account.0.as_str())
            .fetch_all(&self.pool)
            .await?;
        let mut typed = TypedRecoveryCode { digest, found: None, unused: 0 };
        for row in rows {
            let is_used = row.try_get::<Option<i64>, _>("used_at")?.is_some();
            typed.unused += u32::from(!is_used);
            if row.try_get::<String, _>("digest")? == typed.digest.as_str() {
                typed.found = Some(if is_used { RecoveryCode::Used } else { RecoveryCode::Unused });
            }
        }
        Ok(typed)
    }
}

/// Gives an account these codes, and no others.
pub(super) async fn replace(
    transaction: &mut AnyConnection,
    account: &AccountId,
    digests: &[Digest],
) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM recovery_codes WHERE account_id = $1")
        .bind(account.0.as_str())
        .execute(&mut *transaction)
        .await?;
    for digest in digests {
        sqlx::query("INSERT INTO recovery_codes (account_id, digest) VALUES ($1, $2)")
            .bind(account.0.as_str())
            .bind(digest.as_str())
            .execute(&mut *transaction)
            .await?;
    }
    Ok(())
}

/// Keeps that a code was used, provided nobody used it before.
pub(super) async fn mark_used(
    transaction: &mut AnyConnection,
    account: &AccountId,
    digest: &Digest,
    now: Timestamp,
) -> Result<(), StoreError> {
    let done = sqlx::query(
        "UPDATE recovery_codes SET used_at = $1 WHERE account_id = $2 AND digest = $3 AND used_at IS NULL",
    )
    .bind(milliseconds(now))
    .bind(account.0.as_str())
    .bind(digest.as_str())
    .execute(transaction)
    .await?;
    if done.rows_affected() == 0 { Err(StoreError::Outdated) } else { Ok(()) }
}
