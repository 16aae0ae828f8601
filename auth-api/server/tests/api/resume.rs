//! Taking up a registration that was left: on another device, or days later.

use crate::support::{
    Applicant, Database, House, Insurer, all, back_to, code_in, email, goes_to, newest, on_both_databases,
    typed, wrong,
};
use serde_json::Value;
use voordeur_auth_api::store::{Channel, CleanedUp};
use voordeur_contract::{
    Journey, ProblemType, RegisterAnswer, RegisterStep as Step, RegisterStepName as Name,
};

on_both_databases!(
    it_goes_on_in_another_browser_and_in_the_first,
    a_browsers_time_ends_and_the_reference_is_told,
    a_reference_that_nobody_has_looks_like_any_other,
    the_code_goes_to_the_address_that_was_confirmed_last,
    wrong_and_old_codes_lead_nowhere,
    a_reference_is_mailed_so_many_codes_a_day_whether_or_not_anybody_has_it,
    wrong_codes_add_up_over_days_whether_or_not_anybody_has_the_reference,
    what_ended_is_not_taken_up,
    another_instance_goes_on,
    nothing_of_it_is_kept_after_its_days,
);

async fn house(database: &Database) -> (House, Insurer) {
    let insurer = Insurer::open().await;
    (House::registering(database, &insurer, |_| {}).await, insurer)
}

/// Left at the letter; its reference.
async fn left(house: &House) -> (Applicant, String) {
    let applicant = Applicant::with_email(house, "other@example.org").await;
    let Step::Letter { reference, .. } = &applicant.journey.step else { panic!("{:?}", applicant.journey) };
    let reference = reference.clone();
    (applicant, reference)
}

fn with(reference: &str) -> RegisterAnswer {
    RegisterAnswer::ResumeReference { reference: reference.to_owned() }
}

async fn it_goes_on_in_another_browser_and_in_the_first(database: Database) {
    let (house, _insurer) = house(&database).await;
    let (mut first, reference) = left(&house).await;
    let mut other = Applicant::resuming(&house).await;
    assert_eq!(other.at(), Name::ResumeReference);
    let step = other.give(with(&reference.to_lowercase().replace('-', " "))).await;
    let Step::ResumeCode { reference: shown, codes } = step else { panic!("{step:?}") };
    assert_eq!((shown, codes.tries_left), (&reference, 5));
    let resuming = other.journey.id.clone();
    let mail = newest(&house, "register-resume-code").await;
    assert_eq!(goes_to(&mail), (Channel::Mail, "other@example.org"));
    other.give(typed(&code_in(&mail))).await;
    assert_eq!(other.journey, first.reload().await.json::<Journey<Step>>());
    // The page of the way back shows it too, and a second press does no harm.
    let page = other.browser.get(&format!("/journeys/{resuming}")).await.json::<Journey<Step>>();
    assert_eq!((&page.id, &page.step), (&first.journey.id, &first.journey.step));
    // What was typed is there.
    let step = other.give(back_to(Name::Email)).await.clone();
    let Step::Email { given, .. } = step else { panic!("{step:?}") };
    assert_eq!(given.as_deref(), Some("other@example.org"));
    assert_eq!(first.refused_as(back_to(Name::DateOfBirth)).await, ProblemType::AnswerOutOfDate);
    first.give(back_to(Name::DateOfBirth)).await;
    let taken_up = "register.taken-up".to_owned();
    assert!(house.trail().await.contains(&taken_up));
}

async fn a_browsers_time_ends_and_the_reference_is_told(database: Database) {
    let (house, _insurer) = house(&database).await;
    let (mut first, reference) = left(&house).await;
    let mut early = Applicant::found(&house).await;
    house.clock.advance_seconds(29 * 60);
    first.give(RegisterAnswer::MoreTime {}).await;
    house.clock.advance_seconds(60);
    assert_eq!(first.reload().await.status, 200);
    let gone = early.reload().await.problem_of::<Step>();
    assert_eq!((gone.problem_type, gone.registration), (ProblemType::JourneyExpired, None));
    house.clock.advance_seconds(29 * 60);
    for problem in [first.reload().await.problem_of::<Step>(), first.refused(back_to(Name::Email)).await] {
        assert_eq!(problem.problem_type, ProblemType::JourneyExpired);
        assert_eq!(problem.registration.as_deref(), Some(reference.as_str()));
    }
    // In the same browser it goes on like anywhere else.
    house.clock.advance_seconds(9 * 24 * 3600);
    let kind = voordeur_contract::JourneyKind::Resume;
    let mut again = Applicant::with(first.browser.clone(), kind).await;
    again.give(with(&reference)).await;
    let code = code_in(&newest(&house, "register-resume-code").await);
    again.give(typed(&code)).await;
    assert_eq!((again.at(), &again.journey.id), (Name::Letter, &first.journey.id));
    assert_eq!(first.reload().await.status, 200);
}

