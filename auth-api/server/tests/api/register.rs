//! Registering, from the first question to a log-in.

use crate::support::{
    Applicant, Browser, CHOSEN_PASSWORD, Database, House, Insurer, back_to, code, code_in, email, newest,
    on_both_databases, typed,
};
use serde_json::json;
use voordeur_auth_api::{secrets::AuthenticatorSecret, store::Channel};
use voordeur_contract::{
    Journey, LogInAnswer, LogInStep, ProblemType, RegisterAnswer, RegisterStep as Step,
    RegisterStepName as Name, SecondFactor,
};

on_both_databases!(
    from_the_first_question_to_a_log_in,
    an_authenticator_is_linked_and_recovery_codes_are_given_once,
    two_tabs_do_no_harm,
);

/// Logs in by SMS.
async fn logs_in(house: &House, browser: &mut Browser, address: &str, password: &str) {
    let (email, password) = (address.to_owned(), password.to_owned());
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, LogInAnswer::Credentials { email, password }).await.journey();
    let done = browser.answer(&journey, code(&house.newest_code().await)).await.journey();
    assert_eq!(done.step, LogInStep::Done {});
}

async fn from_the_first_question_to_a_log_in(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let mut applicant = Applicant::with_email(&house, "Elodie@example.org").await;
    assert_eq!(applicant.at(), Name::Mobile, "nothing is doubtful: no letter is needed");
    applicant.finish_with_sms(&house).await;
    let Step::Registered { reference, email, second_factors, number_ending, replaced } =
        &applicant.journey.step
    else {
        panic!("{:?}", applicant.journey)
    };
    assert_eq!((email.as_str(), second_factors.as_slice()), ("Elodie@example.org", &[SecondFactor::Sms][..]));
    assert_eq!((number_ending.as_deref(), *replaced), (Some("34"), false));
    let welcome = newest(&house, "registered").await;
    assert_eq!((welcome.channel, welcome.recipient.as_str()), (Channel::Mail, "elodie@example.org"));
    let said = json!({
        "name": "Élodie Peeters", "sms": true, "authenticator": false, "number_ending": "34"
    });
    assert_eq!(welcome.arguments, said);
    assert_eq!(reference.len(), 9);
    logs_in(&house, &mut house.browser(), "elodie@example.org", CHOSEN_PASSWORD).await;
    let done = "register.done".to_owned();
    assert!(house.trail().await.contains(&done));
    // The number is kept so that it can be written to from everywhere; nobody agreed to anything else.
    let kept = "SELECT mobile FROM accounts WHERE person_id = 'P-1' AND consented_at IS NULL";
    assert_eq!(database.texts(kept).await, [Some("+32460001234".to_owned())]);
}

async fn an_authenticator_is_linked_and_recovery_codes_are_given_once(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let mut applicant = Applicant::with_email(&house, "elodie@example.org").await;
    applicant.confirm_mobile(&house, "0460 00 12 34").await;
    applicant.give(RegisterAnswer::NewPassword { password: CHOSEN_PASSWORD.to_owned() }).await;
    let factors = vec![SecondFactor::Authenticator];
    let step = applicant.give(RegisterAnswer::SecondFactors { factors }).await;
    let Step::AuthenticatorSetup { secret, uri, qr, .. } = step.clone() else { panic!("{step:?}") };
    assert!(uri.starts_with("otpauth://totp/Lindenhof:elodie%40example.org?secret="), "{uri}");
    assert!(qr.len() > 20 && qr.iter().all(|row| row.len() == qr.len()));
    let shown = AuthenticatorSecret::from_base32(&secret).unwrap().code_at(house.now());
    let step = applicant.give(typed(&shown)).await;
    let Step::RecoveryCodes { codes, .. } = step.clone() else { panic!("{step:?}") };
    assert_eq!(codes.len(), 10);
    applicant.give(RegisterAnswer::RecoveryCodesSaved {}).await;
    assert!(!applicant.reload().await.body.contains(&codes[0]), "they are shown once");
    applicant.give(RegisterAnswer::Register {}).await;
    assert_eq!(database.texts("SELECT digest FROM recovery_codes").await.len(), 10);

    let mut browser = house.browser();
    let (email, password) = ("elodie@example.org".to_owned(), CHOSEN_PASSWORD.to_owned());
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, LogInAnswer::Credentials { email, password }).await.journey();
    let LogInStep::AuthenticatorCode { .. } = journey.step else { panic!("{journey:?}") };
    // The code by which the app was linked is used; the next is not.
    let used = browser.answer(&journey, code(&shown)).await;
    assert_eq!(used.problem_type(), ProblemType::CodeUsed);
    house.clock.advance_seconds(30);
    let next = AuthenticatorSecret::from_base32(&secret).unwrap().code_at(house.now());
    let journey = used.problem().journey.unwrap();
    assert_eq!(browser.answer(&journey, code(&next)).await.journey().step, LogInStep::Done {});
}

async fn two_tabs_do_no_harm(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let mut one = Applicant::found(&house).await;
    let mut other = Applicant { browser: one.browser.clone(), journey: one.journey.clone() };
    one.give(email("elodie@example.org")).await;
    let problem = other.refused(email("elodie@example.com")).await;
    assert_eq!(problem.problem_type, ProblemType::AnswerOutOfDate);
    assert_eq!(other.journey.step, one.journey.step, "the other tab is told where it stands");
    // A second press of the same button.
    assert_eq!(other.reload().await.json::<Journey<Step>>(), one.journey);
    let code = code_in(&newest(&house, "register-email-code").await);
    other.give(typed(&code)).await;
    assert_eq!(one.refused_as(typed(&code)).await, ProblemType::AnswerOutOfDate);
    assert_eq!(one.at(), Name::Mobile);
    // Its id alone is worth nothing.
    let mut stranger = Applicant { browser: house.browser(), journey: one.journey.clone() };
    assert_eq!(stranger.reload().await.problem_type(), ProblemType::JourneyNotFound);
    assert_eq!(stranger.refused_as(back_to(Name::Email)).await, ProblemType::JourneyNotFound);
}
