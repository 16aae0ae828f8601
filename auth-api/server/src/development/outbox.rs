use super::{language, page};
use crate::{
    deliver::Texts,
    store::{DevelopmentMessage, Store},
};
use axum::{
    Router,
    extract::{Query, Request, State},
    http::{
        HeaderMap, HeaderValue, StatusCode,
        header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, IF_NONE_MATCH},
    },
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::get,
};
use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use voordeur_contract::Language;

/// How many messages are shown.
const SHOWN: u32 = 200;

/// As strict as the site's own: nothing inline, nothing from elsewhere, no script that makes markup of text.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
                      require-trusted-types-for 'script'; trusted-types 'none'";

/// What the outbox page needs.
#[derive(Clone)]
pub struct Outbox {
    /// Where delivered messages are kept.
    pub store: Store,
    /// The page's words.
    pub texts: Arc<Texts>,
}

/// `/outbox` for people and `/outbox.json` for programs. Serve it in development mode only.
pub fn outbox(outbox: Outbox) -> Router {
    Router::new()
        .route("/outbox", get(show))
        .route("/outbox.json", get(list))
        .route("/outbox/outbox.css", get(|| async { file("text/css", include_str!("outbox.css")) }))
        .route("/outbox/outbox.js", get(|| async { file("text/javascript", include_str!("outbox.js")) }))
        .route("/outbox/icon.svg", get(|| async { file("image/svg+xml", include_str!("icon.svg")) }))
        .layer(middleware::from_fn(secure))
        .with_state(outbox)
}

#[derive(Deserialize)]
struct Asked {
    lang: Option<String>,
}

async fn show(State(outbox): State<Outbox>, Query(asked): Query<Asked>, headers: HeaderMap) -> Response {
    let language = language::choose(asked.lang.as_deref(), &headers);
    match page::render(&outbox.texts, language) {
        Ok(html) => file("text/html", html).into_response(),
        Err(error) => failed(&error),
    }
}

/// A message in `/outbox.json`.
#[derive(Serialize)]
struct Shown<'a> {
    id: &'a str,
    kind: &'static str,
    to: &'a str,
    subject: Option<&'a str>,
    text: &'a str,
    language: Language,
    at: String,
}

impl<'a> From<&'a DevelopmentMessage> for Shown<'a> {
    fn from(message: &'a DevelopmentMessage) -> Self {
        Self {
            id: &message.id,
            kind: message.channel.name(),
            to: &message.recipient,
            subject: message.subject.as_deref(),
            text: &message.text,
            language: message.language,
            at: message.at.to_string(),
        }
    }
}

/// Newest first. With an `ETag`, so that the page can ask every second and mostly hears “nothing new”.
async fn list(State(outbox): State<Outbox>, headers: HeaderMap) -> Response {
    let messages = match outbox.store.development_outbox(SHOWN).await {
        Ok(messages) => messages,
        Err(error) => return failed(&error),
    };
    let shown: Vec<Shown<'_>> = messages.iter().map(Shown::from).collect();
    let body = match serde_json::to_string(&shown) {
        Ok(body) => body,
        Err(error) => return failed(&error),
    };
    let tag = format!("\"{}\"", HEXLOWER.encode(&Sha256::digest(&body)));
    if headers.get(IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == tag.as_bytes()) {
        return (StatusCode::NOT_MODIFIED, [(ETAG, tag)]).into_response();
    }
    ([(ETAG, tag), (CONTENT_TYPE, "application/json".to_owned())], body).into_response()
}

fn failed(error: &dyn std::error::Error) -> Response {
    tracing::error!(%error, "the outbox cannot be shown");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}

fn file<B>(content_type: &str, body: B) -> ([(axum::http::HeaderName, String); 1], B) {
    ([(CONTENT_TYPE, format!("{content_type}; charset=utf-8"))], body)
}

async fn secure(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    for (name, value) in [
        (CONTENT_SECURITY_POLICY.as_str(), POLICY),
        (CACHE_CONTROL.as_str(), "no-cache"),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}
