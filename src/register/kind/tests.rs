use super::*;
use voordeur_contract::{CodesState, Timestamp};

const ONE: &str = "0192f3a4-0000-7000-8000-000000000001";
const ANOTHER: &str = "0192f3a4-0000-7000-8000-000000000002";

fn moment() -> Timestamp {
    Timestamp::from_rfc3339("2026-11-21T20:35:05Z".into())
}

fn journey(id: &str, kind: JourneyKind, step: RegisterStep) -> Journey<RegisterStep> {
    let id = JourneyId::parse(id).unwrap();
    Journey { id, kind, revision: 1, now: moment(), expires_at: moment(), step }
}

fn of(id: &str) -> Journey<RegisterStep> {
    journey(
        id,
        JourneyKind::Register,
        RegisterStep::Email { given: None, back: RegisterStepName::HomeAddress },
    )
}

fn resuming() -> Journey<RegisterStep> {
    let codes = CodesState { expires_at: moment(), resend_at: moment(), resends_left: 3, tries_left: 5 };
    let step = RegisterStep::ResumeCode { reference: "4TBN-82RC".into(), codes };
    journey("0192f3a4-0000-7000-8000-000000000003", JourneyKind::Resume, step)
}

/// Somebody has typed a number and half an e-mail address.
fn begun() -> Register {
    let mut register = Register::default();
    register.taken(&of(ONE));
    register.typed = Some("LH/12.345.678/01".into());
    register.unsent.insert("email", Vec::new());
    register
}

fn remembers(register: &Register) -> bool {
    register.typed.is_some() && !register.unsent.is_empty()
}

#[test]
fn what_was_typed_is_remembered_while_the_registration_goes_on() {
    let mut register = begun();
    register.taken(&of(ONE));
    assert!(remembers(&register));
}

#[test]
fn a_registration_that_was_left_finds_it_again() {
    let mut register = begun();
    register.taken(&resuming());
    register.taken(&of(ONE));
    assert!(remembers(&register));
}

#[test]
fn another_registration_does_not() {
    let mut register = begun();
    register.taken(&resuming());
    register.taken(&of(ANOTHER));
    assert!(register.typed.is_none() && register.unsent.is_empty());
}

#[test]
fn nothing_is_remembered_after_the_end() {
    let mut register = begun();
    register.taken(&journey(ONE, JourneyKind::Register, RegisterStep::AccountBlocked {}));
    assert!(register.typed.is_none() && register.unsent.is_empty());
}

#[test]
fn a_code_that_ran_out_leads_back_to_the_reference() {
    let resume = resuming();
    assert_eq!(Register::expired(None, Some(&resume.step)), Notice::CodeOver("4TBN-82RC".into()));
    assert_eq!(Register::expired(None, Some(&of(ONE).step)), Notice::Expired);
    assert_eq!(Register::expired(None, None), Notice::Expired);
}
