//! Other sites cannot do anything with a visitor's cookies.

use crate::support::{Database, House, on_both_databases};
use reqwest::Method;
use serde_json::Value;
use voordeur_auth_api::openapi;
use voordeur_contract::{ProblemType, REQUEST_HEADER};

on_both_databases!(refused, no_other_origin_is_let_in);

/// What pages of other sites send along, or cannot.
const FOREIGN: [&[(&str, &str)]; 4] = [
    &[],
    &[REQUEST_HEADER, ("Sec-Fetch-Site", "cross-site")],
    &[REQUEST_HEADER, ("Sec-Fetch-Site", "same-site"), ("Origin", "https://www.example.org")],
    &[REQUEST_HEADER, ("Origin", "https://evil.example")],
];

/// Every route of the contract that changes something.
fn unsafe_routes() -> Vec<(Method, String)> {
    let document = serde_json::to_value(openapi::document()).unwrap();
    let id = "00000000-0000-7000-8000-000000000000";
    let routes = document["paths"].as_object().unwrap().iter().flat_map(|(path, item)| {
        let methods = item.as_object().unwrap().iter().filter(|(_, operation)| operation.is_object());
        methods.map(move |(method, _)| {
            (method.to_uppercase().parse::<Method>().unwrap(), path.replace("{id}", id))
        })
    });
    routes.filter(|(method, _)| !method.is_safe()).collect()
}

async fn refused(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let routes = unsafe_routes();
    assert!(routes.len() >= 4 && routes.contains(&(Method::DELETE, "/session".to_owned())), "{routes:?}");
    for (method, path) in &routes {
        for headers in FOREIGN {
            let mut request = browser.request(method.clone(), path).json(&Value::Null);
            for (name, value) in headers {
                request = request.header(*name, *value);
            }
            let answered = browser.send(request).await;
            assert_eq!(answered.problem_type(), ProblemType::CrossSite, "{method} {path} {headers:?}");
            assert!(!answered.headers.contains_key("access-control-allow-origin"));
        }
    }
    assert!(browser.cookies.is_empty());
}

/// There is no CORS: whoever asks beforehand is given nothing.
async fn no_other_origin_is_let_in(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    for origin in ["https://www.example.org", "http://localhost:8080", "null"] {
        let request = browser
            .request(Method::OPTIONS, "/journeys")
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "POST")
            .header("Access-Control-Request-Headers", "content-type,x-requested-with");
        let preflight = browser.send(request).await;
        let named = |name: &&axum::http::HeaderName| name.as_str().starts_with("access-control-");
        assert_eq!(preflight.headers.keys().find(named), None, "{origin}");
    }
}
