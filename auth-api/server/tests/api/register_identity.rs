//! What the insurer's records know of somebody who registers, and what is asked of whom they do not know.

use crate::support::{
    Answered, Applicant, Database, House, Insurer, Manner, NOBODYS_REFERENCE, REFERENCE, RIGHT, Said,
    back_to, born, lives, on_both_databases, reference,
};
use serde_json::Value;
use std::time::Duration;
use voordeur_contract::{
    ProblemType, RegisterAnswer, RegisterStep as Step, RegisterStepName as Name, records::Person,
};

on_both_databases!(
    what_is_unknown_is_asked_like_what_is_known,
    an_insurer_that_does_not_answer_changes_nothing,
    an_answer_that_cannot_be_used_counts,
    somebody_badly_described_is_in_nobodys_way,
    what_the_insurer_puts_right_is_found_by_looking_again,
    a_program_is_asked_everything_and_found_nowhere,
    an_earlier_answer_is_changed_and_the_others_stay,
);

/// What everybody may see of an answer: the status, and the body but for what the visitor typed and what no two
/// journeys share.
fn seen(answered: &Answered) -> (u16, Value) {
    let mut body: Value = serde_json::from_str(&answered.body).unwrap();
    body["id"] = Value::Null;
    let text = body.to_string().replace("87.654.321", "12.345.678").replace("87654321", "12345678");
    let text =
        text.replace("1984-02-28", "1984-02-29").replace(r#""houseNumber":"13""#, r#""houseNumber":"12A""#);
    (answered.status.as_u16(), serde_json::from_str(&text).unwrap())
}

/// Whatever is wrong, it is said after the last question and in the same words, and the insurer was asked as often.
async fn what_is_unknown_is_asked_like_what_is_known(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let wrong =
        [Said { number: false, ..RIGHT }, Said { date: false, ..RIGHT }, Said { address: false, ..RIGHT }];
    let mut paths = Vec::new();
    for (index, said) in [RIGHT].into_iter().chain(wrong).enumerate() {
        let mut applicant = Applicant::new(&house).await;
        let mut path = Vec::new();
        for answer in said.answers() {
            let answered = applicant.send(answer).await;
            applicant.journey = answered.json();
            path.push(seen(&answered));
        }
        assert_eq!(insurer.times_asked(), index + 1, "the insurer is asked once, after the last question");
        paths.push((path, applicant.at()));
    }
    let ends: Vec<Name> = paths.iter().map(|(_, end)| *end).collect();
    assert_eq!(ends, [Name::Email, Name::NotFound, Name::NotFound, Name::NotFound]);
    let last = RIGHT.answers().len() - 1;
    for (path, _) in &paths {
        assert_eq!(path[..last], paths[0].0[..last]);
    }
    for (path, _) in &paths[1..] {
        assert_eq!(path[last], paths[1].0[last], "what exactly is wrong is not said");
    }
}

async fn an_insurer_that_does_not_answer_changes_nothing(database: Database) {
    let mut insurer = Insurer::open().await;
    insurer.patience = Duration::from_millis(500);
    let house = House::registering(&database, &insurer, |rules| rules.lookups_per_number = 3).await;
    let mut applicant = Applicant::new(&house).await;
    let mut answers = RIGHT.answers();
    let last = answers.pop().unwrap();
    applicant.give_all(answers).await;
    let before = applicant.journey.clone();
    for manner in [Manner::Slowly, Manner::Badly, Manner::Slowly, Manner::Badly] {
        insurer.change(|system| system.manner = manner);
        assert_eq!(applicant.refused_as(last.clone()).await, ProblemType::RecordsUnavailable);
        assert_eq!((applicant.journey.revision, &applicant.journey.step), (before.revision, &before.step));
    }
    // What was not answered counts for nobody.
    insurer.change(|system| system.manner = Manner::Rightly);
    applicant.give(last).await;
    assert_eq!(applicant.at(), Name::Email);
}

/// Otherwise a number that leads to such an answer could be asked about without end.
async fn an_answer_that_cannot_be_used_counts(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |rules| rules.lookups_per_number = 2).await;
    insurer.change(|system| system.manner = Manner::Nonsense);
    let mut applicant = Applicant::new(&house).await;
    let mut answers = RIGHT.answers();
    let last = answers.pop().unwrap();
    applicant.give_all(answers).await;
    for _ in 0..2 {
        assert_eq!(applicant.refused_as(last.clone()).await, ProblemType::RecordsUnavailable);
    }
    assert_eq!(applicant.refused_as(last).await, ProblemType::TooManyAttempts);
    assert_eq!(insurer.times_asked(), 2);
}

