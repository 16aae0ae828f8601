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
pub(super) async fn request<T: DeserializeOwned>(method: Method, path: String) -> Result<T, ApiError> {
    read(exchange(method, &path, None).await?)
}

/// Sends a request with a body and reads its answer.
pub(super) async fn request_with<T: DeserializeOwned>(
    method: Method,
    path: String,
    body: impl Serialize,
) -> Result<T, ApiError> {
    let body = serde_wasm_bindgen::to_value(&body).map_err(|_| ApiError::Unreadable)?;
    // The browser writes the JSON.
    let json = JSON::stringify(&body).map_err(|_| ApiError::Unreadable)?;
    read(exchange(method, &path, Some(json.into())).await?)
}

/// Sends a request whose answer has no body.
pub(super) async fn request_without_answer(method: Method, path: String) -> Result<(), ApiError> {
    exchange(method, &path, None).await.map(|_| ())
}

fn read<T: DeserializeOwned>(value: JsValue) -> Result<T, ApiError> {
    serde_wasm_bindgen::from_value(value).map_err(|_| ApiError::Unreadable)
}

/// The answer's JSON as the browser read it; `undefined` when it has no body.
async fn exchange(method: Method, path: &str, body: Option<JsValue>) -> Result<JsValue, ApiError> {
    let response = fetch(method, path, body).await?;
    let status = response.status();
    let text = response.text().await.map_err(|error| no_answer(&error))?;
    let json = match text.as_str() {
        "" => Ok(JsValue::UNDEFINED),
        text => JSON::parse(text).map_err(|_| ApiError::Unreadable),
    };
    if response.ok() {
        return json;
    }
    match json.and_then(read::<Problem>) {
        Ok(problem) => Err(ApiError::Problem(Box::new(problem))),
        Err(_) if NOBODY_BEHIND_THE_PROXY.contains(&status) => Err(ApiError::Unreachable),
        Err(error) => Err(error),
    }
}

async fn fetch(method: Method, path: &str, body: Option<JsValue>) -> Result<Response, ApiError> {
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
    request.map_err(|_| ApiError::Unreadable)?.send().await.map_err(|error| no_answer(&error))
}

fn no_answer(error: &gloo_net::Error) -> ApiError {
    match error {
        gloo_net::Error::JsError(error) if error.name == "TimeoutError" => ApiError::TimedOut,
        _ => ApiError::Unreachable,
    }
}
