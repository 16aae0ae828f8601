//! How it goes, and how it does not.

use super::{fixtures::*, *};
use crate::{
    deliver::Template,
    journeys::{self, AuditEvent, JourneyState},
    store::Message,
};
use voordeur_contract::{CodesState, RegisterStep as Step};

fn give(state: &Resume, given: &Answer, facts: &Facts, seconds: i64) -> Turn {
    answer(state, given, facts, &rules(), at(seconds)).unwrap()
}

fn failure(state: &Resume, given: &Answer, facts: &Facts, seconds: i64) -> Failure {
    match answer(state, given, facts, &rules(), at(seconds)) {
        Ok(turn) => turn.failure.unwrap(),
        Err(failure) => failure,
    }
}

fn sent(turn: &Turn) -> Vec<&Message> {
    let message = |effect| match effect {
        &Effect::Common(journeys::Effect::Send(ref message)) => Some(message),
        _ => None,
    };
    turn.effects.iter().filter_map(message).collect()
}

fn shown(state: &Resume) -> CodesState {
    let Step::ResumeCode { codes, reference } = state.step(&rules()) else { panic!("a code is asked") };
    assert_eq!(reference, "K7TM-2Q0D");
    codes
}

#[test]
fn the_reference_is_asked_first() {
    assert_eq!(Resume::default().step(&rules()), Step::ResumeReference {});
    assert_eq!(
        failure(&Resume::default(), &code("111111"), &typed(Some(left()), "111111"), 0),
        Failure::NotForStep
    );
}

#[test]
fn a_code_is_mailed_to_the_confirmed_address_in_the_language_that_is_read_now() {
    let turn = give(&Resume::default(), &reference(LEFT), &facts(Some(left()), 111_111), 0);
    let messages = sent(&turn);
    assert_eq!(messages[0].recipient, "elodie@example.com");
    assert_eq!(messages[0].language, voordeur_contract::Language::Fr);
    assert_eq!(messages[0].arguments["code"], "111111");
    assert!(Template::of(messages[0]).is_some(), "the words of the message are there");
    assert_eq!(messages.len(), 1);
    assert_eq!(shown(&turn.state).resends_left, 2);
}

#[test]
fn the_right_code_lets_this_browser_go_on_with_the_registration() {
    let turn = give(&asked(), &code("111111"), &typed(Some(left()), "111111"), 5);
    let (registration, until) = (left().registration, at(5 + 30 * 60));
    assert_eq!(turn.failure, None);
    assert!(turn.effects.contains(&Effect::BindBrowser { registration: registration.clone(), until }));
    assert_eq!(turn.state.taken_up, Some(registration));
    // That was all there is to answer.
    let again = failure(&turn.state, &code("111111"), &typed(Some(left()), "111111"), 6);
    assert_eq!(again, Failure::NotForStep);
    assert_eq!(failure(&turn.state, &Answer::MoreTime, &facts(None, 1), 6), Failure::NotForStep);
}

#[test]
fn a_reference_that_nobody_has_shows_the_same_and_nothing_is_mailed() {
    let turn = give(&Resume::default(), &reference(UNKNOWN), &facts(None, 111_111), 0);
    assert!(sent(&turn).is_empty());
    assert_eq!(turn.state.registration(), None, "what was typed may be a code: the trail does not name it");
    assert!(asked().registration().is_some());
    let Step::ResumeCode { codes, .. } = turn.state.step(&rules()) else { panic!("a code is asked") };
    assert_eq!(codes, shown(&asked()));
    // The code that would have been mailed is as wrong as any.
    let wrong = failure(&turn.state, &code("111111"), &typed(None, "111111"), 5);
    assert_eq!(wrong, failure(&asked(), &code("222222"), &typed(Some(left()), "222222"), 5));
}

