use super::{Store, StoreError, columns::milliseconds};
use crate::journeys::earlier;
use jiff::{SignedDuration, Timestamp};

/// For so long an expired journey is told apart from one that never was.
const JOURNEY_REMEMBERED: SignedDuration = SignedDuration::from_hours(24);

/// For so long a browser is known with which nobody logged in again.
const BROWSER_KNOWN: SignedDuration = SignedDuration::from_hours(24 * 365);

/// For so long what was sent, or given up, is listed without its content.
const MESSAGE_REMEMBERED: SignedDuration = SignedDuration::from_hours(24 * 7);

/// For so long the outbox page of development mode shows a message.
const DEVELOPMENT_MESSAGE_SHOWN: SignedDuration = SignedDuration::from_hours(24);

/// How many rows were removed or emptied.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CleanedUp {
    /// Journeys of which the state was erased or that are forgotten.
    pub journeys: u64,
    /// Browsers of journeys that are forgotten.
    pub journey_browsers: u64,
    /// Browsers with which nobody logged in for long.
    pub known_browsers: u64,
    /// Used codes that would have expired.
    pub codes: u64,
    /// Sessions that have ended.
    pub sessions: u64,
    /// Counts of which the window has ended.
    pub counters: u64,
    /// Messages sent or given up long ago.
    pub messages: u64,
    /// Users who were removed from a company, of whom nothing is kept any more.
    pub removed_users: u64,
    /// Messages that the outbox page has shown long enough.
    pub development_messages: u64,
}

impl Store {
    /// Removes what has expired.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn clean_up(&self, now: Timestamp) -> Result<CleanedUp, StoreError> {
        let erased =
            self.remove("UPDATE journeys SET state = '' WHERE expires_at <= $1 AND state <> ''", now).await?;
        let forgotten = self
            .remove("DELETE FROM journeys WHERE expires_at <= $1", earlier(now, JOURNEY_REMEMBERED))
            .await?;
        Ok(CleanedUp {
            journeys: erased + forgotten,
            // A browser whose time is over is told so, as long as anybody remembers the journey.
            journey_browsers: self
                .remove(
                    "DELETE FROM journey_browsers
                     WHERE expires_at <= $1 AND journey_id NOT IN (SELECT id FROM journeys)",
                    now,
                )
                .await?,
            known_browsers: self
                .remove("DELETE FROM known_browsers WHERE seen_at <= $1", earlier(now, BROWSER_KNOWN))
                .await?,
            codes: self.remove("DELETE FROM used_codes WHERE expires_at <= $1", now).await?,
            sessions: self.remove("DELETE FROM sessions WHERE idle_ends_at <= $1", now).await?,
            counters: self.remove("DELETE FROM counters WHERE ends_at <= $1", now).await?,
            messages: self
                .remove(
                    "DELETE FROM outbox WHERE state <> 'waiting' AND written_at <= $1",
                    earlier(now, MESSAGE_REMEMBERED),
                )
                .await?,
            removed_users: self.erase_removed_users(now).await?,
            development_messages: self
                .remove(
                    "DELETE FROM development_outbox WHERE at <= $1",
                    earlier(now, DEVELOPMENT_MESSAGE_SHOWN),
                )
                .await?,
        })
    }

    async fn remove(&self, statement: &'static str, before: Timestamp) -> Result<u64, StoreError> {
        let done = sqlx::query(statement).bind(milliseconds(before)).execute(&self.pool).await?;
        Ok(done.rows_affected())
    }
}
