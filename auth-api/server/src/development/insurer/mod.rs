//! An insurer's own system, for trying the front door: it answers who has a number from a file of sample people. The
//! auth API asks it like any other, over HTTP.

mod document;
mod sample;

pub use document::document;

use crate::{
    clock::Clock,
    config::{ConfigError, RecordsSettings, Secret},
};
use axum::{
    Json, Router,
    extract::{State, rejection::JsonRejection},
    http::{
        HeaderMap, StatusCode,
        header::{AUTHORIZATION, WWW_AUTHENTICATE},
    },
    response::{IntoResponse, Response},
    routing::post,
};
use jiff::{civil::Date, tz::TimeZone};
use sample::{Found, SampleFile, Trouble};
use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};
use voordeur_contract::records::{Number, People, SEARCH_PATH, Search};

/// Below which path of the development server the insurer answers.
const PATH: &str = "/records";

/// The token that the sample insurer wants. Everybody knows it, as everybody knows its people.
pub const TOKEN: &str = "development";

/// How long the sample insurer takes when it is slow: longer than anybody waits for it.
const SLOW: Duration = Duration::from_secs(30);

/// Where the sample people come from.
#[derive(Clone)]
pub struct SampleInsurer {
    /// Read again for every question; `None`: those that came with the program.
    file: Option<PathBuf>,
    people: Arc<SampleFile>,
}

impl SampleInsurer {
    /// The people of `file`, or those that came with the program.
    ///
    /// # Errors
    /// When the file cannot be read, or something in it is not what was expected.
    pub fn read(file: Option<&Path>) -> Result<Self, ConfigError> {
        let people = match file {
            Some(path) => SampleFile::read(path)?,
            None => SampleFile::built_in()?,
        };
        Ok(Self { file: file.map(Path::to_owned), people: Arc::new(people) })
    }

    /// How the auth API asks it, when the development server listens at `address`; `None`: never, the token being one.
    pub fn settings(address: SocketAddr) -> Option<RecordsSettings> {
        let (url, token) = (format!("http://{address}{PATH}"), Secret::new(TOKEN.to_owned()));
        RecordsSettings::new(&url, &token, RecordsSettings::USUAL_TIMEOUT)
    }

    /// The interface. Serve it in development mode only.
    pub fn router(self, clock: Clock) -> Router {
        Router::new().route(&format!("{PATH}{SEARCH_PATH}"), post(search)).with_state((self, clock))
    }

    /// What the file says now.
    fn current(&self) -> Result<Arc<SampleFile>, ConfigError> {
        match &self.file {
            Some(path) => SampleFile::read(path).map(Arc::new),
            None => Ok(Arc::clone(&self.people)),
        }
    }
}

/// Everybody who has a number.
///
/// Nobody has it: an empty list and no error. It should take as long whether or not somebody has the number.
#[utoipa::path(
    post,
    path = "/v1/people/search",
    operation_id = "searchPeople",
    tag = "records",
    request_body = Search,
    responses(
        (status = 200, description = "Everybody who has the number", body = People),
        (status = 400, description = "The question is not as described"),
        (status = 401, description = "The token is missing or not the one agreed on"),
        (status = 503, description = "Not now: the visitor is told to try again later, as with every status but 200"),
    ),
    security(("token" = [])),
)]
pub(crate) async fn search(
    State((insurer, clock)): State<(SampleInsurer, Clock)>,
    headers: HeaderMap,
    question: Result<Json<Search>, JsonRejection>,
) -> Response {
    if bearer_token(&headers) != Some(TOKEN) {
        return (StatusCode::UNAUTHORIZED, [(WWW_AUTHENTICATE, "Bearer")]).into_response();
    }
    let number = match question {
        Ok(Json(Search { number })) if is_in_order(&number) => number,
        _ => return StatusCode::BAD_REQUEST.into_response(),
    };
    let sample = match insurer.current() {
        Ok(sample) => sample,
        Err(error) => {
            tracing::error!(%error, "the sample people cannot be read");
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        }
    };
    match sample.find(&number, today(&clock)) {
        Found::People(people) => Json(People { people }).into_response(),
        Found::Trouble(trouble) => answer_badly(trouble).await,
    }
}

fn is_in_order(number: &Number) -> bool {
    (1..=20).contains(&number.digits.len()) && number.digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn bearer_token(headers: &HeaderMap) -> Option<&str> {
    headers.get(AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ")
}

async fn answer_badly(trouble: Trouble) -> Response {
    match trouble {
        Trouble::Slow => {
            tokio::time::sleep(SLOW).await;
            StatusCode::GATEWAY_TIMEOUT.into_response()
        }
        Trouble::Down => StatusCode::SERVICE_UNAVAILABLE.into_response(),
        Trouble::Wrong => Json("somebody").into_response(),
    }
}

fn today(clock: &Clock) -> Date {
    clock.now().to_zoned(TimeZone::UTC).date()
}

#[cfg(test)]
mod tests;
