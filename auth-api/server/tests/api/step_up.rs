//! Proving once more who one is, with a session.

use crate::support::{Browser, Database, House, choose, code, credentials, newest, on_both_databases};
use reqwest::Method;
use voordeur_auth_api::secrets::Token;
use voordeur_contract::{
    Journey, JourneyKind, Language, LogInAnswer, LogInStep, ProblemType, SecondFactor, StartJourney,
};

on_both_databases!(
    by_the_app,
    by_sms_when_it_is_asked_for,
    an_older_code,
    nobody_without_a_session,
    a_session_that_ended_meanwhile,
    somebody_else_in_the_same_browser,
    another_browser,
    two_tabs_at_once,
);

/// A journey of this kind, or why there is none.
async fn ask(browser: &mut Browser) -> crate::support::Answered {
    let start = StartJourney::new(JourneyKind::StepUp, Language::Nl);
    browser.post("/journeys", &start).await
}

async fn begin(browser: &mut Browser) -> Journey {
    ask(browser).await.journey()
}

async fn log_in(house: &House, browser: &mut Browser, email: &str) {
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, credentials(email)).await.journey();
    let typed = match journey.step {
        LogInStep::AuthenticatorCode { .. } => house.app_code(),
        _ => house.newest_code().await,
    };
    assert_eq!(browser.answer(&journey, code(&typed)).await.status, 200);
}

async fn logged_in(house: &House, email: &str) -> Browser {
    let mut browser = house.browser();
    log_in(house, &mut browser, email).await;
    // Each time step of the app counts once.
    house.clock.advance_seconds(60);
    browser
}

/// When the session of this browser was last proven.
async fn proven_at(house: &House, browser: &Browser) -> jiff::Timestamp {
    let token = Token::parse(&browser.cookies["voordeur-session"]).unwrap().hash();
    house.services.store.session(&token, house.now()).await.unwrap().unwrap().proven_at
}

async fn by_the_app(database: Database) {
    let house = House::open(&database).await;
    let mut browser = logged_in(&house, "authenticator@example.com").await;
    let mut thief = browser.clone();
    let before = browser.get("/session").await.session();
    assert!(proven_at(&house, &browser).await < house.now(), "the log-in proved it");

    let journey = begin(&mut browser).await;
    assert_eq!(journey.kind, JourneyKind::StepUp);
    assert_eq!(journey.step, LogInStep::AuthenticatorCode { tries_left: 5, other_factors: false });
    let done = browser.answer(&journey, code(&house.app_code())).await;
    assert!(done.headers["set-cookie"].to_str().unwrap().starts_with("voordeur-session="));
    assert_eq!(done.journey().step, LogInStep::Done {});

    assert_eq!(proven_at(&house, &browser).await, house.now());
    let after = browser.get("/session").await.session();
    assert_eq!((after.last_log_in, after.ends_at), (before.last_log_in, before.ends_at), "it is no log-in");
    // The cookie is another one (OWASP ASVS 5.0, 7.2.4).
    assert_eq!(thief.get("/session").await.problem_type(), ProblemType::SessionEnded);
    assert_eq!(house.trail().await[0], "step-up.done.authenticator");
}

async fn by_sms_when_it_is_asked_for(database: Database) {
    let house = House::open(&database).await;
    let mut browser = logged_in(&house, "customer@example.com").await;
    let journey = begin(&mut browser).await;
    let LogInStep::SecondFactor { options } = &journey.step else { panic!("{journey:?}") };
    let [only] = options.as_slice() else { panic!("{options:?}") };
    assert_eq!((only.factor, only.number_ending.as_deref()), (SecondFactor::Sms, Some("01")));
    assert!(house.messages().await.is_empty());

    let journey = browser.answer(&journey, choose(SecondFactor::Sms)).await.journey();
    let sms = newest(&house, "step-up-code").await;
    let wrong = if sms.arguments["code"] == "000000" { "000001" } else { "000000" };
    let refused = browser.answer(&journey, code(wrong)).await.problem();
    assert_eq!((refused.problem_type, refused.tries_left), (ProblemType::CodeIncorrect, Some(4)));
    let journey = refused.journey.unwrap();
    let done = browser.answer(&journey, code(sms.arguments["code"].as_str().unwrap())).await.journey();
    assert_eq!(done.step, LogInStep::Done {});
    assert_eq!(proven_at(&house, &browser).await, house.now());
}

