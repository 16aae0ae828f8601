//! The mobile number of somebody who registers.

use crate::support::{
    Applicant, Database, House, Insurer, all, back_to, code_in, goes_to, mobile, newest, on_both_databases,
    typed, wrong,
};
use voordeur_auth_api::store::Channel;
use voordeur_contract::{
    FieldReason, ProblemType, RegisterAnswer, RegisterStep as Step, RegisterStepName as Name,
};

on_both_databases!(
    a_number_is_read_however_it_is_written,
    what_gets_no_sms_is_no_mobile_number,
    wrong_and_old_codes_lead_nowhere,
    a_number_gets_so_many_codes_a_day,
    one_registration_writes_to_few_numbers,
    consent_is_asked_apart,
);

async fn at_the_number(database: &Database) -> (House, Applicant) {
    let insurer = Insurer::open().await;
    let house = House::registering(database, &insurer, |_| {}).await;
    let applicant = Applicant::with_email(&house, "elodie@example.org").await;
    assert_eq!(applicant.at(), Name::Mobile);
    (house, applicant)
}

async fn a_number_is_read_however_it_is_written(database: Database) {
    let (house, mut applicant) = at_the_number(&database).await;
    let step = applicant.give(mobile("0460/00.12.34")).await;
    let Step::MobileCode { mobile: shown, .. } = step else { panic!("{step:?}") };
    assert_eq!(shown, "0460/00.12.34", "shown as it was typed");
    let sms = newest(&house, "register-mobile-code").await;
    assert_eq!(goes_to(&sms), (Channel::Sms, "+32460001234"));
    // The same number in other words asks for no second code.
    applicant.give(back_to(Name::Mobile)).await;
    applicant.give(mobile("+32 460 00 12 34")).await;
    assert_eq!(applicant.at(), Name::MobileCode);
    assert!(all(&house, "register-mobile-code").await.is_empty());
    applicant.give(typed(&code_in(&sms))).await;
    assert_eq!(applicant.at(), Name::NewPassword);
    // A number of another country.
    applicant.give(back_to(Name::Mobile)).await;
    applicant.give(mobile("0033 6 12 34 56 78")).await;
    assert_eq!(newest(&house, "register-mobile-code").await.recipient, "+33612345678");
}

async fn what_gets_no_sms_is_no_mobile_number(database: Database) {
    let (_house, mut applicant) = at_the_number(&database).await;
    for number in ["02 555 01 00", "12", "call me", "+32 2 555 01 00"] {
        let problem = applicant.refused(mobile(number)).await;
        assert_eq!(problem.problem_type, ProblemType::AnswerUnreadable, "{number}");
        let error = &problem.errors[0];
        assert_eq!((error.pointer.as_str(), error.reason), ("/answer/mobile", FieldReason::NotMobile));
        assert_eq!(applicant.at(), Name::Mobile);
    }
}

async fn wrong_and_old_codes_lead_nowhere(database: Database) {
    let (house, mut applicant) = at_the_number(&database).await;
    applicant.give(mobile("0460 00 12 34")).await;
    let code = code_in(&newest(&house, "register-mobile-code").await);
    let problem = applicant.refused(wrong(&code)).await;
    assert_eq!((problem.problem_type, problem.tries_left), (ProblemType::CodeIncorrect, Some(4)));
    house.clock.advance_seconds(10 * 60);
    assert_eq!(applicant.refused_as(typed(&code)).await, ProblemType::CodeExpired);
    for _ in 0..3 {
        applicant.give(RegisterAnswer::ResendCode {}).await;
        house.clock.advance_seconds(31);
    }
    let last = applicant.refused(RegisterAnswer::ResendCode {}).await;
    assert_eq!((last.problem_type, last.retry_at), (ProblemType::TooManyCodes, None));
    for _ in 0..4 {
        applicant.refused_as(wrong(&code)).await;
    }
    assert_eq!(applicant.refused_as(wrong(&code)).await, ProblemType::CodeBlocked);
    // Another number is the way on.
    applicant.give(back_to(Name::Mobile)).await;
    applicant.confirm_mobile(&house, "0460 00 56 78").await;
    assert_eq!(applicant.at(), Name::NewPassword);
}

async fn a_number_gets_so_many_codes_a_day(database: Database) {
    let (house, mut applicant) = at_the_number(&database).await;
    for number in 0..4 {
        applicant.give(mobile("0460 00 12 34")).await;
        applicant.give(back_to(Name::Mobile)).await;
        applicant.give(mobile(&format!("0460 00 00 0{number}"))).await;
        applicant.give(back_to(Name::Mobile)).await;
    }
    let mut another = Applicant::with_email(&house, "elodie@example.org").await;
    for number in 0..2 {
        another.give(mobile("0460 00 12 34")).await;
        another.give(back_to(Name::Mobile)).await;
        another.give(mobile(&format!("0460 00 00 1{number}"))).await;
        another.give(back_to(Name::Mobile)).await;
    }
    let refused = another.refused(mobile("+32460001234")).await;
    assert_eq!(refused.problem_type, ProblemType::TooManyCodes);
    assert!(refused.retry_at.is_some(), "tomorrow");
}

async fn one_registration_writes_to_few_numbers(database: Database) {
    let (house, mut applicant) = at_the_number(&database).await;
    // The e-mail address is one of the ten.
    for number in 0..9 {
        applicant.give(mobile(&format!("0460 00 00 0{number}"))).await;
        applicant.give(back_to(Name::Mobile)).await;
    }
    let refused = applicant.refused(mobile("0460 00 00 09")).await;
    assert_eq!((refused.problem_type, refused.retry_at), (ProblemType::TooManyCodes, None));
    assert_eq!(all(&house, "register-mobile-code").await.len(), 9);
}

async fn consent_is_asked_apart(database: Database) {
    let (house, mut applicant) = at_the_number(&database).await;
    let number = "0460 00 12 34".to_owned();
    applicant.give(RegisterAnswer::Mobile { mobile: number, consent: true }).await;
    let code = code_in(&newest(&house, "register-mobile-code").await);
    applicant.give(typed(&code)).await;
    let step = applicant.give(back_to(Name::Mobile)).await.clone();
    let Step::Mobile { given, consent, .. } = step else { panic!("{step:?}") };
    assert_eq!((given.as_deref(), consent), (Some("0460 00 12 34"), true));
}
