use super::*;
use std::{collections::HashSet, fs};
use voordeur_contract::{
    AddressBranch, AtHand, CodesState, FieldError, FieldReason, Given, Journey, JourneyId, JourneyKind,
    Language, LetterState, PortalDescription, ReadNumber, RegisterAnswer, RegisterStepName, Residence,
    SecondFactor, Timestamp, records::NumberKind,
};

fn i18n(language: Language) -> I18n {
    let folder = [env!("CARGO_MANIFEST_DIR"), "/locales/", language.tag(), "/"].concat();
    let read = |file: &str| fs::read_to_string(folder.clone() + file).unwrap();
    let portal = PortalDescription {
        id: "customer".into(),
        languages: Language::ALL.to_vec(),
        time_zone: "Europe/Brussels".into(),
        second_factors: vec![SecondFactor::Sms],
        contacts: Vec::new(),
        registration: None,
    };
    let i18n = I18n::new(language, read("log-in.ftl"), portal).unwrap();
    i18n.add([read("brand.ftl"), read("register.ftl")].concat()).unwrap();
    i18n
}

fn moment(text: &str) -> Timestamp {
    Timestamp::from_rfc3339(text.to_owned())
}

fn codes(tries_left: u32, resends_left: u32) -> CodesState {
    let at = moment("2026-11-21T20:45:00Z");
    CodesState { expires_at: at.clone(), resend_at: at, resends_left, tries_left }
}

fn letter(expires_at: &str) -> RegisterStep {
    let at = moment("2026-11-23T23:00:00Z");
    let letter = LetterState {
        sent_at: at.clone(),
        address: vec!["L•••• 12".to_owned()],
        expected_at: at.clone(),
        new_letter_from: at,
        expires_at: moment(expires_at),
        tries_left: 5,
        letters_left: 3,
    };
    RegisterStep::Letter { letter, reference: "4TBN-82RC".to_owned() }
}

/// Every step there is.
fn steps() -> Vec<RegisterStep> {
    let text = String::new;
    let read = ReadNumber { kind: NumberKind::ClientReference, number: "12345678".to_owned() };
    vec![
        RegisterStep::AtHand { options: Vec::new(), given: None },
        RegisterStep::Residence { given: None },
        RegisterStep::Means { means: Vec::new() },
        RegisterStep::NotEligible { at_hand: AtHand::Nothing, residence: Residence::Belgium },
        RegisterStep::ClientReference { paper: None, given: None },
        RegisterStep::CustomerId { paper: None, given: None },
        RegisterStep::Paper { papers: Vec::new(), back: RegisterStepName::Means },
        RegisterStep::DeskRequest { date_of_birth: None },
        RegisterStep::DeskRequestSent { reference: text() },
        RegisterStep::DateOfBirth { read, given: None },
        RegisterStep::FamilyName { given: None },
        RegisterStep::HomeAddress { given: None },
        RegisterStep::NotFound { given: Given::default() },
        RegisterStep::Email { given: None, back: RegisterStepName::HomeAddress },
        RegisterStep::EmailCode { email: text(), codes: codes(5, 3) },
        letter("2027-02-21T22:59:59Z"),
        RegisterStep::AddressIncorrect {
            branch: AddressBranch::Form,
            reference: text(),
            change_reference: None,
            new_letter_from: moment("2026-11-30T23:00:00Z"),
        },
        RegisterStep::Mobile { given: None, consent: false, reference: text() },
        RegisterStep::MobileCode { mobile: text(), codes: codes(5, 3), reference: text() },
        RegisterStep::NewPassword { email: text(), reference: text() },
        RegisterStep::SecondFactors {
            options: Vec::new(),
            given: Vec::new(),
            mobile: text(),
            reference: text(),
        },
        RegisterStep::AuthenticatorSetup {
            secret: text(),
            uri: text(),
            qr: Vec::new(),
            tries_left: 5,
            reference: text(),
        },
        RegisterStep::RecoveryCodes { codes: Vec::new(), email: text() },
        RegisterStep::CheckAnswers { given: Given::default(), replaces: false, reference: text() },
        RegisterStep::Registered {
            reference: text(),
            email: text(),
            second_factors: Vec::new(),
            number_ending: None,
            replaced: false,
        },
        RegisterStep::AccountBlocked {},
        RegisterStep::ResumeReference {},
        RegisterStep::ResumeCode { reference: text(), codes: codes(5, 3) },
    ]
}

fn step(name: RegisterStepName) -> RegisterStep {
    steps().into_iter().find(|step| step.step_name() == name).unwrap()
}

fn problem(problem_type: ProblemType) -> Problem<RegisterStep> {
    Problem {
        problem_type,
        title: String::new(),
        status: problem_type.status(),
        detail: Some("for the log only".into()),
        reference: Some("K7-2048-55".into()),
        errors: Vec::new(),
        tries_left: Some(3),
        retry_at: None,
        journey: None,
        proof_of_work: None,
        registration: None,
    }
}

