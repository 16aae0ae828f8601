//! Whatever is sent, the answer is a problem of the contract and nothing is lost.

use crate::support::{Database, House, code, credentials, on_both_databases};
use reqwest::{Method, header::CONTENT_TYPE};
use voordeur_contract::{JourneyId, ProblemType, REQUEST_HEADER};

on_both_databases!(bodies, without_a_body, addresses_and_methods, query_parameters, large_revision);

/// Content type, body, and what is to be said to it.
const BODIES: [(&str, &str, ProblemType); 15] = [
    ("application/json", "", ProblemType::RequestMalformed),
    ("application/json", "{", ProblemType::RequestMalformed),
    ("application/json", "[]", ProblemType::RequestMalformed),
    ("application/json", "null", ProblemType::RequestMalformed),
    ("application/json", r#"{"kind":"log-in"}"#, ProblemType::RequestMalformed),
    ("application/json", r#"{"kind":"log-in","language":7}"#, ProblemType::RequestMalformed),
    ("application/json", r#"{"kind":"log-in","language":"de"}"#, ProblemType::RequestMalformed),
    ("application/json", r#"{"kind":"register","language":"nl"}"#, ProblemType::RequestMalformed),
    ("application/json", r#"{"kind":"log-in","language":"nl","more":1}"#, ProblemType::RequestMalformed),
    (
        "application/json",
        r#"{"kind":"log-in","kind":"log-in","language":"nl"}"#,
        ProblemType::RequestMalformed,
    ),
    ("application/json", "\u{feff}{}", ProblemType::RequestMalformed),
    ("text/plain", r#"{"kind":"log-in","language":"nl"}"#, ProblemType::ContentTypeUnsupported),
    ("application/x-www-form-urlencoded", "kind=log-in", ProblemType::ContentTypeUnsupported),
    ("application/jsonp", "{}", ProblemType::ContentTypeUnsupported),
    ("", "{}", ProblemType::ContentTypeUnsupported),
];

async fn bodies(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let answers = format!("/journeys/{}/answers", journey.id);
    for path in ["/journeys", &answers] {
        for (content_type, body, expected) in BODIES {
            let request = browser
                .request(Method::POST, path)
                .header(REQUEST_HEADER.0, REQUEST_HEADER.1)
                .header(CONTENT_TYPE, content_type)
                .body(body);
            assert_eq!(browser.send(request).await.problem_type(), expected, "{path} {content_type} {body}");
        }
        let large = format!(r#"{{"kind":"{}"}}"#, "x".repeat(17 * 1024));
        let request = browser
            .request(Method::POST, path)
            .header(REQUEST_HEADER.0, REQUEST_HEADER.1)
            .header(CONTENT_TYPE, "application/json; charset=utf-8")
            .body(large);
        assert_eq!(browser.send(request).await.problem_type(), ProblemType::BodyTooLarge);
    }
    let unchanged = browser.get(&format!("/journeys/{}", journey.id)).await.journey();
    assert_eq!(unchanged, journey);
}

/// What a form of another site could send is refused also where no body is read, and changes nothing.
async fn without_a_body(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, credentials("authenticator@example.com")).await.journey();
    browser.answer(&journey, code(&house.app_code())).await.journey();
    for (method, path) in [(Method::POST, "/session/extension"), (Method::DELETE, "/session")] {
        for content_type in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""] {
            let request = browser
                .request(method.clone(), path)
                .header(REQUEST_HEADER.0, REQUEST_HEADER.1)
                .header(CONTENT_TYPE, content_type);
            let refused = browser.send(request).await;
            assert_eq!(
                refused.problem_type(),
                ProblemType::ContentTypeUnsupported,
                "{method} {content_type}"
            );
        }
        assert_eq!(browser.get("/session").await.status, 200);
        let request = browser
            .request(method, path)
            .header(REQUEST_HEADER.0, REQUEST_HEADER.1)
            .header(CONTENT_TYPE, "application/json");
        assert!(browser.send(request).await.status.is_success());
    }
}

async fn addresses_and_methods(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let unknown = JourneyId::parse("00000000-0000-7000-8000-000000000000").unwrap();
    for (path, expected) in [
        (format!("/journeys/{unknown}"), ProblemType::JourneyNotFound),
        ("/journeys/nonsense".to_owned(), ProblemType::JourneyNotFound),
        ("/journeys/%ff%00".to_owned(), ProblemType::JourneyNotFound),
        ("/nothing".to_owned(), ProblemType::NotFound),
        ("/".to_owned(), ProblemType::NotFound),
        ("/session/".to_owned(), ProblemType::NotFound),
    ] {
        assert_eq!(browser.get(&path).await.problem_type(), expected, "{path}");
    }
    for (method, path, allowed) in [
        (Method::GET, "/journeys", "POST"),
        (Method::PUT, "/session", "GET,HEAD,DELETE"),
        (Method::DELETE, "/portal", "GET,HEAD"),
        (Method::PATCH, "/session/extension", "POST"),
        (Method::OPTIONS, "/session", "GET,HEAD,DELETE"),
    ] {
        let answered = browser.call(method.clone(), path).await;
        assert_eq!(answered.problem_type(), ProblemType::MethodNotAllowed, "{method} {path}");
        assert_eq!(answered.headers["allow"], allowed, "{method} {path}");
    }
    assert_eq!(browser.get("/portal").await.status, 200);
    assert!(browser.get("/openapi.json").await.body.contains("\"3.1.0\""));
}

async fn query_parameters(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let path = format!("/journeys/{}?utm_source=mail&id=7&%ff", journey.id);
    assert_eq!(browser.get(&path).await.journey(), journey);
}

async fn large_revision(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let path = format!("/journeys/{}/answers", journey.id);
    for (revision, expected) in [
        (serde_json::json!(u32::MAX), ProblemType::AnswerOutOfDate),
        (serde_json::json!(u64::MAX), ProblemType::RequestMalformed),
        (serde_json::json!(-1), ProblemType::RequestMalformed),
        (serde_json::json!(1.5), ProblemType::RequestMalformed),
        (serde_json::json!("1"), ProblemType::RequestMalformed),
    ] {
        let body =
            serde_json::json!({ "revision": revision, "language": "nl", "answer": { "type": "more-time" } });
        assert_eq!(browser.post(&path, &body).await.problem_type(), expected, "{revision}");
    }
}
