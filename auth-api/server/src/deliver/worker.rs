use super::{
    Carrier, DeliveryError, Outgoing, Template, Texts,
    retry::{MAXIMAL_ATTEMPTS, pause},
};
use crate::{
    clock::Clock,
    observe::metrics,
    random::Random,
    store::{ClaimedMessage, Store, StoreError},
};
use jiff::{SignedDuration, Timestamp};
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::{
    sync::{Notify, watch},
    task::JoinSet,
};

/// How many messages an instance delivers at once: a slow mail server does not keep the SMS waiting.
pub const LANES: usize = 4;

/// How long a message is ours once claimed; longer than any time-out that can be configured.
const LEASE: SignedDuration = SignedDuration::from_mins(5);

/// How often to look for messages that became due by themselves or were written by another instance.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// Tells the worker that a message was written, so that it need not find out by looking.
#[derive(Clone, Debug, Default)]
pub struct WakeUp(Arc<Notify>);

impl WakeUp {
    /// There is something to deliver. Call it after the transaction that wrote it.
    pub fn wake(&self) {
        self.0.notify_one();
    }
}

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

/// What became of a message at this try.
enum Outcome {
    Delivered,
    Again(Timestamp, DeliveryError),
    GivenUp(String),
}

impl Worker {
    /// Starts to deliver, in [`LANES`] at once, until `stop` holds true.
    pub fn start(self, wake_up: &WakeUp, stop: &watch::Receiver<bool>) -> Lanes {
        let worker = Arc::new(self);
        let alive = Arc::new(AtomicUsize::new(LANES));
        let mut tasks = JoinSet::new();
        for _ in 0..LANES {
            let (worker, wake_up, stop) = (Arc::clone(&worker), wake_up.clone(), stop.clone());
            let lane = Lane(Arc::clone(&alive));
            tasks.spawn(async move {
                worker.run(&wake_up, stop).await;
                drop(lane);
            });
        }
        Lanes { tasks, alive }
    }

    async fn run(&self, wake_up: &WakeUp, mut stop: watch::Receiver<bool>) {
        while !*stop.borrow() {
            if self.deliver_next().await.unwrap_or_else(|error| unreadable(&error)) {
                continue;
            }
            tokio::select! {
                () = wake_up.0.notified() => {}
                () = tokio::time::sleep(LOOK_EVERY) => {}
                changed = stop.changed() => if changed.is_err() { return },
            }
        }
    }

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
    async fn deliver_next(&self) -> Result<bool, StoreError> {
        let Some(claimed) = self.store.claim(self.clock.now(), &self.instance, LEASE).await? else {
            return Ok(false);
        };
        let outcome = self.attempt(&claimed).await;
        let kept = match &outcome {
            Outcome::Delivered => self.store.mark_delivered(&claimed.id, &self.instance).await,
            Outcome::Again(at, _) => self.store.mark_retry(&claimed.id, &self.instance, *at).await,
            Outcome::GivenUp(_) => self.store.mark_failed(&claimed.id, &self.instance).await,
        };
        report(&claimed, &outcome);
        match kept {
            // Our claim ran out meanwhile; whoever has it now says what became of it.
            Err(StoreError::Outdated) | Ok(()) => Ok(true),
            Err(error) => Err(error),
        }
    }

    async fn attempt(&self, claimed: &ClaimedMessage) -> Outcome {
        let Some(template) = Template::of(&claimed.message) else {
            return Outcome::GivenUp("this version knows no such message".to_owned());
        };
        let valid_until = claimed.written_at.saturating_add(template.validity()).unwrap_or(Timestamp::MAX);
        if valid_until <= self.clock.now() {
            return Outcome::GivenUp("it is too late for this message".to_owned());
        }
        let words = match self.texts.render(&template, claimed.message.language) {
            Ok(words) => words,
            Err(error) => return Outcome::GivenUp(error.to_string()),
        };
        match self.carrier.carry(Outgoing::new(claimed, words), self.clock.now()).await {
            Ok(()) => Outcome::Delivered,
            Err(DeliveryError::Permanent(why)) => Outcome::GivenUp(why),
            Err(error) if claimed.attempts >= MAXIMAL_ATTEMPTS => Outcome::GivenUp(error.to_string()),
            Err(error) => {
                let pause = pause(claimed.attempts, &self.random);
                Outcome::Again(self.clock.now().saturating_add(pause).unwrap_or(Timestamp::MAX), error)
            }
        }
    }
}

/// The store may answer again later: for now, nothing is due.
fn unreadable(error: &StoreError) -> bool {
    tracing::warn!(%error, "the outbox cannot be read");
    false
}

/// Into log and metrics: which message, never to whom or what.
fn report(claimed: &ClaimedMessage, outcome: &Outcome) {
    let channel = claimed.message.channel;
    metrics::delivery_attempt(channel);
    match outcome {
        Outcome::Delivered => log_delivered(claimed),
        Outcome::Again(next_at, why) => {
            metrics::delivery_failure(channel, false);
            log_not_delivered(claimed, *next_at, why);
        }
        Outcome::GivenUp(why) => {
            metrics::delivery_failure(channel, true);
            log_given_up(claimed, why);
        }
    }
}

fn log_delivered(claimed: &ClaimedMessage) {
    let ClaimedMessage { id, message, attempts, .. } = claimed;
    let (channel, template) = (message.channel.name(), message.template.as_str());
    tracing::info!(id, channel, template, attempts, "message delivered");
}

fn log_not_delivered(claimed: &ClaimedMessage, next_at: Timestamp, why: &DeliveryError) {
    let ClaimedMessage { id, message, attempts, .. } = claimed;
    let (channel, template) = (message.channel.name(), message.template.as_str());
    tracing::warn!(id, channel, template, attempts, %next_at, %why, "message not delivered");
}

fn log_given_up(claimed: &ClaimedMessage, why: &str) {
    let ClaimedMessage { id, message, attempts, .. } = claimed;
    let (channel, template) = (message.channel.name(), message.template.as_str());
    tracing::error!(id, channel, template, attempts, why, "message given up");
}

/// A worker at work.
pub struct Lanes {
    tasks: JoinSet<()>,
    alive: Arc<AtomicUsize>,
}

impl Lanes {
    /// Says, at any later time, whether all lanes are still at work.
    pub fn pulse(&self) -> impl Fn() -> bool + Clone + Send + Sync + 'static {
        let alive = Arc::clone(&self.alive);
        move || alive.load(Ordering::SeqCst) == LANES
    }

    /// Waits until what is under way has been delivered; nothing new is begun once `stop` holds true.
    pub async fn ended(mut self) {
        while self.tasks.join_next().await.is_some() {}
    }
}

/// Counts a lane as long as it lives, also when it panics.
struct Lane(Arc<AtomicUsize>);

impl Drop for Lane {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}
