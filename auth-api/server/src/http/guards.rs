//! What every request goes through, whatever it asks for.

use super::ApiProblem;
use axum::{
    extract::Request,
    http::{HeaderValue, header::CACHE_CONTROL},
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::{any::Any, time::Duration};
use voordeur_contract::ProblemType;

/// How long a request may take. Nothing of ours takes a tenth of it; a database that hangs does.
const TIMEOUT: Duration = Duration::from_secs(15);

/// There is nothing at this address.
pub(super) async fn not_found() -> ApiProblem {
    ApiProblem::new(ProblemType::NotFound)
}

/// The address does not take this method; axum adds `Allow`.
pub(super) async fn method_not_allowed() -> ApiProblem {
    ApiProblem::new(ProblemType::MethodNotAllowed)
}

/// Middleware: whoever waits too long is told to come back.
pub(super) async fn time_out(request: Request, next: Next) -> Response {
    match tokio::time::timeout(TIMEOUT, next.run(request)).await {
        Ok(response) => response,
        Err(_) => {
            tracing::warn!("a request took too long");
            ApiProblem::new(ProblemType::Unavailable).into_response()
        }
    }
}

/// A handler panicked: the client gets a problem, the log what is known.
pub(super) fn caught(panic: Box<dyn Any + Send + 'static>) -> Response {
    let words = panic.downcast_ref::<&str>().copied().or(panic.downcast_ref::<String>().map(String::as_str));
    tracing::error!(panic = words.unwrap_or("without words"), "a handler panicked");
    ApiProblem::new(ProblemType::Internal).into_response()
}

/// Middleware: nothing the API says is kept by a browser or on the way (OWASP ASVS 5.0, 14.3.2).
pub(super) async fn never_store(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
