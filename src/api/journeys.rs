use super::{
    ApiError,
    client::{body, request},
};
use gloo_net::http::Method;
use voordeur_contract::{Answer, AnswerRequest, Journey, JourneyId, JourneyKind, Language, StartJourney};

/// Begins a journey; the API binds it to this browser with a cookie.
pub(crate) async fn start_journey(kind: JourneyKind, language: Language) -> Result<Journey, ApiError> {
    request(Method::POST, "/journeys", Some(body(&StartJourney { kind, language })?)).await
}

/// The journey as it stands now.
pub(crate) async fn load_journey(id: &JourneyId) -> Result<Journey, ApiError> {
    request(Method::GET, &["/journeys/", id.as_str()].concat(), None).await
}

/// Answers the step at which `journey` stands.
pub(crate) async fn answer_journey(
    journey: &Journey,
    answer: Answer,
    language: Language,
) -> Result<Journey, ApiError> {
    let path = ["/journeys/", journey.id.as_str(), "/answers"].concat();
    let answer = AnswerRequest { revision: journey.revision, language, answer };
    request(Method::POST, &path, Some(body(&answer)?)).await
}
