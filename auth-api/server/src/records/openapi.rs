//! The description of the interface that an insurer's own system offers us (OpenAPI 3.1). A document of its own and not
//! part of ours: whoever builds that system is the server in it, and generators of servers read it as it is.

use crate::development::insurer;
use utoipa::{
    Modify, OpenApi,
    openapi::{
        Info, Server,
        security::{Http, HttpAuthScheme, SecurityScheme},
    },
};

#[derive(OpenApi)]
#[openapi(paths(insurer::search), modifiers(&Interface))]
struct Document;

/// What the operation does not say of itself.
struct Interface;

impl Modify for Interface {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        document.info = Info::new("The insurer's records, for the Voordeur auth API", "1");
        document.info.description = Some(
            "What the auth API asks the insurer's own system when somebody registers: who has this number? It compares \
             date of birth, name and address itself; what a visitor typed besides the number is not sent. Any status but \
             200, an answer that is not as described, one of more than 512 KiB and one that comes late are all told to the \
             visitor as \u{201c}not now, try again\u{201d}. Redirects are not followed, and nothing is repeated."
                .to_owned(),
        );
        let components = document.components.get_or_insert_default();
        components.add_security_scheme("token", SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer)));
        document.servers = Some(vec![Server::new("https://records.example.org")]);
    }
}

/// The document as it is checked in and printed.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn openapi_text() -> Result<String, serde_json::Error> {
    Ok(format!("{}\n", serde_json::to_string_pretty(&Document::openapi())?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use voordeur_contract::records::SEARCH_PATH;

    #[test]
    fn the_path_is_the_one_that_is_asked() {
        assert!(Document::openapi().paths.paths.contains_key(SEARCH_PATH));
    }

    #[test]
    fn the_document_that_is_checked_in_is_up_to_date() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../records.openapi.json");
        let checked_in = std::fs::read_to_string(path).unwrap();
        assert_eq!(
            checked_in,
            openapi_text().unwrap(),
            "write it anew: voordeur-auth-api records-openapi > auth-api/records.openapi.json"
        );
    }
}
