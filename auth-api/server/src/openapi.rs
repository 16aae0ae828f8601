//! The description of the API (OpenAPI 3.1), made from the contract's types and the handlers' own notes.

use crate::http;
use utoipa::{
    Modify, OpenApi, PartialSchema, ToSchema,
    openapi::{
        Info, Ref, RefOr, Schema, Server,
        schema::{AdditionalProperties, AnyOfBuilder},
        security::{ApiKey, ApiKeyValue, SecurityScheme},
    },
};
use voordeur_contract::{API_PATH, LogInAnswer, LogInStep, RegisterAnswer, RegisterStep};

/// The value of the header that every request with an unsafe method carries.
#[derive(utoipa::ToSchema)]
#[schema(rename_all = "lowercase")]
pub enum RequestedWith {
    /// The front door.
    Voordeur,
}

/// What any screen sends: which of them a journey takes, its kind says.
pub enum Answer {}

/// As one type or as several: what is asked for a code, say, is the same in both kinds of journeys.
macro_rules! any_of {
    ($type:ty: $($variant:ty),+) => {
        impl PartialSchema for $type {
            fn schema() -> RefOr<Schema> {
                let any = AnyOfBuilder::new();
                $(let any = any.item(Ref::from_schema_name(<$variant as ToSchema>::name()));)+
                any.into()
            }
        }

        impl ToSchema for $type {
            fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
                $(
                    schemas.push((<$variant as ToSchema>::name().into_owned(), <$variant>::schema()));
                    <$variant>::schemas(schemas);
                )+
            }
        }
    };
}

any_of!(Answer: LogInAnswer, RegisterAnswer);
any_of!(http::Step: LogInStep, RegisterStep);

#[derive(OpenApi)]
#[openapi(
    paths(
        http::journeys::begin,
        http::journeys::show,
        http::journeys::answer,
        http::session::show,
        http::session::extend,
        http::session::log_out,
        http::companies::choose::choose,
        http::companies::email::introspect,
        http::companies::email::confirm,
        http::companies::users::list,
        http::companies::invite::invite,
        http::companies::user::show,
        http::companies::act::act,
        http::companies::changes::list,
        http::companies::activity::list,
        http::portal::portal_description,
        http::portal::openapi,
    ),
    // What only a parameter refers to is not found by itself.
    components(schemas(
        RequestedWith,
        voordeur_contract::JourneyId,
        voordeur_contract::Order,
        voordeur_contract::UserColumn,
    )),
    modifiers(&Contract),
    tags(
        (name = "journeys", description = "What a visitor does before being logged in"),
        (name = "session", description = "Who is logged in"),
        (name = "email-confirmations", description = "A user of a company confirms the new e-mail address that an administrator entered"),
        (name = "companies", description = "What an administrator of a company sees of colleagues and does for them"),
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
        let components = document.components.get_or_insert_default();
        components.add_security_scheme("session", cookie);
        document.servers = Some(vec![Server::new(API_PATH)]);
        for name in ["LogInAnswer", "RegisterAnswer", "UserAct"] {
            if let Some(RefOr::T(answer)) = components.schemas.get_mut(name) {
                refuse_unknown_fields(answer);
            }
        }
    }
}

/// The derived schema of an enum does not say what `deny_unknown_fields` says.
fn refuse_unknown_fields(schema: &mut Schema) {
    let Schema::OneOf(variants) = schema else { return };
    for variant in &mut variants.items {
        if let RefOr::T(Schema::Object(object)) = variant {
            object.additional_properties = Some(Box::new(AdditionalProperties::FreeForm(false)));
        }
    }
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
    use voordeur_contract::{Activity, REQUEST_HEADER};

    /// The schema is derived beside serde, and does not know all of its attributes.
    #[test]
    fn properties_are_named_as_in_the_json() {
        let text = document_text().unwrap();
        let named = text.lines().filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix("\": {"));
        let snake: Vec<_> =
            named.filter(|name| name.contains('_') && name.starts_with(char::is_lowercase)).collect();
        assert_eq!(snake, [""; 0]);
    }

    /// The same of values.
    #[test]
    fn activities_are_named_as_in_the_json() {
        let text = document_text().unwrap();
        for activity in Activity::ALL {
            assert!(text.contains(&format!("\"{}\"", activity.name())), "{activity:?}");
        }
    }

    /// What the derive does not find is left out without a word.
    #[test]
    fn every_reference_leads_somewhere() {
        let document = serde_json::to_value(document()).unwrap();
        let text = document_text().unwrap();
        let named =
            text.lines().filter_map(|line| line.trim().strip_prefix("\"$ref\": \"#")?.strip_suffix('"'));
        let astray: Vec<_> = named.filter(|pointer| document.pointer(pointer).is_none()).collect();
        assert_eq!(astray, [""; 0]);
    }

    #[test]
    fn the_header_is_the_one_of_the_contract() {
        let text = document_text().unwrap();
        assert!(text.contains(&format!("\"name\": \"{}\"", REQUEST_HEADER.0)));
        assert!(text.contains(&format!("\"enum\": [\n          \"{}\"\n        ]", REQUEST_HEADER.1)));
    }

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
