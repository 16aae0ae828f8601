//! What holds on every path, walked at random.

use super::{fixtures::*, *};
use crate::journeys;
use proptest::prelude::*;
use voordeur_contract::RegisterStep as Step;

/// Something a visitor, right or wrong, does.
#[derive(Clone, Copy, Debug)]
enum Act {
    /// Gives a reference that may be that of a registration, or one that nobody has.
    Reference {
        theirs: bool,
    },
    Resend,
    /// Types a code that was never mailed.
    WrongCode,
    /// Types the newest code that was mailed, if any was.
    NewestCode,
    Back,
    On,
    MoreTime,
    Wait(i64),
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        3 => any::<bool>().prop_map(|theirs| Act::Reference { theirs }),
        3 => Just(Act::Resend),
        3 => Just(Act::WrongCode),
        2 => Just(Act::NewestCode),
        1 => Just(Act::Back),
        1 => Just(Act::On),
        1 => Just(Act::MoreTime),
        3 => prop_oneof![Just(1), Just(31), Just(601)].prop_map(Act::Wait),
    ]
}

/// One visitor's journey, and what truly happened.
struct Visit {
    /// Somebody has the reference that is given as `theirs`.
    exists: bool,
    state: Resume,
    now: i64,
    next: u32,
    mailed: Vec<String>,
}

impl Visit {
    fn new(exists: bool) -> Self {
        Self { exists, state: Resume::default(), now: 0, next: 100_000, mailed: Vec::new() }
    }

    /// What the visitor gets to see of it: the step, or the failure with it.
    fn act(&mut self, act: Act) -> (Step, Option<Failure>) {
        self.next += 1;
        let (given, text) = match act {
            Act::Reference { theirs } => (reference(if theirs { LEFT } else { UNKNOWN }), String::new()),
            Act::Resend => (Answer::ResendCode, String::new()),
            Act::WrongCode => (code("000000"), "000000".to_owned()),
            Act::NewestCode => {
                let newest = self.mailed.last().cloned().unwrap_or_else(|| "000001".to_owned());
                (code(&newest), newest)
            }
            Act::Back => (Answer::ReturnTo(Name::ResumeReference), String::new()),
            Act::On => (Answer::ReturnTo(Name::ResumeCode), String::new()),
            Act::MoreTime => (Answer::MoreTime, String::new()),
            Act::Wait(seconds) => {
                self.now += seconds;
                return (self.state.step(&rules()), None);
            }
        };
        let looked_for = reference_to_look_for(&self.state, &given);
        let found = looked_for.filter(|reference| self.exists && reference.as_str() == LEFT).map(|_| left());
        let facts = Facts { typed: typed(None, &text).typed, ..facts(found, self.next) };
        let failure = match answer(&self.state, &given, &facts, &rules(), at(self.now)) {
            Ok(turn) => {
                self.carry_out(&turn, &text);
                self.state = turn.state;
                turn.failure
            }
            Err(failure) => Some(failure),
        };
        (self.state.step(&rules()), failure)
    }

    fn carry_out(&mut self, turn: &Turn, typed: &str) {
        for effect in &turn.effects {
            match effect {
                Effect::Common(journeys::Effect::Send(message)) => {
                    assert!(self.exists, "there is nobody to write to");
                    self.mailed.push(message.arguments["code"].as_str().unwrap().to_owned());
                }
                Effect::BindBrowser { .. } => {
                    assert!(self.mailed.iter().any(|code| code == typed), "only a mailed code binds");
                }
                _ => {}
            }
        }
    }
}

proptest! {
    /// Nobody who does not read the mailbox sees whether anybody has a reference.
    #[test]
    fn without_the_mailbox_no_reference_tells_whether_somebody_has_it(
        acts in proptest::collection::vec(act(), 1..60),
    ) {
        let (mut one, mut other) = (Visit::new(true), Visit::new(false));
        for act in acts {
            let act = if matches!(act, Act::NewestCode) { Act::WrongCode } else { act };
            prop_assert_eq!(one.act(act), other.act(act));
        }
    }

    #[test]
    fn no_registration_goes_on_without_a_code_of_its_mailbox(
        acts in proptest::collection::vec(act(), 1..60), exists: bool,
    ) {
        let mut visit = Visit::new(exists);
        for act in acts {
            visit.act(act);
            prop_assert!(exists || visit.state.taken_up.is_none());
            prop_assert!(visit.state.taken_up.is_none() || !visit.mailed.is_empty());
        }
    }
}

/// A walk that gets somewhere: what the properties say must not hold for want of a registration taken up.
#[test]
fn right_answers_alone_take_it_up() {
    let mut visit = Visit::new(true);
    visit.act(Act::Reference { theirs: true });
    visit.act(Act::NewestCode);
    assert!(visit.state.taken_up.is_some());
}
