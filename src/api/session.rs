use super::{
    chunk::client_functions,
    client::{request, request_without_answer},
};
use gloo_net::http::Method;
use voordeur_contract::Session;

client_functions! {
    /// Who is logged in. Does not extend the session.
    async fn load_session() -> Session {
        request(Method::GET, "/session".to_owned())
    }

    /// Starts the session's idle time anew.
    async fn extend_session() -> Session {
        request(Method::POST, "/session/extension".to_owned())
    }

    /// Logs out.
    async fn end_session() -> () {
        request_without_answer(Method::DELETE, "/session".to_owned())
    }
}
