use crate::{
    development::{Outbox, SampleInsurer, outbox},
    http::{AppState, router},
    observe::{Vitals, find_client_address, health, metrics_page, observe_request},
    random::Random,
    site::Site,
};
use axum::{
    Router,
    extract::{Request, State},
    http::{
        HeaderName, HeaderValue, StatusCode,
        header::{
            CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
            X_CONTENT_TYPE_OPTIONS,
        },
    },
    middleware::{Next, from_fn_with_state},
    response::Response,
};
use std::{net::IpAddr, sync::Arc};

/// For two years, this host and those below it are reached over TLS only (RFC 6797). The site says the same: it is
/// written into its `serving.json`.
const STRICT_TRANSPORT: &str = "max-age=63072000; includeSubDomains";

/// Everything that one listener answers.
pub struct Application {
    /// The API.
    pub services: AppState,
    /// Health and metrics.
    pub vitals: Vitals,
    /// The outbox page; `None`: not in development mode.
    pub outbox: Option<Outbox>,
    /// The sample insurer; `None`: not in development mode, or another one is asked.
    pub sample_insurer: Option<SampleInsurer>,
    /// The site; `None`: it is served from elsewhere.
    pub site: Option<Site>,
    /// Whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Arc<[IpAddr]>,
}

impl Application {
    /// The routes for visitors. In development mode metrics are among them.
    pub fn router(self) -> Router {
        let random = self.services.random.clone();
        let (secure, clock) = (self.services.origin.is_secure(), self.services.clock.clone());
        let mut own = router(self.services).merge(health(self.vitals.clone()));
        if self.outbox.is_some() {
            own = own.merge(metrics_page(self.vitals));
        }
        if let Some(insurer) = self.sample_insurer {
            own = own.merge(insurer.router(clock));
        }
        let own = own.layer(from_fn_with_state(secure, secure_answer));
        let own = self.outbox.map_or(own.clone(), |page| own.merge(outbox(page)));
        let all = match self.site {
            Some(site) => own.merge(site.router()),
            None => own.fallback(|| async { StatusCode::NOT_FOUND }),
        };
        observed(all, random, self.trusted_proxies)
    }
}

/// The routes for operators, on a listener of their own.
pub(super) fn operations(vitals: Vitals, random: Random) -> Router {
    let all =
        health(vitals.clone()).merge(metrics_page(vitals)).layer(from_fn_with_state(false, secure_answer));
    observed(all, random, Arc::new([]))
}

fn observed(routes: Router, random: Random, trusted_proxies: Arc<[IpAddr]>) -> Router {
    routes
        .layer(from_fn_with_state(random, observe_request))
        .layer(from_fn_with_state(trusted_proxies, find_client_address))
}

/// Middleware: an answer for programs is no page: nothing in it is run, framed, guessed at or kept.
async fn secure_answer(State(over_tls): State<bool>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let policy = HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'");
    headers.insert(CONTENT_SECURITY_POLICY, policy);
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    let resource_policy = HeaderName::from_static("cross-origin-resource-policy");
    headers.insert(resource_policy, HeaderValue::from_static("same-origin"));
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    if over_tls {
        headers.insert(STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(STRICT_TRANSPORT));
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::{body::Body, routing::get};
    use tower::ServiceExt;

    async fn strict_transport(over_tls: bool) -> Option<HeaderValue> {
        let routes =
            Router::new().route("/", get(|| async {})).layer(from_fn_with_state(over_tls, secure_answer));
        let response = routes.oneshot(Request::new(Body::empty())).await.unwrap();
        response.headers().get(STRICT_TRANSPORT_SECURITY).cloned()
    }

    #[tokio::test]
    async fn browsers_are_told_to_come_over_tls_where_they_can() {
        assert_eq!(strict_transport(true).await.unwrap(), STRICT_TRANSPORT);
        assert_eq!(strict_transport(false).await, None);
    }

    /// The build writes the same value into the site's headers.
    #[test]
    fn site_and_api_say_the_same() {
        let serving = concat!(env!("CARGO_MANIFEST_DIR"), "/../../xtask/src/build/serving.rs");
        let source = std::fs::read_to_string(serving).unwrap();
        assert!(source.contains(STRICT_TRANSPORT));
    }
}