async fn a_reference_that_nobody_has_looks_like_any_other(database: Database) {
    let (house, _insurer) = house(&database).await;
    let (_, theirs) = left(&house).await;
    house.messages().await;
    let nobodys = "ZZZZ-ZZZZ";
    let (mut one, mut other) = (Applicant::resuming(&house).await, Applicant::resuming(&house).await);
    let mut script = vec![with(""); 1];
    script.extend([
        typed("000000"),
        typed("00000"),
        RegisterAnswer::ResendCode {},
        RegisterAnswer::MoreTime {},
    ]);
    script.extend([back_to(Name::ResumeReference), with(""), back_to(Name::Email), typed("000000")]);
    script.extend(vec![typed("000000"); 4]);
    for answer in script {
        let given = |reference: &str| match &answer {
            RegisterAnswer::ResumeReference { .. } => with(reference),
            other => other.clone(),
        };
        let (mine, his) = (one.send(given(&theirs)).await, other.send(given(nobodys)).await);
        assert_eq!(mine.seen(&theirs), his.seen(nobodys));
        for (applicant, answered) in [(&mut one, &mine), (&mut other, &his)] {
            let body: Value = serde_json::from_str(&answered.body).unwrap();
            let journey = if answered.status.is_success() { &body } else { &body["journey"] };
            if !journey.is_null() {
                applicant.journey = serde_json::from_value(journey.clone()).unwrap();
            }
        }
    }
    let sent: Vec<_> = house.messages().await.into_iter().map(|claimed| claimed.message.template).collect();
    assert_eq!(sent, ["register-resume-code"]);
}

async fn the_code_goes_to_the_address_that_was_confirmed_last(database: Database) {
    let (house, _insurer) = house(&database).await;
    let (mut applicant, reference) = left(&house).await;
    applicant.give(back_to(Name::Email)).await;
    applicant.give(email("third@example.org")).await;
    let unconfirmed = code_in(&newest(&house, "register-email-code").await);
    let mut other = Applicant::resuming(&house).await;
    other.give(with(&reference)).await;
    assert_eq!(newest(&house, "register-resume-code").await.recipient, "other@example.org");
    applicant.give(typed(&unconfirmed)).await;
    let mut other = Applicant::resuming(&house).await;
    other.give(with(&reference)).await;
    assert_eq!(newest(&house, "register-resume-code").await.recipient, "third@example.org");
}

async fn wrong_and_old_codes_lead_nowhere(database: Database) {
    let (house, _insurer) = house(&database).await;
    let (_, reference) = left(&house).await;
    let mut other = Applicant::resuming(&house).await;
    other.give(with(&reference)).await;
    let code = code_in(&newest(&house, "register-resume-code").await);
    let problem = other.refused(wrong(&code)).await;
    assert_eq!((problem.problem_type, problem.tries_left), (ProblemType::CodeIncorrect, Some(4)));
    house.clock.advance_seconds(10 * 60);
    assert_eq!(other.refused_as(typed(&code)).await, ProblemType::CodeExpired);
    other.give(RegisterAnswer::ResendCode {}).await;
    assert_eq!(other.refused_as(RegisterAnswer::ResendCode {}).await, ProblemType::ResendTooSoon);
    let code = code_in(&newest(&house, "register-resume-code").await);
    for _ in 0..4 {
        other.refused(wrong(&code)).await;
    }
    assert_eq!(other.refused_as(wrong(&code)).await, ProblemType::CodeBlocked);
    assert_eq!(other.refused_as(typed(&code)).await, ProblemType::CodeBlocked);
    // A code is for the journey that asked for it.
    house.clock.advance_seconds(30);
    other.give(RegisterAnswer::ResendCode {}).await;
    let code = code_in(&newest(&house, "register-resume-code").await);
    let mut third = Applicant::resuming(&house).await;
    third.give(with(&reference)).await;
    assert_eq!(third.refused_as(typed(&code)).await, ProblemType::CodeIncorrect);
}

async fn a_reference_is_mailed_so_many_codes_a_day_whether_or_not_anybody_has_it(database: Database) {
    let (house, _insurer) = house(&database).await;
    let (_, theirs) = left(&house).await;
    for reference in [theirs.as_str(), "ZZZZ-ZZZZ"] {
        for _ in 0..6 {
            Applicant::resuming(&house).await.give(with(reference)).await;
        }
        let mut one_more = Applicant::resuming(&house).await;
        let problem = one_more.refused(with(reference)).await;
        assert_eq!(problem.problem_type, ProblemType::TooManyCodes);
        assert!(problem.retry_at.is_some());
    }
    assert_eq!(all(&house, "register-resume-code").await.len(), 6);
    house.clock.advance_seconds(24 * 3600);
    Applicant::resuming(&house).await.give(with(&theirs)).await;
    assert_eq!(all(&house, "register-resume-code").await.len(), 1);
}

