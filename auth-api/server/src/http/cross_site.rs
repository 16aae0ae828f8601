//! Other sites: what they may not do, and whose pages may use the API (OWASP ASVS 5.0, 3.4.2 and 3.5).

use super::{ApiProblem, AppState};
use crate::config::PublicOrigin;
use axum::{
    extract::{Request, State},
    http::{
        HeaderMap, HeaderName, HeaderValue, Method,
        header::{CONTENT_TYPE, LOCATION, ORIGIN, RETRY_AFTER},
    },
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::time::Duration;
use tower_http::cors::CorsLayer;
use voordeur_contract::{ProblemType, REFERENCE_HEADER, REQUEST_HEADER};

/// For how long a browser remembers what the API told it about other origins.
const PREFLIGHT_AGE: Duration = Duration::from_secs(3600);

/// Middleware: refuses requests that change something and do not come from a page of ours.
pub(super) async fn refuse(State(services): State<AppState>, request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS | Method::TRACE);
    if safe || comes_from_us(request.headers(), &services.origin, &services.allowed_origins) {
        next.run(request).await
    } else {
        ApiProblem::new(ProblemType::CrossSite).into_response()
    }
}

fn comes_from_us(headers: &HeaderMap, own: &PublicOrigin, allowed: &[PublicOrigin]) -> bool {
    let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let (name, value) = REQUEST_HEADER;
    if text(name) != Some(value) {
        return false;
    }
    let origin = text(ORIGIN.as_str());
    let from_allowed = origin.is_some_and(|origin| allowed.iter().any(|a| a.as_str() == origin));
    match text("sec-fetch-site") {
        Some(site) => site == "same-origin" || from_allowed,
        // An older browser, or no browser at all: that one sends neither, and carries nobody's cookies.
        None => origin.is_none_or(|origin| origin == own.as_str()) || from_allowed,
    }
}

/// Lets pages of the listed origins, and no others, use the API with their visitors' cookies. Without any
/// there is nothing to answer to a preflight.
pub(super) fn cors(allowed: &[PublicOrigin]) -> Option<CorsLayer> {
    if allowed.is_empty() {
        return None;
    }
    let origins: Vec<HeaderValue> =
        allowed.iter().filter_map(|origin| HeaderValue::from_str(origin.as_str()).ok()).collect();
    let header = |name: &str| HeaderName::from_bytes(name.as_bytes()).ok();
    let (request_header, reference) = (header(REQUEST_HEADER.0)?, header(REFERENCE_HEADER)?);
    let layer = CorsLayer::new()
        .allow_origin(origins)
        .allow_credentials(true)
        .allow_methods([Method::GET, Method::POST, Method::DELETE])
        .allow_headers([CONTENT_TYPE, request_header])
        .expose_headers([LOCATION, RETRY_AFTER, reference])
        .max_age(PREFLIGHT_AGE);
    Some(layer)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepted(pairs: &[(&'static str, &'static str)]) -> bool {
        let headers = pairs
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
        let own = "https://login.example.org".parse().unwrap();
        let allowed = ["https://www.example.org".parse().unwrap()];
        comes_from_us(&headers.collect(), &own, &allowed)
    }

    const OURS: (&str, &str) = ("x-requested-with", "voordeur");

    #[test]
    fn a_page_of_ours_may() {
        assert!(accepted(&[OURS, ("sec-fetch-site", "same-origin")]));
        assert!(accepted(&[OURS, ("origin", "https://login.example.org")]));
        assert!(accepted(&[OURS, ("sec-fetch-site", "same-site"), ("origin", "https://www.example.org")]));
        assert!(accepted(&[OURS]));
    }

    #[test]
    fn another_site_may_not() {
        assert!(!accepted(&[("sec-fetch-site", "same-origin")]));
        assert!(!accepted(&[("x-requested-with", "another"), ("sec-fetch-site", "same-origin")]));
        assert!(!accepted(&[OURS, ("sec-fetch-site", "cross-site")]));
        assert!(!accepted(&[OURS, ("sec-fetch-site", "same-site"), ("origin", "https://evil.example.org")]));
        assert!(!accepted(&[OURS, ("origin", "https://evil.example")]));
        assert!(!accepted(&[OURS, ("origin", "null")]));
    }
}
