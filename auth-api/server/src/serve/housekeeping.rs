use super::listeners::stopped;
use crate::{clock::Clock, store::Store};
use metrics_exporter_prometheus::PrometheusHandle;
use std::time::Duration;
use tokio::{sync::watch, time::interval};

/// How often what expired is removed.
const CLEAN_UP_EVERY: Duration = Duration::from_secs(10 * 60);

/// How often measurements are summed up, so that they do not pile up when nobody reads them.
const SUM_UP_EVERY: Duration = Duration::from_secs(10);

/// Keeps the store and the metrics small until `stop` holds true.
pub(super) async fn keep_house(
    store: Store,
    clock: Clock,
    metrics: PrometheusHandle,
    mut stop: watch::Receiver<bool>,
) {
    let (mut clean_up, mut sum_up) = (interval(CLEAN_UP_EVERY), interval(SUM_UP_EVERY));
    loop {
        tokio::select! {
            _ = clean_up.tick() => remove_what_expired(&store, &clock).await,
            _ = sum_up.tick() => metrics.run_upkeep(),
            () = stopped(&mut stop) => return,
        }
    }
}

async fn remove_what_expired(store: &Store, clock: &Clock) {
    if let Err(error) = store.clean_up(clock.now()).await {
        tracing::warn!(%error, "what expired could not be removed");
    }
}
