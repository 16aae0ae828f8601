use super::{
    Store, StoreError,
    columns::{count, milliseconds, moment, text, unreadable},
};
use crate::{
    journeys::{State, later},
    secrets::TokenHash,
};
use jiff::{SignedDuration, Timestamp};
use sqlx::{AnyConnection, any::AnyRow};
use voordeur_contract::JourneyId;

/// A journey as it stands in the store.
#[derive(Clone, Debug)]
pub struct StoredJourney {
    /// Names it in addresses.
    pub id: JourneyId,
    /// Where it stands; nothing of it is kept once it has expired.
    pub state: State,
    /// Grows with everything that changes it.
    pub revision: u32,
    /// When it ends unless something is answered.
    pub expires_at: Timestamp,
    /// When it ends whatever is answered.
    pub ends_at: Timestamp,
}

/// A journey goes on for so long at most.
const LONGEST: SignedDuration = SignedDuration::from_hours(24);

/// So many answers may change a journey: ten times what the longest way through it takes.
const MOST_ANSWERS: u32 = 200;

impl StoredJourney {
    /// A journey that begins now, and goes on for `idle` when nothing is answered.
    pub fn beginning(id: JourneyId, idle: SignedDuration, now: Timestamp) -> Self {
        let ends_at = later(now, LONGEST);
        Self {
            id,
            state: State::Credentials,
            revision: 1,
            expires_at: later(now, idle).min(ends_at),
            ends_at,
        }
    }

    /// The journey after an answer that led to `state`.
    #[must_use]
    pub fn answered(&self, state: State, idle: SignedDuration, now: Timestamp) -> Self {
        Self {
            id: self.id.clone(),
            state,
            revision: self.revision.saturating_add(1),
            expires_at: later(now, idle).min(self.ends_at),
            ends_at: self.ends_at,
        }
    }
}

/// What a browser gets to see of a journey.
#[derive(Clone, Debug)]
pub enum FoundJourney {
    /// It goes on.
    Current(StoredJourney),
    /// Its time is over, or it has had all its answers.
    Expired,
    /// There is none, or it belongs to another browser.
    Unknown,
}

impl Store {
    /// Begins a journey for the browser with this cookie.
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn begin_journey(
        &self,
        journey: &StoredJourney,
        browser: &TokenHash,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO journeys (id, kind, browser, state, revision, expires_at, ends_at)
             VALUES ($1, 'log-in', $2, $3, $4, $5, $6)",
        )
        .bind(journey.id.as_str())
        .bind(browser.as_str())
        .bind(serde_json::to_string(&journey.state)?)
        .bind(i64::from(journey.revision))
        .bind(milliseconds(journey.expires_at))
        .bind(milliseconds(journey.ends_at))
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// Looks a journey up for the browser with this cookie.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn journey(
        &self,
        id: &JourneyId,
        browser: &TokenHash,
        now: Timestamp,
    ) -> Result<FoundJourney, StoreError> {
        let row = sqlx::query(
            "SELECT id, state, revision, expires_at, ends_at FROM journeys WHERE id = $1 AND browser = $2",
        )
        .bind(id.as_str())
        .bind(browser.as_str())
        .fetch_optional(&self.pool)
        .await?;
        let Some(row) = row else { return Ok(FoundJourney::Unknown) };
        if moment(&row, "expires_at")? <= now || count(&row, "revision")? > MOST_ANSWERS {
            return Ok(FoundJourney::Expired);
        }
        Ok(FoundJourney::Current(stored_journey(&row)?))
    }
}

fn stored_journey(row: &AnyRow) -> Result<StoredJourney, StoreError> {
    Ok(StoredJourney {
        id: JourneyId::parse(&text(row, "id")?).map_err(|_| unreadable("id"))?,
        state: serde_json::from_str(&text(row, "state")?)?,
        revision: count(row, "revision")?,
        expires_at: moment(row, "expires_at")?,
        ends_at: moment(row, "ends_at")?,
    })
}

/// Keeps a journey's next state, provided it still has the revision before it.
pub(super) async fn update_journey(
    transaction: &mut AnyConnection,
    journey: &StoredJourney,
) -> Result<(), StoreError> {
    let done = sqlx::query(
        "UPDATE journeys SET state = $1, revision = $2, expires_at = $3 WHERE id = $4 AND revision = $5",
    )
    .bind(serde_json::to_string(&journey.state)?)
    .bind(i64::from(journey.revision))
    .bind(milliseconds(journey.expires_at))
    .bind(journey.id.as_str())
    .bind(i64::from(journey.revision) - 1)
    .execute(transaction)
    .await?;
    if done.rows_affected() == 0 { Err(StoreError::Outdated) } else { Ok(()) }
}
