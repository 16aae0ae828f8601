//! What a person would have received, kept for the outbox page of development mode.

use super::{
    Channel, Store, StoreError,
    columns::{language, milliseconds, moment, optional_text, text, unreadable},
};
use data_encoding::BASE64;
use jiff::Timestamp;
use sqlx::any::AnyRow;
use std::fmt;
use voordeur_contract::Language;

/// A message as a person would see it.
#[derive(Clone, PartialEq, Eq)]
pub struct DevelopmentMessage {
    /// Names it: the id that it had in the outbox.
    pub id: String,
    /// By which way it would have come.
    pub channel: Channel,
    /// To which number or address.
    pub recipient: String,
    /// In which language.
    pub language: Language,
    /// The subject of a mail or letter.
    pub subject: Option<String>,
    /// The whole text.
    pub text: String,
    /// The PDF of a letter.
    pub document: Option<Vec<u8>>,
    /// When it was delivered.
    pub at: Timestamp,
}

impl fmt::Debug for DevelopmentMessage {
    /// To whom, and what, stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DevelopmentMessage")
            .field("id", &self.id)
            .field("channel", &self.channel)
            .field("language", &self.language)
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}

impl Store {
    /// Keeps a message; one that is there already is left as it is.
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn keep_development_message(&self, message: &DevelopmentMessage) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO development_outbox (id, channel, recipient, language, subject, text, document, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING",
        )
        .bind(message.id.as_str())
        .bind(message.channel.name())
        .bind(message.recipient.as_str())
        .bind(message.language.tag())
        .bind(message.subject.as_deref())
        .bind(message.text.as_str())
        .bind(message.document.as_ref().map(|document| BASE64.encode(document)))
        .bind(milliseconds(message.at))
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// The newest `limit` messages, newest first, without their documents.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn development_outbox(&self, limit: u32) -> Result<Vec<DevelopmentMessage>, StoreError> {
        let rows = sqlx::query(
            "SELECT id, channel, recipient, language, subject, text, at FROM development_outbox
             ORDER BY at DESC, id DESC LIMIT $1",
        )
        .bind(i64::from(limit))
        .fetch_all(&self.pool)
        .await?;
        rows.iter().map(development_message).collect()
    }

    /// The PDF of a letter; `None`: no letter has this id.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn development_document(&self, id: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let row = sqlx::query("SELECT document FROM development_outbox WHERE id = $1")
            .bind(id)
            .fetch_optional(&self.pool)
            .await?;
        let document = row.as_ref().map(|row| optional_text(row, "document")).transpose()?.flatten();
        document
            .map(|document| BASE64.decode(document.as_bytes()).map_err(|_| unreadable("document")))
            .transpose()
    }
}

fn development_message(row: &AnyRow) -> Result<DevelopmentMessage, StoreError> {
    Ok(DevelopmentMessage {
        id: text(row, "id")?,
        channel: Channel::from_name(&text(row, "channel")?).ok_or_else(|| unreadable("channel"))?,
        recipient: text(row, "recipient")?,
        language: language(row, "language")?,
        subject: optional_text(row, "subject")?,
        text: text(row, "text")?,
        document: None,
        at: moment(row, "at")?,
    })
}
