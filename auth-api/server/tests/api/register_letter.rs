//! The code by post: when it is needed, when it works, and what can be done when it does not.

use crate::support::{
    Applicant, Database, House, Insurer, all, code_in, goes_to, newest, on_both_databases, posted, typed,
};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use voordeur_auth_api::store::{Channel, Message};
use voordeur_contract::{
    AddressBranch, LetterState, ProblemType, RegisterAnswer, RegisterStep as Step, RegisterStepName as Name,
    records::AddressFrom,
};

on_both_databases!(
    a_letter_goes_out_and_its_code_leads_on,
    five_wrong_tries_block_a_code_and_a_new_letter_helps,
    a_new_letter_can_be_asked_for_after_five_business_days_and_voids_the_old_one,
    a_code_is_over_after_three_months_and_the_registration_goes_on,
    an_address_the_person_can_change_is_told_to_the_desk,
    an_address_the_employer_has_to_change_is_not,
    an_employer_or_the_form_changes_it_where_there_is_hospitalisation_cover,
    a_person_gets_so_many_letters_a_year,
);

const DAY: i64 = 24 * 3600;

/// An address the insurer does not know, in a browser nobody knows: a letter is needed.
async fn waiting_for_a_letter(database: &Database, insurer: &Insurer) -> (House, Applicant, Message) {
    let house = House::registering(database, insurer, |_| {}).await;
    let mut applicant = Applicant::found(&house).await;
    let letter = asks_for_the_letter(&house, &mut applicant).await;
    (house, applicant, letter)
}

async fn asks_for_the_letter(house: &House, applicant: &mut Applicant) -> Message {
    applicant.confirm_email(house, "other@example.org").await;
    assert_eq!(applicant.at(), Name::Letter);
    newest(house, "registration-code").await
}

fn letter(applicant: &Applicant) -> (LetterState, String) {
    let Step::Letter { letter, reference } = &applicant.journey.step else {
        panic!("{:?}", applicant.journey)
    };
    (letter.clone(), reference.clone())
}

fn at(text: &str) -> voordeur_contract::Timestamp {
    voordeur_contract::Timestamp::from_rfc3339(text.parse::<Timestamp>().unwrap().to_string())
}

/// Goes on with a registration of which this browser's time is over.
async fn comes_back(house: &House, applicant: &mut Applicant, reference: &str) {
    let mut again = Applicant::resuming(house).await;
    again.give(RegisterAnswer::ResumeReference { reference: reference.to_owned() }).await;
    let code = code_in(&newest(house, "register-resume-code").await);
    again.give(typed(&code)).await;
    assert_eq!(again.journey.id, applicant.journey.id);
    *applicant = again;
}

