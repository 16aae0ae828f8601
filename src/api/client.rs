//! One request: what every request carries, how long it may take, how its answer is read.

use super::ApiError;
use gloo_net::http::{Method, RequestBuilder, Response};
use js_sys::JSON;
use serde::{Serialize, de::DeserializeOwned};
use voordeur_contract::{API_PATH, Problem, REQUEST_HEADER};
use wasm_bindgen::JsValue;
use web_sys::{AbortSignal, RequestCache, RequestCredentials};

/// How long the browser waits for an answer. The API takes a second at most, for a password; the rest is the
/// way there and back on a bad line.
const TIMEOUT_MILLISECONDS: u32 = 20_000;

/// Statuses with which a proxy says that nobody is behind it.
const NOBODY_BEHIND_THE_PROXY: [u16; 3] = [502, 503, 504];

/// Sends a request without a body to `path` below [`API_PATH`] and reads its answer.
pub(crate) async fn request<T: DeserializeOwned, S: DeserializeOwned>(
    method: Method,
    path: String,
) -> Result<T, ApiError<S>> {
    settled(exchange(method, &path, None).await).and_then(read)
}

/// Sends a request with a body and reads its answer.
pub(crate) async fn request_with<T: DeserializeOwned, S: DeserializeOwned>(
    method: Method,
    path: String,
    body: impl Serialize,
) -> Result<T, ApiError<S>> {
    let body = serde_wasm_bindgen::to_value(&body).map_err(|_| ApiError::Unreadable)?;
    // The browser writes the JSON.
    let json = JSON::stringify(&body).map_err(|_| ApiError::Unreadable)?;
    settled(exchange(method, &path, Some(json.into())).await).and_then(read)
}

/// Sends a request whose answer has no body.
pub(super) async fn request_without_answer(method: Method, path: String) -> Result<(), ApiError> {
    settled(exchange(method, &path, None).await).map(|_| ())
}

/// Why there is no answer that can be used. It knows nothing of journeys, so that the request is written once.
enum Failed {
    /// The JSON of a problem, and the status.
    Problem(JsValue, u16),
    Unreachable,
    TimedOut,
    Unreadable,
}

fn settled<S: DeserializeOwned>(outcome: Result<JsValue, Failed>) -> Result<JsValue, ApiError<S>> {
    outcome.map_err(|failed| match failed {
        Failed::Problem(json, status) => match read::<Problem<S>, S>(json) {
            Ok(problem) => ApiError::Problem(Box::new(problem)),
            Err(_) if NOBODY_BEHIND_THE_PROXY.contains(&status) => ApiError::Unreachable,
            Err(error) => error,
        },
        Failed::Unreachable => ApiError::Unreachable,
        Failed::TimedOut => ApiError::TimedOut,
        Failed::Unreadable => ApiError::Unreadable,
    })
}

fn read<T: DeserializeOwned, S>(value: JsValue) -> Result<T, ApiError<S>> {
    serde_wasm_bindgen::from_value(value).map_err(|_| ApiError::Unreadable)
}

/// The answer's JSON as the browser read it; `undefined` when it has no body.
async fn exchange(method: Method, path: &str, body: Option<JsValue>) -> Result<JsValue, Failed> {
    let response = fetch(method, path, body).await?;
    let status = response.status();
    let text = response.text().await.map_err(|error| no_answer(&error))?;
    let json = match text.as_str() {
        "" => Ok(JsValue::UNDEFINED),
        text => JSON::parse(text).map_err(|_| Failed::Unreadable),
    };
    match json {
        json if response.ok() => json,
        Ok(problem) => Err(Failed::Problem(problem, status)),
        Err(_) if NOBODY_BEHIND_THE_PROXY.contains(&status) => Err(Failed::Unreachable),
        Err(failed) => Err(failed),
    }
}

async fn fetch(method: Method, path: &str, body: Option<JsValue>) -> Result<Response, Failed> {
    let signal = AbortSignal::timeout_with_u32(TIMEOUT_MILLISECONDS);
    let builder = RequestBuilder::new(&[API_PATH, path].concat())
        .method(method)
        .credentials(RequestCredentials::SameOrigin)
        .cache(RequestCache::NoStore)
        .header(REQUEST_HEADER.0, REQUEST_HEADER.1)
        .abort_signal(Some(&signal));
    let request = match body {
        Some(body) => builder.header("Content-Type", "application/json").body(body),
        None => builder.build(),
    };
    request.map_err(|_| Failed::Unreadable)?.send().await.map_err(|error| no_answer(&error))
}

fn no_answer(error: &gloo_net::Error) -> Failed {
    match error {
        gloo_net::Error::JsError(error) if error.name == "TimeoutError" => Failed::TimedOut,
        _ => Failed::Unreachable,
    }
}
