use super::{language, page, samples};
use crate::{
    deliver::{Printer, Texts},
    store::{Channel, DevelopmentMessage, Store},
};
use axum::{
    Router,
    extract::{Path, Query, Request, State},
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
    /// Prints the samples of letters.
    pub printer: Arc<Printer>,
    /// Where sample mails to the desk go.
    pub desk_email: Arc<str>,
}

/// `/outbox` for people and `/outbox.json` for programs; `/outbox/samples` is every message with sample data. Serve
/// it in development mode only.
pub fn outbox(outbox: Outbox) -> Router {
    Router::new()
        .route("/outbox", get(show_outbox))
        .route("/outbox.json", get(list))
        .route("/outbox/{name}", get(document))
        .route("/outbox/samples", get(show_samples))
        .route("/outbox/samples.json", get(samples::list))
        .route("/outbox/samples/{name}", get(samples::document))
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

async fn show_outbox(
    State(outbox): State<Outbox>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Response {
    show(&outbox, &asked, &headers, page::View::Outbox)
}

async fn show_samples(
    State(outbox): State<Outbox>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Response {
    show(&outbox, &asked, &headers, page::View::Samples)
}

fn show(outbox: &Outbox, asked: &Asked, headers: &HeaderMap, view: page::View) -> Response {
    let language = language::choose(asked.lang.as_deref(), headers);
    match page::render(&outbox.texts, language, view) {
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
    /// Where the PDF of a letter is.
    #[serde(skip_serializing_if = "Option::is_none")]
    document: Option<String>,
}

impl<'a> Shown<'a> {
    /// `folder` is where its document would be.
    fn new(message: &'a DevelopmentMessage, folder: &str) -> Self {
        let is_letter = message.channel == Channel::Letter;
        Self {
            id: &message.id,
            kind: message.channel.name(),
            to: &message.recipient,
            subject: message.subject.as_deref(),
            text: &message.text,
            language: message.language,
            at: message.at.to_string(),
            document: is_letter.then(|| format!("{folder}/{}.pdf", message.id)),
        }
    }
}

/// Newest first.
async fn list(State(outbox): State<Outbox>, headers: HeaderMap) -> Response {
    match outbox.store.development_outbox(SHOWN).await {
        Ok(messages) => list_of(messages.iter(), "/outbox", &headers),
        Err(error) => failed(&error),
    }
}

/// The PDF of a letter: `/outbox/ID.pdf`.
async fn document(State(outbox): State<Outbox>, Path(name): Path<String>) -> Response {
    let Some(id) = name.strip_suffix(".pdf") else { return StatusCode::NOT_FOUND.into_response() };
    match outbox.store.development_document(id).await {
        Ok(Some(document)) => pdf(document),
        Ok(None) => StatusCode::NOT_FOUND.into_response(),
        Err(error) => failed(&error),
    }
}

/// With an `ETag`, so that the page can ask every second and mostly hears “nothing new”. Documents are below `folder`.
pub(super) fn list_of<'a>(
    messages: impl Iterator<Item = &'a DevelopmentMessage>,
    folder: &str,
    headers: &HeaderMap,
) -> Response {
    let shown: Vec<Shown<'_>> = messages.map(|message| Shown::new(message, folder)).collect();
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

pub(super) fn pdf(document: Vec<u8>) -> Response {
    ([(CONTENT_TYPE, "application/pdf")], document).into_response()
}

pub(super) fn failed(error: &dyn std::error::Error) -> Response {
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
