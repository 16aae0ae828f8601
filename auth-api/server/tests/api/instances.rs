//! Several instances on one database.

use crate::support::{Database, House, code, credentials, on_both_databases};
use jiff::SignedDuration;
use std::collections::HashSet;
#[cfg(feature = "postgres-tests")]
use voordeur_auth_api::{random::Random, secrets::SecretKey, store::Store};
use voordeur_contract::LogInStep;

on_both_databases!(a_journey_goes_on_elsewhere, one_claims_a_message, one_uses_a_code);

async fn a_journey_goes_on_elsewhere(database: Database) {
    let here = House::open(&database).await;
    let there = here.another(&database).await;
    let mut browser = here.browser();
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, credentials("customer@example.com")).await.journey();
    let mut browser = browser.at(&there);
    let done = browser.answer(&journey, code(&there.newest_code().await)).await.journey();
    assert_eq!(done.step, LogInStep::Done {});
    assert_eq!(browser.at(&here).get("/session").await.status, 200);
}

async fn one_claims_a_message(database: Database) {
    let here = House::open(&database).await;
    let there = here.another(&database).await;
    for _ in 0..6 {
        let mut browser = here.browser();
        let journey = browser.begin().await;
        browser.answer(&journey, credentials("customer@example.com")).await.journey();
    }
    let claims = [&here, &there, &here, &there].into_iter().enumerate().map(|(index, house)| {
        let (store, now) = (house.services.store.clone(), house.now());
        tokio::spawn(async move {
            let (instance, mut claimed) = (format!("instance-{index}"), Vec::new());
            while let Some(message) =
                store.claim(now, &instance, SignedDuration::from_secs(60)).await.unwrap()
            {
                claimed.push(message.id);
            }
            claimed
        })
    });
    let mut all = Vec::new();
    for claim in claims.collect::<Vec<_>>() {
        all.extend(claim.await.unwrap());
    }
    assert_eq!(all.len(), 6);
    assert_eq!(all.iter().collect::<HashSet<_>>().len(), 6, "a message was claimed twice");
}

/// The same time step at two instances at once: one gets in.
async fn one_uses_a_code(database: Database) {
    let here = House::open(&database).await;
    let there = here.another(&database).await;
    let shown = here.app_code();
    let mut tries = Vec::new();
    for house in [&here, &there, &here, &there] {
        let mut browser = house.browser();
        let journey = browser.begin().await;
        let journey = browser.answer(&journey, credentials("authenticator@example.com")).await.journey();
        let shown = shown.clone();
        tries.push(tokio::spawn(async move { browser.answer(&journey, code(&shown)).await.status.as_u16() }));
    }
    let mut statuses = Vec::new();
    for attempt in tries {
        statuses.push(attempt.await.unwrap());
    }
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 422, 422, 422]);
}

/// Several instances start at the same moment on an empty database.
#[cfg(feature = "postgres-tests")]
#[tokio::test]
async fn all_may_start_at_once() {
    let database = Database::postgres().await;
    let starts: Vec<_> = (0..6)
        .map(|_| {
            let url = database.url.clone();
            tokio::spawn(
                async move { Store::open(&url, SecretKey::new([7; 32]), Random::system()).await.is_ok() },
            )
        })
        .collect();
    for start in starts {
        assert!(start.await.unwrap());
    }
}
