//! How often somebody may ask, and that being refused says nothing about anybody.

use crate::support::{
    Applicant, Database, House, Insurer, NOBODYS_REFERENCE, REFERENCE, born, lives, on_both_databases,
    reference,
};
use voordeur_contract::{ProblemType, RegisterAnswer, RegisterStepName as Name};

on_both_databases!(
    a_number_is_looked_up_so_often_whether_or_not_anybody_has_it,
    a_place_looks_up_so_much,
    a_place_writes_to_the_desk_so_often,
    several_failed_tries_call_for_a_letter,
);

/// The answers to the last question that confirms, of a visitor from some place.
async fn asking(house: &House, number: &str, place: &str, right: bool) -> (Applicant, RegisterAnswer) {
    let mut browser = house.browser();
    browser.place = Some(place.to_owned());
    let mut applicant = Applicant::with(browser, voordeur_contract::JourneyKind::Register).await;
    let mut answers = crate::support::RIGHT.answers();
    answers.truncate(3);
    answers.extend([reference(number), born("29")]);
    applicant.give_all(answers).await;
    (applicant, lives(if right { "12A" } else { "99" }))
}

async fn a_number_is_looked_up_so_often_whether_or_not_anybody_has_it(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    for (place, number) in [("192.0.2.1", REFERENCE), ("192.0.2.2", NOBODYS_REFERENCE)] {
        let (mut applicant, wrong) = asking(&house, number, place, false).await;
        applicant.give(wrong).await;
        for _ in 0..4 {
            applicant.give(RegisterAnswer::LookAgain {}).await;
            assert_eq!(applicant.at(), Name::NotFound);
        }
        let asked = insurer.times_asked();
        let refused = applicant.refused(RegisterAnswer::LookAgain {}).await;
        assert_eq!(refused.problem_type, ProblemType::TooManyAttempts);
        assert!(refused.retry_at.is_some());
        // Nor from elsewhere, with whatever answers.
        let (mut elsewhere, right) = asking(&house, number, "192.0.2.9", true).await;
        assert_eq!(elsewhere.refused_as(right.clone()).await, ProblemType::TooManyAttempts);
        assert_eq!(insurer.times_asked(), asked);
        house.clock.advance_seconds(60 * 60);
        let (mut later, right) = asking(&house, number, place, true).await;
        later.give(right).await;
        assert_eq!(later.at(), if number == REFERENCE { Name::Email } else { Name::NotFound });
    }
}

async fn a_place_looks_up_so_much(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |rules| rules.lookups_per_address = 5).await;
    for digit in 0..5 {
        let number = format!("1111 111{digit}");
        let (mut applicant, wrong) = asking(&house, &number, "192.0.2.1", false).await;
        applicant.give(wrong).await;
    }
    let (mut applicant, right) = asking(&house, REFERENCE, "192.0.2.1", true).await;
    assert_eq!(applicant.refused_as(right).await, ProblemType::TooManyAttempts);
    // Nobody else is the worse for it.
    let (mut applicant, right) = asking(&house, REFERENCE, "192.0.2.2", true).await;
    applicant.give(right).await;
    assert_eq!(applicant.at(), Name::Email);
}

async fn a_place_writes_to_the_desk_so_often(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let request = || RegisterAnswer::DeskRequest {
        request: "Help.".to_owned(),
        full_name: "Élodie Peeters".to_owned(),
        day: "29".to_owned(),
        month: "2".to_owned(),
        year: "1984".to_owned(),
        website: String::new(),
    };
    for again in 0..6 {
        let mut applicant = Applicant::new(&house).await;
        applicant.give_all(crate::support::RIGHT.answers().into_iter().take(3)).await;
        applicant.give_all([RegisterAnswer::CannotFind {}, RegisterAnswer::Paper { paper: None }]).await;
        if again < 5 {
            applicant.give(request()).await;
        } else {
            assert_eq!(applicant.refused_as(request()).await, ProblemType::TooManyAttempts);
        }
    }
}

async fn several_failed_tries_call_for_a_letter(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let (mut stranger, wrong) = asking(&house, REFERENCE, "192.0.2.1", false).await;
    stranger.give(wrong).await;
    stranger.give_all([RegisterAnswer::LookAgain {}, RegisterAnswer::LookAgain {}]).await;
    // Whoever it was that tried.
    let (mut applicant, right) = asking(&house, REFERENCE, "192.0.2.2", true).await;
    applicant.give(right).await;
    applicant.confirm_email(&house, "elodie@example.org").await;
    assert_eq!(applicant.at(), Name::Letter);
}
