//! What is said of each field.

use super::*;
use voordeur_contract::{FieldError, FieldReason, RegisterAnswer};

/// What was typed at a step so that nobody can read it.
fn unreadable() -> Vec<(RegisterStepName, RegisterAnswer)> {
    use RegisterStepName as Name;
    let mut answers = Vec::new();
    let long = "9".repeat(3000);
    for typed in ["", "1", "x", &long] {
        let text = || typed.to_owned();
        answers.extend([
            (Name::ClientReference, RegisterAnswer::ClientReference { reference: text() }),
            (Name::CustomerId, RegisterAnswer::CustomerId { number: text() }),
            (Name::FamilyName, RegisterAnswer::FamilyName { family_name: text() }),
            (
                Name::HomeAddress,
                RegisterAnswer::HomeAddress { postal_code: text(), house_number: text(), r#box: text() },
            ),
            (Name::Email, RegisterAnswer::Email { email: text() }),
            (Name::EmailCode, RegisterAnswer::Code { code: text() }),
            (Name::Letter, RegisterAnswer::PostedCode { code: text() }),
            (Name::Letter, RegisterAnswer::PostedCode { code: "????????".to_owned() }),
            (Name::Mobile, RegisterAnswer::Mobile { mobile: text(), consent: false }),
            (Name::NewPassword, RegisterAnswer::NewPassword { password: text() }),
            (Name::ResumeReference, RegisterAnswer::ResumeReference { reference: text() }),
            (
                Name::AddressIncorrect,
                RegisterAnswer::AddressChange {
                    street: text(),
                    house_number: text(),
                    r#box: text(),
                    postal_code: text(),
                    city: text(),
                },
            ),
        ]);
        answers.extend(
            dates(typed).map(|[day, month, year]| {
                (Name::DateOfBirth, RegisterAnswer::DateOfBirth { day, month, year })
            }),
        );
        answers.push((Name::DeskRequest, request(typed)));
    }
    let card = "MA 1234567890".to_owned();
    answers.push((Name::CustomerId, RegisterAnswer::CustomerId { number: card }));
    answers.push((Name::SecondFactors, RegisterAnswer::SecondFactors { factors: Vec::new() }));
    answers
}

/// Day, month and year with `typed` in the place of one of them.
fn dates(typed: &str) -> [[String; 3]; 4] {
    [["", "", ""], [typed, "2", "1990"], ["1", typed, "1990"], ["1", "2", typed]]
        .map(|parts| parts.map(str::to_owned))
}

/// A request to the desk with `typed` in every field but month and year.
fn request(typed: &str) -> RegisterAnswer {
    RegisterAnswer::DeskRequest {
        request: typed.to_owned(),
        full_name: typed.to_owned(),
        day: typed.to_owned(),
        month: "2".to_owned(),
        year: "1990".to_owned(),
        website: String::new(),
    }
}

/// Every field that the API refuses at each step, and why: what the contract finds, and what only the API knows.
fn refusals() -> HashSet<(RegisterStepName, String, FieldReason)> {
    use RegisterStepName as Name;
    let found = unreadable().into_iter().flat_map(|(step, answer)| {
        let errors = answer.parse().err().unwrap_or_default();
        errors.into_iter().map(move |error| (step, error.pointer, error.reason))
    });
    let known = [
        (Name::AtHand, "/answer/atHand", FieldReason::Malformed),
        (Name::Means, "/answer/means", FieldReason::Malformed),
        (Name::Paper, "/answer/paper", FieldReason::Malformed),
        (Name::DateOfBirth, "/answer/dateOfBirth", FieldReason::UnknownDate),
        (Name::Mobile, "/answer/mobile", FieldReason::NotMobile),
        (Name::NewPassword, "/answer/password", FieldReason::Common),
        (Name::NewPassword, "/answer/password", FieldReason::Personal),
        (Name::NewPassword, "/answer/password", FieldReason::Pattern),
    ];
    found.chain(known.map(|(step, pointer, reason)| (step, pointer.to_owned(), reason))).collect()
}

#[test]
fn what_mends_a_field_is_said_at_that_field_and_differs_from_mistake_to_mistake() {
    let refusals = refusals();
    assert!(refusals.len() > 50, "{}", refusals.len());
    for language in Language::ALL {
        let i18n = i18n(language);
        let mut seen = HashSet::new();
        for (name, pointer, reason) in &refusals {
            let errors = vec![FieldError::new(pointer, *reason)];
            let problem = Problem { errors, ..problem(ProblemType::AnswerUnreadable) };
            let items = said(&i18n, problem, Some(&step(*name)));
            let [(field, message)] = items.as_slice() else { panic!("{pointer} {reason:?}") };
            assert!(!field.is_empty() && are_words(message), "{language} {pointer} {reason:?} {message}");
            assert!(seen.insert((*name, pointer, message.clone())), "{language} {pointer} {reason:?}");
        }
    }
}
