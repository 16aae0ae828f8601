//! Somebody who has an account registers again: a code by post, and what was before gives way.

use crate::support::{
    Applicant, CHOSEN_PASSWORD, Database, House, Insurer, code, code_in, credentials, newest,
    on_both_databases, posted,
};
use voordeur_contract::{
    LogInAnswer, LogInStep, ProblemType, RegisterAnswer, RegisterStepName as Name, SecondFactor,
};

on_both_databases!(
    new_proofs_take_the_place_of_the_old_after_a_letter,
    a_log_in_under_way_does_not_outlive_the_old_proofs,
    a_block_stays_and_is_said_only_after_the_letter,
    who_registers_twice_at_once_gets_one_account,
);

/// The insurer's Élodie is the person of the sample account customer@example.com.
async fn house_of_a_customer(database: &Database) -> (House, Insurer) {
    let insurer = Insurer::open().await;
    insurer.change_elodie(|elodie| elodie.id = "P-1000".to_owned());
    (House::registering(database, &insurer, |_| {}).await, insurer)
}

async fn new_proofs_take_the_place_of_the_old_after_a_letter(database: Database) {
    let (house, _insurer) = house_of_a_customer(&database).await;
    let mut old = house.browser();
    let journey = old.begin().await;
    let journey = old.answer(&journey, credentials("customer@example.com")).await.journey();
    old.answer(&journey, code(&house.newest_code().await)).await.journey();
    assert_eq!(old.get("/session").await.status, 200);

    // The person logged in with this browser, and the insurer knows the address: the account alone takes a letter.
    let mut applicant = Applicant::with(old.clone(), voordeur_contract::JourneyKind::Register).await;
    applicant.give_all(crate::support::RIGHT.answers()).await;
    applicant.confirm_email(&house, "elodie@example.org").await;
    assert_eq!(applicant.at(), Name::Letter);
    let letter = newest(&house, "registration-code").await;
    applicant.give(posted(&code_in(&letter))).await;
    applicant.confirm_mobile(&house, "0460 00 12 34").await;
    applicant.give(RegisterAnswer::NewPassword { password: CHOSEN_PASSWORD.to_owned() }).await;
    applicant.give(RegisterAnswer::SecondFactors { factors: vec![SecondFactor::Sms] }).await;
    assert_eq!(old.get("/session").await.status, 200, "nothing has happened yet");
    applicant.give(RegisterAnswer::Register {}).await;
    assert_eq!(applicant.at(), Name::Registered);

    let told = crate::support::sent(&house).await;
    let told: Vec<_> = told.iter().map(|m| (m.template.as_str(), m.recipient.as_str())).collect();
    let (before, now) = ("customer@example.com", "elodie@example.org");
    assert_eq!(told, [("registered", now), ("registration-replaced", before)]);
    assert_eq!(old.get("/session").await.problem_type(), ProblemType::SessionEnded);
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let refused = browser.answer(&journey, credentials("customer@example.com")).await;
    assert_eq!(refused.problem_type(), ProblemType::CredentialsIncorrect);
    let journey = refused.problem().journey.unwrap();
    let (email, password) = (now.to_owned(), CHOSEN_PASSWORD.to_owned());
    let journey = browser.answer(&journey, LogInAnswer::Credentials { email, password }).await.journey();
    let sms = house.messages().await.pop().unwrap().message;
    assert_eq!(sms.recipient, "+32460001234");
    let done = browser.answer(&journey, code(&code_in(&sms))).await.journey();
    assert_eq!(done.step, LogInStep::Done {});
}

/// The phone was stolen while somebody logged in with it.
async fn a_log_in_under_way_does_not_outlive_the_old_proofs(database: Database) {
    let (house, _insurer) = house_of_a_customer(&database).await;
    let mut old = house.browser();
    let journey = old.begin().await;
    let waiting = old.answer(&journey, credentials("customer@example.com")).await.journey();
    let old_code = house.newest_code().await;

    let mut applicant = Applicant::with_email(&house, "elodie@example.org").await;
    let letter = newest(&house, "registration-code").await;
    applicant.give(posted(&code_in(&letter))).await;
    applicant.finish_with_sms(&house).await;
    assert_eq!(applicant.at(), Name::Registered);

    let refused = old.answer(&waiting, code(&old_code)).await.problem();
    assert_eq!(refused.problem_type, ProblemType::CredentialsIncorrect);
    assert_eq!(refused.journey.unwrap().step, LogInStep::Credentials {});
    assert_eq!(old.get("/session").await.status, 401);
}

async fn a_block_stays_and_is_said_only_after_the_letter(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let theirs = "UPDATE accounts SET person_id = 'P-1' WHERE email = 'blocked@example.com'";
    database.execute(theirs).await.unwrap();
    let mut applicant = Applicant::with_email(&house, "elodie@example.org").await;
    assert_eq!(applicant.at(), Name::Letter);
    let letter = newest(&house, "registration-code").await;
    applicant.give(posted(&code_in(&letter))).await;
    assert_eq!(applicant.at(), Name::AccountBlocked);
    assert_eq!(applicant.refused_as(RegisterAnswer::Register {}).await, ProblemType::AnswerNotForStep);
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let blocked = browser.answer(&journey, credentials("blocked@example.com")).await.journey();
    assert!(matches!(blocked.step, LogInStep::AccountBlocked { .. }));
}

/// The same person in two windows: whoever is second proves it by post.
async fn who_registers_twice_at_once_gets_one_account(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let mut first = Applicant::with_email(&house, "elodie@example.org").await;
    let mut second = Applicant::with_email(&house, "elodie@example.org").await;
    for applicant in [&mut first, &mut second] {
        applicant.confirm_mobile(&house, "0460 00 12 34").await;
        applicant.give(RegisterAnswer::NewPassword { password: CHOSEN_PASSWORD.to_owned() }).await;
        applicant.give(RegisterAnswer::SecondFactors { factors: vec![SecondFactor::Sms] }).await;
        assert_eq!(applicant.at(), Name::CheckAnswers);
    }
    let (one, other) =
        tokio::join!(first.send(RegisterAnswer::Register {}), second.send(RegisterAnswer::Register {}));
    let mut ends: Vec<Name> = [one, other]
        .map(|answered| answered.json::<voordeur_contract::Journey<voordeur_contract::RegisterStep>>())
        .map(|journey| journey.step.step_name())
        .to_vec();
    ends.sort_by_key(|name| name.name());
    assert_eq!(ends, [Name::Letter, Name::Registered]);
    assert_eq!(database.texts("SELECT id FROM accounts WHERE person_id = 'P-1'").await.len(), 1);
}
