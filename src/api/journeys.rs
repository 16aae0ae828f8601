use super::{
    chunk::client_functions,
    client::{request, request_with},
};
use gloo_net::http::Method;
use voordeur_contract::{
    AnswerRequest, Journey, JourneyId, JourneyKind, Language, LogInAnswer, StartJourney,
};

client_functions! {
    /// Begins a journey; the API binds it to this browser with a cookie.
    async fn start_journey(kind: JourneyKind, language: Language) -> Journey {
        request_with(Method::POST, "/journeys".to_owned(), StartJourney::new(kind, language))
    }

    /// The journey as it stands now.
    async fn load_journey(id: JourneyId) -> Journey {
        request(Method::GET, ["/journeys/", id.as_str()].concat())
    }

    /// Answers the step at which the journey `id` stands with this `revision`.
    async fn answer_journey(id: JourneyId, revision: u32, answer: LogInAnswer, language: Language) -> Journey {
        let path = ["/journeys/", id.as_str(), "/answers"].concat();
        request_with(Method::POST, path, AnswerRequest { revision, language, answer })
    }
}
