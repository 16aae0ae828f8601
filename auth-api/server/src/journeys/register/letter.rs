//! The code that goes by post, and what proves without it that it is the person.

mod address;

use super::{
    Circumstances, Context, Identity, Letter, Proof, Registration, SentLetter, Turn, email::mail, finish,
    letter_is_needed,
};
use crate::{
    journeys::{AuditEvent, Effect, Failure, later},
    store::{Channel, Message},
};
use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date};
use serde_json::json;
use voordeur_contract::records::Person;

/// Once the person is found and the e-mail address confirmed, it is decided whether a letter is needed; the first is
/// sent at once.
pub(super) fn decide_whether_needed(turn: &mut Turn, context: &Context<'_>) -> Result<(), Failure> {
    let given = &turn.state.given;
    let confirmed = given.email.as_ref().filter(|email| email.confirmed);
    let (Some(person), Some(email)) = (given.person(), confirmed) else { return Ok(()) };
    let registered = context.facts.registered.is_some();
    // Who got an account since, in another window, needs a letter after all. One that is withheld is asked for.
    let settled = given.proof().is_some_and(|proof| proof.letter.is_some() || !registered);
    if settled {
        turn.state.given.proof.iter_mut().for_each(|proof| proof.registered |= registered);
        return Ok(());
    }
    let circumstances = Circumstances {
        new_device: !context.facts.known_browser,
        address_changed: changed_lately(person, context),
        failed_tries: context.facts.failed_tries.max(given.failed_tries),
        email_unknown: !knows(person, &email.address),
        registered,
    };
    let needed = letter_is_needed(circumstances, &context.rules.registration.letter);
    let letter = needed.then(Letter::default);
    turn.state.given.proof = Some(Proof { person: person.id.clone(), letter, registered });
    if needed {
        return send_or_withhold(turn, context);
    }
    tell_reference(turn, context);
    Ok(())
}

/// Sends a letter. When none may be sent and none was before, what was confirmed stays so: the desk can help, and whoever
/// comes back when another may be sent asks for it then. A day beyond the life of a registration is no such promise.
fn send_or_withhold(turn: &mut Turn, context: &Context<'_>) -> Result<(), Failure> {
    let sent = send(turn, context);
    let (Err(failure @ Failure::TooManyLetters { retry_at }), Some(letter)) =
        (sent, turn.state.given.letter())
    else {
        return sent;
    };
    if !letter.is_withheld() {
        return sent;
    }
    let life = SignedDuration::from_hours(24 * i64::from(context.rules.registration.registration_days));
    let until = Some(retry_at).filter(|until| *until <= later(context.now, life));
    let before = std::mem::replace(&mut letter_mut(&mut turn.state)?.withheld_until, until);
    if before.is_none() && until.is_some() {
        tell_reference(turn, context);
    }
    turn.failure = Some(failure);
    Ok(())
}

/// Where no letter goes nothing else says how to go on on another device or another day.
fn tell_reference(turn: &mut Turn, context: &Context<'_>) {
    let reference = json!({ "reference": turn.state.shown_reference() });
    let email = turn.state.given.email.as_ref().map(|email| email.address.as_str()).unwrap_or_default();
    let begun = mail(email, context.facts.language, "register-begun", reference);
    turn.effects.push(Effect::Send(begun).into());
}

fn changed_lately(person: &Person, context: &Context<'_>) -> bool {
    let days = i64::from(context.rules.registration.letter.address_changed_days);
    let changed = person.address_changed_on.as_deref().and_then(|day| day.parse::<Date>().ok());
    changed.is_some_and(|day| day.saturating_add(days.days()) > context.facts.today)
}

fn knows(person: &Person, address: &str) -> bool {
    person.email.as_deref().is_some_and(|known| known.trim().to_lowercase() == address)
}

/// Another letter was asked for: not before its day, unless the code of the last no longer works. It goes to where
/// the records say now.
pub(super) fn another(turn: &mut Turn, context: &Context<'_>) -> Result<(), Failure> {
    let letter = turn.state.given.letter().ok_or(Failure::NotForStep)?;
    if let Some(retry_at) = too_soon(letter, context.now) {
        let withheld = letter.is_withheld();
        return Err(if withheld {
            Failure::TooManyLetters { retry_at }
        } else {
            Failure::ResendTooSoon { retry_at }
        });
    }
    if let Some(retry_at) = context.facts.too_many_attempts_until {
        return Err(Failure::TooManyAttempts { retry_at });
    }
    let Some(Ok(people)) = &context.facts.people else { return Err(Failure::RecordsUnavailable) };
    let known = turn.state.person().ok_or(Failure::NotForStep)?;
    let same = people.iter().filter(|person| person.id == known.id);
    match same.max_by(|one, other| one.address_changed_on.cmp(&other.address_changed_on)) {
        Some(person) => {
            turn.state.given.identity = Some(Identity::Found(Box::new(person.clone())));
            send_or_withhold(turn, context)
        }
        // The number is no longer this person's.
        None => {
            turn.state.given.identity = Some(Identity::NotFound);
            Ok(())
        }
    }
}

