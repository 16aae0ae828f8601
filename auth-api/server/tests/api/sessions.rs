//! Sessions: how long, and how they end.

use crate::support::{Browser, Database, House, code, credentials, on_both_databases};
use jiff::SignedDuration;
use reqwest::Method;
use voordeur_auth_api::{
    journeys::{AuditEvent, Block, Standing},
    secrets::Token,
};
use voordeur_contract::ProblemType;

on_both_databases!(
    idle_end,
    extension,
    longest,
    log_out,
    extending_what_ended,
    log_in_again,
    blocked_by_somebody,
    blocked_for_a_while,
    nobody
);

async fn logged_in(house: &House) -> Browser {
    let mut browser = house.browser();
    log_in(house, &mut browser).await;
    browser
}

/// The same account in another browser, half a minute later: each time step counts once.
async fn logged_in_again(house: &House) -> Browser {
    house.clock.advance_seconds(30);
    logged_in(house).await
}

async fn log_in(house: &House, browser: &mut Browser) {
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, credentials("authenticator@example.com")).await.journey();
    assert_eq!(browser.answer(&journey, code(&house.app_code())).await.status, 200);
}

async fn idle_end(database: Database) {
    let house = House::open(&database).await;
    let mut browser = logged_in(&house).await;
    house.clock.advance_seconds(15 * 60 - 1);
    let session = browser.get("/session").await.session();
    assert_eq!(session.expires_at.as_str(), "2026-11-21T20:15:00Z", "looking does not extend");
    house.clock.advance_seconds(1);
    assert_eq!(browser.get("/session").await.problem_type(), ProblemType::SessionEnded);
    let extended = browser.call(Method::POST, "/session/extension").await;
    assert_eq!(extended.problem_type(), ProblemType::SessionEnded);
}

async fn extension(database: Database) {
    let house = House::open(&database).await;
    let mut browser = logged_in(&house).await;
    house.clock.advance_seconds(10 * 60);
    let session = browser.call(Method::POST, "/session/extension").await.session();
    assert_eq!(session.expires_at.as_str(), "2026-11-21T20:25:00Z");
    assert_eq!(session.ends_at.as_str(), "2026-11-22T04:00:00Z");
}

async fn longest(database: Database) {
    let house = House::open(&database).await;
    let mut browser = logged_in(&house).await;
    for _ in 0..47 {
        house.clock.advance_seconds(10 * 60);
        browser.call(Method::POST, "/session/extension").await.session();
    }
    let session = browser.get("/session").await.session();
    assert_eq!(session.expires_at, session.ends_at);
    house.clock.advance_seconds(10 * 60);
    let extended = browser.call(Method::POST, "/session/extension").await;
    assert_eq!(extended.problem_type(), ProblemType::SessionEnded);
}

async fn log_out(database: Database) {
    let house = House::open(&database).await;
    let mut browser = logged_in(&house).await;
    let mut other_tab = browser.clone();
    let answered = browser.call(Method::DELETE, "/session").await;
    assert_eq!(answered.status, 204);
    let cookie = answered.headers["set-cookie"].to_str().unwrap();
    assert_eq!(cookie, "voordeur-session=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0");
    assert_eq!(browser.get("/session").await.problem_type(), ProblemType::NotLoggedIn);
    assert_eq!(other_tab.get("/session").await.problem_type(), ProblemType::SessionEnded);
    assert_eq!(browser.call(Method::DELETE, "/session").await.status, 204);
    assert_eq!(house.trail().await[0], AuditEvent::LoggedOut.name());
}

/// An extension that was under way, decided on by the clock of a moment ago, does not undo the log-out.
async fn extending_what_ended(database: Database) {
    let house = House::open(&database).await;
    let browser = logged_in(&house).await;
    let store = &house.services.store;
    let token = Token::parse(&browser.cookies["voordeur-session"]).unwrap().hash();
    let (place, idle) = ([192, 0, 2, 7].into(), SignedDuration::from_mins(15));
    let before = house.now() - SignedDuration::from_secs(1);
    assert!(store.extend_session(&token, idle, before).await.unwrap().is_some());
    store.log_out(&token, place, house.now()).await.unwrap();
    assert!(store.extend_session(&token, idle, before).await.unwrap().is_none());
    assert!(store.session(&token, before).await.unwrap().is_none());
}

/// A new log-in is a new session; the old cookie opens nothing any more.
async fn log_in_again(database: Database) {
    let house = House::open(&database).await;
    let mut browser = logged_in(&house).await;
    let mut thief = browser.clone();
    house.clock.advance_seconds(60);
    log_in(&house, &mut browser).await;
    assert_eq!(browser.get("/session").await.status, 200);
    assert_eq!(thief.get("/session").await.problem_type(), ProblemType::SessionEnded);
}

async fn block(database: &Database, block: Block) {
    let standing = serde_json::to_string(&Standing { block, ..Standing::default() }).unwrap();
    database.execute(&format!("UPDATE accounts SET standing = '{standing}'")).await.unwrap();
}

/// Whoever is blocked by somebody is out at once (OWASP ASVS 5.0, 7.4).
async fn blocked_by_somebody(database: Database) {
    let house = House::open(&database).await;
    let mut browser = logged_in(&house).await;
    let mut elsewhere = logged_in_again(&house).await;
    block(&database, Block::Indefinite).await;
    let extended = browser.call(Method::POST, "/session/extension").await;
    assert_eq!(extended.problem_type(), ProblemType::SessionEnded);
    assert_eq!(house.trail().await[0], AuditEvent::SessionsEndedByBlock.name());
    // They ended for good: once the block is lifted, both have to log in again.
    block(&database, Block::None).await;
    for browser in [&mut browser, &mut elsewhere] {
        assert_eq!(browser.get("/session").await.problem_type(), ProblemType::SessionEnded);
    }
}

/// Whoever types wrong codes elsewhere throws nobody out.
async fn blocked_for_a_while(database: Database) {
    let house = House::open(&database).await;
    let mut browser = logged_in(&house).await;
    block(&database, Block::Until(house.now() + SignedDuration::from_hours(1))).await;
    assert_eq!(browser.get("/session").await.status, 200);
    assert_eq!(browser.call(Method::POST, "/session/extension").await.status, 200);
}

async fn nobody(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    assert_eq!(browser.get("/session").await.problem_type(), ProblemType::NotLoggedIn);
    browser.cookies.insert("voordeur-session".to_owned(), "nonsense".to_owned());
    assert_eq!(browser.get("/session").await.problem_type(), ProblemType::NotLoggedIn);
}
