//! Logging in with a recovery code, in the place of the app.

use crate::support::{
    Applicant, Browser, CHOSEN_PASSWORD, Database, House, Insurer, all, code, credentials, goes_to, newest,
    on_both_databases, tries_left,
};
use serde_json::json;
use voordeur_auth_api::store::Channel;
use voordeur_contract::{FieldReason, Journey, LogInAnswer, LogInProof, LogInStep, ProblemType};

on_both_databases!(
    one_stands_in_for_the_app_once,
    used_and_wrong_ones_are_told_apart,
    one_of_two_at_once_gets_in,
    too_many_wrong_ones_block_the_account,
    one_is_worth_nothing_for_somebody_else,
);

const EMAIL: &str = "elodie@example.org";

/// A house where somebody has registered with an authenticator, and the recovery codes.
async fn registered(database: &Database, insurer: &Insurer) -> (House, Vec<String>) {
    let house = House::registering(database, insurer, |_| {}).await;
    let mut applicant = Applicant::with_email(&house, EMAIL).await;
    let codes = applicant.finish_with_authenticator(&house).await;
    house.messages().await;
    (house, codes)
}

fn recovery(code: &str) -> LogInAnswer {
    LogInAnswer::RecoveryCode { code: code.to_owned() }
}

/// A code that is none of these.
fn none_of(codes: &[String]) -> &'static str {
    ["0000-0000", "ZZZZ-ZZZZ"].into_iter().find(|code| codes.iter().all(|other| other != code)).unwrap()
}

/// Gave the right password: the code of the app is asked.
async fn asked(browser: &mut Browser) -> Journey {
    let (email, password) = (EMAIL.to_owned(), CHOSEN_PASSWORD.to_owned());
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, LogInAnswer::Credentials { email, password }).await.journey();
    assert_eq!(tries_left(&journey), 5);
    journey
}

async fn one_stands_in_for_the_app_once(database: Database) {
    let insurer = Insurer::open().await;
    let (house, codes) = registered(&database, &insurer).await;
    let mut browser = house.browser();
    let journey = asked(&mut browser).await;
    // As somebody types who reads it from paper.
    let typed = format!(" {} ", codes[0].replace('-', " ").to_lowercase());
    let done = browser.answer(&journey, recovery(&typed)).await.journey();
    assert_eq!(done.step, LogInStep::Done {});
    assert_eq!(browser.get("/session").await.status, 200);
    assert_eq!(house.trail().await[0], "log-in.done.recovery-code");

    let mail = newest(&house, "recovery-code-used").await;
    assert_eq!(goes_to(&mail), (Channel::Mail, EMAIL));
    assert_eq!(mail.arguments, json!({ "left": 9 }), "nothing else, and no code");
    let kept = database.texts("SELECT digest FROM recovery_codes").await;
    assert!(kept.iter().flatten().all(|digest| digest.len() > 20), "codes are kept as digests");

    // The next log-in shows that it was with a recovery code.
    let mut browser = house.browser();
    let journey = asked(&mut browser).await;
    browser.answer(&journey, recovery(&codes[1])).await.journey();
    let last = browser.get("/session").await.session().last_log_in.unwrap();
    assert_eq!(last.second_factor, LogInProof::RecoveryCode);
    assert_eq!(newest(&house, "recovery-code-used").await.arguments, json!({ "left": 8 }));
}

async fn used_and_wrong_ones_are_told_apart(database: Database) {
    let insurer = Insurer::open().await;
    let (house, codes) = registered(&database, &insurer).await;
    let mut browser = house.browser();
    let journey = asked(&mut browser).await;
    browser.answer(&journey, recovery(&codes[3])).await.journey();

    let mut browser = house.browser();
    let journey = asked(&mut browser).await;
    let problem = browser.answer(&journey, recovery(&codes[3])).await.problem();
    assert_eq!(problem.problem_type, ProblemType::CodeUsed);
    let journey = problem.journey.unwrap();
    assert_eq!(tries_left(&journey), 5, "that was no guess");
    let unreadable = browser.answer(&journey, recovery("123456")).await.problem();
    assert_eq!(unreadable.problem_type, ProblemType::AnswerUnreadable);
    assert_eq!((unreadable.errors[0].field(), unreadable.errors[0].reason), ("code", FieldReason::TooShort));
    let problem = browser.answer(&journey, recovery(none_of(&codes))).await.problem();
    assert_eq!((problem.problem_type, problem.tries_left), (ProblemType::CodeIncorrect, Some(4)));
    let journey = problem.journey.unwrap();
    assert_eq!(tries_left(&journey), 4);
    assert_eq!(house.trail().await[..2], ["log-in.code-refused", "log-in.code-refused"]);
    let done = browser.answer(&journey, recovery(&codes[4])).await.journey();
    assert_eq!(done.step, LogInStep::Done {});
}

/// The same code at two instances at once, in journeys of their own: one gets in, and one mail goes out.
async fn one_of_two_at_once_gets_in(database: Database) {
    let insurer = Insurer::open().await;
    let (here, codes) = registered(&database, &insurer).await;
    let there = here.another(&database).await;
    let mut tries = Vec::new();
    for house in [&here, &there, &here, &there] {
        let mut browser = house.browser();
        let journey = asked(&mut browser).await;
        let code = recovery(&codes[0]);
        tries.push(tokio::spawn(async move { browser.answer(&journey, code).await }));
    }
    let (mut got_in, mut refused) = (0, 0);
    for attempt in tries {
        let answered = attempt.await.unwrap();
        if answered.status == 200 {
            got_in += 1;
        } else {
            assert_eq!(answered.problem_type(), ProblemType::CodeUsed);
            refused += 1;
        }
    }
    assert_eq!((got_in, refused), (1, 3));
    assert_eq!(all(&here, "recovery-code-used").await.len(), 1);
}

/// Wrong codes of the app and wrong recovery codes count together.
async fn too_many_wrong_ones_block_the_account(database: Database) {
    let insurer = Insurer::open().await;
    let (house, codes) = registered(&database, &insurer).await;
    let mut browser = house.browser();
    let mut journey = asked(&mut browser).await;
    for answer in [recovery(none_of(&codes)), code("000000"), recovery(none_of(&codes)), code("000000")] {
        journey = browser.answer(&journey, answer).await.problem().journey.unwrap();
    }
    let problem = browser.answer(&journey, recovery(none_of(&codes))).await.problem();
    assert_eq!(problem.problem_type, ProblemType::CodeBlocked);
    let journey = problem.journey.unwrap();
    let right = browser.answer(&journey, recovery(&codes[0])).await;
    assert_eq!(right.problem_type(), ProblemType::CodeBlocked, "not even a right one works now");

    let journey = asked(&mut browser).await;
    let journey = browser.answer(&journey, recovery(none_of(&codes))).await.problem().journey.unwrap();
    let blocked = browser.answer(&journey, recovery(none_of(&codes))).await.journey();
    assert!(matches!(blocked.step, LogInStep::AccountBlocked { until: Some(_) }), "{blocked:?}");
    assert!(all(&house, "recovery-code-used").await.is_empty());
}

async fn one_is_worth_nothing_for_somebody_else(database: Database) {
    let insurer = Insurer::open().await;
    let (house, codes) = registered(&database, &insurer).await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, credentials("authenticator@example.com")).await.journey();
    let problem = browser.answer(&journey, recovery(&codes[0])).await.problem();
    assert_eq!(problem.problem_type, ProblemType::CodeIncorrect);
    let journey = asked(&mut browser).await;
    assert_eq!(browser.answer(&journey, recovery(&codes[0])).await.journey().step, LogInStep::Done {});
}
