//! Logging in, as it can fail.

use crate::support::{Database, House, choose, code, credentials, on_both_databases, tries_left};
use voordeur_contract::{FieldReason, LogInAnswer, LogInStep, ProblemType, SecondFactor};

on_both_databases!(
    wrong_pair,
    wrong_codes_block_the_codes,
    expired_code,
    code_of_an_earlier_log_in,
    time_step_twice,
    blocked_account,
    resend_limits,
    wrong_step,
    replay,
    double_press,
    foreign_journey,
    expired_journey,
    longest_journey,
    most_answers,
    unreadable,
);

async fn wrong_pair(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let mut journey = browser.begin().await;
    let mut bodies = Vec::new();
    for email in ["customer@example.com", "nobody@example.com", "blocked@example.com"] {
        let wrong =
            LogInAnswer::Credentials { email: email.to_owned(), password: "open the back door".to_owned() };
        let answered = browser.answer(&journey, wrong).await;
        let mut problem = answered.problem();
        assert_eq!(problem.problem_type, ProblemType::CredentialsIncorrect);
        journey = problem.journey.take().unwrap();
        assert_eq!(journey.step, LogInStep::Credentials {});
        bodies.push(problem);
    }
    assert!(bodies.windows(2).all(|pair| pair[0] == pair[1]), "the answers differ: {bodies:?}");
    assert!(house.messages().await.is_empty());
}

async fn wrong_codes_block_the_codes(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let mut journey = browser.answer(&journey, credentials("customer@example.com")).await.journey();
    let right = house.newest_code().await;
    let wrong = if right == "000000" { "000001" } else { "000000" };
    for left in (1..5).rev() {
        let problem = browser.answer(&journey, code(wrong)).await.problem();
        assert_eq!((problem.problem_type, problem.tries_left), (ProblemType::CodeIncorrect, Some(left)));
        journey = problem.journey.unwrap();
        assert_eq!(tries_left(&journey), left);
    }
    for typed in [wrong, right.as_str()] {
        let problem = browser.answer(&journey, code(typed)).await.problem();
        assert_eq!(problem.problem_type, ProblemType::CodeBlocked);
        journey = problem.journey.unwrap();
        assert_eq!(tries_left(&journey), 0);
    }
    house.clock.advance_seconds(30);
    let journey = browser.answer(&journey, LogInAnswer::ResendCode {}).await.journey();
    let done = browser.answer(&journey, code(&house.newest_code().await)).await.journey();
    assert_eq!(done.step, LogInStep::Done {});
}

async fn expired_code(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, credentials("customer@example.com")).await.journey();
    house.clock.advance_seconds(10 * 60);
    let problem = browser.answer(&journey, code(&house.newest_code().await)).await.problem();
    assert_eq!(problem.problem_type, ProblemType::CodeExpired);
    assert_eq!(tries_left(&problem.journey.unwrap()), 5);
}

async fn code_of_an_earlier_log_in(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, credentials("customer@example.com")).await.journey();
    let old = house.newest_code().await;
    browser.answer(&journey, code(&old)).await.journey();
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, credentials("customer@example.com")).await.journey();
    let problem = browser.answer(&journey, code(&old)).await.problem();
    assert_eq!(problem.problem_type, ProblemType::CodeUsed);
}

async fn time_step_twice(database: Database) {
    let house = House::open(&database).await;
    let shown = house.app_code();
    for expected in [None, Some(ProblemType::CodeUsed)] {
        let mut browser = house.browser();
        let journey = browser.begin().await;
        let journey = browser.answer(&journey, credentials("authenticator@example.com")).await.journey();
        let answered = browser.answer(&journey, code(&shown)).await;
        match expected {
            None => assert_eq!(answered.journey().step, LogInStep::Done {}),
            Some(problem_type) => assert_eq!(answered.problem_type(), problem_type),
        }
    }
}

async fn blocked_account(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, credentials("blocked@example.com")).await.journey();
    assert_eq!(journey.step, LogInStep::AccountBlocked { until: None });
    assert_eq!(house.trail().await, ["log-in.blocked-account-refused"]);
    let more = browser.answer(&journey, LogInAnswer::MoreTime {}).await;
    assert_eq!(more.problem_type(), ProblemType::AnswerNotForStep);
}

async fn resend_limits(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let mut journey = browser.answer(&journey, credentials("customer@example.com")).await.journey();
    let soon = browser.answer(&journey, LogInAnswer::ResendCode {}).await;
    assert_eq!(soon.headers["retry-after"], "30");
    let problem = soon.problem();
    assert_eq!(problem.problem_type, ProblemType::ResendTooSoon);
    assert!(problem.retry_at.is_some());
    assert_eq!(problem.journey.as_ref(), Some(&journey), "nothing changed");
    for _ in 0..3 {
        house.clock.advance_seconds(30);
        journey = browser.answer(&journey, LogInAnswer::ResendCode {}).await.journey();
    }
    house.clock.advance_seconds(30);
    let problem = browser.answer(&journey, LogInAnswer::ResendCode {}).await.problem();
    assert_eq!((problem.problem_type, problem.retry_at), (ProblemType::TooManyCodes, None));
    assert_eq!(house.messages().await.len(), 4);

    // Six a day for an account, whatever the journey.
    for expected in [None, None, Some(ProblemType::TooManyCodes)] {
        let journey = browser.begin().await;
        let answered = browser.answer(&journey, credentials("customer@example.com")).await;
        match expected {
            None => assert_eq!(answered.journey().step.name(), "sms-code"),
            Some(problem_type) => assert_eq!(answered.problem_type(), problem_type),
        }
    }
}

