use super::{
    Carrier, DeliveryError, Outgoing, Template, Texts,
    report::{Outcome, report, report_unreadable},
    retry::{is_last_attempt, pause},
};
use crate::{
    clock::Clock,
    random::Random,
    store::{ClaimedMessage, Store, StoreError},
};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;

/// How long a message is ours once claimed; longer than any time-out that can be configured.
const LEASE: SignedDuration = SignedDuration::from_mins(5);

/// Delivers what is due in the outbox. Any number of workers, in any number of instances, may share a store.
pub struct Worker {
    /// Where the outbox is.
    pub store: Store,
    /// What time it is.
    pub clock: Clock,
    /// Varies the pauses between tries.
    pub random: Random,
    /// The words.
    pub texts: Arc<Texts>,
    /// The way out.
    pub carrier: Carrier,
    /// Names this instance in claims.
    pub instance: String,
}

impl Worker {
    /// Tries everything that is due now, once, one after the other. Returns how many messages that were.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn deliver_due(&self) -> Result<usize, StoreError> {
        let mut tried = 0;
        while self.deliver_next().await? {
            tried += 1;
        }
        Ok(tried)
    }

    /// Tries the message that has been due longest; `false`: nothing is due.
    pub(super) async fn deliver_next(&self) -> Result<bool, StoreError> {
        let claimed = match self.store.claim(self.clock.now(), &self.instance, LEASE).await {
            Ok(Some(claimed)) => claimed,
            Ok(None) => return Ok(false),
            // It would be as unreadable the next time.
            Err(StoreError::UnreadableMessage { id, why }) => {
                report_unreadable(&id, &why);
                return tried(self.store.mark_failed(&id, &self.instance).await);
            }
            Err(error) => return Err(error),
        };
        let outcome = self.attempt(&claimed).await;
        let kept = match &outcome {
            Outcome::Delivered => self.store.mark_delivered(&claimed.id, &self.instance).await,
            Outcome::Again(at, _) => self.store.mark_retry(&claimed.id, &self.instance, *at).await,
            Outcome::GivenUp(_) => self.store.mark_failed(&claimed.id, &self.instance).await,
        };
        report(&claimed, &outcome);
        tried(kept)
    }

    async fn attempt(&self, claimed: &ClaimedMessage) -> Outcome {
        let Some(template) = Template::of(&claimed.message) else {
            return Outcome::GivenUp("this version knows no such message".to_owned());
        };
        let valid_until = claimed.written_at.saturating_add(template.validity()).unwrap_or(Timestamp::MAX);
        if valid_until <= self.clock.now() {
            return Outcome::GivenUp("it is too late for this message".to_owned());
        }
        let words = match self.texts.render(&template, claimed.message.language, claimed.written_at) {
            Ok(words) => words,
            Err(error) => return Outcome::GivenUp(error.to_string()),
        };
        match self.carrier.carry(Outgoing::new(claimed, words), self.clock.now()).await {
            Ok(()) => Outcome::Delivered,
            Err(DeliveryError::Permanent(why)) => Outcome::GivenUp(why),
            Err(error) if is_last_attempt(template.channel(), claimed.attempts) => {
                Outcome::GivenUp(error.to_string())
            }
            Err(error) => {
                let pause = pause(claimed.attempts, &self.random);
                Outcome::Again(self.clock.now().saturating_add(pause).unwrap_or(Timestamp::MAX), error)
            }
        }
    }
}

/// A message was tried, provided its outcome was kept.
fn tried(kept: Result<(), StoreError>) -> Result<bool, StoreError> {
    match kept {
        // Our claim ran out meanwhile; whoever has it now says what became of it.
        Err(StoreError::Outdated) | Ok(()) => Ok(true),
        Err(error) => Err(error),
    }
}
