//! The journeys of registering in the auth API. Part of the chunk of registering, not of the log-in's client.

use super::proof_of_work;
use crate::{
    api::{ApiError, request, request_with},
    journey::Told,
};
use gloo_net::http::Method;
use voordeur_contract::{AnswerRequest, JourneyId, JourneyKind, Language, RegisterAnswer, StartJourney};

type Answered = Told<super::Register>;

/// Begins the journey by which somebody accepts the invitation with this token.
pub(super) async fn open_invitation(token: String, language: Language) -> Answered {
    begin(StartJourney { invitation: Some(token), ..StartJourney::new(JourneyKind::Register, language) })
        .await
}

/// Begins a journey, after the work that the API asks for if it does.
pub(super) async fn start(kind: JourneyKind, language: Language) -> Answered {
    let refused = match begin(StartJourney::new(kind, language)).await {
        Err(ApiError::Problem(problem)) => problem,
        settled => return settled,
    };
    let work = match &refused.proof_of_work {
        Some(asked) => proof_of_work::solve(asked).await,
        None => None,
    };
    match work {
        Some(_) => begin(StartJourney { proof_of_work: work, ..StartJourney::new(kind, language) }).await,
        None => Err(ApiError::Problem(refused)),
    }
}

async fn begin(body: StartJourney) -> Answered {
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
