//! The code by post: when it is needed, when it works, and what can be done when it does not.

use crate::support::{
    Applicant, Database, House, Insurer, all, code_in, email, goes_to, newest, on_both_databases, posted,
    sent, typed,
};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use voordeur_auth_api::store::Channel;
use voordeur_contract::{
    LetterState, ProblemType, RegisterAnswer, RegisterStep as Step, RegisterStepName as Name,
};

on_both_databases!(
    a_letter_goes_out_and_its_code_leads_on,
    five_wrong_tries_block_a_code_and_a_new_letter_helps,
    a_new_letter_can_be_asked_for_after_five_business_days_and_voids_the_old_one,
    a_code_is_over_after_three_months_and_the_registration_goes_on,
    a_later_letter_works_until_the_day_it_says,
    a_person_gets_so_many_letters_a_year,
    a_person_gets_two_letters_at_once_whoever_asks_for_them,
);

const DAY: i64 = 24 * 3600;

fn at(text: &str) -> voordeur_contract::Timestamp {
    voordeur_contract::Timestamp::from_rfc3339(text.parse::<Timestamp>().unwrap().to_string())
}

async fn a_letter_goes_out_and_its_code_leads_on(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let mut applicant = Applicant::found(&house).await;
    applicant.give(email("other@example.org")).await;
    let code = code_in(&newest(&house, "register-email-code").await);
    applicant.give(typed(&code)).await;
    let sent = sent(&house).await;
    let [told, letter_sent] = sent.as_slice() else { panic!("a letter and a mail: {}", sent.len()) };
    let address = "Élodie Peeters\nLange Lindestraat 12A bte 3\n2018 Antwerpen";
    assert_eq!(goes_to(letter_sent), (Channel::Letter, address));
    assert_eq!(letter_sent.arguments["valid_until"], "2027-02-21");
    assert_eq!(
        (told.template.as_str(), goes_to(told)),
        ("register-letter-sent", (Channel::Mail, "other@example.org"))
    );

    // It is Saturday: the post works on Monday.
    let (state, reference) = applicant.letter();
    let masked = ["É••••• P•••••", "L•••• L••••• 1•• b•• 3", "2••• A•••••"].map(str::to_owned);
    let expected = LetterState {
        sent_at: at("2026-11-22T23:00:00Z"),
        address: masked.to_vec(),
        expected_at: at("2026-11-29T23:00:00Z"),
        new_letter_from: at("2026-11-29T23:00:00Z"),
        expires_at: at("2027-02-21T23:00:00Z"),
        tries_left: 5,
        letters_left: 5,
    };
    assert_eq!(state, expected);
    let arguments = json!({
        "expected_on": "2026-11-30", "new_code_from": "2026-11-30", "address_masked": masked.join(", "),
        "reference": reference,
    });
    assert_eq!(told.arguments, arguments);

    applicant.give(posted(&code_in(letter_sent).to_lowercase())).await;
    assert_eq!(applicant.at(), Name::Mobile);
    applicant.finish_with_sms(&house).await;
    assert_eq!(applicant.at(), Name::Registered);
}

async fn five_wrong_tries_block_a_code_and_a_new_letter_helps(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let (mut applicant, first) = Applicant::waiting_for_a_letter(&house).await;
    for left in [4, 3, 2, 1] {
        let problem = applicant.refused(posted("ZZZZ-ZZZZ")).await;
        assert_eq!((problem.problem_type, problem.tries_left), (ProblemType::CodeIncorrect, Some(left)));
        assert_eq!(applicant.letter().0.tries_left, left);
    }
    assert_eq!(applicant.refused_as(posted("ZZZZ-ZZZZ")).await, ProblemType::CodeBlocked);
    assert_eq!(applicant.refused_as(posted(&code_in(&first))).await, ProblemType::CodeBlocked);
    // A code that does not work any more is no reason to wait.
    applicant.give(RegisterAnswer::NewLetter {}).await;
    let second = newest(&house, "registration-code").await;
    assert_eq!(applicant.letter().0.tries_left, 5);
    applicant.give(posted(&code_in(&second))).await;
    assert_eq!(applicant.at(), Name::Mobile);
}

async fn a_new_letter_can_be_asked_for_after_five_business_days_and_voids_the_old_one(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let (mut applicant, first) = Applicant::waiting_for_a_letter(&house).await;
    let reference = applicant.letter().1;
    let from = "2026-11-29T23:00:00Z";
    house.clock.advance_seconds(5 * DAY);
    applicant.come_back(&house, &reference).await;
    let early = applicant.refused(RegisterAnswer::NewLetter {}).await;
    assert_eq!((early.problem_type, early.retry_at), (ProblemType::ResendTooSoon, Some(at(from))));
    let left = from.parse::<Timestamp>().unwrap().duration_since(house.now()).as_secs();
    house.clock.advance_seconds(left);
    applicant.come_back(&house, &reference).await;
    applicant.give(RegisterAnswer::NewLetter {}).await;
    let second = newest(&house, "registration-code").await;
    let old = applicant.refused(posted(&code_in(&first))).await;
    assert_eq!(old.problem_type, ProblemType::CodeExpired);
    assert_eq!(applicant.letter().0.tries_left, 5, "the code of the older letter is no guess");
    applicant.give(posted(&code_in(&second))).await;
    assert_eq!(applicant.at(), Name::Mobile);
}

