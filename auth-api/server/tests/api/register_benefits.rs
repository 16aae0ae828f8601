//! Registering with the other portal, by a customer ID number: the same journey from other configuration.

use crate::support::{Applicant, Database, House, Insurer, born, newest, on_both_databases, start};
use voordeur_auth_api::clock::Clock;
use voordeur_contract::{
    AtHand, FieldReason, Means, Paper, ProblemType, RegisterAnswer, RegisterStep as Step,
    RegisterStepName as Name, Residence,
};

on_both_databases!(
    each_of_three_numbers_finds_the_person,
    a_medical_assistance_number_is_told_apart,
    a_name_is_found_however_it_is_written,
    a_wrong_name_and_an_unknown_number_are_answered_alike,
    whoever_cannot_find_the_number_chooses_a_paper,
    what_this_portal_does_not_begin_with_is_refused,
);

async fn house(database: &Database) -> House {
    let insurer = Insurer::open().await;
    insurer.change(|system| {
        let (_, elodie) = system.people.remove(0);
        let numbers = ["00792001000101", "70200101", "200100101"];
        system.people = numbers.map(|digits| (digits.to_owned(), elodie.clone())).to_vec();
    });
    insurer.change(|system| {
        system
            .people
            .iter_mut()
            .for_each(|(_, person)| person.family_name = "Van den Bossche-D’Hondt".to_owned());
    });
    House::of_portal("benefits", database, &insurer, Clock::standing_at(start()), |_| {}).await
}

fn number(number: &str) -> RegisterAnswer {
    RegisterAnswer::CustomerId { number: number.to_owned() }
}

fn named(family_name: &str) -> RegisterAnswer {
    RegisterAnswer::FamilyName { family_name: family_name.to_owned() }
}

async fn at_the_number(house: &House) -> Applicant {
    let mut applicant = Applicant::new(house).await;
    applicant
        .give_all([
            RegisterAnswer::AtHand { at_hand: AtHand::CustomerId, website: String::new() },
            RegisterAnswer::Residence { residence: Residence::Elsewhere },
            RegisterAnswer::Means { means: Means::CustomerId },
        ])
        .await;
    assert_eq!(applicant.at(), Name::CustomerId);
    applicant
}

async fn each_of_three_numbers_finds_the_person(database: Database) {
    let house = house(&database).await;
    for (typed, read) in [
        ("0079-20010001-01", "0079-20010001-01"),
        (" 0079 2001 0001 01 ", "0079-20010001-01"),
        ("70.200.101", "70.200.101"),
        ("ha 200 100 101", "HA 200 100 101"),
    ] {
        let mut applicant = at_the_number(&house).await;
        let step = applicant.give(number(typed)).await;
        let Step::DateOfBirth { read: echoed, .. } = step else { panic!("{step:?}") };
        let plain = |text: &str| text.replace(['.', ' ', '-'], "");
        assert_eq!(plain(&echoed.number), plain(read), "what was read is echoed");
        applicant.give_all([born("29"), named("Van den Bossche-D’Hondt")]).await;
        assert_eq!(applicant.at(), Name::Email, "{typed}");
    }
}

async fn a_medical_assistance_number_is_told_apart(database: Database) {
    let house = house(&database).await;
    let mut applicant = at_the_number(&house).await;
    for (typed, reason) in [
        ("MA 12 345 678", FieldReason::MedicalAssistance),
        ("0079-1", FieldReason::Malformed),
        ("", FieldReason::Required),
    ] {
        let problem = applicant.refused(number(typed)).await;
        assert_eq!(problem.problem_type, ProblemType::AnswerUnreadable);
        assert_eq!((problem.errors[0].field(), problem.errors[0].reason), ("number", reason), "{typed}");
    }
}

async fn a_name_is_found_however_it_is_written(database: Database) {
    let house = house(&database).await;
    for name in ["vandenbossche dhondt", "VAN DEN BOSSCHE D'HONDT"] {
        let mut applicant = at_the_number(&house).await;
        applicant.give_all([number("0079-20010001-01"), born("29"), named(name)]).await;
        assert_eq!(applicant.at(), Name::Email, "{name}");
    }
}

async fn a_wrong_name_and_an_unknown_number_are_answered_alike(database: Database) {
    let house = house(&database).await;
    let mut seen = Vec::new();
    for (reference, name) in [("0079-20010001-01", "Janssens"), ("0079-88888888-88", "Janssens")] {
        let mut applicant = at_the_number(&house).await;
        applicant.give_all([number(reference), born("29"), named(name)]).await;
        let Step::NotFound { given } = applicant.journey.step.clone() else {
            panic!("{:?}", applicant.journey)
        };
        seen.push((given.family_name, given.date_of_birth, given.email, given.second_factors));
    }
    assert_eq!(seen[0], seen[1]);
}

async fn whoever_cannot_find_the_number_chooses_a_paper(database: Database) {
    let house = house(&database).await;
    let mut applicant = at_the_number(&house).await;
    let step = applicant.give(RegisterAnswer::CannotFind {}).await;
    let Step::Paper { papers, .. } = step.clone() else { panic!("{step:?}") };
    assert!(papers.contains(&Paper::AdmissionLetter) && !papers.contains(&Paper::Contract), "{papers:?}");
    let step = applicant.give(RegisterAnswer::Paper { paper: Some(Paper::AdmissionLetter) }).await;
    assert!(matches!(step, Step::CustomerId { paper: Some(Paper::AdmissionLetter), .. }), "{step:?}");
    // From abroad too the desk is one answer away.
    applicant.give_all([RegisterAnswer::CannotFind {}, RegisterAnswer::Paper { paper: None }]).await;
    assert_eq!(applicant.at(), Name::DeskRequest);
    applicant
        .give(RegisterAnswer::DeskRequest {
            request: "Help.".to_owned(),
            full_name: "Élodie Peeters".to_owned(),
            day: "29".to_owned(),
            month: "2".to_owned(),
            year: "1984".to_owned(),
            website: String::new(),
        })
        .await;
    assert_eq!(newest(&house, "desk-request").await.recipient, "registration@heidebloem.example");
}

async fn what_this_portal_does_not_begin_with_is_refused(database: Database) {
    let house = house(&database).await;
    let mut applicant = Applicant::new(&house).await;
    let other = RegisterAnswer::AtHand { at_hand: AtHand::ClientReference, website: String::new() };
    let problem = applicant.refused(other).await;
    assert_eq!(problem.problem_type, ProblemType::AnswerUnreadable);
    assert_eq!(problem.errors[0].field(), "atHand");
}
