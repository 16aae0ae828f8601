//! Logging in, as it should go.

use crate::support::{Database, House, choose, code, credentials, on_both_databases};
use voordeur_auth_api::clock::Clock;
use voordeur_contract::{Language, LogInAnswer, LogInProof, LogInStep, SecondFactor};

on_both_databases!(
    by_sms,
    by_authenticator,
    by_choice,
    changing_the_factor,
    another_code,
    cookies_over_https,
    more_time
);

async fn by_sms(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    assert_eq!((journey.step.name(), journey.revision), ("credentials", 1));
    assert_eq!(browser.get(&format!("/journeys/{}", journey.id)).await.journey(), journey);

    let journey = browser.answer(&journey, credentials(" Customer@Example.com ")).await.journey();
    let LogInStep::SmsCode { number_ending, resends_left, tries_left, other_factors, .. } = &journey.step
    else {
        panic!("{journey:?}");
    };
    assert_eq!((number_ending.as_str(), resends_left, tries_left, other_factors), ("01", &3, &5, &false));
    let messages = house.messages().await;
    let [sms] = messages.as_slice() else { panic!("{messages:?}") };
    assert_eq!((sms.message.recipient.as_str(), sms.message.language), ("+32460000001", Language::Nl));
    let typed = sms.message.arguments["code"].as_str().unwrap();

    let done = browser.answer(&journey, code(&format!(" {} ", typed))).await;
    assert_eq!(done.journey().step, LogInStep::Done {});
    let session = browser.get("/session").await.session();
    assert_eq!(session.person.name, "Charlie Peeters");
    assert_eq!(session.person.email, "c•••••@example.com");
    assert_eq!(session.person.mobile.as_deref(), Some("+32 ••• •• •• 01"));
    assert_eq!(session.last_log_in, None);
    assert_eq!(house.trail().await, ["log-in.done.sms", "log-in.code-sent", "log-in.credentials-accepted"]);
}

async fn by_authenticator(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, credentials("authenticator@example.com")).await.journey();
    assert_eq!(journey.step, LogInStep::AuthenticatorCode { tries_left: 5, other_factors: false });
    let done = browser.answer(&journey, code(&house.app_code())).await.journey();
    assert_eq!(done.step, LogInStep::Done {});
    assert!(house.messages().await.is_empty());
    assert_eq!(browser.get("/session").await.session().person.mobile, None);

    // The next log-in shows this one.
    let first_log_in = house.now();
    house.clock.advance_seconds(3600);
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, credentials("authenticator@example.com")).await.journey();
    browser.answer(&journey, code(&house.app_code())).await.journey();
    let last = browser.get("/session").await.session().last_log_in.unwrap();
    assert_eq!(
        (last.at.as_str(), last.second_factor),
        (first_log_in.to_string().as_str(), LogInProof::Authenticator)
    );
}

async fn by_choice(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, credentials("both@example.com")).await.journey();
    let LogInStep::SecondFactor { options } = &journey.step else { panic!("{journey:?}") };
    let options: Vec<_> = options.iter().map(|o| (o.factor, o.number_ending.as_deref())).collect();
    assert_eq!(options, [(SecondFactor::Sms, Some("02")), (SecondFactor::Authenticator, None)]);
    let journey = browser.answer(&journey, choose(SecondFactor::Sms)).await.journey();
    let done = browser.answer(&journey, code(&house.newest_code().await)).await.journey();
    assert_eq!(done.step, LogInStep::Done {});
}

async fn changing_the_factor(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, credentials("both@example.com")).await.journey();
    let journey = browser.answer(&journey, choose(SecondFactor::Sms)).await.journey();
    let journey = browser.answer(&journey, LogInAnswer::ChangeSecondFactor {}).await.journey();
    let journey = browser.answer(&journey, choose(SecondFactor::Authenticator)).await.journey();
    let done = browser.answer(&journey, code(&house.app_code())).await.journey();
    assert_eq!(done.step, LogInStep::Done {});
}

async fn another_code(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, credentials("customer@example.com")).await.journey();
    let first = house.newest_code().await;
    house.clock.advance_seconds(30);
    let journey = browser.answer(&journey, LogInAnswer::ResendCode {}).await.journey();
    assert_ne!(house.newest_code().await, "");
    assert!(matches!(journey.step, LogInStep::SmsCode { resends_left: 2, .. }));
    let done = browser.answer(&journey, code(&first)).await.journey();
    assert_eq!(done.step, LogInStep::Done {}, "a resend does not void the earlier code");
}

async fn cookies_over_https(database: Database) {
    let origin = "https://login.example.org".parse().unwrap();
    let clock = Clock::standing_at(crate::support::start());
    let house = House::with(&database, clock, |services| services.origin = origin).await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, credentials("customer@example.com")).await.journey();
    let done = browser.answer(&journey, code(&house.newest_code().await)).await;
    let cookie = done.headers["set-cookie"].to_str().unwrap();
    assert!(cookie.starts_with("__Host-voordeur-session="), "{cookie}");
    assert!(cookie.ends_with("; Path=/; HttpOnly; SameSite=Strict; Secure"), "{cookie}");
    assert!(browser.cookies.contains_key("__Host-voordeur-browser"));
    assert_eq!(browser.get("/session").await.status, 200);
}

async fn more_time(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    house.clock.advance_seconds(29 * 60);
    let journey = browser.answer(&journey, LogInAnswer::MoreTime {}).await.journey();
    house.clock.advance_seconds(29 * 60);
    let answered = browser.answer(&journey, credentials("customer@example.com")).await;
    assert_eq!(answered.journey().step.name(), "sms-code");
}
