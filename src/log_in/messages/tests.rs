use super::*;
use std::{collections::HashSet, fs};
use voordeur_contract::{Language, PortalDescription, SecondFactor, Timestamp};

const PROOFS: [Option<LogInProof>; 4] =
    [None, Some(LogInProof::Sms), Some(LogInProof::Authenticator), Some(LogInProof::RecoveryCode)];

fn i18n(language: Language) -> I18n {
    let folder = [env!("CARGO_MANIFEST_DIR"), "/locales/", language.tag(), "/"].concat();
    let messages = ["log-in.ftl", "home.ftl"].map(|file| fs::read_to_string(folder.clone() + file).unwrap());
    let portal = PortalDescription {
        id: "customer".into(),
        languages: Language::ALL.to_vec(),
        time_zone: "Europe/Brussels".into(),
        second_factors: vec![SecondFactor::Sms],
        contacts: Vec::new(),
        registration: None,
        companies: None,
    };
    I18n::new(language, messages.concat(), portal).unwrap()
}

fn problem(problem_type: ProblemType) -> Problem {
    Problem {
        problem_type,
        title: String::new(),
        status: problem_type.status(),
        detail: Some("for the log only".into()),
        reference: Some("K7-2048-55".into()),
        errors: vec![FieldError::new("/answer/code", FieldReason::Required)],
        tries_left: Some(3),
        retry_at: None,
        journey: None,
        proof_of_work: None,
        registration: None,
    }
}

fn are_words(items: &[ErrorItem]) -> bool {
    let wrong = ["No localization", "{", "for the log only"];
    !items.is_empty() && items.iter().all(|item| !wrong.iter().any(|wrong| item.message.contains(wrong)))
}

#[test]
fn every_problem_has_words_in_every_language() {
    for language in Language::ALL {
        let i18n = i18n(language);
        for problem_type in ProblemType::ALL.iter().copied().chain([ProblemType::Unknown]) {
            for proof in PROOFS {
                let error = ApiError::Problem(Box::new(problem(problem_type)));
                let items = error_items(&i18n, &error, proof);
                assert!(are_words(&items), "{language} {problem_type} {items:?}");
            }
        }
        for error in [ApiError::Unreachable, ApiError::TimedOut, ApiError::Unreadable] {
            assert!(are_words(&error_items(&i18n, &error, None)), "{language} {error:?}");
        }
    }
}

#[test]
fn what_mends_a_field_differs_from_mistake_to_mistake() {
    let reasons =
        [FieldReason::Required, FieldReason::NotDigits, FieldReason::TooShort, FieldReason::TooLong];
    for language in Language::ALL {
        let i18n = i18n(language);
        let errors = reasons.map(|reason| FieldError::new("/answer/code", reason));
        let items = field_items(&i18n, &errors, &Asked::default());
        assert!(are_words(&items) && items.iter().all(|item| item.field == "code"));
        let different: HashSet<&str> = items.iter().map(|item| item.message.as_str()).collect();
        assert_eq!(different.len(), reasons.len(), "{language}");
    }
}

#[test]
fn a_recovery_code_has_words_and_a_field_of_its_own() {
    let step = LogInStep::AuthenticatorCode { tries_left: 3, other_factors: false };
    let errors = [FieldReason::Required, FieldReason::Malformed, FieldReason::TooShort, FieldReason::TooLong]
        .map(|reason| FieldError::new("/answer/code", reason));
    for language in Language::ALL {
        let i18n = i18n(language);
        let (of_recovery, of_app) = (Asked::at(&step, true), Asked::at(&step, false));
        let items = field_items(&i18n, &errors, &of_recovery);
        assert!(are_words(&items) && items.iter().all(|item| item.field == "recovery-code"));
        let different: HashSet<&str> = items.iter().map(|item| item.message.as_str()).collect();
        assert_eq!(different.len(), errors.len(), "{language}");
        for problem_type in [ProblemType::CodeIncorrect, ProblemType::CodeUsed] {
            let error = ApiError::Problem(Box::new(problem(problem_type)));
            let [said, of_app] =
                [&of_recovery, &of_app].map(|asked| items_when_asked(&i18n, &error, asked).remove(0));
            assert_eq!((said.field, of_app.field), ("recovery-code", "code"));
            assert_ne!(said.message, of_app.message, "{language}");
        }
    }
}

#[test]
fn blocked_codes_lead_to_no_field() {
    let i18n = i18n(Language::Nl);
    for proof in PROOFS {
        let error = ApiError::Problem(Box::new(problem(ProblemType::CodeBlocked)));
        assert_eq!(error_items(&i18n, &error, proof)[0].field, "");
    }
}

#[test]
fn nobody_is_told_to_ask_for_a_code_when_no_more_are_sent() {
    let i18n = i18n(Language::En);
    let step = |tries_left, resends_left| LogInStep::SmsCode {
        number_ending: "01".to_owned(),
        expires_at: Timestamp::from_rfc3339("2026-11-21T20:45:00Z".to_owned()),
        resend_at: Timestamp::from_rfc3339("2026-11-21T20:35:30Z".to_owned()),
        resends_left,
        tries_left,
        other_factors: false,
    };
    let said = |problem_type, step: &LogInStep| {
        let error = ApiError::Problem(Box::new(problem(problem_type)));
        items_when_asked(&i18n, &error, &Asked::at(step, false))[0].message.clone()
    };
    for (problem_type, tries_left) in
        [(ProblemType::CodeBlocked, 0), (ProblemType::CodeExpired, 5), (ProblemType::CodeUsed, 5)]
    {
        assert!(said(problem_type, &step(tries_left, 1)).contains("Ask for a new one"), "{problem_type}");
        assert!(
            said(problem_type, &step(tries_left, 0)).to_lowercase().contains("start again"),
            "{problem_type}"
        );
    }
    assert!(said(ProblemType::TooManyCodes, &step(5, 1)).contains("Use the newest one"));
    assert!(!said(ProblemType::TooManyCodes, &step(0, 1)).contains("newest"));
}

#[test]
fn tries_are_counted_as_the_language_counts() {
    let words = |language, tries| {
        let problem = Problem { tries_left: Some(tries), ..problem(ProblemType::CodeIncorrect) };
        let error = ApiError::Problem(Box::new(problem));
        error_items(&i18n(language), &error, Some(LogInProof::Sms))[0].message.clone()
    };
    assert!(words(Language::En, 3).ends_with("You have 3 tries left."));
    assert!(words(Language::Nl, 1).ends_with("U hebt nog één poging."));
    assert!(words(Language::Fr, 2).ends_with("Il vous reste 2 essais."));
}

#[test]
fn only_what_went_wrong_unexpectedly_quotes_a_reference() {
    let i18n = i18n(Language::En);
    let quoted = |problem_type| {
        let error = ApiError::Problem(Box::new(problem(problem_type)));
        error_items(&i18n, &error, None).iter().any(|item| item.message.contains("K7-2048-55"))
    };
    assert!(quoted(ProblemType::Internal) && quoted(ProblemType::Unknown));
    assert!(!quoted(ProblemType::CredentialsIncorrect) && !quoted(ProblemType::CodeExpired));
}
