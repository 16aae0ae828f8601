use super::{
    FoundJourney, Store, StoreError, StoredJourney,
    columns::{count, milliseconds, moment, optional_text, text, unreadable},
};
use crate::{
    journeys::JourneyState,
    secrets::{Cipher, TokenHash},
};
use jiff::Timestamp;
use sqlx::{AnyConnection, any::AnyRow};
use voordeur_contract::{JourneyId, JourneyKind, PrintedCode};

/// So many answers may change a journey: far more than the longest way through any takes.
pub(super) const MOST_ANSWERS: u32 = 200;

impl Store {
    /// Begins a journey for the browser with this cookie.
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn begin_journey<S: JourneyState>(
        &self,
        journey: &StoredJourney<S>,
        browser: &TokenHash,
    ) -> Result<(), StoreError> {
        let mut transaction = self.begin().await?;
        self.insert_journey(&mut transaction, journey, browser).await?;
        Ok(transaction.commit().await?)
    }

    /// The same within a transaction.
    pub(super) async fn insert_journey<S: JourneyState>(
        &self,
        transaction: &mut AnyConnection,
        journey: &StoredJourney<S>,
        browser: &TokenHash,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO journeys (id, kind, state, revision, expires_at, ends_at)
             VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(journey.id.as_str())
        .bind(S::KIND.name())
        .bind(self.sealed(journey)?)
        .bind(i64::from(journey.revision))
        .bind(milliseconds(journey.over_at()))
        .bind(milliseconds(journey.ends_at))
        .execute(&mut *transaction)
        .await?;
        bind_browser(transaction, &journey.id, browser, journey.expires_at).await
    }

    /// Of which kind the journey with this id is, whoever may see it. `None`: there is none.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn journey_kind(&self, id: &JourneyId) -> Result<Option<JourneyKind>, StoreError> {
        let row = sqlx::query("SELECT kind FROM journeys WHERE id = $1")
            .bind(id.as_str())
            .fetch_optional(&self.pool)
            .await?;
        let Some(row) = row else { return Ok(None) };
        let name = text(&row, "kind")?;
        let kind = JourneyKind::ALL.into_iter().find(|kind| kind.name() == name);
        kind.map(Some).ok_or_else(|| unreadable("kind"))
    }

    /// Looks a journey of one kind up for the browser with this cookie.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn journey<S: JourneyState>(
        &self,
        id: &JourneyId,
        browser: &TokenHash,
        now: Timestamp,
    ) -> Result<FoundJourney<S>, StoreError> {
        let row = sqlx::query(
            "SELECT id, state, revision, reference, ends_at, journeys.expires_at AS over_at,
                    journey_browsers.expires_at AS expires_at
             FROM journeys JOIN journey_browsers ON journey_id = id
             WHERE id = $1 AND browser = $2 AND kind = $3",
        )
        .bind(id.as_str())
        .bind(browser.as_str())
        .bind(S::KIND.name())
        .fetch_optional(&self.pool)
        .await?;
        let Some(row) = row else { return Ok(FoundJourney::Unknown) };
        if moment(&row, "over_at")? <= now || count(&row, "revision")? > MOST_ANSWERS {
            return Ok(FoundJourney::Expired { reference: None });
        }
        if moment(&row, "expires_at")? <= now {
            let goes_on = self.stored_journey::<S>(&row)?.state.can_be_resumed();
            let reference = optional_text(&row, "reference")?.filter(|_| goes_on);
            let reference = reference.and_then(|reference| PrintedCode::parse(&reference).ok());
            return Ok(FoundJourney::Expired { reference });
        }
        Ok(FoundJourney::Current(self.stored_journey(&row)?))
    }

    pub(super) fn stored_journey<S: JourneyState>(
        &self,
        row: &AnyRow,
    ) -> Result<StoredJourney<S>, StoreError> {
        let id = text(row, "id")?;
        let state = self.journey_cipher().decrypt(&id, &text(row, "state")?)?;
        Ok(StoredJourney {
            id: JourneyId::parse(&id).map_err(|_| unreadable("id"))?,
            state: serde_json::from_str(&state)?,
            revision: count(row, "revision")?,
            expires_at: moment(row, "expires_at")?,
            ends_at: moment(row, "ends_at")?,
        })
    }

    /// Keeps a journey's next state, provided it still has the revision before it.
    pub(super) async fn update_journey<S: JourneyState>(
        &self,
        transaction: &mut AnyConnection,
        journey: &StoredJourney<S>,
        browser: &TokenHash,
    ) -> Result<(), StoreError> {
        let done = sqlx::query(
            "UPDATE journeys SET state = $1, revision = $2, expires_at = $3, ends_at = $4
             WHERE id = $5 AND revision = $6",
        )
        .bind(self.sealed(journey)?)
        .bind(i64::from(journey.revision))
        .bind(milliseconds(journey.over_at()))
        .bind(milliseconds(journey.ends_at))
        .bind(journey.id.as_str())
        .bind(i64::from(journey.revision) - 1)
        .execute(&mut *transaction)
        .await?;
        if done.rows_affected() == 0 {
            return Err(StoreError::Outdated);
        }
        bind_browser(transaction, &journey.id, browser, journey.expires_at).await
    }

    fn sealed<S: JourneyState>(&self, journey: &StoredJourney<S>) -> Result<String, StoreError> {
        let state = serde_json::to_string(&journey.state)?;
        Ok(self.journey_cipher().encrypt(&self.random, journey.id.as_str(), &state)?)
    }

    fn journey_cipher(&self) -> Cipher {
        self.key.cipher("journey")
    }
}

/// Lets a browser answer a journey until then.
pub(super) async fn bind_browser(
    transaction: &mut AnyConnection,
    journey: &JourneyId,
    browser: &TokenHash,
    until: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO journey_browsers (journey_id, browser, expires_at) VALUES ($1, $2, $3)
         ON CONFLICT (journey_id, browser) DO UPDATE SET expires_at = excluded.expires_at",
    )
    .bind(journey.as_str())
    .bind(browser.as_str())
    .bind(milliseconds(until))
    .execute(transaction)
    .await?;
    Ok(())
}

/// Whoever gives this reference finds the journey from now on, unless another has it.
pub(super) async fn keep_reference(
    transaction: &mut AnyConnection,
    journey: &JourneyId,
    reference: &PrintedCode,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE journeys SET reference = $1 WHERE id = $2")
        .bind(reference.as_str())
        .bind(journey.as_str())
        .execute(transaction)
        .await
        .map_err(StoreError::of_unique)?;
    Ok(())
}
