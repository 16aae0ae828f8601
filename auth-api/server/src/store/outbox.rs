//! What is to be sent, kept with the decision to send it: nothing is sent that was not decided, and nothing
//! that was decided is forgotten. An instance claims a message before it sends it; when it dies meanwhile, the
//! claim runs out and another sends it, so a message may in rare cases arrive twice, never not at all.

use super::{
    Channel, Message, Store, StoreError,
    columns::{count, language, milliseconds, moment, text, unreadable},
};
use jiff::{SignedDuration, Timestamp};
use sqlx::{AnyConnection, Row, any::AnyRow};

/// A message that this instance, and no other, sends now.
#[derive(Clone, Debug, PartialEq)]
pub struct ClaimedMessage {
    /// Names it.
    pub id: String,
    /// What to send.
    pub message: Message,
    /// Which attempt this is, counted from 1.
    pub attempts: u32,
    /// When it was decided to send it.
    pub written_at: Timestamp,
}

/// What goes when a message does not wait any more. To whom a letter goes is a name with a home address.
const ERASED: &str = "arguments = NULL, recipient = CASE WHEN channel = 'letter' THEN '' ELSE recipient END";

impl Store {
    /// Puts a message into the outbox, within the transaction that decided on it.
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn enqueue(
        &self,
        transaction: &mut AnyConnection,
        message: &Message,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.enqueue_for(transaction, message, now, now).await.map(|_| ())
    }

    /// The same with a message that goes at `due_at` and not before. Returns its id.
    pub(super) async fn enqueue_for(
        &self,
        transaction: &mut AnyConnection,
        message: &Message,
        now: Timestamp,
        due_at: Timestamp,
    ) -> Result<String, StoreError> {
        let id = self.random.id(now).to_string();
        let arguments =
            self.key.cipher("outbox").encrypt(&self.random, &id, &message.arguments.to_string())?;
        sqlx::query(
            "INSERT INTO outbox (id, channel, recipient, language, template, arguments, state, attempts, due_at, written_at,
                                 is_code)
             VALUES ($1, $2, $3, $4, $5, $6, 'waiting', 0, $7, $8, $9)",
        )
        .bind(id.as_str())
        .bind(message.channel.name())
        .bind(message.recipient.as_str())
        .bind(message.language.tag())
        .bind(message.template.as_str())
        .bind(arguments)
        .bind(milliseconds(due_at))
        .bind(milliseconds(now))
        .bind(i64::from(message.carries_code()))
        .execute(transaction)
        .await?;
        Ok(id)
    }

    /// Takes the message that has been due longest; for `lease` nobody else may have it. One that carries a code comes before
    /// all others: somebody waits for it, however many invitations are on their way. `None`: nothing is due.
    ///
    /// # Errors
    /// When the store cannot be asked; [`StoreError::UnreadableMessage`] when it was taken but cannot be read.
    pub async fn claim(
        &self,
        now: Timestamp,
        instance: &str,
        lease: SignedDuration,
    ) -> Result<Option<ClaimedMessage>, StoreError> {
        const FREE: &str =
            "state = 'waiting' AND due_at <= $1 AND (claimed_until IS NULL OR claimed_until <= $1)";
        let statement = format!(
            "UPDATE outbox SET claimed_by = $2, claimed_until = $3, attempts = attempts + 1
             WHERE {FREE} AND id = (SELECT id FROM outbox WHERE {FREE} ORDER BY is_code DESC, due_at, id LIMIT 1{})
             RETURNING id, channel, recipient, language, template, arguments, attempts, written_at",
            self.backend.skip_locked()
        );
        let row = sqlx::query(&statement)
            .bind(milliseconds(now))
            .bind(instance)
            .bind(milliseconds(now.saturating_add(lease).unwrap_or(Timestamp::MAX)))
            .fetch_optional(&self.pool)
            .await?;
        let Some(row) = row else { return Ok(None) };
        match self.claimed(&row) {
            Ok(claimed) => Ok(Some(claimed)),
            Err(error) => {
                Err(StoreError::UnreadableMessage { id: text(&row, "id")?, why: error.to_string() })
            }
        }
    }

    fn claimed(&self, row: &AnyRow) -> Result<ClaimedMessage, StoreError> {
        let id = text(row, "id")?;
        let arguments = self.key.cipher("outbox").decrypt(&id, &text(row, "arguments")?)?;
        let message = Message {
            channel: Channel::from_name(&text(row, "channel")?).ok_or_else(|| unreadable("channel"))?,
            recipient: text(row, "recipient")?,
            language: language(row, "language")?,
            template: text(row, "template")?,
            arguments: serde_json::from_str(&arguments)?,
        };
        Ok(ClaimedMessage {
            id,
            message,
            attempts: count(row, "attempts")?,
            written_at: moment(row, "written_at")?,
        })
    }

    /// The message has been handed over: its arguments are erased, and with a letter to whom it went.
    ///
    /// # Errors
    /// [`StoreError::Outdated`] when the claim had run out and somebody else has it now.
    pub async fn mark_delivered(&self, id: &str, instance: &str) -> Result<(), StoreError> {
        self.release(id, instance, &format!("state = 'delivered', {ERASED}"), None).await
    }

    /// The message could not be handed over; it is due again at `next_at`.
    ///
    /// # Errors
    /// [`StoreError::Outdated`] when the claim had run out and somebody else has it now.
    pub async fn mark_retry(&self, id: &str, instance: &str, next_at: Timestamp) -> Result<(), StoreError> {
        self.release(id, instance, "due_at = $3", Some(next_at)).await
    }

    /// The message is given up: its arguments are erased, and with a letter to whom it was to go.
    ///
    /// # Errors
    /// [`StoreError::Outdated`] when the claim had run out and somebody else has it now.
    pub async fn mark_failed(&self, id: &str, instance: &str) -> Result<(), StoreError> {
        self.release(id, instance, &format!("state = 'failed', {ERASED}"), None).await
    }

    async fn release(
        &self,
        id: &str,
        instance: &str,
        changes: &str,
        due: Option<Timestamp>,
    ) -> Result<(), StoreError> {
        let statement = format!(
            "UPDATE outbox SET {changes}, claimed_by = NULL, claimed_until = NULL
             WHERE id = $1 AND claimed_by = $2 AND state = 'waiting'"
        );
        let mut query = sqlx::query(&statement).bind(id).bind(instance);
        if let Some(due) = due {
            query = query.bind(milliseconds(due));
        }
        match query.execute(&self.pool).await?.rows_affected() {
            0 => Err(StoreError::Outdated),
            _ => Ok(()),
        }
    }

    /// How many messages wait to be sent, and when the oldest of them was written: for the metrics.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn backlog(&self) -> Result<(u32, Option<Timestamp>), StoreError> {
        let statement =
            "SELECT COUNT(*) AS waiting, MIN(written_at) AS oldest FROM outbox WHERE state = 'waiting'";
        let row = sqlx::query(statement).fetch_one(&self.pool).await?;
        let oldest: Option<i64> = row.try_get("oldest")?;
        let oldest =
            oldest.map(Timestamp::from_millisecond).transpose().map_err(|_| unreadable("written_at"))?;
        Ok((count(&row, "waiting")?, oldest))
    }
}
