use super::Worker;
use crate::store::StoreError;
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

/// A worker at work.
pub struct Lanes {
    tasks: JoinSet<()>,
    alive: Arc<AtomicUsize>,
}

impl Lanes {
    /// Lets `worker` deliver, in [`LANES`] at once, until `stop` holds true.
    pub fn start(worker: Worker, wake_up: &WakeUp, stop: &watch::Receiver<bool>) -> Self {
        let worker = Arc::new(worker);
        let alive = Arc::new(AtomicUsize::new(LANES));
        let mut tasks = JoinSet::new();
        for _ in 0..LANES {
            let (worker, wake_up, stop) = (Arc::clone(&worker), wake_up.clone(), stop.clone());
            let lane = Lane(Arc::clone(&alive));
            tasks.spawn(async move {
                run(&worker, &wake_up, stop).await;
                drop(lane);
            });
        }
        Self { tasks, alive }
    }

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

async fn run(worker: &Worker, wake_up: &WakeUp, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        if worker.deliver_next().await.unwrap_or_else(|error| unreadable(&error)) {
            continue;
        }
        tokio::select! {
            () = wake_up.0.notified() => {}
            () = tokio::time::sleep(LOOK_EVERY) => {}
            changed = stop.changed() => if changed.is_err() { return },
        }
    }
}

/// The store may answer again later: until then nothing is due.
fn unreadable(error: &StoreError) -> bool {
    tracing::warn!(%error, "the outbox cannot be read");
    false
}