fn said(
    i18n: &I18n,
    problem: Problem<RegisterStep>,
    step: Option<&RegisterStep>,
) -> Vec<(&'static str, String)> {
    let items = error_items(i18n, &ApiError::Problem(Box::new(problem)), step);
    // Those without words are marked only.
    let said = items.into_iter().filter(|item| !item.message.is_empty());
    said.map(|item| (item.field, item.message)).collect()
}

fn are_words(message: &str) -> bool {
    let wrong = ["No localization", "{", "for the log only"];
    !message.is_empty() && !wrong.iter().any(|wrong| message.contains(wrong))
}

#[test]
fn the_steps_are_all_there_are() {
    assert!(steps().iter().map(RegisterStep::step_name).eq(RegisterStepName::ALL.iter().copied()));
}

#[test]
fn every_problem_has_words_at_every_step_in_every_language() {
    for language in Language::ALL {
        let i18n = i18n(language);
        for step in steps().iter().map(Some).chain([None]) {
            let types = ProblemType::ALL.iter().copied().chain([ProblemType::Unknown]);
            // What cannot be read is told at its field.
            for problem_type in types.filter(|problem_type| *problem_type != ProblemType::AnswerUnreadable) {
                let items = said(&i18n, problem(problem_type), step);
                let all = !items.is_empty() && items.iter().all(|(_, message)| are_words(message));
                assert!(all, "{language} {problem_type} {:?}", step.map(RegisterStep::step_name));
            }
        }
        for error in [ApiError::Unreachable, ApiError::TimedOut, ApiError::Unreadable] {
            let items = error_items(&i18n, &error, None);
            assert!(items.iter().all(|item| are_words(&item.message)), "{language} {error:?}");
        }
    }
}

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
        for [day, month, year] in
            [["", "", ""], [typed, "2", "1990"], ["1", typed, "1990"], ["1", "2", typed]]
        {
            let [day, month, year] = [day, month, year].map(str::to_owned);
            answers.push((Name::DateOfBirth, RegisterAnswer::DateOfBirth { day, month, year }));
        }
        answers.push((
            Name::DeskRequest,
            RegisterAnswer::DeskRequest {
                request: text(),
                full_name: text(),
                day: text(),
                month: "2".to_owned(),
                year: "1990".to_owned(),
                website: String::new(),
            },
        ));
    }
    let card = "MA 1234567890".to_owned();
    answers.push((Name::CustomerId, RegisterAnswer::CustomerId { number: card }));
    answers.push((Name::SecondFactors, RegisterAnswer::SecondFactors { factors: Vec::new() }));
    answers
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

#[test]
fn nobody_is_told_to_ask_for_a_code_when_no_more_are_sent() {
    let i18n = i18n(Language::En);
    let at = |tries_left, resends_left| RegisterStep::MobileCode {
        mobile: "0470 12 34 56".to_owned(),
        codes: codes(tries_left, resends_left),
        reference: String::new(),
    };
    let said = |problem_type, step| said(&i18n, problem(problem_type), Some(&step)).remove(0).1;
    for (problem_type, tries_left) in
        [(ProblemType::CodeBlocked, 0), (ProblemType::CodeExpired, 5), (ProblemType::CodeUsed, 5)]
    {
        assert!(said(problem_type, at(tries_left, 1)).contains("Ask for a new one"), "{problem_type}");
        assert!(said(problem_type, at(tries_left, 0)).to_lowercase().contains("change the mobile number"));
    }
}

#[test]
fn an_older_letters_code_is_not_said_to_be_too_old() {
    let i18n = i18n(Language::En);
    let said = |expires_at: &str| {
        let step = letter(expires_at);
        let journey = Journey {
            id: JourneyId::parse("0192f3a4-0000-7000-8000-000000000001").unwrap(),
            kind: JourneyKind::Register,
            revision: 9,
            now: moment("2027-01-05T09:00:00Z"),
            expires_at: moment("2027-01-05T09:30:00Z"),
            step: step.clone(),
        };
        let problem = Problem { journey: Some(journey), ..problem(ProblemType::CodeExpired) };
        said(&i18n, problem, Some(&step)).remove(0).1
    };
    assert!(said("2027-02-21T22:59:59Z").contains("earlier letter"));
    assert!(said("2027-01-04T22:59:59Z").contains("has expired"));
}

#[test]
fn the_same_is_said_whichever_answer_does_not_agree_with_the_records() {
    let i18n = i18n(Language::Nl);
    let names = [
        RegisterStepName::ClientReference,
        RegisterStepName::CustomerId,
        RegisterStepName::DateOfBirth,
        RegisterStepName::FamilyName,
        RegisterStepName::HomeAddress,
        RegisterStepName::NotFound,
    ];
    for problem_type in [ProblemType::TooManyAttempts, ProblemType::RecordsUnavailable] {
        let words: HashSet<_> =
            names.iter().map(|name| said(&i18n, problem(problem_type), Some(&step(*name)))).collect();
        assert_eq!(words.len(), 1, "{problem_type}");
    }
}
