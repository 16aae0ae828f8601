//! What every request goes through, whatever it asks for.

use super::ApiProblem;
use axum::{
    extract::{Request, State},
    http::{HeaderValue, header::CACHE_CONTROL},
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::{any::Any, time::Duration};
use voordeur_contract::ProblemType;

/// How long a request may take. Nothing of ours takes a tenth of it; a database that hangs takes longer.
pub(super) const TIMEOUT: Duration = Duration::from_secs(15);

/// There is nothing at this address.
pub(super) async fn not_found() -> ApiProblem {
    ApiProblem::new(ProblemType::NotFound)
}

/// The address does not take this method; axum adds `Allow`.
pub(super) async fn method_not_allowed() -> ApiProblem {
    ApiProblem::new(ProblemType::MethodNotAllowed)
}

/// Middleware: whoever waits longer than `limit` is told to come back.
pub(super) async fn time_out(State(limit): State<Duration>, request: Request, next: Next) -> Response {
    match tokio::time::timeout(limit, next.run(request)).await {
        Ok(response) => response,
        Err(_) => {
            tracing::warn!("a request took too long");
            ApiProblem::new(ProblemType::Unavailable).into_response()
        }
    }
}

/// A handler panicked: the client gets a problem, the log what is known.
#[expect(clippy::needless_pass_by_value, reason = "a panic is handed over by value")]
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

#[cfg(test)]
mod tests {
    use super::super::problem::write_out;
    use super::*;
    use axum::{
        Router,
        body::to_bytes,
        http::StatusCode,
        middleware::{from_fn, from_fn_with_state},
        routing::get,
    };
    use tower::ServiceExt;
    use tower_http::catch_panic::CatchPanicLayer;

    async fn breaks() {
        panic!("hush");
    }

    async fn hangs() {
        std::future::pending::<()>().await;
    }

    async fn asked(path: &str) -> (StatusCode, String) {
        let app = Router::new()
            .route("/breaks", get(breaks))
            .route("/hangs", get(hangs))
            .layer(from_fn_with_state(Duration::from_millis(1), time_out))
            .layer(CatchPanicLayer::custom(caught))
            .layer(from_fn(write_out));
        let request = Request::get(path).body(axum::body::Body::empty()).unwrap();
        let response = app.oneshot(request).await.unwrap();
        let status = response.status();
        let body = to_bytes(response.into_body(), 10_000).await.unwrap();
        (status, String::from_utf8(body.to_vec()).unwrap())
    }

    #[tokio::test]
    async fn a_panic_is_a_problem_and_its_words_stay_inside() {
        let (status, body) = asked("/breaks").await;
        assert_eq!(status, 500);
        assert!(body.contains("urn:problem-type:voordeur:internal") && !body.contains("hush"), "{body}");
    }

    #[tokio::test]
    async fn who_waits_too_long_is_told_to_come_back() {
        let (status, body) = asked("/hangs").await;
        assert_eq!(status, 503);
        assert!(body.contains("urn:problem-type:voordeur:unavailable"), "{body}");
    }
}
