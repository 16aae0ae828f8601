use super::*;
use samples::{codes, i18n, letter, moment, problem, step, steps};
use std::collections::HashSet;
use voordeur_contract::{Journey, JourneyId, JourneyKind, Language, RegisterStepName};

mod fields;
mod samples;

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
fn nobody_is_told_to_ask_for_a_code_by_post_when_no_letter_follows() {
    let i18n = i18n(Language::En);
    let said = |step: &RegisterStep| said(&i18n, problem(ProblemType::CodeBlocked), Some(step)).remove(0).1;
    let mut step = letter("2027-02-21T22:59:59Z");
    assert!(said(&step).contains("Ask for a new code"));
    if let RegisterStep::Letter { letter, .. } = &mut step {
        letter.letters_left = 0;
    }
    assert_eq!(said(&step), i18n.text("register-posted-code-none-works"));
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
