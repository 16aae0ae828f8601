use super::AppState;
use crate::openapi;
use axum::{Json, extract::State};
use voordeur_contract::PortalDescription;

/// What everybody may know of the portal.
#[utoipa::path(
    get,
    path = "/portal",
    tag = "portal",
    responses((status = 200, description = "The portal", body = PortalDescription))
)]
pub(crate) async fn portal_description(State(services): State<AppState>) -> Json<PortalDescription> {
    Json(services.portal.clone())
}

/// This document.
#[utoipa::path(
    get,
    path = "/openapi.json",
    tag = "portal",
    responses((status = 200, description = "The description of this API (OpenAPI 3.1)", body = serde_json::Value))
)]
pub(crate) async fn openapi() -> Json<utoipa::openapi::OpenApi> {
    Json(openapi::document())
}
