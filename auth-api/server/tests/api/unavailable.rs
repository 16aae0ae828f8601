//! The database is away, and comes back.

use crate::support::{Database, House, credentials, on_both_databases};
use voordeur_contract::ProblemType;

on_both_databases!(the_database_is_away, a_row_cannot_be_read);

async fn the_database_is_away(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    house.services.store.close().await;
    let answered = browser.answer(&journey, credentials("customer@example.com")).await;
    assert_eq!(answered.problem_type(), ProblemType::Unavailable);
    assert!(house.services.store.ping().await.is_err());

    let back = house.another(&database).await;
    let answered = browser.at(&back).answer(&journey, credentials("customer@example.com")).await;
    assert_eq!(answered.journey().step.name(), "sms-code");
}

/// What is wrong inside shows in the log, not in the answer.
async fn a_row_cannot_be_read(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    database.execute("UPDATE journeys SET state = '{\"step\":\"hush\"}'").await.unwrap();
    let answered = browser.get(&format!("/journeys/{}", journey.id)).await;
    assert_eq!(answered.problem_type(), ProblemType::Internal);
    assert!(!answered.body.contains("hush"));
}