/// The older code works as long as its own time lasts, as at the log-in; after that it is told apart from a wrong one.
async fn an_older_code(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, credentials("customer@example.com")).await.journey();
    let of_log_in = house.newest_code().await;
    assert_eq!(browser.answer(&journey, code(&of_log_in)).await.status, 200);

    let refused = |answered: &crate::support::Answered| {
        let problem = answered.problem();
        let LogInStep::SmsCode { tries_left, .. } = problem.journey.as_ref().unwrap().step else { panic!() };
        assert_eq!(tries_left, 5, "it costs no try");
        problem.problem_type
    };
    for (waits, expected) in [(60, None), (9 * 60 + 45, Some(ProblemType::CodeExpired))] {
        let journey = begin(&mut browser).await;
        let journey = browser.answer(&journey, choose(SecondFactor::Sms)).await.journey();
        let older = newest(&house, "step-up-code").await.arguments["code"].as_str().unwrap().to_owned();
        house.clock.advance_seconds(30);
        let journey = browser.answer(&journey, LogInAnswer::ResendCode {}).await.journey();
        let newer = newest(&house, "step-up-code").await.arguments["code"].as_str().unwrap().to_owned();
        // The one that let the person in was used.
        let used = browser.answer(&journey, code(&of_log_in)).await;
        assert_eq!(refused(&used), ProblemType::CodeUsed);
        let journey = used.problem().journey.unwrap();
        house.clock.advance_seconds(waits);
        let answered = browser.answer(&journey, code(&older)).await;
        match expected {
            None => assert_eq!(answered.journey().step, LogInStep::Done {}),
            Some(problem) => {
                assert_eq!(refused(&answered), problem);
                let journey = answered.problem().journey.unwrap();
                let done = browser.answer(&journey, code(&newer)).await.journey();
                assert_eq!(done.step, LogInStep::Done {});
            }
        }
    }
}

async fn nobody_without_a_session(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    assert_eq!(ask(&mut browser).await.problem_type(), ProblemType::NotLoggedIn);
    let mut ended = logged_in(&house, "authenticator@example.com").await;
    house.clock.advance_seconds(15 * 60);
    assert_eq!(ask(&mut ended).await.problem_type(), ProblemType::SessionEnded);
}

async fn a_session_that_ended_meanwhile(database: Database) {
    let house = House::open(&database).await;
    let mut browser = logged_in(&house, "authenticator@example.com").await;
    let journey = begin(&mut browser).await;
    browser.call(Method::DELETE, "/session").await;
    for answer in [code(&house.app_code()), LogInAnswer::MoreTime {}] {
        let refused = browser.answer(&journey, answer).await.problem();
        assert_eq!(refused.problem_type, ProblemType::SessionEnded);
        assert_eq!(refused.journey.unwrap(), Journey { now: journey.now.clone(), ..journey.clone() });
    }
    assert!(!browser.cookies.contains_key("voordeur-session"));
}

/// The proof of one person is worth nothing for the session of another.
async fn somebody_else_in_the_same_browser(database: Database) {
    let house = House::open(&database).await;
    let mut browser = logged_in(&house, "authenticator@example.com").await;
    let journey = begin(&mut browser).await;
    log_in(&house, &mut browser, "customer@example.com").await;
    let before = proven_at(&house, &browser).await;
    house.clock.advance_seconds(30);
    let refused = browser.answer(&journey, code(&house.app_code())).await;
    assert_eq!(refused.problem_type(), ProblemType::SessionEnded);
    assert_eq!(proven_at(&house, &browser).await, before);
}

async fn another_browser(database: Database) {
    let house = House::open(&database).await;
    let mut browser = logged_in(&house, "authenticator@example.com").await;
    let journey = begin(&mut browser).await;
    let mut other = logged_in(&house, "authenticator@example.com").await;
    let refused = other.answer(&journey, code(&house.app_code())).await;
    assert_eq!(refused.problem_type(), ProblemType::JourneyNotFound);
}

/// The second tab's journey goes on with the cookie that the first one's proof gave; two at once use a code once.
async fn two_tabs_at_once(database: Database) {
    let house = House::open(&database).await;
    let mut browser = logged_in(&house, "authenticator@example.com").await;
    let (one, other) = (begin(&mut browser).await, begin(&mut browser).await);
    let typed = house.app_code();
    let mut second_tab = browser.clone();
    let (first, second) =
        tokio::join!(browser.answer(&one, code(&typed)), second_tab.answer(&other, code(&typed)));
    let done = [&first, &second].into_iter().filter(|answered| answered.status == 200).count();
    assert_eq!(done, 1, "{first:?} {second:?}");

    let mut browser = if first.status == 200 { browser } else { second_tab };
    house.clock.advance_seconds(30);
    let again = if first.status == 200 { other } else { one };
    let answered = browser.get(&format!("/journeys/{}", again.id)).await.journey();
    let done = browser.answer(&answered, code(&house.app_code())).await.journey();
    assert_eq!(done.step, LogInStep::Done {});
}
