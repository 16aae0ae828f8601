//! How often, per account and per place.

use crate::support::{Browser, Database, House, code, credentials, on_both_databases};
use voordeur_auth_api::clock::Clock;
use voordeur_contract::{Journey, LogInAnswer, LogInStep, Problem, ProblemType};

on_both_databases!(per_email, per_place, at_once, per_account, journeys_per_place, success_starts_anew);

fn wrong(email: &str) -> LogInAnswer {
    LogInAnswer::Credentials { email: email.to_owned(), password: "open the back door".to_owned() }
}

async fn fail(browser: &mut Browser, journey: &mut Journey, answer: LogInAnswer) -> Problem {
    let problem = browser.answer(journey, answer).await.problem();
    *journey = problem.journey.clone().unwrap();
    problem
}

async fn per_email(database: Database) {
    let house = House::open(&database).await;
    for email in ["customer@example.com", "nobody@example.com"] {
        let mut browser = house.browser();
        browser.place = Some(format!("192.0.2.{}", email.len()));
        let mut journey = browser.begin().await;
        for _ in 0..7 {
            let problem = fail(&mut browser, &mut journey, wrong(email)).await;
            assert_eq!(problem.problem_type, ProblemType::CredentialsIncorrect);
        }
        // The right password does not help, and whether the account exists does not show.
        let problem = fail(&mut browser, &mut journey, credentials(email)).await;
        assert_eq!(problem.problem_type, ProblemType::TooManyAttempts);
        assert_eq!(problem.retry_at.unwrap().as_str(), "2026-11-21T20:20:00Z");
    }
    house.clock.advance_seconds(20 * 60);
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let answered = browser.answer(&journey, credentials("customer@example.com")).await;
    assert_eq!(answered.journey().step.name(), "sms-code");
}

async fn per_place(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    browser.place = Some("2001:db8:1:2::1".to_owned());
    let mut journey = browser.begin().await;
    for attempt in 0..12 {
        fail(&mut browser, &mut journey, wrong(&format!("person-{attempt}@example.com"))).await;
    }
    browser.place = Some("2001:db8:1:2:ffff::2".to_owned());
    let problem = fail(&mut browser, &mut journey, credentials("customer@example.com")).await;
    assert_eq!(problem.problem_type, ProblemType::TooManyAttempts);
    browser.place = Some("2001:db8:1:3::1".to_owned());
    let answered = browser.answer(&journey, credentials("customer@example.com")).await;
    assert_eq!(answered.journey().step.name(), "sms-code");
}

/// Many guesses at the same time are as many guesses.
async fn at_once(database: Database) {
    let house = House::open(&database).await;
    let mut guesses = Vec::new();
    for _ in 0..12 {
        let mut browser = house.browser();
        let journey = browser.begin().await;
        guesses.push(
            async move { browser.answer(&journey, wrong("customer@example.com")).await.problem_type() },
        );
    }
    let mut looked_at = 0;
    for guess in guesses.into_iter().map(tokio::spawn).collect::<Vec<_>>() {
        looked_at += usize::from(guess.await.unwrap() == ProblemType::CredentialsIncorrect);
    }
    assert_eq!(looked_at, 7);
}

async fn per_account(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let mut wrong_codes = 0;
    let blocked = 'tries: loop {
        let journey = browser.begin().await;
        let mut journey = browser.answer(&journey, credentials("authenticator@example.com")).await.journey();
        for _ in 0..5 {
            let answered = browser.answer(&journey, code("000000")).await;
            wrong_codes += 1;
            if answered.status == 200 {
                break 'tries answered.journey();
            }
            journey = answered.problem().journey.unwrap();
        }
    };
    assert_eq!(wrong_codes, 7);
    let LogInStep::AccountBlocked { until: Some(until) } = &blocked.step else { panic!("{blocked:?}") };
    assert_eq!(until.as_str(), "2026-11-21T20:20:00Z");
    let mut mails: Vec<_> = house
        .messages()
        .await
        .into_iter()
        .map(|sent| (sent.message.template, sent.message.recipient))
        .collect();
    mails.sort_unstable();
    let told = |template: &str| (template.to_owned(), "authenticator@example.com".to_owned());
    assert_eq!(mails, [told("account-blocked"), told("codes-blocked")]);

    let journey = browser.begin().await;
    let refused = browser.answer(&journey, credentials("authenticator@example.com")).await.journey();
    assert_eq!(refused.step, blocked.step);
    house.clock.advance_seconds(20 * 60);
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, credentials("authenticator@example.com")).await.journey();
    let done = browser.answer(&journey, code(&house.app_code())).await.journey();
    assert_eq!(done.step, LogInStep::Done {});
}

async fn journeys_per_place(database: Database) {
    let clock = Clock::standing_at(crate::support::start());
    let house = House::with(&database, clock, |services| services.journeys_per_address = 3).await;
    let mut browser = house.browser();
    for _ in 0..3 {
        browser.begin().await;
    }
    let start = serde_json::json!({ "kind": "log-in", "language": "fr" });
    let answered = browser.post("/journeys", &start).await;
    assert_eq!(answered.problem_type(), ProblemType::TooManyRequests);
    assert_eq!(answered.headers["retry-after"], "1200");
}

async fn success_starts_anew(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    for _ in 0..3 {
        let mut journey = browser.begin().await;
        for _ in 0..6 {
            fail(&mut browser, &mut journey, wrong("both@example.com")).await;
        }
        let answered = browser.answer(&journey, credentials("both@example.com")).await;
        assert_eq!(answered.journey().step.name(), "second-factor");
        house.clock.advance_seconds(15 * 60);
    }
}