/// Nor does the number tell by it that somebody has it.
async fn somebody_badly_described_is_in_nobodys_way(database: Database) {
    let insurer = Insurer::open().await;
    insurer.change(|system| {
        let (digits, elodie) = system.people[0].clone();
        let mut other = Person { id: "P-2".to_owned(), date_of_birth: "1950-01-01".to_owned(), ..elodie };
        other.address.street = String::new();
        system.people.push((digits, other));
    });
    let house = House::registering(&database, &insurer, |_| {}).await;
    Applicant::found(&house).await;
    insurer.change_elodie(|elodie| elodie.address.city = "Antwerpen\nElsewhere".to_owned());
    let mut applicant = Applicant::new(&house).await;
    applicant.give_all(RIGHT.answers()).await;
    assert_eq!(applicant.at(), Name::NotFound);
}

async fn what_the_insurer_puts_right_is_found_by_looking_again(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    insurer.change_elodie(|elodie| elodie.address.house_number = "14".to_owned());
    let mut applicant = Applicant::new(&house).await;
    applicant.give_all(RIGHT.answers()).await;
    assert_eq!(applicant.at(), Name::NotFound);
    applicant.give(RegisterAnswer::LookAgain {}).await;
    assert_eq!(applicant.at(), Name::NotFound);
    insurer.change_elodie(|elodie| elodie.address.house_number = "12a".to_owned());
    applicant.give(RegisterAnswer::LookAgain {}).await;
    assert_eq!(applicant.at(), Name::Email);
}

async fn a_program_is_asked_everything_and_found_nowhere(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let mut program = Applicant::new(&house).await;
    let mut person = Applicant::new(&house).await;
    let wrong = Said { number: false, ..RIGHT };
    for (answer, same) in RIGHT.answers().into_iter().zip(wrong.answers()) {
        let answer = match answer {
            RegisterAnswer::AtHand { at_hand, .. } => {
                RegisterAnswer::AtHand { at_hand, website: "https://example.com".to_owned() }
            }
            other => other,
        };
        let (one, other) = (program.send(answer).await, person.send(same).await);
        assert_eq!(seen(&one), seen(&other));
        (program.journey, person.journey) = (one.json(), other.json());
    }
    assert_eq!(program.at(), Name::NotFound);
    assert_eq!(insurer.times_asked(), 1, "for the person only");
}

async fn an_earlier_answer_is_changed_and_the_others_stay(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let mut applicant = Applicant::new(&house).await;
    applicant.give_all(Said { number: false, ..RIGHT }.answers()).await;
    assert_eq!(applicant.at(), Name::NotFound);
    let step = applicant.give(back_to(Name::ClientReference)).await;
    let Step::ClientReference { given, .. } = step else { panic!("{step:?}") };
    assert!(given.as_ref().is_some_and(|given| given.contains("87.654.321")), "{given:?}");
    assert_eq!(applicant.refused_as(back_to(Name::Mobile)).await, ProblemType::AnswerNotForStep);
    assert_eq!(applicant.refused_as(reference("LH/12")).await, ProblemType::AnswerUnreadable);
    applicant.give(reference(NOBODYS_REFERENCE)).await;
    assert_eq!(applicant.at(), Name::NotFound, "nothing else is asked again");
    applicant.give(back_to(Name::ClientReference)).await;
    applicant.give(reference(REFERENCE)).await;
    assert_eq!(applicant.at(), Name::Email);
    applicant.give(back_to(Name::DateOfBirth)).await;
    applicant.give(born("28")).await;
    assert_eq!(applicant.at(), Name::NotFound);
    applicant.give(back_to(Name::DateOfBirth)).await;
    applicant.give(born("29")).await;
    applicant.give(back_to(Name::HomeAddress)).await;
    applicant.give(lives("12 a")).await;
    assert_eq!(applicant.at(), Name::Email);
}
