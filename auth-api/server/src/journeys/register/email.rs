use super::{Context, EmailOwner, GivenEmail, Turn};
use crate::{
    journeys::{AuditEvent, Effect, Failure, SentCodes, codes::Checked},
    store::{Channel, Message},
};
use serde_json::{Value, json};
use voordeur_contract::{EmailAddress, Language};

/// An e-mail address was given. Another one than before has to be confirmed; the same has not.
pub(super) fn email(
    turn: &mut Turn,
    email: &EmailAddress,
    typed: &str,
    context: &Context<'_>,
) -> Result<(), Failure> {
    let taken = is_taken(turn, context);
    let same = |given: &&mut GivenEmail| given.address == email.as_str() && given.taken == taken;
    if let Some(given) = turn.state.given.email.as_mut().filter(same) {
        typed.clone_into(&mut given.typed);
        if given.confirmed || given.codes.newest_works(context.now) {
            return Ok(());
        }
        // The screen says from when another code can be asked for.
        return send(turn, context).or(Ok(()));
    }
    turn.state.count_recipient()?;
    turn.state.given.email = Some(GivenEmail {
        typed: typed.to_owned(),
        address: email.as_str().to_owned(),
        taken,
        codes: SentCodes::default(),
        confirmed: false,
    });
    // Whether the address is known counts towards a letter; one that is under way is not called back.
    turn.state.given.proof.take_if(|proof| proof.letter.is_none());
    send(turn, context)
}

/// The address is that of somebody else's account.
pub(super) fn is_taken(turn: &Turn, context: &Context<'_>) -> bool {
    match &context.facts.email_owner {
        EmailOwner::Nobody => false,
        EmailOwner::Somebody => true,
        EmailOwner::Person(owner) => turn.state.person().is_none_or(|person| person.id != *owner),
    }
}

/// Another code was asked for.
pub(super) fn resend(turn: &mut Turn, context: &Context<'_>) -> Result<(), Failure> {
    send(turn, context)
}

/// Sends a code; to somebody else's address it is said instead that somebody tries to register with it.
fn send(turn: &mut Turn, context: &Context<'_>) -> Result<(), Failure> {
    let (facts, limits) = (context.facts, &context.rules.common.limits);
    // Whoever was somebody else when it was given may be its owner by now.
    let taken = is_taken(turn, context);
    let given = turn.state.given.email.as_mut().ok_or(Failure::NotForStep)?;
    given.taken = taken;
    context.takes_codes()?;
    given.codes.may_send_another(limits, context.now)?;
    if facts.no_code_before.is_some() {
        return Err(Failure::TooManyCodes { retry_at: facts.no_code_before });
    }
    let (template, arguments, what) = if given.taken {
        given.codes.not_sent(limits, context.now);
        ("register-email-taken", json!({}), AuditEvent::EmailOfSomebodyElse)
    } else {
        given.codes.sent(facts.fresh.code.digest.clone(), limits, context.now);
        let code = json!({ "code": facts.fresh.code.code.as_str(), "minutes": limits.code_minutes });
        ("register-email-code", code, AuditEvent::RegistrationCodeSent)
    };
    let message = mail(&given.address, facts.language, template, arguments);
    turn.effects.extend([
        Effect::Send(message).into(),
        super::Effect::CountCode,
        Effect::Audit { who: None, what }.into(),
    ]);
    Ok(())
}

/// A code was typed. Nobody knows one for somebody else's address: what is typed is wrong, whatever it is.
pub(super) fn code(turn: &mut Turn, context: &Context<'_>) -> Result<(), Failure> {
    let typed = context.facts.typed.as_ref().ok_or(Failure::NotForStep)?;
    context.takes_codes()?;
    let given = turn.state.given.email.as_mut().ok_or(Failure::NotForStep)?;
    match given.codes.check(typed, context.now) {
        Checked::Right(_) => {
            given.confirmed = true;
            turn.state.mailbox = Some(given.address.clone());
            if turn.state.reference.is_none() {
                let reference = &context.facts.fresh.reference;
                turn.state.reference = Some(reference.as_str().to_owned());
                turn.effects.push(super::Effect::KeepReference(reference.clone()));
            }
        }
        Checked::Refused(failure) => turn.failure = Some(failure),
        Checked::Wrong { tries_left } => {
            turn.effects.push(super::Effect::CountWrongCode);
            turn.failure = Some(Failure::of_wrong_code(tries_left));
        }
    }
    if turn.failure.is_some() {
        turn.effects.push(Effect::Audit { who: None, what: AuditEvent::RegistrationCodeRefused }.into());
    }
    Ok(())
}

/// A mail.
pub(super) fn mail(recipient: &str, language: Language, template: &str, arguments: Value) -> Message {
    Message {
        channel: Channel::Mail,
        recipient: recipient.to_owned(),
        language,
        template: template.to_owned(),
        arguments,
    }
}
