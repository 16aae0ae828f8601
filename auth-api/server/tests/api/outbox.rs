//! The outbox, as those who deliver see it.

use crate::support::{
    Applicant, Browser, Database, House, Insurer, Office, credentials, new_user, on_both_databases,
};
use jiff::SignedDuration;
use voordeur_auth_api::store::{Channel, DevelopmentMessage, StoreError};
use voordeur_contract::{Language, RegisterStepName};

on_both_databases!(
    claimed_until_the_lease_ends,
    codes_before_all_others,
    tried_again,
    erased,
    nobodys_home_is_kept,
    at_rest,
    shown_in_development
);

const LEASE: SignedDuration = SignedDuration::from_secs(60);

async fn one_message(house: &House) -> Browser {
    let mut browser = house.browser();
    let journey = browser.begin().await;
    browser.answer(&journey, credentials("customer@example.com")).await.journey();
    browser
}

async fn claimed_until_the_lease_ends(database: Database) {
    let house = House::open(&database).await;
    one_message(&house).await;
    let store = &house.services.store;
    let first = store.claim(house.now(), "one", LEASE).await.unwrap().unwrap();
    assert_eq!((first.attempts, first.message.channel, first.written_at), (1, Channel::Sms, house.now()));
    assert_eq!(store.claim(house.now(), "other", LEASE).await.unwrap(), None);
    house.clock.advance_seconds(60);
    let second = store.claim(house.now(), "other", LEASE).await.unwrap().unwrap();
    assert_eq!((second.id.as_str(), second.attempts), (first.id.as_str(), 2));
    let late = store.mark_delivered(&first.id, "one").await;
    assert!(matches!(late, Err(StoreError::Outdated)), "{late:?}");
    store.mark_delivered(&second.id, "other").await.unwrap();
}

/// Whoever logs in does not wait until the colleagues of somebody else are invited.
async fn codes_before_all_others(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    let invited = (0..3).map(|number| new_user(&format!("new-{number}@example.com"))).collect();
    office.invited(invited).await;
    house.clock.advance_seconds(1);
    one_message(&house).await;
    let store = &house.services.store;
    let mut templates = Vec::new();
    while let Some(claimed) = store.claim(house.now(), "one", LEASE).await.unwrap() {
        templates.push(claimed.message.template);
    }
    assert_eq!(templates[0], "log-in-code");
    assert!(templates.iter().filter(|template| *template == "invitation").count() == 3, "{templates:?}");
}

async fn tried_again(database: Database) {
    let house = House::open(&database).await;
    one_message(&house).await;
    let store = &house.services.store;
    let message = store.claim(house.now(), "one", LEASE).await.unwrap().unwrap();
    let next = house.now() + SignedDuration::from_secs(5);
    store.mark_retry(&message.id, "one", next).await.unwrap();
    assert_eq!(store.claim(house.now(), "one", LEASE).await.unwrap(), None);
    assert_eq!(store.backlog().await.unwrap().0, 1);
    house.clock.advance_seconds(5);
    assert_eq!(store.claim(house.now(), "one", LEASE).await.unwrap().unwrap().attempts, 2);
}

async fn erased(database: Database) {
    let house = House::open(&database).await;
    for outcome in ["delivered", "failed"] {
        one_message(&house).await;
        let store = &house.services.store;
        let message = store.claim(house.now(), "one", LEASE).await.unwrap().unwrap();
        match outcome {
            "delivered" => store.mark_delivered(&message.id, "one").await.unwrap(),
            _ => store.mark_failed(&message.id, "one").await.unwrap(),
        }
        assert_eq!(store.claim(house.now(), "one", LEASE).await.unwrap(), None);
        let arguments = database.texts("SELECT arguments FROM outbox WHERE state <> 'waiting'").await;
        assert!(arguments.iter().all(Option::is_none), "{arguments:?}");
    }
}

/// A letter is addressed to a name and a home; a mail stays listed with its address.
async fn nobodys_home_is_kept(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let applicant = Applicant::with_email(&house, "other@example.org").await;
    assert_eq!(applicant.at(), RegisterStepName::Letter);
    let store = &house.services.store;
    let mut outcomes = ["delivered", "failed"].into_iter().cycle();
    while let Some(claimed) = store.claim(house.now(), "one", LEASE).await.unwrap() {
        match outcomes.next() {
            Some("delivered") => store.mark_delivered(&claimed.id, "one").await.unwrap(),
            _ => store.mark_failed(&claimed.id, "one").await.unwrap(),
        }
    }
    let letters = database.texts("SELECT recipient FROM outbox WHERE channel = 'letter'").await;
    assert_eq!(letters, [Some(String::new())]);
    let mails = database.texts("SELECT recipient FROM outbox WHERE channel = 'mail'").await;
    assert!(mails.iter().flatten().all(|recipient| recipient == "other@example.org"));
}

/// Whoever reads the database finds neither code nor secret nor cookie.
async fn at_rest(database: Database) {
    let house = House::open(&database).await;
    let browser = one_message(&house).await;
    let arguments = database.texts("SELECT arguments FROM outbox").await;
    let states = database.texts("SELECT state FROM journeys").await;
    let browsers = database.texts("SELECT browser FROM journey_browsers").await;
    let secrets = database
        .texts("SELECT authenticator_secret FROM accounts WHERE authenticator_secret IS NOT NULL")
        .await;
    let code = house.newest_code().await;
    let all: Vec<String> = [arguments, states, browsers, secrets].into_iter().flatten().flatten().collect();
    assert!(all.len() >= 5);
    for secret in
        [&code, voordeur_auth_api::samples::AUTHENTICATOR_SECRET, &browser.cookies["voordeur-browser"]]
    {
        assert!(all.iter().all(|text| !text.contains(secret)));
    }
}

async fn shown_in_development(database: Database) {
    let house = House::open(&database).await;
    let store = &house.services.store;
    for (index, subject) in [(1, None), (2, Some("Hello".to_owned()))] {
        let message = DevelopmentMessage {
            id: format!("message-{index}"),
            channel: Channel::Mail,
            recipient: "customer@example.com".to_owned(),
            language: Language::Fr,
            subject,
            text: "Bonjour".to_owned(),
            document: None,
            at: house.now(),
        };
        store.keep_development_message(&message).await.unwrap();
        store.keep_development_message(&message).await.unwrap();
    }
    let shown = store.development_outbox(10).await.unwrap();
    assert_eq!(shown.iter().map(|m| m.id.as_str()).collect::<Vec<_>>(), ["message-2", "message-1"]);
    assert_eq!(shown[0].subject.as_deref(), Some("Hello"));
    assert_eq!(store.development_outbox(1).await.unwrap().len(), 1);
}
