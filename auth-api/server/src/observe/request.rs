use super::{ClientAddress, RequestId, metrics, timed};
use crate::random::Random;
use axum::{
    extract::{MatchedPath, Request, State},
    http::Method,
    middleware::Next,
    response::Response,
};
use std::time::Duration;
use tracing::Instrument;
use voordeur_contract::REFERENCE_HEADER;

/// Routes that are asked every few seconds: not logged, so that they do not drown the others; counted they are.
const ASKED_OFTEN: [&str; 4] = ["/healthz", "/readyz", "/metrics", "/outbox.json"];

/// Middleware: gives each request its [`RequestId`], writes one line into the log and counts it.
///
/// The line holds method, route, status, duration and the client's network: no query, no body, no header.
pub async fn observe_request(State(random): State<Random>, mut request: Request, next: Next) -> Response {
    let id = RequestId::from_bits(u64::from_le_bytes(random.bytes()));
    let span = tracing::info_span!("request", reference = %id);
    let method = method_name(request.method());
    let path = request.extensions().get::<MatchedPath>().map_or("other", MatchedPath::as_str).to_owned();
    let client = request.extensions().get::<ClientAddress>().map(|address| address.masked());
    request.extensions_mut().insert(id.clone());
    let (mut response, duration) = timed(next.run(request).instrument(span.clone())).await;
    response.headers_mut().insert(REFERENCE_HEADER, id.header_value());
    let status = response.status().as_u16();
    metrics::request(method, &path, status, duration);
    span.in_scope(|| log(method, &path, status, duration, &client.unwrap_or_default()));
    response
}

fn log(method: &str, path: &str, status: u16, duration: Duration, client: &str) {
    if !ASKED_OFTEN.contains(&path) {
        let milliseconds = duration.as_secs_f64() * 1000.0;
        tracing::info!(method, path, status, milliseconds, client, "answered");
    }
}

/// The method as a label: whoever invents methods does not make labels.
fn method_name(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}
