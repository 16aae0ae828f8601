use super::*;
use crate::{
    deliver::{Printer, Template, Texts},
    random::Random,
    secrets::SecretKey,
    store::{Channel, DevelopmentMessage, Store},
};
use axum::{
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode},
};
use serde_json::{Value, json};
use std::{path::Path, sync::Arc};
use tower::ServiceExt;
use voordeur_contract::Language;
use voordeur_portals::Portal;

async fn with_three_messages() -> axum::Router {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let portal = Portal::read(&root.join("portals/customer")).unwrap();
    let texts =
        Texts::read(&root.join("locales"), &portal, "http://localhost:8080".parse().unwrap()).unwrap();
    let store = Store::open("sqlite::memory:", SecretKey::new([7; 32]), Random::seeded(1)).await.unwrap();
    for (id, channel, subject, at) in [
        ("1", Channel::Sms, None, "2026-11-21T20:00:00Z"),
        ("2", Channel::Mail, Some("Logging in <is> blocked"), "2026-11-21T20:00:01Z"),
    ] {
        let message = DevelopmentMessage {
            id: id.to_owned(),
            channel,
            recipient: "customer@example.com".to_owned(),
            language: Language::Fr,
            subject: subject.map(str::to_owned),
            text: "Bonjour".to_owned(),
            document: None,
            at: at.parse().unwrap(),
        };
        store.keep_development_message(&message).await.unwrap();
    }
    let letter = DevelopmentMessage {
        id: "0".to_owned(),
        channel: Channel::Letter,
        recipient: "Charlie Peeters\n3000 Leuven".to_owned(),
        language: Language::Nl,
        subject: Some("Uw registratiecode".to_owned()),
        text: "7H3K-9PTB".to_owned(),
        document: Some(b"%PDF-".to_vec()),
        at: "2026-11-21T19:00:00Z".parse().unwrap(),
    };
    store.keep_development_message(&letter).await.unwrap();
    let printer = Arc::new(Printer::new().unwrap());
    outbox(Outbox { store, texts: Arc::new(texts), printer, desk_email: "desk@example.com".into() })
}

async fn get(path: &str, headers: &[(&str, &str)]) -> (StatusCode, HeaderMap, String) {
    let mut request = Request::builder().uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = with_three_messages().await.oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let (head, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    (head.status, head.headers, String::from_utf8_lossy(&body).into_owned())
}

#[tokio::test]
async fn programs_read_the_newest_first() {
    let (_, headers, body) = get("/outbox.json", &[]).await;
    assert_eq!(headers["content-type"], "application/json");
    let messages: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(
        messages,
        json!([
            { "id": "2", "kind": "mail", "to": "customer@example.com", "subject": "Logging in <is> blocked",
              "text": "Bonjour", "language": "fr", "at": "2026-11-21T20:00:01Z" },
            { "id": "1", "kind": "sms", "to": "customer@example.com", "subject": null,
              "text": "Bonjour", "language": "fr", "at": "2026-11-21T20:00:00Z" },
            { "id": "0", "kind": "letter", "to": "Charlie Peeters\n3000 Leuven", "subject": "Uw registratiecode",
              "text": "7H3K-9PTB", "language": "nl", "at": "2026-11-21T19:00:00Z", "document": "/outbox/0.pdf" },
        ])
    );
}

#[tokio::test]
async fn whoever_knows_everything_hears_that_nothing_is_new() {
    let (_, headers, _) = get("/outbox.json", &[]).await;
    let tag = headers["etag"].to_str().unwrap();
    let (status, _, body) = get("/outbox.json", &[("if-none-match", tag)]).await;
    assert_eq!((status, body.as_str()), (StatusCode::NOT_MODIFIED, ""));
}

#[tokio::test]
async fn the_page_speaks_three_languages() {
    for (path, accepted, heading) in [
        ("/outbox?lang=nl", "fr", "<h1>Postvak UIT</h1>"),
        ("/outbox", "fr-BE", "<h1>Boîte d’envoi</h1>"),
        ("/outbox", "de", "<h1>Outbox</h1>"),
    ] {
        let (status, _, html) = get(path, &[("accept-language", accepted)]).await;
        assert_eq!(status, StatusCode::OK);
        assert!(html.contains(heading) && !html.contains("{{"), "{html}");
    }
}

/// Where the letter among the samples is printed.
fn sample_letter() -> String {
    let samples = Template::samples();
    let place = samples.iter().position(|template| matches!(template, Template::RegistrationCode { .. }));
    format!("/outbox/samples/fr-{}.pdf", place.unwrap() + 1)
}

#[tokio::test]
async fn a_letter_can_be_had_as_it_is_printed() {
    for path in ["/outbox/0.pdf".to_owned(), sample_letter()] {
        let (status, headers, body) = get(&path, &[]).await;
        assert_eq!(
            (status, headers["content-type"].to_str().unwrap()),
            (StatusCode::OK, "application/pdf"),
            "{path}"
        );
        assert!(body.starts_with("%PDF-"), "{path}");
    }
    for path in [
        "/outbox/1.pdf",
        "/outbox/9.pdf",
        "/outbox/0",
        "/outbox/samples/fr-1.pdf",
        "/outbox/samples/de-8.pdf",
    ] {
        assert_eq!(get(path, &[]).await.0, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn every_message_there_is_can_be_looked_at() {
    let (_, _, body) = get("/outbox/samples.json?lang=fr", &[]).await;
    let messages: Vec<Value> = serde_json::from_str(&body).unwrap();
    assert_eq!(messages.len(), Template::samples().len());
    let letter = messages.iter().find(|message| message["kind"] == "letter").unwrap();
    assert_eq!(letter["document"], sample_letter());
    assert!(messages.iter().any(|message| message["to"] == "desk@example.com"));
    let (_, _, html) = get("/outbox/samples?lang=fr", &[]).await;
    assert!(html.contains("data-messages=\"/outbox/samples.json?lang=fr\""), "{html}");
}

#[tokio::test]
async fn everything_is_as_strict_as_the_site() {
    for path in [
        "/outbox",
        "/outbox.json",
        "/outbox/0.pdf",
        "/outbox/samples",
        "/outbox/samples.json?lang=nl",
        "/outbox/outbox.css",
        "/outbox/outbox.js",
        "/outbox/icon.svg",
    ] {
        let (status, headers, _) = get(path, &[]).await;
        assert_eq!(status, StatusCode::OK, "{path}");
        let policy = headers["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
        assert_eq!(headers["x-content-type-options"], "nosniff", "{path}");
    }
    let (_, _, html) = get("/outbox", &[]).await;
    assert!(!html.contains("style=") && !html.contains("<style") && !html.contains("onclick"));
}
