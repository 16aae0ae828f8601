//! Other sites cannot do anything with a visitor's cookies.

use crate::support::{Database, House, on_both_databases};
use reqwest::Method;
use serde_json::json;
use voordeur_auth_api::clock::Clock;
use voordeur_contract::{ProblemType, REQUEST_HEADER};

on_both_databases!(refused, listed_origins);

async fn refused(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    for headers in [
        vec![],
        vec![REQUEST_HEADER, ("Sec-Fetch-Site", "cross-site")],
        vec![REQUEST_HEADER, ("Sec-Fetch-Site", "same-site")],
        vec![REQUEST_HEADER, ("Origin", "https://evil.example")],
    ] {
        for (method, path) in [(Method::POST, "/journeys"), (Method::DELETE, "/session")] {
            let mut request =
                browser.request(method, path).json(&json!({ "kind": "log-in", "language": "nl" }));
            for (name, value) in &headers {
                request = request.header(*name, *value);
            }
            let answered = browser.send(request).await;
            assert_eq!(answered.problem_type(), ProblemType::CrossSite, "{headers:?}");
            assert!(!answered.headers.contains_key("access-control-allow-origin"));
        }
    }
    assert!(browser.cookies.is_empty());
}

async fn listed_origins(database: Database) {
    let clock = Clock::standing_at(crate::support::start());
    let site = "https://www.example.org";
    let house =
        House::with(&database, clock, |services| services.allowed_origins = vec![site.parse().unwrap()])
            .await;
    let mut browser = house.browser();
    for (origin, allowed) in [(site, true), ("https://evil.example", false)] {
        let request = browser
            .request(Method::OPTIONS, "/journeys")
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "POST")
            .header("Access-Control-Request-Headers", "content-type,x-requested-with");
        let preflight = browser.send(request).await;
        assert_eq!(preflight.headers.contains_key("access-control-allow-origin"), allowed, "{origin}");
    }
    let request = browser
        .request(Method::POST, "/journeys")
        .header(REQUEST_HEADER.0, REQUEST_HEADER.1)
        .header("Origin", site)
        .header("Sec-Fetch-Site", "same-site")
        .json(&json!({ "kind": "log-in", "language": "nl" }));
    let begun = browser.send(request).await;
    assert_eq!(begun.status, 201);
    assert_eq!(begun.headers["access-control-allow-origin"], site);
    assert_eq!(begun.headers["access-control-allow-credentials"], "true");
}
