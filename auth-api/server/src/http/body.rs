use super::ApiProblem;
use axum::{
    body::{Bytes, to_bytes},
    extract::{FromRequest, Request},
    http::{HeaderMap, header::CONTENT_TYPE},
};
use serde::de::DeserializeOwned;
use voordeur_contract::ProblemType;

/// The largest body the API takes, unless it is a list: a hundred times what any request needs.
const BODY_LIMIT: usize = 16 * 1024;

/// A body of JSON, read strictly.
pub(crate) struct Body<T, const LIMIT: usize = BODY_LIMIT>(pub(crate) T);

/// A body that is said to be JSON, to be read once it is known as what.
pub(crate) struct UnreadBody(pub(crate) Bytes);

impl<S: Sync, T: DeserializeOwned, const LIMIT: usize> FromRequest<S> for Body<T, LIMIT> {
    type Rejection = ApiProblem;

    async fn from_request(request: Request, _: &S) -> Result<Self, ApiProblem> {
        read(&unread(request, LIMIT).await?).map(Self)
    }
}

impl<S: Sync> FromRequest<S> for UnreadBody {
    type Rejection = ApiProblem;

    async fn from_request(request: Request, _: &S) -> Result<Self, ApiProblem> {
        unread(request, BODY_LIMIT).await.map(Self)
    }
}

async fn unread(request: Request, limit: usize) -> Result<Bytes, ApiProblem> {
    if !is_json(request.headers()) {
        return Err(ApiProblem::new(ProblemType::ContentTypeUnsupported));
    }
    to_bytes(request.into_body(), limit).await.map_err(|error| too_large_or_broken(&error))
}

/// Reads JSON strictly.
pub(super) fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, ApiProblem> {
    serde_json::from_slice(bytes).map_err(|error| {
        // The place only: serde's own words may repeat what was typed.
        ApiProblem::new(ProblemType::RequestMalformed).with_detail(format!(
            "the body does not follow the schema, at line {}, column {}",
            error.line(),
            error.column()
        ))
    })
}

/// Whether the body is said to be JSON.
pub(super) fn is_json(headers: &HeaderMap) -> bool {
    let media_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    media_type.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/json")
}

fn too_large_or_broken(error: &axum::Error) -> ApiProblem {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(error) = cause {
        if error.is::<http_body_util::LengthLimitError>() {
            return ApiProblem::new(ProblemType::BodyTooLarge);
        }
        cause = error.source();
    }
    ApiProblem::new(ProblemType::RequestMalformed).with_detail("the body ended early")
}
