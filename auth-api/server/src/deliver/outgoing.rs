use super::Rendered;
use crate::store::{Channel, ClaimedMessage};
use voordeur_contract::Language;

/// A message in words, ready to leave the house.
pub struct Outgoing<'a> {
    /// Its id in the outbox: the same at every try.
    pub id: &'a str,
    /// By which way.
    pub channel: Channel,
    /// To which number or address.
    pub recipient: &'a str,
    /// In which language its words are.
    pub language: Language,
    /// Its words.
    pub words: Rendered,
}

impl<'a> Outgoing<'a> {
    /// Puts words to a message of the outbox.
    pub fn new(claimed: &'a ClaimedMessage, words: Rendered) -> Self {
        let message = &claimed.message;
        Self {
            id: &claimed.id,
            channel: message.channel,
            recipient: &message.recipient,
            language: message.language,
            words,
        }
    }
}

/// Why a message did not leave. Holds nothing of the message, its recipient or the other side's words, which
/// may repeat them: it stands in the log.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DeliveryError {
    /// It may succeed later.
    #[error("{0}")]
    Temporary(String),
    /// It will not succeed however often it is tried.
    #[error("{0}")]
    Permanent(String),
}