/// Whoever has a letter of somebody else has reference and posted code, and would guess day after day.
async fn wrong_codes_add_up_over_days_whether_or_not_anybody_has_the_reference(database: Database) {
    let (house, _insurer) = house(&database).await;
    let (_, theirs) = left(&house).await;
    for reference in [theirs.as_str(), "ZZZZ-ZZZZ"] {
        for code in 1..=10 {
            let mut guessing = Applicant::resuming(&house).await;
            guessing.give(with(reference)).await;
            for digit in 0..5 {
                guessing.refused(typed(&format!("{digit}{code:05}"))).await;
            }
            house.clock.advance_seconds(6 * 3600);
        }
        let mut guessing = Applicant::resuming(&house).await;
        let refused = guessing.refused(with(reference)).await;
        assert_eq!(refused.problem_type, ProblemType::TooManyWrongCodes);
        assert!(refused.retry_at.is_some());
    }
    assert_eq!(all(&house, "register-resume-code").await.len(), 10);
}

async fn what_ended_is_not_taken_up(database: Database) {
    let (house, _insurer) = house(&database).await;
    let mut applicant = Applicant::with_email(&house, "elodie@example.org").await;
    assert_eq!(applicant.at(), Name::Mobile);
    let reference = database.texts("SELECT reference FROM journeys WHERE reference IS NOT NULL").await;
    let reference = reference[0].clone().unwrap();
    // A browser that was left, of which the time is over while another goes on.
    let mut early = Applicant::resuming(&house).await;
    early.give(with(&reference)).await;
    let code = code_in(&newest(&house, "register-resume-code").await);
    early.give(typed(&code)).await;
    house.clock.advance_seconds(20 * 60);
    applicant.journey = applicant.reload().await.json();
    applicant.give(RegisterAnswer::MoreTime {}).await;
    house.clock.advance_seconds(15 * 60);
    let left = early.reload().await.problem_of::<Step>();
    assert_eq!(left.registration.as_deref().map(|shown| shown.replace('-', "")), Some(reference.clone()));
    let mut other = Applicant::resuming(&house).await;
    other.give(with(&reference)).await;
    let code = code_in(&newest(&house, "register-resume-code").await);
    applicant.finish_with_sms(&house).await;
    assert_eq!(applicant.at(), Name::Registered);
    assert_eq!(other.refused_as(typed(&code)).await, ProblemType::JourneyExpired);
    let gone = early.reload().await.problem_of::<Step>();
    assert_eq!((gone.problem_type, gone.registration), (ProblemType::JourneyExpired, None));
    house.messages().await;
    let mut late = Applicant::resuming(&house).await;
    late.give(with(&reference)).await;
    assert_eq!(late.at(), Name::ResumeCode);
    assert!(house.messages().await.is_empty(), "it looks like a reference that nobody has");
}

async fn another_instance_goes_on(database: Database) {
    let (here, insurer) = house(&database).await;
    let there = House::registering_at(&database, &insurer, here.clock.clone(), |_| {}).await;
    let mut applicant = Applicant::found(&here).await;
    applicant.give(email("other@example.org")).await;
    let code = code_in(&newest(&there, "register-email-code").await);
    applicant.browser = applicant.browser.at(&there);
    applicant.give(typed(&code)).await;
    let Step::Letter { reference, .. } = &applicant.journey.step else { panic!("{:?}", applicant.journey) };
    let mut other = Applicant::resuming(&there).await;
    other.give(with(reference)).await;
    let code = code_in(&newest(&here, "register-resume-code").await);
    other.browser = other.browser.at(&here);
    other.give(typed(&code)).await;
    assert_eq!(other.journey.id, applicant.journey.id);
}

async fn nothing_of_it_is_kept_after_its_days(database: Database) {
    let (house, _insurer) = house(&database).await;
    let (mut applicant, reference) = left(&house).await;
    let states = "SELECT state FROM journeys WHERE kind = 'register' AND state <> ''";
    // A hundred days from Monday: the letter of this Saturday is posted then.
    house.clock.advance_seconds(100 * 24 * 3600);
    house.services.store.clean_up(house.now()).await.unwrap();
    assert_eq!(database.texts(states).await.len(), 1);
    house.clock.advance_seconds(2 * 24 * 3600);
    assert_eq!(house.services.store.clean_up(house.now()).await.unwrap().journeys, 1);
    assert!(database.texts(states).await.is_empty());
    let gone = applicant.reload().await.problem_of::<Step>();
    assert_eq!((gone.problem_type, gone.registration), (ProblemType::JourneyExpired, None));
    house.messages().await;
    Applicant::resuming(&house).await.give(with(&reference)).await;
    assert!(house.messages().await.is_empty());
    // A day later nobody remembers it, nor which browsers were allowed to answer it.
    house.clock.advance_seconds(24 * 3600);
    let forgotten: CleanedUp = house.services.store.clean_up(house.now()).await.unwrap();
    assert!(forgotten.journeys >= 1 && forgotten.journey_browsers >= 1, "{forgotten:?}");
    assert_eq!(applicant.reload().await.problem_type(), ProblemType::JourneyNotFound);
    let bindings = database.texts("SELECT browser FROM journey_browsers").await;
    assert_eq!(bindings.len(), 1, "that of the way back, which is remembered for a day");
}