async fn wrong_step(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    for answer in [
        code("123456"),
        LogInAnswer::RecoveryCode { code: "K7TM-2Q0D".to_owned() },
        choose(SecondFactor::Sms),
        LogInAnswer::ResendCode {},
        LogInAnswer::ChangeSecondFactor {},
    ] {
        let problem = browser.answer(&journey, answer).await.problem();
        assert_eq!(problem.problem_type, ProblemType::AnswerNotForStep);
        assert_eq!(problem.journey.as_ref(), Some(&journey), "nothing changed");
    }
}

async fn replay(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let begun = browser.begin().await;
    let journey = browser.answer(&begun, credentials("customer@example.com")).await.journey();
    let right = house.newest_code().await;
    let replayed = browser.answer(&begun, credentials("customer@example.com")).await.problem();
    assert_eq!(replayed.problem_type, ProblemType::AnswerOutOfDate);
    assert_eq!(replayed.journey.as_ref(), Some(&journey), "nothing changed");
    assert!(house.messages().await.is_empty(), "no second code");
    browser.answer(&journey, code(&right)).await.journey();
    let replayed = browser.answer(&journey, code(&right)).await.problem();
    assert_eq!(replayed.problem_type, ProblemType::AnswerOutOfDate);
    assert_eq!(replayed.journey.unwrap().step, LogInStep::Done {});
}

async fn double_press(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let mut twin = browser.clone();
    let (one, other) = tokio::join!(
        browser.answer(&journey, credentials("customer@example.com")),
        twin.answer(&journey, credentials("customer@example.com")),
    );
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409]);
    assert_eq!(house.messages().await.len(), 1, "one code");
}

async fn foreign_journey(database: Database) {
    let house = House::open(&database).await;
    let (mut owner, mut stranger, mut nobody) = (house.browser(), house.browser(), house.browser());
    let journey = owner.begin().await;
    stranger.begin().await;
    for browser in [&mut stranger, &mut nobody] {
        let path = format!("/journeys/{}", journey.id);
        assert_eq!(browser.get(&path).await.problem_type(), ProblemType::JourneyNotFound);
        let answered = browser.answer(&journey, credentials("customer@example.com")).await;
        assert_eq!(answered.problem_type(), ProblemType::JourneyNotFound);
    }
    assert_eq!(owner.get(&format!("/journeys/{}", journey.id)).await.journey(), journey);
}

async fn expired_journey(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    house.clock.advance_seconds(30 * 60);
    let answered = browser.answer(&journey, credentials("customer@example.com")).await;
    assert_eq!(answered.problem_type(), ProblemType::JourneyExpired);
    let path = format!("/journeys/{}", journey.id);
    assert_eq!(browser.get(&path).await.problem_type(), ProblemType::JourneyExpired);
}

/// However often more time is asked for, a journey is over after a day.
async fn longest_journey(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let mut journey = browser.begin().await;
    for _ in 0..48 {
        house.clock.advance_seconds(29 * 60);
        journey = browser.answer(&journey, LogInAnswer::MoreTime {}).await.journey();
    }
    house.clock.advance_seconds(29 * 60);
    journey = browser.answer(&journey, LogInAnswer::MoreTime {}).await.journey();
    assert_eq!(journey.expires_at.as_str(), "2026-11-22T20:00:00Z");
    house.clock.advance_seconds(19 * 60);
    let answered = browser.answer(&journey, LogInAnswer::MoreTime {}).await;
    assert_eq!(answered.problem_type(), ProblemType::JourneyExpired);
}

async fn most_answers(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let mut journey = browser.begin().await;
    for _ in 0..200 {
        journey = browser.answer(&journey, LogInAnswer::MoreTime {}).await.journey();
    }
    let answered = browser.answer(&journey, credentials("customer@example.com")).await;
    assert_eq!(answered.problem_type(), ProblemType::JourneyExpired);
}

async fn unreadable(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let typed = LogInAnswer::Credentials { email: "customer".to_owned(), password: String::new() };
    let problem = browser.answer(&journey, typed).await.problem();
    assert_eq!(problem.problem_type, ProblemType::AnswerUnreadable);
    let errors: Vec<_> = problem.errors.iter().map(|e| (e.pointer.as_str(), e.reason)).collect();
    assert_eq!(
        errors,
        [("/answer/email", FieldReason::Malformed), ("/answer/password", FieldReason::Required)]
    );
    assert_eq!(browser.get(&format!("/journeys/{}", journey.id)).await.journey().revision, 1);
}
