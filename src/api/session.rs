use super::{
    ApiError,
    client::{request, request_without_answer},
};
use gloo_net::http::Method;
use voordeur_contract::Session;

/// Who is logged in. Does not extend the session.
pub(crate) async fn load_session() -> Result<Session, ApiError> {
    request(Method::GET, "/session", None).await
}

/// Starts the session's idle time anew.
pub(crate) async fn extend_session() -> Result<Session, ApiError> {
    request(Method::POST, "/session/extension", None).await
}

/// Logs out.
pub(crate) async fn end_session() -> Result<(), ApiError> {
    request_without_answer(Method::DELETE, "/session").await
}
