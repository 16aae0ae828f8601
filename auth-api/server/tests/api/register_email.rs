//! The e-mail address of somebody who registers: confirmed by a code, and never that of somebody else.

use crate::support::{
    Applicant, Database, House, Insurer, all, back_to, code_in, email, goes_to, newest, on_both_databases,
    typed, wrong,
};
use serde_json::Value;
use voordeur_auth_api::store::Channel;
use voordeur_contract::{ProblemType, RegisterAnswer, RegisterStep as Step, RegisterStepName as Name};

on_both_databases!(
    a_code_is_mailed_and_comes_back,
    wrong_codes_block_and_another_helps,
    a_code_expires_and_another_does_not_void_it,
    an_address_of_somebody_else_looks_like_any_other,
    an_address_gets_so_many_codes_a_day_whoever_has_it,
    another_address_is_confirmed_and_the_same_is_not,
    wrong_codes_add_up_over_days_whoever_has_the_address,
);

async fn house(database: &Database) -> (House, Insurer) {
    let insurer = Insurer::open().await;
    (House::registering(database, &insurer, |_| {}).await, insurer)
}

async fn a_code_is_mailed_and_comes_back(database: Database) {
    let (house, _insurer) = house(&database).await;
    let mut applicant = Applicant::found(&house).await;
    let step = applicant.give(email(" Elodie@Example.org ")).await;
    let Step::EmailCode { email, codes } = step else { panic!("{step:?}") };
    assert_eq!((email.as_str(), codes.tries_left, codes.resends_left), ("Elodie@Example.org", 5, 3));
    let mail = newest(&house, "register-email-code").await;
    assert_eq!(goes_to(&mail), (Channel::Mail, "elodie@example.org"));
    applicant.give(typed(&code_in(&mail))).await;
    assert_eq!(applicant.at(), Name::Mobile);
}

async fn wrong_codes_block_and_another_helps(database: Database) {
    let (house, _insurer) = house(&database).await;
    let mut applicant = Applicant::found(&house).await;
    applicant.give(email("elodie@example.org")).await;
    let code = code_in(&newest(&house, "register-email-code").await);
    for left in [4, 3, 2, 1] {
        let problem = applicant.refused(wrong(&code)).await;
        assert_eq!((problem.problem_type, problem.tries_left), (ProblemType::CodeIncorrect, Some(left)));
    }
    assert_eq!(applicant.refused_as(wrong(&code)).await, ProblemType::CodeBlocked);
    assert_eq!(applicant.refused_as(typed(&code)).await, ProblemType::CodeBlocked);
    let early = applicant.refused(RegisterAnswer::ResendCode {}).await;
    assert_eq!(early.problem_type, ProblemType::ResendTooSoon);
    assert!(early.retry_at.is_some());
    house.clock.advance_seconds(30);
    applicant.give(RegisterAnswer::ResendCode {}).await;
    let another = code_in(&newest(&house, "register-email-code").await);
    applicant.give(typed(&another)).await;
    assert_eq!(applicant.at(), Name::Mobile);
}

async fn a_code_expires_and_another_does_not_void_it(database: Database) {
    let (house, _insurer) = house(&database).await;
    let mut applicant = Applicant::found(&house).await;
    applicant.give(email("elodie@example.org")).await;
    let first = code_in(&newest(&house, "register-email-code").await);
    house.clock.advance_seconds(9 * 60);
    applicant.give(RegisterAnswer::ResendCode {}).await;
    let second = code_in(&newest(&house, "register-email-code").await);
    house.clock.advance_seconds(60);
    assert_eq!(applicant.refused_as(typed(&first)).await, ProblemType::CodeExpired);
    applicant.give(typed(&second)).await;
    assert_eq!(applicant.at(), Name::Mobile);
}

