//! With which browsers somebody logged in or registered: one that nobody knows speaks for a code by post.

use super::{Store, StoreError, columns::milliseconds};
use crate::{journeys::AccountId, secrets::TokenHash};
use jiff::Timestamp;
use sqlx::{AnyConnection, Row};

impl Store {
    /// Whether somebody logged in to this account with this browser, or registered it there. To what there is no account
    /// no browser is known; it is asked all the same, so that it takes as long.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn knows_browser(
        &self,
        browser: &TokenHash,
        account: Option<&AccountId>,
    ) -> Result<bool, StoreError> {
        let of_both = "SELECT COUNT(*) AS known FROM known_browsers WHERE browser = $1 AND account_id = $2";
        let row = sqlx::query(of_both)
            .bind(browser.as_str())
            .bind(account.map_or("", |account| account.0.as_str()))
            .fetch_one(&self.pool)
            .await?;
        Ok(row.try_get::<i64, _>("known")? > 0)
    }
}

/// The account's owner uses this browser.
pub(super) async fn remember(
    transaction: &mut AnyConnection,
    browser: &TokenHash,
    account: &AccountId,
    now: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO known_browsers (browser, account_id, seen_at) VALUES ($1, $2, $3)
         ON CONFLICT (browser, account_id) DO UPDATE SET seen_at = excluded.seen_at",
    )
    .bind(browser.as_str())
    .bind(account.0.as_str())
    .bind(milliseconds(now))
    .execute(transaction)
    .await?;
    Ok(())
}

/// Whoever used the account before may have been somebody else.
pub(super) async fn forget_all_of(
    transaction: &mut AnyConnection,
    account: &AccountId,
) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM known_browsers WHERE account_id = $1")
        .bind(account.0.as_str())
        .execute(transaction)
        .await?;
    Ok(())
}