async fn a_code_is_over_after_three_months_and_the_registration_goes_on(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let (mut applicant, first) = Applicant::waiting_for_a_letter(&house).await;
    let reference = applicant.letter().1;
    // The last minute of the last day, where the portal is.
    let last_minute = "2027-02-21T22:59:00Z".parse::<Timestamp>().unwrap();
    house.clock.advance_seconds(last_minute.duration_since(house.now()).as_secs());
    applicant.come_back(&house, &reference).await;
    assert_eq!(applicant.refused_as(posted("ZZZZ-ZZZZ")).await, ProblemType::CodeIncorrect);
    house.clock.advance_seconds(60);
    assert_eq!(applicant.refused_as(posted(&code_in(&first))).await, ProblemType::CodeExpired);
    applicant.give(RegisterAnswer::NewLetter {}).await;
    let second = newest(&house, "registration-code").await;
    assert_eq!(second.arguments["valid_until"], "2027-05-22");
    applicant.give(posted(&code_in(&second))).await;
    assert_eq!(applicant.at(), Name::Mobile);
}

/// The registration would be over after a hundred days, were it not for its newest letter.
async fn a_later_letter_works_until_the_day_it_says(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let (mut applicant, _) = Applicant::waiting_for_a_letter(&house).await;
    let reference = applicant.letter().1;
    house.clock.advance_seconds(93 * DAY);
    applicant.come_back(&house, &reference).await;
    applicant.give(RegisterAnswer::NewLetter {}).await;
    let second = newest(&house, "registration-code").await;
    assert_eq!(second.arguments["valid_until"], "2027-05-22");
    house.clock.advance_seconds((170 - 93) * DAY);
    house.services.store.clean_up(house.now()).await.unwrap();
    applicant.come_back(&house, &reference).await;
    applicant.give(posted(&code_in(&second))).await;
    applicant.finish_with_sms(&house).await;
    assert_eq!(applicant.at(), Name::Registered);
}

/// A stranger who begins again and again would use up the year's letters in an hour; who began anew comes back.
async fn a_person_gets_two_letters_at_once_whoever_asks_for_them(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    for _ in 0..2 {
        Applicant::waiting_for_a_letter(&house).await;
    }
    let mut applicant = Applicant::found(&house).await;
    applicant.give(email("other@example.org")).await;
    let code = code_in(&newest(&house, "register-email-code").await);
    let refused = applicant.refused(typed(&code)).await;
    let from = at("2026-11-29T23:00:00Z");
    assert_eq!((refused.problem_type, refused.retry_at), (ProblemType::TooManyLetters, Some(from.clone())));
    let Step::DeskRequest { withheld: Some(withheld), .. } = &applicant.journey.step else {
        panic!("{:?}", applicant.journey)
    };
    let reference = withheld.reference.clone();
    assert_eq!(withheld.new_letter_from, from);
    assert_eq!(newest(&house, "register-begun").await.arguments["reference"], reference);
    let asked = insurer.times_asked();
    assert_eq!(applicant.refused_as(RegisterAnswer::NewLetter {}).await, ProblemType::TooManyLetters);
    assert_eq!(insurer.times_asked(), asked, "a letter that is not sent asks nobody");

    let then = "2026-11-29T23:00:00Z".parse::<Timestamp>().unwrap();
    house.clock.advance_seconds(then.duration_since(house.now()).as_secs());
    applicant.come_back(&house, &reference).await;
    applicant.give(RegisterAnswer::NewLetter {}).await;
    let letter = newest(&house, "registration-code").await;
    applicant.give(posted(&code_in(&letter))).await;
    assert_eq!(applicant.at(), Name::Mobile);
}

async fn a_person_gets_so_many_letters_a_year(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |rules| rules.letter.per_year = 2).await;
    for left in [1, 0] {
        let (applicant, _) = Applicant::waiting_for_a_letter(&house).await;
        assert_eq!(applicant.letter().0.letters_left, left);
    }
    let mut applicant = Applicant::found(&house).await;
    applicant.give(email("other@example.org")).await;
    let code = code_in(&newest(&house, "register-email-code").await);
    let refused = applicant.refused(typed(&code)).await;
    assert_eq!(refused.problem_type, ProblemType::TooManyLetters);
    assert_eq!(refused.retry_at, Some(at("2027-11-21T20:00:00Z")));
    assert_eq!(applicant.at(), Name::DeskRequest);
    assert!(all(&house, "registration-code").await.is_empty());
    // By the next year the limits of a day are over too.
    house.clock.advance_seconds(SignedDuration::from_hours(24 * 366).as_secs());
    Applicant::waiting_for_a_letter(&house).await;
}