/// From when another letter can be asked for, if not now.
pub(super) fn too_soon(letter: &Letter, now: Timestamp) -> Option<Timestamp> {
    let Some(newest) = letter.sent.last() else {
        return letter.withheld_until.filter(|until| now < *until);
    };
    let works = newest.tries_left > 0 && now < newest.expires_at;
    ((works || letter.revoked) && now < newest.new_letter_from).then_some(newest.new_letter_from)
}

/// Sends a letter; every one before it is void.
fn send(turn: &mut Turn, context: &Context<'_>) -> Result<(), Failure> {
    let (facts, rules) = (context.facts, &context.rules.registration.letter);
    let person = turn.state.person().cloned().ok_or(Failure::NotForStep)?;
    if let Some(retry_at) = facts.no_letter_before {
        return Err(Failure::TooManyLetters { retry_at });
    }
    let left = rules.per_year.saturating_sub(facts.letters_sent + 1);
    let language = person.spoken_language().unwrap_or(facts.language);
    let lines = address::lines(&person, language);
    let (fresh, masked) = (&facts.fresh.letter, address::masked(&lines));
    let sent = SentLetter::new(fresh.digest.clone(), masked.clone(), &fresh.dates, rules.tries);
    let reference = turn.state.shown_reference();
    let letter = Message {
        channel: Channel::Letter,
        recipient: lines.join("\n"),
        language,
        template: "registration-code".to_owned(),
        arguments: json!({
            "name": person.full_name(),
            "address": lines,
            "code": fresh.code.grouped(),
            "valid_until": fresh.dates.valid_until.to_string(),
            "reference": reference,
        }),
    };
    let announcement = json!({
        "expected_on": fresh.dates.expected_on.to_string(),
        "new_code_from": fresh.dates.new_letter_on.to_string(),
        "address_masked": masked.join(", "),
        "reference": reference,
    });
    let email = turn.state.given.email.as_ref().map(|email| email.address.clone()).unwrap_or_default();
    let letters = letter_mut(&mut turn.state)?;
    letters.sent.push(sent);
    (letters.left, letters.revoked, letters.change_asked) = (left, false, false);
    letters.withheld_until = None;
    turn.effects.extend([
        Effect::Send(letter).into(),
        Effect::Send(mail(&email, facts.language, "register-letter-sent", announcement)).into(),
        super::Effect::CountLetter { person: person.id },
        Effect::Audit { who: None, what: AuditEvent::LetterSent }.into(),
    ]);
    Ok(())
}

/// The code of a letter was typed.
pub(super) fn code(turn: &mut Turn, context: &Context<'_>) -> Result<(), Failure> {
    let typed = context.facts.posted.as_ref().ok_or(Failure::NotForStep)?;
    let letter = letter_mut(&mut turn.state)?;
    let is_void = letter.sent.iter().rev().skip(1).any(|sent| sent.digest == *typed);
    let newest = letter.sent.last_mut().ok_or(Failure::NotForStep)?;
    let refused = match () {
        // Two letters lie on the table: the older one is no guess.
        () if is_void => Some(Failure::CodeExpired),
        () if newest.tries_left == 0 => Some(Failure::CodeBlocked),
        () if newest.digest != *typed => {
            newest.tries_left -= 1;
            Some(Failure::of_wrong_code(newest.tries_left))
        }
        () if context.now >= newest.expires_at => Some(Failure::CodeExpired),
        () => None,
    };
    turn.failure = refused;
    if refused.is_some() {
        turn.effects.push(Effect::Audit { who: None, what: AuditEvent::PostedCodeRefused }.into());
        return Ok(());
    }
    letter.accepted = true;
    turn.effects.push(Effect::Audit { who: None, what: AuditEvent::PostedCodeAccepted }.into());
    // Now that it is the person, he or she may know.
    if let Some(account) = &context.facts.registered
        && account.standing.blocked(context.now) == Some(None)
    {
        finish::refuse_blocked(turn, account);
    }
    Ok(())
}

/// That is not my address: the code on its way is worth nothing from now on.
pub(super) fn address_incorrect(turn: &mut Turn) -> Result<(), Failure> {
    letter_mut(&mut turn.state)?.revoked = true;
    turn.effects.push(Effect::Audit { who: None, what: AuditEvent::LetterRevoked }.into());
    Ok(())
}

/// The letters about the person who was found.
pub(super) fn letter_mut(state: &mut Registration) -> Result<&mut Letter, Failure> {
    let about = state.given.proof().is_some();
    let proof = state.given.proof.as_mut().filter(|_| about);
    proof.and_then(|proof| proof.letter.as_mut()).ok_or(Failure::NotForStep)
}