/// Everything looks the same to the visitor; the owner of the address is told, and no code is right.
async fn an_address_of_somebody_else_looks_like_any_other(database: Database) {
    let (house, _insurer) = house(&database).await;
    let (theirs, free) = ("customer@example.com", "elodie@example.org");
    let (mut one, mut other) = (Applicant::found(&house).await, Applicant::found(&house).await);
    let script = [
        RegisterAnswer::Email { email: String::new() },
        typed("000000"),
        typed("000000"),
        RegisterAnswer::ResendCode {},
        back_to(Name::Email),
        back_to(Name::EmailCode),
        RegisterAnswer::Register {},
    ];
    for answer in script {
        let with = |address: &str| match &answer {
            RegisterAnswer::Email { .. } => email(address),
            other => other.clone(),
        };
        let (mine, his) = (one.send(with(theirs)).await, other.send(with(free)).await);
        assert_eq!(mine.seen(theirs), his.seen(free));
        for (applicant, answered) in [(&mut one, &mine), (&mut other, &his)] {
            let body: Value = serde_json::from_str(&answered.body).unwrap();
            let journey = if answered.status.is_success() { body } else { body["journey"].clone() };
            applicant.journey = serde_json::from_value(journey).unwrap();
        }
    }
    let sent = crate::support::sent(&house).await;
    let templates: Vec<_> = sent.iter().map(|m| (m.template.as_str(), m.recipient.as_str())).collect();
    assert_eq!(templates, [("register-email-code", free), ("register-email-taken", theirs)]);
    assert_eq!(sent[1].arguments, serde_json::json!({}), "a code that nobody got");
    // The visitor's own address gets in.
    one.give(back_to(Name::Email)).await;
    one.confirm_email(&house, "other@example.org").await;
    assert_eq!(one.at(), Name::Letter);
}

async fn an_address_gets_so_many_codes_a_day_whoever_has_it(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |rules| rules.lookups_per_number = 100).await;
    for address in ["customer@example.com", "elodie@example.org"] {
        let mut applicant = Applicant::found(&house).await;
        // Another window each time: six codes a day, wherever they are asked for.
        for _ in 0..6 {
            applicant.give(email(address)).await;
            applicant = Applicant::found(&house).await;
        }
        let refused = applicant.refused(email(address)).await;
        assert_eq!(refused.problem_type, ProblemType::TooManyCodes);
        assert!(refused.retry_at.is_some());
        assert_eq!(applicant.at(), Name::Email);
        house.clock.advance_seconds(24 * 3600);
        let mut applicant = Applicant::found(&house).await;
        applicant.give(email(address)).await;
        assert_eq!(applicant.at(), Name::EmailCode);
    }
}

/// Five tries a code and some codes a day would be guesses without end.
async fn wrong_codes_add_up_over_days_whoever_has_the_address(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |rules| rules.lookups_per_number = 100).await;
    for address in ["customer@example.com", "elodie@example.org"] {
        for code in 1..=10 {
            let mut applicant = Applicant::found(&house).await;
            applicant.give(email(address)).await;
            // Nobody's code, were it not for a chance of one in a million each.
            for digit in 0..5 {
                let problem = applicant.refused_as(typed(&format!("{digit}{code:05}"))).await;
                assert!(matches!(problem, ProblemType::CodeIncorrect | ProblemType::CodeBlocked));
            }
            house.clock.advance_seconds(6 * 3600);
        }
        let mut applicant = Applicant::found(&house).await;
        let refused = applicant.refused(email(address)).await;
        assert_eq!(refused.problem_type, ProblemType::TooManyWrongCodes);
        assert!(refused.retry_at.is_some());
        // Another address gets in.
        applicant.confirm_email(&house, "other@example.org").await;
        assert_ne!(applicant.at(), Name::EmailCode);
        house.clock.advance_seconds(100 * 24 * 3600);
        let mut applicant = Applicant::found(&house).await;
        applicant.give(email(address)).await;
        assert_eq!(applicant.at(), Name::EmailCode);
    }
}

async fn another_address_is_confirmed_and_the_same_is_not(database: Database) {
    let (house, _insurer) = house(&database).await;
    let mut applicant = Applicant::with_email(&house, "elodie@example.org").await;
    applicant.give(back_to(Name::Email)).await;
    applicant.give(email("ELODIE@example.org")).await;
    assert_eq!(applicant.at(), Name::Mobile);
    assert!(all(&house, "register-email-code").await.is_empty());
    applicant.give(back_to(Name::Email)).await;
    applicant.give(email("other@example.org")).await;
    assert_eq!(applicant.at(), Name::EmailCode);
}
