//! “This is not my address”: the code on its way is revoked, and who can put the address right is told so.

use crate::support::{
    Applicant, Database, House, Insurer, all, code_in, goes_to, newest, on_both_databases, posted,
};
use serde_json::json;
use voordeur_auth_api::store::Channel;
use voordeur_contract::{
    AddressBranch, ProblemType, RegisterAnswer, RegisterStep as Step, RegisterStepName as Name,
    records::AddressFrom,
};

on_both_databases!(
    an_address_the_person_can_change_is_told_to_the_desk,
    an_address_the_employer_has_to_change_is_not,
    an_employer_or_the_form_changes_it_where_there_is_hospitalisation_cover,
);

const DAY: i64 = 24 * 3600;

fn another_address() -> RegisterAnswer {
    RegisterAnswer::AddressChange {
        street: "Nieuwstraat".to_owned(),
        house_number: "7".to_owned(),
        r#box: "2".to_owned(),
        postal_code: "1000".to_owned(),
        city: "Brussel".to_owned(),
    }
}

/// Who can change it, and the reference of a change.
fn incorrect(applicant: &Applicant) -> (AddressBranch, Option<String>) {
    let Step::AddressIncorrect { branch, change_reference, .. } = &applicant.journey.step else {
        panic!("{:?}", applicant.journey)
    };
    (*branch, change_reference.clone())
}

async fn an_address_the_person_can_change_is_told_to_the_desk(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let (mut applicant, first) = Applicant::waiting_for_a_letter(&house).await;
    let reference = applicant.letter().1;
    applicant.give(RegisterAnswer::AddressIncorrect {}).await;
    assert_eq!(incorrect(&applicant), (AddressBranch::Form, None));
    assert_eq!(applicant.refused_as(posted(&code_in(&first))).await, ProblemType::AnswerNotForStep);
    applicant.give(another_address()).await;
    assert_eq!(incorrect(&applicant), (AddressBranch::Form, Some(reference.clone())));
    let mail = newest(&house, "desk-address-change").await;
    assert_eq!(goes_to(&mail), (Channel::Mail, "registration@lindenhof.example"));
    let address = "Nieuwstraat 7 / 2, 1000 Brussel";
    let told = json!({ "reference": reference, "name": "Élodie Peeters", "address": address });
    assert_eq!(mail.arguments, told);
    // The desk puts it right; from its day on the next letter goes there.
    insurer.change_elodie(|elodie| elodie.address.street = "Nieuwstraat".to_owned());
    assert_eq!(applicant.refused_as(RegisterAnswer::NewLetter {}).await, ProblemType::ResendTooSoon);
    // Posted on Monday 23, five business days later it is Monday again.
    house.clock.advance_seconds(9 * DAY);
    applicant.come_back(&house, &reference).await;
    assert_eq!(applicant.at(), Name::AddressIncorrect);
    applicant.give(RegisterAnswer::NewLetter {}).await;
    let second = newest(&house, "registration-code").await;
    assert!(second.recipient.contains("Nieuwstraat"), "{}", second.recipient);
    assert_eq!(applicant.refused_as(posted(&code_in(&first))).await, ProblemType::CodeExpired);
    applicant.give(posted(&code_in(&second))).await;
    assert_eq!(applicant.at(), Name::Mobile);
}

async fn an_address_the_employer_has_to_change_is_not(database: Database) {
    let insurer = Insurer::open().await;
    insurer.change_elodie(|elodie| {
        elodie.address_from = AddressFrom::Employer;
        elodie.employer = Some("Wevers & Zonen".to_owned());
        elodie.hospitalisation = false;
    });
    let house = House::registering(&database, &insurer, |_| {}).await;
    let (mut applicant, _) = Applicant::waiting_for_a_letter(&house).await;
    applicant.give(RegisterAnswer::AddressIncorrect {}).await;
    // Who that is would tell a stranger by whom the person is insured.
    assert!(!applicant.reload().await.body.contains("Wevers"));
    assert_eq!(incorrect(&applicant), (AddressBranch::Employer, None));
    assert_eq!(applicant.refused_as(another_address()).await, ProblemType::AnswerNotForStep);
    assert!(all(&house, "desk-address-change").await.is_empty());
}

async fn an_employer_or_the_form_changes_it_where_there_is_hospitalisation_cover(database: Database) {
    let insurer = Insurer::open().await;
    insurer.change_elodie(|elodie| {
        elodie.address_from = AddressFrom::Employer;
        elodie.employer = Some("Wevers & Zonen".to_owned());
    });
    let house = House::registering(&database, &insurer, |_| {}).await;
    let (mut applicant, _) = Applicant::waiting_for_a_letter(&house).await;
    applicant.give(RegisterAnswer::AddressIncorrect {}).await;
    assert_eq!(incorrect(&applicant).0, AddressBranch::EmployerOrForm);
    applicant.give(another_address()).await;
    assert_eq!(all(&house, "desk-address-change").await.len(), 1);
}
