//! What the words are tried with.

use super::super::*;
use crate::i18n::Area;
use std::fs;
use voordeur_contract::{
    AddressBranch, AtHand, CodesState, Given, Language, LetterState, PortalDescription, ReadNumber,
    RegisterStepName, Residence, SecondFactor, Timestamp, records::NumberKind,
};

pub(super) fn i18n(language: Language) -> I18n {
    let folder = [env!("CARGO_MANIFEST_DIR"), "/locales/", language.tag(), "/"].concat();
    let read = |file: &str| fs::read_to_string(folder.clone() + file).unwrap();
    let portal = PortalDescription {
        id: "customer".into(),
        languages: Language::ALL.to_vec(),
        time_zone: "Europe/Brussels".into(),
        second_factors: vec![SecondFactor::Sms],
        contacts: Vec::new(),
        registration: None,
        companies: None,
    };
    let i18n = I18n::new(language, read("log-in.ftl"), portal).unwrap();
    i18n.add(Area::Register, [read("brand.ftl"), read("register.ftl")].concat()).unwrap();
    i18n
}

pub(super) fn moment(text: &str) -> Timestamp {
    Timestamp::from_rfc3339(text.to_owned())
}

pub(super) fn codes(tries_left: u32, resends_left: u32) -> CodesState {
    let at = moment("2026-11-21T20:45:00Z");
    CodesState { expires_at: at.clone(), resend_at: at, resends_left, tries_left }
}

pub(super) fn letter(expires_at: &str) -> RegisterStep {
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
pub(super) fn steps() -> Vec<RegisterStep> {
    let text = String::new;
    let read = ReadNumber { kind: NumberKind::ClientReference, number: "12345678".to_owned() };
    vec![
        RegisterStep::Invitation { company: text(), name: text(), email: text(), has_account: false },
        RegisterStep::AtHand { options: Vec::new(), given: None },
        RegisterStep::Residence { given: None },
        RegisterStep::Means { means: Vec::new() },
        RegisterStep::NotEligible { at_hand: AtHand::Nothing, residence: Residence::Belgium },
        RegisterStep::ClientReference { paper: None, given: None },
        RegisterStep::CustomerId { paper: None, given: None },
        RegisterStep::Paper { papers: Vec::new(), back: RegisterStepName::Means },
        RegisterStep::DeskRequest { date_of_birth: None, withheld: None },
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
            back: None,
            reference: text(),
        },
        RegisterStep::AuthenticatorSetup {
            secret: text(),
            uri: text(),
            qr: Vec::new(),
            tries_left: 5,
            reference: text(),
        },
        RegisterStep::RecoveryCodes { codes: Vec::new(), email: text(), reference: text() },
        RegisterStep::CheckAnswers { given: Given::default(), replaces: false, reference: text() },
        RegisterStep::Registered {
            reference: text(),
            email: text(),
            second_factors: Vec::new(),
            number_ending: None,
            replaced: false,
        },
        RegisterStep::InvitationAccepted { company: text() },
        RegisterStep::SecondFactorSetUp {},
        RegisterStep::AccountBlocked {},
        RegisterStep::ResumeReference {},
        RegisterStep::ResumeCode { reference: text(), codes: codes(5, 3) },
    ]
}

pub(super) fn step(name: RegisterStepName) -> RegisterStep {
    steps().into_iter().find(|step| step.step_name() == name).unwrap()
}

pub(super) fn problem(problem_type: ProblemType) -> Problem<RegisterStep> {
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
