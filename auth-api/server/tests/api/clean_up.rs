//! What has expired goes.

use crate::support::{Database, House, code, credentials, on_both_databases};
use jiff::SignedDuration;
use voordeur_auth_api::store::{Channel, CleanedUp, DevelopmentMessage};
use voordeur_contract::{Language, ProblemType};

on_both_databases!(everything_in_its_time, what_development_shows);

async fn everything_in_its_time(database: Database) {
    let house = House::open(&database).await;
    let store = &house.services.store;
    let mut browser = house.browser();
    let begun = browser.begin().await;
    let journey = browser.answer(&begun, credentials("customer@example.com")).await.journey();
    let sent = house.messages().await.pop().unwrap();
    let typed = sent.message.arguments["code"].as_str().unwrap().to_owned();
    browser.answer(&journey, code(&typed)).await.journey();
    store.mark_delivered(&sent.id, "test").await.unwrap();
    assert_eq!(store.clean_up(house.now()).await.unwrap(), CleanedUp::default(), "nothing has expired yet");

    house.clock.advance_seconds(30 * 60);
    let expected = CleanedUp { journeys: 1, codes: 1, sessions: 1, counters: 2, ..CleanedUp::default() };
    assert_eq!(store.clean_up(house.now()).await.unwrap(), expected);
    assert_eq!(database.texts("SELECT state FROM journeys").await, [Some(String::new())]);
    let path = format!("/journeys/{}", begun.id);
    assert_eq!(browser.get(&path).await.problem_type(), ProblemType::JourneyExpired);
    assert_eq!(browser.get("/session").await.problem_type(), ProblemType::SessionEnded);

    let next_day = house.now() + SignedDuration::from_hours(24);
    let forgotten = CleanedUp { journeys: 1, journey_browsers: 1, ..CleanedUp::default() };
    assert_eq!(store.clean_up(next_day).await.unwrap(), forgotten);
    assert_eq!(browser.get(&path).await.problem_type(), ProblemType::JourneyNotFound);
    let next_week = house.now() + SignedDuration::from_hours(24 * 7);
    assert_eq!(store.clean_up(next_week).await.unwrap(), CleanedUp { messages: 1, ..CleanedUp::default() });
}

async fn what_development_shows(database: Database) {
    let house = House::open(&database).await;
    let store = &house.services.store;
    let message = DevelopmentMessage {
        id: "message".to_owned(),
        channel: Channel::Sms,
        recipient: "+32460000001".to_owned(),
        language: Language::Nl,
        subject: None,
        text: "012345".to_owned(),
        document: None,
        at: house.now(),
    };
    store.keep_development_message(&message).await.unwrap();
    house.clock.advance_seconds(24 * 3600 - 1);
    assert_eq!(store.clean_up(house.now()).await.unwrap().development_messages, 0);
    house.clock.advance_seconds(1);
    assert_eq!(store.clean_up(house.now()).await.unwrap().development_messages, 1);
    assert_eq!(store.development_outbox(10).await.unwrap(), []);
}
