//! The last resort of somebody who registers: a request to the desk.

use crate::support::{Applicant, Database, House, Insurer, RIGHT, all, newest, on_both_databases};
use serde_json::json;
use voordeur_auth_api::store::Channel;
use voordeur_contract::{ProblemType, RegisterAnswer, RegisterStep as Step, RegisterStepName as Name};

on_both_databases!(the_desk_gets_the_request_and_its_sender_the_reference, a_program_sends_the_desk_nothing,);

fn request(website: &str) -> RegisterAnswer {
    RegisterAnswer::DeskRequest {
        request: "I have no papers.".to_owned(),
        full_name: "Élodie Peeters".to_owned(),
        day: "29".to_owned(),
        month: "2".to_owned(),
        year: "1984".to_owned(),
        website: website.to_owned(),
    }
}

async fn asks_the_desk(house: &House) -> Applicant {
    let mut applicant = Applicant::new(house).await;
    applicant.give_all(RIGHT.answers().into_iter().take(3)).await;
    applicant.give(RegisterAnswer::CannotFind {}).await;
    applicant.give(RegisterAnswer::Paper { paper: None }).await;
    assert_eq!(applicant.at(), Name::DeskRequest);
    applicant
}

async fn the_desk_gets_the_request_and_its_sender_the_reference(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let mut applicant = asks_the_desk(&house).await;
    applicant.give(request("")).await;
    let Step::DeskRequestSent { reference } = &applicant.journey.step else { panic!("an end") };
    let mail = newest(&house, "desk-request").await;
    assert_eq!((mail.channel, mail.recipient.as_str()), (Channel::Mail, "registration@lindenhof.example"));
    let arguments = json!({
        "reference": reference, "request": "I have no papers.", "full_name": "Élodie Peeters",
        "date_of_birth": "1984-02-29",
    });
    assert_eq!(mail.arguments, arguments);
    assert_eq!(applicant.refused_as(request("")).await, ProblemType::AnswerNotForStep);
}

async fn a_program_sends_the_desk_nothing(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let mut applicant = asks_the_desk(&house).await;
    applicant.give(request("https://example.com")).await;
    assert_eq!(applicant.at(), Name::DeskRequestSent);
    assert!(all(&house, "desk-request").await.is_empty());
}
