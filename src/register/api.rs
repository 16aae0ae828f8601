//! The journeys of registering in the auth API. Part of the chunk of registering, not of the log-in's client.

use crate::{
    api::{request, request_with},
    journey::Told,
};
use gloo_net::http::Method;
use voordeur_contract::{AnswerRequest, JourneyId, JourneyKind, Language, RegisterAnswer, StartJourney};

type Answered = Told<super::Register>;

pub(super) async fn start(kind: JourneyKind, language: Language) -> Answered {
    let body = StartJourney { kind, language, proof_of_work: None };
    request_with(Method::POST, "/journeys".to_owned(), body).await
}

pub(super) async fn load(id: JourneyId) -> Answered {
    request(Method::GET, ["/journeys/", id.as_str()].concat()).await
}

pub(super) async fn answer(
    id: JourneyId,
    revision: u32,
    answer: RegisterAnswer,
    language: Language,
) -> Answered {
    let path = ["/journeys/", id.as_str(), "/answers"].concat();
    request_with(Method::POST, path, AnswerRequest { revision, language, answer }).await
}
