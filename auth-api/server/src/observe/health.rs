use super::metrics;
use crate::{clock::Clock, store::Store};
use axum::{
    Json, Router,
    extract::State,
    http::{StatusCode, header::CACHE_CONTROL},
    response::{IntoResponse, Response},
    routing::get,
};
use metrics_exporter_prometheus::PrometheusHandle;
use serde_json::json;
use std::sync::Arc;

/// What health and metrics are read from.
#[derive(Clone)]
pub struct Vitals {
    /// The store: reachable, and its tables up to date, since it opens only then.
    pub store: Store,
    /// What time it is.
    pub clock: Clock,
    /// Whether the delivery worker lives.
    pub worker_alive: Arc<dyn Fn() -> bool + Send + Sync>,
    /// What was counted.
    pub metrics: PrometheusHandle,
}

/// `/healthz`: the process answers. `/readyz`: it can do its work; 503 says what is missing.
pub fn health(vitals: Vitals) -> Router {
    Router::new()
        .route("/healthz", get(|| async { ([(CACHE_CONTROL, "no-store")], "ok\n") }))
        .route("/readyz", get(readiness))
        .with_state(vitals)
}

/// `/metrics`, in the text format of Prometheus.
pub fn metrics_page(vitals: Vitals) -> Router {
    Router::new().route("/metrics", get(measurements)).with_state(vitals)
}

async fn readiness(State(vitals): State<Vitals>) -> Response {
    let database = vitals.store.ping().await.is_ok();
    let worker = (vitals.worker_alive)();
    let status = if database && worker { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, [(CACHE_CONTROL, "no-store")], Json(json!({ "database": database, "worker": worker })))
        .into_response()
}

async fn measurements(State(vitals): State<Vitals>) -> Response {
    match vitals.store.backlog().await {
        Ok((waiting, oldest)) => metrics::outbox(waiting, oldest, vitals.clock.now()),
        Err(error) => tracing::warn!(%error, "the outbox cannot be measured"),
    }
    let headers =
        [("content-type", "text/plain; version=0.0.4; charset=utf-8"), ("cache-control", "no-store")];
    (headers, vitals.metrics.render()).into_response()
}
