//! The audit trail only grows, and shows tampering.

use crate::support::{
    Applicant, Database, House, Insurer, code, code_in, credentials, on_both_databases, posted,
};
use voordeur_auth_api::{
    journeys::AuditEvent,
    store::{AuditCheck, AuditEntry},
};
use voordeur_contract::{LogInAnswer, ProblemType};

on_both_databases!(
    who_what_when_where,
    a_registration_is_named_by_its_reference_and_then_by_its_account,
    the_account_of_whoever_registers_again_is_named_from_the_beginning,
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

/// After a fraud it has to be found what belongs to the account that was made.
async fn a_registration_is_named_by_its_reference_and_then_by_its_account(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let (mut applicant, letter) = Applicant::waiting_for_a_letter(&house).await;
    let reference = applicant.letter().1.replace('-', "");
    applicant.refused(posted("ZZZZ-ZZZZ")).await;
    applicant.give(posted(&code_in(&letter))).await;
    applicant.finish_with_sms(&house).await;
    let entries = house.services.store.newest_audit_entries(100).await.unwrap();
    let seen: Vec<_> = entries
        .iter()
        .rev()
        .map(|entry| (entry.what.as_str(), entry.registration.as_deref(), entry.who.is_some()))
        .collect();
    let about = Some(reference.as_str());
    assert_eq!(
        seen,
        [
            ("register.identity-found", None, false),
            ("register.code-sent", None, false),
            ("register.letter-sent", about, false),
            ("register.posted-code-refused", about, false),
            ("register.posted-code-accepted", about, false),
            ("register.code-sent", about, false),
            ("register.done", about, true),
        ]
    );
    assert_eq!(house.services.store.check_audit_trail().await.unwrap(), AuditCheck::Intact { rows: 7 });
}

async fn the_account_of_whoever_registers_again_is_named_from_the_beginning(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let mut applicant = Applicant::with_email(&house, "elodie@example.org").await;
    applicant.finish_with_sms(&house).await;
    let made = house.services.store.newest_audit_entries(1).await.unwrap().remove(0).who;
    assert!(made.is_some());
    Applicant::with_email(&house, "elodie@example.org").await;
    let entries = house.services.store.newest_audit_entries(3).await.unwrap();
    let seen: Vec<_> = entries.iter().rev().map(|entry| (entry.what.as_str(), &entry.who)).collect();
    let of_letter = ["register.identity-found", "register.code-sent", "register.letter-sent"];
    assert_eq!(seen, of_letter.map(|what| (what, &made)));
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
    let mut statements = vec!["UPDATE audit SET what = 'nothing'", "DELETE FROM audit"];
    statements.push(match database.url.starts_with("sqlite:") {
        true => "REPLACE INTO audit (number, at, what, place, hash) VALUES (1, 0, 'nothing', '', '')",
        false => "TRUNCATE audit",
    });
    for statement in statements {
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
    let entry = AuditEntry { who, registration: None, what, at, place: [192, 0, 2, 7].into() };
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
