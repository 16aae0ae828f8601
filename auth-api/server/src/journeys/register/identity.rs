use super::{Answers, Context, GivenNumber, Identity, Registration, Rules, Turn, letter, route};
use crate::{
    journeys::{AuditEvent, Effect, Failure},
    records::{Claim, Home, who_fits},
};
use jiff::Timestamp;
use voordeur_contract::{
    CalendarDate, FieldReason, HomeAddress, ParsedRegisterAnswer as Answer, ReadNumber,
    RegisterStepName as Name,
    records::{Number, Person},
};

/// The number that the insurer's records have to be asked for before this answer can be decided on, if any.
///
/// A visitor who is a program is looked up nowhere, nor is one who answers something else than was asked, or asks for a
/// letter too soon.
pub fn number_to_look_up(
    state: &Registration,
    answer: &Answer,
    rules: &Rules,
    now: Timestamp,
) -> Option<Number> {
    let given = to_compare(state, answer, rules, now)?;
    given.number.map(|given| given.number)
}

/// Of whom there is talk: of `people`, who have the number that was looked up, the one who fits with this answer; when
/// nobody was looked up, the one who was found before.
pub fn person_in_question<'a>(
    state: &'a Registration,
    answer: &Answer,
    people: Option<&'a [Person]>,
    rules: &Rules,
    now: Timestamp,
) -> Option<&'a Person> {
    match (people, answer) {
        // It goes to the person who was found, whatever else the records say by now.
        (None, _) | (_, Answer::NewLetter) => state.person(),
        (Some(people), _) => who(people, &to_compare(state, answer, rules, now)?),
    }
}

/// Every answer with this one, when the records have to be asked to compare them.
fn to_compare(state: &Registration, answer: &Answer, rules: &Rules, now: Timestamp) -> Option<Answers> {
    if state.end.is_some() || state.given.by_program {
        return None;
    }
    let mut given = state.given.clone();
    match (state.current(rules), answer) {
        (Name::ClientReference, Answer::ClientReference(reference)) => {
            give_number(&mut given, &reference.number(), reference.read());
        }
        (Name::CustomerId, Answer::CustomerId(number)) => {
            give_number(&mut given, &number.number(), number.read());
        }
        (Name::DateOfBirth, Answer::DateOfBirth(date)) => {
            give(&mut given, date, |given| &mut given.date_of_birth);
        }
        (Name::FamilyName, Answer::FamilyName(name)) => {
            give(&mut given, name, |given| &mut given.family_name);
        }
        (Name::HomeAddress, Answer::HomeAddress(address)) => {
            give(&mut given, address, |given| &mut given.home_address);
        }
        (Name::NotFound, Answer::LookAgain) => given.identity = None,
        // The address may have been put right meanwhile.
        (Name::Letter | Name::AddressIncorrect | Name::DeskRequest, Answer::NewLetter)
            if state.given.letter().is_some_and(|letter| letter::too_soon(letter, now).is_none()) =>
        {
            given.identity = None;
        }
        _ => return None,
    }
    is_to_be_looked_up(&given, rules).then_some(given)
}

/// The number was read from a paper.
pub(super) fn number(
    turn: &mut Turn,
    number: &Number,
    read: ReadNumber,
    context: &Context<'_>,
) -> Result<(), Failure> {
    give_number(&mut turn.state.given, number, read);
    look_up(turn, context)
}

/// The date of birth was given.
pub(super) fn date_of_birth(
    turn: &mut Turn,
    date: &CalendarDate,
    context: &Context<'_>,
) -> Result<(), Failure> {
    if date.as_str() > context.facts.today.to_string().as_str() {
        return Err(Failure::Field { pointer: "/answer/dateOfBirth", reason: FieldReason::UnknownDate });
    }
    give(&mut turn.state.given, date, |given| &mut given.date_of_birth);
    look_up(turn, context)
}

/// The family name was given.
pub(super) fn family_name(turn: &mut Turn, name: &String, context: &Context<'_>) -> Result<(), Failure> {
    give(&mut turn.state.given, name, |given| &mut given.family_name);
    look_up(turn, context)
}

/// Postal code and house number were given.
pub(super) fn home_address(
    turn: &mut Turn,
    address: &HomeAddress,
    context: &Context<'_>,
) -> Result<(), Failure> {
    give(&mut turn.state.given, address, |given| &mut given.home_address);
    look_up(turn, context)
}

/// The records may have changed since.
pub(super) fn look_again(turn: &mut Turn, context: &Context<'_>) -> Result<(), Failure> {
    turn.state.given.identity = None;
    look_up(turn, context)
}

/// Takes an answer over; another one than before takes with it what the records said.
fn give<T: Clone + PartialEq>(
    given: &mut Answers,
    answer: &T,
    place: impl Fn(&mut Answers) -> &mut Option<T>,
) {
    if place(given).replace(answer.clone()).as_ref() != Some(answer) {
        given.identity = None;
    }
}

fn give_number(given: &mut Answers, number: &Number, read: ReadNumber) {
    give(given, &GivenNumber { read, number: number.clone() }, |given| &mut given.number);
}

fn is_to_be_looked_up(given: &Answers, rules: &Rules) -> bool {
    let all = rules.registration.confirm.iter().all(|asked| route::confirmed(given, *asked));
    given.identity.is_none() && given.number.is_some() && all
}

/// Compares with the records, once everything that is compared was answered.
fn look_up(turn: &mut Turn, context: &Context<'_>) -> Result<(), Failure> {
    if !is_to_be_looked_up(&turn.state.given, context.rules) {
        return Ok(());
    }
    if let Some(retry_at) = context.facts.too_many_attempts_until {
        return Err(Failure::TooManyAttempts { retry_at });
    }
    let person = person(&turn.state.given, context)?;
    let what = if person.is_some() { AuditEvent::IdentityFound } else { AuditEvent::IdentityNotFound };
    turn.effects.push(Effect::Audit { who: None, what }.into());
    // What a program says speaks for nothing.
    if person.is_none() && !turn.state.given.by_program {
        turn.state.given.failed_tries = turn.state.given.failed_tries.saturating_add(1);
        turn.effects.push(super::Effect::CountFailedTry);
    }
    turn.state.given.identity =
        Some(person.map_or(Identity::NotFound, |person| Identity::Found(Box::new(person))));
    Ok(())
}

fn person(given: &Answers, context: &Context<'_>) -> Result<Option<Person>, Failure> {
    if given.by_program {
        return Ok(None);
    }
    let Some(Ok(people)) = &context.facts.people else { return Err(Failure::RecordsUnavailable) };
    Ok(who(people, given).cloned())
}

/// Who of these people fits what was given.
fn who<'a>(people: &'a [Person], given: &Answers) -> Option<&'a Person> {
    let date_of_birth = given.date_of_birth.as_ref()?.as_str().parse().ok()?;
    let home = given.home_address.as_ref().map(|address| Home {
        postal_code: &address.postal_code,
        house_number: &address.house_number,
        r#box: Some(address.r#box.as_str()).filter(|r#box| !r#box.is_empty()),
    });
    who_fits(people, &Claim { date_of_birth, family_name: given.family_name.as_deref(), home })
}
