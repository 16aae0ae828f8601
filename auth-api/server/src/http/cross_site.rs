//! Other sites: what they may not do (OWASP ASVS 5.0, 3.5). There is no CORS (3.4.2): the site calls its own origin.

use super::{ApiProblem, AppState, body::is_json};
use crate::config::PublicOrigin;
use axum::{
    extract::{Request, State},
    http::{
        HeaderMap, Method,
        header::{CONTENT_TYPE, ORIGIN},
    },
    middleware::Next,
    response::{IntoResponse, Response},
};
use voordeur_contract::{ProblemType, REQUEST_HEADER};

/// Middleware: refuses requests that change something and do not come from a page of ours. What calls itself something
/// else than JSON comes from a form, also where no body is read.
pub(super) async fn refuse(State(services): State<AppState>, request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS | Method::TRACE);
    let headers = request.headers();
    if safe {
        next.run(request).await
    } else if !comes_from_us(headers, &services.origin) {
        ApiProblem::new(ProblemType::CrossSite).into_response()
    } else if headers.contains_key(CONTENT_TYPE) && !is_json(headers) {
        ApiProblem::new(ProblemType::ContentTypeUnsupported).into_response()
    } else {
        next.run(request).await
    }
}

fn comes_from_us(headers: &HeaderMap, own: &PublicOrigin) -> bool {
    let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let (name, value) = REQUEST_HEADER;
    if text(name) != Some(value) {
        return false;
    }
    match text("sec-fetch-site") {
        Some(site) => site == "same-origin",
        // An older browser, or no browser at all: that one sends neither, and carries nobody's cookies.
        None => text(ORIGIN.as_str()).is_none_or(|origin| origin == own.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::{HeaderName, HeaderValue};

    fn accepted(pairs: &[(&'static str, &'static str)]) -> bool {
        let headers = pairs
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
        let own = "https://login.example.org".parse().unwrap();
        comes_from_us(&headers.collect(), &own)
    }

    const OURS: (&str, &str) = ("x-requested-with", "voordeur");

    #[test]
    fn a_page_of_ours_may() {
        assert!(accepted(&[OURS, ("sec-fetch-site", "same-origin")]));
        assert!(accepted(&[OURS, ("origin", "https://login.example.org")]));
        assert!(accepted(&[OURS]));
    }

    #[test]
    fn another_site_may_not() {
        assert!(!accepted(&[("sec-fetch-site", "same-origin")]));
        assert!(!accepted(&[("x-requested-with", "another"), ("sec-fetch-site", "same-origin")]));
        assert!(!accepted(&[OURS, ("sec-fetch-site", "cross-site")]));
        assert!(!accepted(&[OURS, ("sec-fetch-site", "same-site"), ("origin", "https://www.example.org")]));
        assert!(!accepted(&[OURS, ("origin", "https://evil.example")]));
        assert!(!accepted(&[OURS, ("origin", "null")]));
    }
}
