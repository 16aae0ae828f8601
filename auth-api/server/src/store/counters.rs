//! How often something happened, counted before it is allowed: whoever sends many requests at once is counted
//! as often.

use super::{
    Store, StoreError,
    columns::{count, milliseconds, moment},
};
use crate::journeys::later;
use jiff::{SignedDuration, Timestamp};
use sqlx::{Any, AnyConnection, Executor};

/// How often something may happen.
#[derive(Clone, Copy, Debug)]
pub struct Allowance {
    /// So often.
    pub times: u32,
    /// Within so long.
    pub window: SignedDuration,
    /// Once more than that, and it is refused for so long.
    pub block: SignedDuration,
}

/// It happened more often than is allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exceeded {
    /// Until when it is refused.
    pub until: Timestamp,
    /// This time was the first too many.
    pub just_now: bool,
}

impl Store {
    /// Counts once more. `Some`: it is more than allowed.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn count(
        &self,
        name: &str,
        allowance: Allowance,
        now: Timestamp,
    ) -> Result<Option<Exceeded>, StoreError> {
        count_in(&self.pool, name, allowance, now).await
    }

    /// How often it was counted, and until when that stays so. `None`: not at all within the window.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn counted(&self, name: &str, now: Timestamp) -> Result<Option<(u32, Timestamp)>, StoreError> {
        counted(&self.pool, name, now).await
    }

    /// From when it may happen again; `None`: now.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn next_free(
        &self,
        name: &str,
        allowance: Allowance,
        now: Timestamp,
    ) -> Result<Option<Timestamp>, StoreError> {
        let counted = self.counted(name, now).await?;
        Ok(counted.filter(|(count, _)| *count >= allowance.times).map(|(_, until)| until))
    }

    /// What was counted should not have been.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn discount(&self, name: &str) -> Result<(), StoreError> {
        let mut transaction = self.begin().await?;
        discount(&mut transaction, name).await?;
        Ok(transaction.commit().await?)
    }
}

/// How often it was counted, and until when that stays so. `None`: not at all within the window.
pub(super) async fn counted(
    executor: impl Executor<'_, Database = Any>,
    name: &str,
    now: Timestamp,
) -> Result<Option<(u32, Timestamp)>, StoreError> {
    let row = sqlx::query("SELECT count, ends_at FROM counters WHERE name = $1 AND ends_at > $2")
        .bind(name)
        .bind(milliseconds(now))
        .fetch_optional(executor)
        .await?;
    row.map(|row| Ok((count(&row, "count")?, moment(&row, "ends_at")?))).transpose()
}

/// Counts so many more, within a window that begins with the first of them.
pub(super) async fn add(
    transaction: &mut AnyConnection,
    name: &str,
    (more, window): (u32, SignedDuration),
    now: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO counters (name, count, ends_at) VALUES ($1, $2, $3)
         ON CONFLICT (name) DO UPDATE SET
             count = CASE WHEN counters.ends_at <= $4 THEN $2 ELSE counters.count + $2 END,
             ends_at = CASE WHEN counters.ends_at <= $4 THEN $3 ELSE counters.ends_at END",
    )
    .bind(name)
    .bind(i64::from(more))
    .bind(milliseconds(later(now, window)))
    .bind(milliseconds(now))
    .execute(transaction)
    .await?;
    Ok(())
}

async fn count_in(
    executor: impl Executor<'_, Database = Any>,
    name: &str,
    allowance: Allowance,
    now: Timestamp,
) -> Result<Option<Exceeded>, StoreError> {
    let row = sqlx::query(
        "INSERT INTO counters (name, count, ends_at) VALUES ($1, 1, $3)
         ON CONFLICT (name) DO UPDATE SET
             count = CASE WHEN counters.ends_at <= $2 THEN 1 ELSE counters.count + 1 END,
             ends_at = CASE WHEN counters.ends_at <= $2 THEN $3
                            WHEN counters.count = $5 THEN $4
                            ELSE counters.ends_at END
         RETURNING count, ends_at",
    )
    .bind(name)
    .bind(milliseconds(now))
    .bind(milliseconds(later(now, allowance.window)))
    .bind(milliseconds(later(now, allowance.block)))
    .bind(i64::from(allowance.times))
    .fetch_one(executor)
    .await?;
    let (until, counted) = (moment(&row, "ends_at")?, count(&row, "count")?);
    let just_now = counted == allowance.times.saturating_add(1);
    Ok((counted > allowance.times).then_some(Exceeded { until, just_now }))
}

/// Counts once more within a transaction. More than allowed: somebody else was first, decide again.
pub(super) async fn count_or_refuse(
    transaction: &mut AnyConnection,
    name: &str,
    allowance: Allowance,
    now: Timestamp,
) -> Result<(), StoreError> {
    match count_in(transaction, name, allowance, now).await? {
        Some(_) => Err(StoreError::Outdated),
        None => Ok(()),
    }
}

/// Takes one off a count.
pub(super) async fn discount(transaction: &mut AnyConnection, name: &str) -> Result<(), StoreError> {
    sqlx::query("UPDATE counters SET count = count - 1 WHERE name = $1 AND count > 0")
        .bind(name)
        .execute(transaction)
        .await?;
    Ok(())
}

/// Starts a count anew.
pub(super) async fn reset(transaction: &mut AnyConnection, name: &str) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM counters WHERE name = $1").bind(name).execute(transaction).await?;
    Ok(())
}
