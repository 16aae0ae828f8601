//! What a stranger sees says nothing about whether a number or an address is known, whatever is answered. Whole steps are
//! compared, as they are sent.

use super::{fixtures::*, *};
use proptest::prelude::*;

/// What the browser gets of an answer, but for what was typed: the step in JSON, and what went wrong.
type Seen = (String, Option<Failure>);

/// Gives these answers, and looks at what is seen after each.
fn walk(portal: Shipped, answers: &[Answer], facts_of: impl Fn(usize, &Registration) -> Facts) -> Vec<Seen> {
    let rules = portal.rules();
    let mut state = Registration::default();
    let mut seen = Vec::new();
    for (index, given) in answers.iter().enumerate() {
        let now = at(i64::try_from(index).unwrap() * 20);
        let failure = match answer(&state, given, &facts_of(index, &state), &rules, now) {
            Ok(turn) => {
                state = turn.state;
                turn.failure
            }
            Err(failure) => Some(failure),
        };
        seen.push((without_what_was_typed(&state.step(&rules)), failure));
    }
    seen
}

fn without_what_was_typed(step: &voordeur_contract::RegisterStep) -> String {
    let typed = [
        ("87654321", "12345678"),
        ("87.654.321", "12.345.678"),
        ("1984-02-28", "1984-02-29"),
        (r#""houseNumber":"13""#, r#""houseNumber":"12A""#),
        ("Janssens", "peeters"),
        ("taken@example.com", "elodie@example.com"),
    ];
    let json = serde_json::to_string(step).unwrap();
    typed.iter().fold(json, |json, (wrong, right)| json.replace(wrong, right))
}

/// The person with the number that was asked about, if it is hers.
fn looked_up(portal: Shipped, given: &Answer, state: &Registration, index: usize) -> Facts {
    let number = number_to_look_up(state, given, &portal.rules(), at(0));
    let people = number.map(|number| Ok(Vec::from_iter((number.digits == portal.digits()).then(person))));
    Facts { people, ..facts(u32::try_from(index).unwrap() + 1) }
}

fn known_or_not(portal: Shipped, right: [bool; 3]) -> Vec<Seen> {
    let answers = portal.identity(right);
    walk(portal, &answers, |index, state| looked_up(portal, &answers[index], state, index))
}

/// What is done where a code is asked that was mailed, to somebody else or to nobody.
fn at_the_code() -> impl Strategy<Value = Answer> {
    prop_oneof![
        3 => Just(code("000000")),
        2 => Just(Answer::ResendCode),
        1 => Just(Answer::MoreTime),
        1 => Just(Answer::Register),
        1 => Just(Answer::ReturnTo(Name::Email)),
        1 => Just(Answer::ReturnTo(Name::EmailCode)),
        1 => Just(Answer::ReturnTo(Name::DateOfBirth)),
        1 => Just(email("elodie@example.com")),
    ]
}

proptest! {
    /// Up to the last confirming question everything shows the same; after it, whichever of the answers is wrong.
    #[test]
    fn what_is_unknown_shows_as_what_is_known(
        portal in prop_oneof![Just(Shipped::Customer), Just(Shipped::Benefits)], right: [bool; 3],
    ) {
        let (seen, known) = (known_or_not(portal, right), known_or_not(portal, [true; 3]));
        let last = known.len() - 1;
        prop_assert_eq!(&seen[..last], &known[..last]);
        let unknown = known_or_not(portal, [false; 3]);
        prop_assert_eq!(&seen[last], if right == [true; 3] { &known[last] } else { &unknown[last] });
        prop_assert_ne!(&known[last], &unknown[last]);
    }

    /// Whatever is typed and asked for where the code for an e-mail address is asked.
    #[test]
    fn an_address_that_is_taken_shows_as_one_that_is_free(
        portal in prop_oneof![Just(Shipped::Customer), Just(Shipped::Benefits)],
        then in proptest::collection::vec(at_the_code(), 0..25),
    ) {
        let seen = |address: &str| {
            let mut answers = portal.identity([true; 3]);
            answers.push(email(address));
            answers.extend(then.iter().map(|given| match given {
                Answer::Email { .. } => email(address),
                other => other.clone(),
            }));
            let taken = address == "taken@example.com";
            let owner = if taken { EmailOwner::Somebody } else { EmailOwner::Nobody };
            walk(portal, &answers, |index, state| Facts {
                email_owner: owner.clone(),
                typed: typed("000000", None).typed,
                ..looked_up(portal, &answers[index], state, index)
            })
        };
        prop_assert_eq!(seen("taken@example.com"), seen("elodie@example.com"));
    }
}
