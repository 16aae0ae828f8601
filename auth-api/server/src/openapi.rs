//! The description of the API (OpenAPI 3.1), made from the contract's types and the handlers' own notes.

use crate::http;
use utoipa::{
    Modify, OpenApi,
    openapi::{
        Info, Paths,
        security::{ApiKey, ApiKeyValue, SecurityScheme},
    },
};
use voordeur_contract::API_PATH;

#[derive(OpenApi)]
#[openapi(
    paths(
        http::journeys::begin,
        http::journeys::show,
        http::journeys::answer,
        http::session::show,
        http::session::extend,
        http::session::log_out,
        http::portal::portal_description,
        http::portal::openapi,
    ),
    modifiers(&Contract),
    servers((url = "/api/v1")),
    tags(
        (name = "journeys", description = "What a visitor does before being logged in"),
        (name = "session", description = "Who is logged in"),
        (name = "portal", description = "What everybody may know"),
    )
)]
struct Document;

/// What no handler can say of itself.
struct Contract;

impl Modify for Contract {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        document.info = Info::new("Voordeur auth API", "1");
        document.info.description = Some(
            "What the front door of a customer portal and its auth API say to each other. Everything that goes \
             wrong is an `application/problem+json` (RFC 9457) with one of the types listed in `ProblemType`."
                .to_owned(),
        );
        let cookie = SecurityScheme::ApiKey(ApiKey::Cookie(ApiKeyValue::new("__Host-voordeur-session")));
        document.components.get_or_insert_default().add_security_scheme("session", cookie);
        debug_assert!(document.servers.iter().flatten().all(|server| server.url == API_PATH));
        sort_paths(&mut document.paths);
    }
}

/// The same order whatever the compiler's.
fn sort_paths(paths: &mut Paths) {
    paths.paths = std::mem::take(&mut paths.paths).into_iter().collect();
}

/// The document.
pub fn document() -> utoipa::openapi::OpenApi {
    Document::openapi()
}

/// The document as it is checked in and printed.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn document_text() -> Result<String, serde_json::Error> {
    Ok(format!("{}\n", serde_json::to_string_pretty(&document())?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_document_that_is_checked_in_is_up_to_date() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi.json");
        let checked_in = std::fs::read_to_string(path).unwrap();
        assert_eq!(
            checked_in,
            document_text().unwrap(),
            "write it anew: voordeur-auth-api openapi > auth-api/openapi.json"
        );
    }
}
