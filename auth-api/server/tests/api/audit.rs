//! The audit trail only grows, and shows tampering.

use crate::support::{Database, House, code, credentials, on_both_databases};
use voordeur_auth_api::{
    journeys::AuditEvent,
    store::{AuditCheck, AuditEntry},
};
use voordeur_contract::{LogInAnswer, ProblemType};

on_both_databases!(
    who_what_when_where,
    refusals_do_not_fill_it,
    too_many_codes,
    only_grows,
    shows_tampering,
    checked_while_it_grows,
    many_at_once
);

async fn who_what_when_where(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    browser.place = Some("192.0.2.7".to_owned());
    let journey = browser.begin().await;
    let wrong =
        LogInAnswer::Credentials { email: "nobody@example.com".to_owned(), password: "wrong".to_owned() };
    let journey = browser.answer(&journey, wrong).await.problem().journey.unwrap();
    let journey = browser.answer(&journey, credentials("customer@example.com")).await.journey();
    browser.answer(&journey, code(&house.newest_code().await)).await.journey();
    let entries = house.services.store.newest_audit_entries(100).await.unwrap();
    let customer = Some("00000000-0000-4000-8000-000000000001");
    let seen: Vec<_> =
        entries.iter().map(|e| (e.what.as_str(), e.who.as_ref().map(|id| id.0.as_str()))).collect();
    assert_eq!(
        seen,
        [
            ("log-in.done.sms", customer),
            ("log-in.code-sent", customer),
            ("log-in.credentials-accepted", customer),
            ("log-in.credentials-incorrect", None)
        ]
    );
    assert!(entries.iter().all(|entry| entry.place == "192.0.2.7" && entry.at == house.now()));
    assert_eq!(house.services.store.check_audit_trail().await.unwrap(), AuditCheck::Intact { rows: 4 });
}

/// Where the refusing begins is written down, what is refused is not.
async fn refusals_do_not_fill_it(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let mut journey = browser.begin().await;
    for _ in 0..12 {
        let wrong = LogInAnswer::Credentials {
            email: "customer@example.com".to_owned(),
            password: "wrong".to_owned(),
        };
        journey = browser.answer(&journey, wrong).await.problem().journey.unwrap();
    }
    let mut expected = vec!["log-in.credentials-incorrect"; 7];
    expected.insert(0, "log-in.too-many-attempts");
    assert_eq!(house.trail().await, expected);
    let newest = house.services.store.newest_audit_entries(1).await.unwrap().pop().unwrap();
    assert_eq!(newest.who.unwrap().0, "00000000-0000-4000-8000-000000000001");
}

async fn too_many_codes(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let mut journey = browser.answer(&journey, credentials("customer@example.com")).await.journey();
    for _ in 0..3 {
        house.clock.advance_seconds(30);
        journey = browser.answer(&journey, LogInAnswer::ResendCode {}).await.journey();
    }
    let refused = browser.answer(&journey, LogInAnswer::ResendCode {}).await;
    assert_eq!(refused.problem_type(), ProblemType::TooManyCodes);
    assert_eq!(house.trail().await[0], "log-in.too-many-codes");
    for _ in 0..3 {
        let journey = browser.begin().await;
        browser.answer(&journey, credentials("customer@example.com")).await;
    }
    assert_eq!(house.trail().await[..2], ["log-in.too-many-codes", "log-in.credentials-accepted"]);
}

async fn only_grows(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    browser.answer(&journey, credentials("customer@example.com")).await.journey();
    for statement in ["UPDATE audit SET what = 'nothing'", "DELETE FROM audit"] {
        let error = database.execute(statement).await.unwrap_err();
        assert!(error.to_string().contains("only grows"), "{error}");
    }
}

async fn shows_tampering(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    for _ in 0..3 {
        let journey = browser.begin().await;
        browser.answer(&journey, credentials("customer@example.com")).await.journey();
    }
    let store = &house.services.store;
    assert_eq!(store.check_audit_trail().await.unwrap(), AuditCheck::Intact { rows: 6 });
    database.drop_audit_triggers().await;
    database.execute("UPDATE audit SET place = '192.0.2.1' WHERE number = 2").await.unwrap();
    assert_eq!(store.check_audit_trail().await.unwrap(), AuditCheck::Broken { number: 2 });
    database.execute("DELETE FROM audit WHERE number = 2").await.unwrap();
    assert_eq!(store.check_audit_trail().await.unwrap(), AuditCheck::Broken { number: 2 });
    database.execute("DELETE FROM audit WHERE number > 1").await.unwrap();
    assert_eq!(store.check_audit_trail().await.unwrap(), AuditCheck::Broken { number: 2 });
    database.execute("UPDATE audit_head SET number = 1, hash = (SELECT hash FROM audit)").await.unwrap();
    assert_eq!(store.check_audit_trail().await.unwrap(), AuditCheck::Intact { rows: 1 });
    database.execute("UPDATE audit_head SET number = 0, hash = ''").await.unwrap();
    assert_eq!(store.check_audit_trail().await.unwrap(), AuditCheck::Broken { number: 1 });
}

async fn checked_while_it_grows(database: Database) {
    let house = House::open(&database).await;
    let store = house.services.store.clone();
    let (who, what, at) = (None, AuditEvent::CredentialsIncorrect, house.now());
    let entry = AuditEntry { who, what, at, place: [192, 0, 2, 7].into() };
    let grows = tokio::spawn(async move {
        for _ in 0..100 {
            store.write_audit(&entry).await.unwrap();
        }
    });
    loop {
        let grown = grows.is_finished();
        let check = house.services.store.check_audit_trail().await.unwrap();
        let AuditCheck::Intact { rows } = check else { panic!("{check:?}") };
        if grown {
            assert_eq!(rows, 100);
            return;
        }
    }
}

async fn many_at_once(database: Database) {
    let house = House::open(&database).await;
    let there = house.another(&database).await;
    let mut answers = Vec::new();
    for (index, at) in [&house, &there].into_iter().cycle().take(10).enumerate() {
        let mut browser = at.browser();
        let journey = browser.begin().await;
        let wrong = LogInAnswer::Credentials {
            email: format!("person-{index}@example.com"),
            password: "wrong".into(),
        };
        answers.push(tokio::spawn(async move { browser.answer(&journey, wrong).await.status.as_u16() }));
    }
    for answer in answers {
        assert_eq!(answer.await.unwrap(), 422);
    }
    assert_eq!(house.services.store.check_audit_trail().await.unwrap(), AuditCheck::Intact { rows: 10 });
}