async fn a_letter_goes_out_and_its_code_leads_on(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let mut applicant = Applicant::found(&house).await;
    applicant.give(crate::support::email("other@example.org")).await;
    let code = code_in(&newest(&house, "register-email-code").await);
    applicant.give(typed(&code)).await;
    let sent = crate::support::sent(&house).await;
    let [told, letter_sent] = sent.as_slice() else { panic!("a letter and a mail: {}", sent.len()) };
    let address = "Élodie Peeters\nLange Lindestraat 12A bte 3\n2018 Antwerpen";
    assert_eq!(goes_to(letter_sent), (Channel::Letter, address));
    assert_eq!(letter_sent.arguments["valid_until"], "2027-02-21");
    assert_eq!(
        (told.template.as_str(), goes_to(told)),
        ("register-letter-sent", (Channel::Mail, "other@example.org"))
    );

    let (state, reference) = letter(&applicant);
    let masked = ["É••••• P•••••", "L•••• L••••• 1•• b•• 3", "2••• A•••••"].map(str::to_owned);
    let expected = LetterState {
        sent_at: at("2026-11-21T20:00:00Z"),
        address: masked.to_vec(),
        expected_at: at("2026-11-26T23:00:00Z"),
        new_letter_from: at("2026-11-26T23:00:00Z"),
        expires_at: at("2027-02-21T23:00:00Z"),
        tries_left: 5,
        letters_left: 5,
    };
    assert_eq!(state, expected);
    let arguments = json!({
        "expected_on": "2026-11-27", "new_code_from": "2026-11-27", "address_masked": masked.join(", "),
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
    let (house, mut applicant, first) = waiting_for_a_letter(&database, &insurer).await;
    for left in [4, 3, 2, 1] {
        let problem = applicant.refused(posted("ZZZZ-ZZZZ")).await;
        assert_eq!((problem.problem_type, problem.tries_left), (ProblemType::CodeIncorrect, Some(left)));
        assert_eq!(letter(&applicant).0.tries_left, left);
    }
    assert_eq!(applicant.refused_as(posted("ZZZZ-ZZZZ")).await, ProblemType::CodeBlocked);
    assert_eq!(applicant.refused_as(posted(&code_in(&first))).await, ProblemType::CodeBlocked);
    // A code that does not work any more is no reason to wait.
    applicant.give(RegisterAnswer::NewLetter {}).await;
    let second = newest(&house, "registration-code").await;
    assert_eq!(letter(&applicant).0.tries_left, 5);
    applicant.give(posted(&code_in(&second))).await;
    assert_eq!(applicant.at(), Name::Mobile);
}

async fn a_new_letter_can_be_asked_for_after_five_business_days_and_voids_the_old_one(database: Database) {
    let insurer = Insurer::open().await;
    let (house, mut applicant, first) = waiting_for_a_letter(&database, &insurer).await;
    let reference = letter(&applicant).1;
    let from = "2026-11-26T23:00:00Z";
    house.clock.advance_seconds(5 * DAY);
    comes_back(&house, &mut applicant, &reference).await;
    let early = applicant.refused(RegisterAnswer::NewLetter {}).await;
    assert_eq!((early.problem_type, early.retry_at), (ProblemType::ResendTooSoon, Some(at(from))));
    let left = from.parse::<Timestamp>().unwrap().duration_since(house.now()).as_secs();
    house.clock.advance_seconds(left);
    comes_back(&house, &mut applicant, &reference).await;
    applicant.give(RegisterAnswer::NewLetter {}).await;
    let second = newest(&house, "registration-code").await;
    let old = applicant.refused(posted(&code_in(&first))).await;
    assert_eq!(old.problem_type, ProblemType::CodeExpired);
    assert_eq!(letter(&applicant).0.tries_left, 5, "the code of the older letter is no guess");
    applicant.give(posted(&code_in(&second))).await;
    assert_eq!(applicant.at(), Name::Mobile);
}

async fn a_code_is_over_after_three_months_and_the_registration_goes_on(database: Database) {
    let insurer = Insurer::open().await;
    let (house, mut applicant, first) = waiting_for_a_letter(&database, &insurer).await;
    let reference = letter(&applicant).1;
    // The last minute of the last day, where the portal is.
    let last_minute = "2027-02-21T22:59:00Z".parse::<Timestamp>().unwrap();
    house.clock.advance_seconds(last_minute.duration_since(house.now()).as_secs());
    comes_back(&house, &mut applicant, &reference).await;
    assert_eq!(applicant.refused_as(posted("ZZZZ-ZZZZ")).await, ProblemType::CodeIncorrect);
    house.clock.advance_seconds(60);
    assert_eq!(applicant.refused_as(posted(&code_in(&first))).await, ProblemType::CodeExpired);
    applicant.give(RegisterAnswer::NewLetter {}).await;
    let second = newest(&house, "registration-code").await;
    assert_eq!(second.arguments["valid_until"], "2027-05-22");
    applicant.give(posted(&code_in(&second))).await;
    assert_eq!(applicant.at(), Name::Mobile);
}

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
    let (house, mut applicant, first) = waiting_for_a_letter(&database, &insurer).await;
    let reference = letter(&applicant).1;
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
    house.clock.advance_seconds(6 * DAY);
    comes_back(&house, &mut applicant, &reference).await;
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
    let (house, mut applicant, _) = waiting_for_a_letter(&database, &insurer).await;
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
    let (house, mut applicant, _) = waiting_for_a_letter(&database, &insurer).await;
    applicant.give(RegisterAnswer::AddressIncorrect {}).await;
    assert_eq!(incorrect(&applicant).0, AddressBranch::EmployerOrForm);
    applicant.give(another_address()).await;
    assert_eq!(all(&house, "desk-address-change").await.len(), 1);
}

async fn a_person_gets_so_many_letters_a_year(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |rules| rules.letter.per_year = 2).await;
    for left in [1, 0] {
        let mut applicant = Applicant::found(&house).await;
        asks_for_the_letter(&house, &mut applicant).await;
        assert_eq!(letter(&applicant).0.letters_left, left);
    }
    let mut applicant = Applicant::found(&house).await;
    applicant.give(crate::support::email("other@example.org")).await;
    let code = code_in(&newest(&house, "register-email-code").await);
    assert_eq!(applicant.refused_as(typed(&code)).await, ProblemType::TooManyCodes);
    assert!(all(&house, "registration-code").await.is_empty());
    // By the next year the limits of a day are over too.
    house.clock.advance_seconds(SignedDuration::from_hours(24 * 366).as_secs());
    let mut applicant = Applicant::found(&house).await;
    asks_for_the_letter(&house, &mut applicant).await;
}
