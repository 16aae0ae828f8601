//! Finding a registration that was left, and letting another browser go on with it.

use super::{
    Store, StoreError, StoredEffect, StoredJourney, TurnContext,
    columns::{milliseconds, moment},
    journeys,
    registering::count,
};
use crate::journeys::{
    self as pure, JourneyState,
    register::Registration,
    resume::{Effect, Resumable},
};
use jiff::Timestamp;
use sqlx::AnyConnection;
use voordeur_contract::{JourneyId, PrintedCode};

impl Store {
    /// The registration that has this reference, if somebody can go on with it.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn registration_to_resume(
        &self,
        reference: &PrintedCode,
        now: Timestamp,
    ) -> Result<Option<Resumable>, StoreError> {
        let row = sqlx::query(
            "SELECT id, state, revision, expires_at, ends_at FROM journeys
             WHERE reference = $1 AND kind = $2 AND expires_at > $3",
        )
        .bind(reference.as_str())
        .bind(Registration::KIND.name())
        .bind(milliseconds(now))
        .fetch_optional(&self.pool)
        .await?;
        let Some(row) = row else { return Ok(None) };
        let StoredJourney { id, state, revision, .. } = self.stored_journey::<Registration>(&row)?;
        let goes_on = state.can_be_resumed() && revision <= journeys::MOST_ANSWERS;
        Ok(state.mailbox.filter(|_| goes_on).map(|email| Resumable { registration: id, email }))
    }
}

impl StoredEffect for Effect {
    fn common(&self) -> Option<&pure::Effect> {
        match self {
            Self::Common(common) => Some(common),
            _ => None,
        }
    }

    async fn carry_out(
        &self,
        _: &Store,
        transaction: &mut AnyConnection,
        _: &JourneyId,
        context: &TurnContext,
    ) -> Result<(), StoreError> {
        match self {
            Self::Common(_) => Ok(()),
            Self::CountCode => count(transaction, context.counters.codes.as_ref(), context.now).await,
            Self::CountWrongCode => {
                count(transaction, context.counters.wrong_codes.as_ref(), context.now).await
            }
            Self::BindBrowser { registration, until } => {
                bind_another(transaction, registration, *until, context).await
            }
        }
    }
}

/// Lets another browser answer a registration, provided it still goes on.
async fn bind_another(
    transaction: &mut AnyConnection,
    registration: &JourneyId,
    until: Timestamp,
    context: &TurnContext,
) -> Result<(), StoreError> {
    let row = sqlx::query(
        "SELECT ends_at FROM journeys WHERE id = $1 AND reference IS NOT NULL AND expires_at > $2",
    )
    .bind(registration.as_str())
    .bind(milliseconds(context.now))
    .fetch_optional(&mut *transaction)
    .await?;
    let ends_at = moment(&row.ok_or(StoreError::Outdated)?, "ends_at")?;
    journeys::bind_browser(transaction, registration, &context.browser, until.min(ends_at)).await
}