#[test]
fn wrong_codes_block_and_another_helps() {
    let mut state = asked();
    for tries_left in [2, 1] {
        let turn = give(&state, &code("222222"), &typed(Some(left()), "222222"), 5);
        assert_eq!(turn.failure, Some(Failure::CodeIncorrect { tries_left }));
        state = turn.state;
    }
    let turn = give(&state, &code("222222"), &typed(Some(left()), "222222"), 5);
    assert_eq!(turn.failure, Some(Failure::CodeBlocked));
    let right = failure(&turn.state, &code("111111"), &typed(Some(left()), "111111"), 6);
    assert_eq!(right, Failure::CodeBlocked);
    let another = give(&turn.state, &Answer::ResendCode, &facts(Some(left()), 333_333), 31).state;
    assert_eq!(shown(&another).tries_left, 3);
    let done = give(&another, &code("333333"), &typed(Some(left()), "333333"), 40);
    assert!(done.state.taken_up.is_some());
}

#[test]
fn a_code_works_for_ten_minutes() {
    let late = failure(&asked(), &code("111111"), &typed(Some(left()), "111111"), 600);
    assert_eq!(late, Failure::CodeExpired);
}

#[test]
fn another_code_comes_after_a_while_so_often_and_no_more() {
    let resend = |state: &Resume, seconds| {
        answer(state, &Answer::ResendCode, &facts(Some(left()), 222_222), &rules(), at(seconds))
    };
    assert_eq!(resend(&asked(), 29).unwrap_err(), Failure::ResendTooSoon { retry_at: at(30) });
    let twice = resend(&resend(&asked(), 30).unwrap().state, 60).unwrap().state;
    assert_eq!(resend(&twice, 3600).unwrap_err(), Failure::TooManyCodes { retry_at: None });
    // None of them voids the others.
    let first = give(&twice, &code("111111"), &typed(Some(left()), "111111"), 61);
    assert!(first.state.taken_up.is_some());
}

#[test]
fn the_same_reference_again_mails_no_other_code_while_the_last_one_works() {
    let back = give(&asked(), &Answer::ReturnTo(Name::ResumeReference), &facts(None, 1), 5).state;
    assert_eq!(back.step(&rules()), Step::ResumeReference {});
    let same = give(&back, &reference(LEFT), &facts(Some(left()), 222_222), 40);
    assert!(sent(&same).is_empty());
    assert_eq!(same.state, asked());
    let later = give(&back, &reference(LEFT), &facts(Some(left()), 222_222), 700);
    assert_eq!(sent(&later).len(), 1);
    let another = give(&back, &reference(UNKNOWN), &facts(None, 222_222), 40).state;
    assert_eq!(another.asked.unwrap().reference, UNKNOWN);
}

#[test]
fn one_can_go_back_and_on_again_and_nowhere_else() {
    let back = give(&asked(), &Answer::ReturnTo(Name::ResumeReference), &facts(None, 1), 5).state;
    assert_eq!(give(&back, &Answer::ReturnTo(Name::ResumeCode), &facts(None, 1), 6).state, asked());
    let too_early = failure(&Resume::default(), &Answer::ReturnTo(Name::ResumeCode), &facts(None, 1), 0);
    assert_eq!(too_early, Failure::NotForStep);
    let elsewhere = failure(&asked(), &Answer::ReturnTo(Name::Email), &facts(None, 1), 0);
    assert_eq!(elsewhere, Failure::NotForStep);
}

#[test]
fn a_reference_is_mailed_so_many_codes_a_day() {
    let tomorrow = at(20 * 3600);
    for registration in [Some(left()), None] {
        let facts = Facts { no_code_before: Some(tomorrow), ..facts(registration, 222_222) };
        let refused = failure(&Resume::default(), &reference(LEFT), &facts, 0);
        assert_eq!(refused, Failure::TooManyCodes { retry_at: Some(tomorrow) });
    }
}

#[test]
fn a_registration_that_ended_meanwhile_is_over() {
    let turn = give(&asked(), &code("111111"), &typed(None, "111111"), 5);
    assert_eq!(turn.failure, Some(Failure::RegistrationOver));
    assert_eq!(turn.state.taken_up, None);
    let refused = AuditEvent::RegistrationCodeRefused;
    assert!(turn.effects.contains(&journeys::Effect::Audit { who: None, what: refused }.into()));
}
