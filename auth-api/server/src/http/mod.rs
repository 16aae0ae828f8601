//! The API over HTTP: routes, and what every request goes through before and after its handler.

mod answers;
mod automation;
mod body;
pub(crate) mod companies;
mod cookies;
mod cross_site;
mod guards;
pub(crate) mod journeys;
mod kind;
mod log_in;
mod network;
pub(crate) mod portal;
mod problem;
mod register;
mod resume;
mod services;
pub(crate) mod session;
mod step_up;

pub(crate) use kind::Step;
pub use problem::ApiProblem;
pub use register::Registering;
pub use services::{AppState, JOURNEYS_PER_ADDRESS, Services};

use axum::{
    Router,
    middleware::{from_fn, from_fn_with_state},
    routing::{any, get, post, put},
};
use tower_http::catch_panic::CatchPanicLayer;
use voordeur_contract::API_PATH;

/// The API, below [`API_PATH`].
///
/// Requests need a [`crate::observe::ClientAddress`] among their extensions; the [`crate::observe::RequestId`]
/// that is there becomes the reference of every problem.
pub fn router(state: AppState) -> Router {
    // Only where the method is one of ours: another is refused as such, whoever asks.
    let guard = from_fn_with_state(state.clone(), cross_site::refuse);
    let api = Router::new()
        .route("/journeys", post(journeys::begin).route_layer(guard.clone()))
        .route("/journeys/{id}", get(journeys::show))
        .route("/journeys/{id}/answers", post(journeys::answer).route_layer(guard.clone()))
        .route("/session", get(session::show).delete(session::log_out).route_layer(guard.clone()))
        .route("/session/extension", post(session::extend).route_layer(guard.clone()))
        .route("/session/company", put(companies::choose::choose).route_layer(guard.clone()))
        .route("/email-confirmations", post(companies::email::confirm).route_layer(guard.clone()))
        .route(
            "/email-confirmations/introspection",
            post(companies::email::introspect).route_layer(guard.clone()),
        )
        .route(
            "/companies/{company}/users",
            get(companies::users::list).post(companies::invite::invite).route_layer(guard.clone()),
        )
        .route("/companies/{company}/users/{user}", get(companies::user::show))
        .route("/companies/{company}/users/{user}/acts", post(companies::act::act).route_layer(guard))
        .route("/companies/{company}/changes", get(companies::changes::list))
        .route("/companies/{company}/activity", get(companies::activity::list))
        .route("/portal", get(portal::portal_description))
        .route("/openapi.json", get(portal::openapi))
        .fallback(guards::not_found)
        .method_not_allowed_fallback(guards::method_not_allowed)
        .layer(from_fn_with_state(guards::TIMEOUT, guards::time_out))
        .layer(CatchPanicLayer::custom(guards::caught))
        .layer(from_fn(problem::write_out))
        .layer(from_fn(guards::never_store))
        .with_state(state);
    // A nested router does not see its own address with a slash behind it.
    let slash = any(guards::not_found).layer(from_fn(problem::write_out)).layer(from_fn(guards::never_store));
    Router::new().nest(API_PATH, api).route(&format!("{API_PATH}/"), slash)
}
