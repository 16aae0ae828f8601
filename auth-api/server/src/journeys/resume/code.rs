use super::{Asked, Context, Effect, Turn};
use crate::{
    journeys::{self, AuditEvent, Failure, SentCodes, codes::Checked, later, minutes},
    store::{Channel, Message},
};
use serde_json::json;
use voordeur_contract::PrintedCode;

/// A reference was given. The same as before asks for no other code while the last one works.
pub(super) fn reference(
    turn: &mut Turn,
    reference: &PrintedCode,
    context: &Context<'_>,
) -> Result<(), Failure> {
    turn.state.at_reference = false;
    match turn.state.asked.as_ref().filter(|asked| asked.reference == reference.as_str()) {
        Some(asked) if asked.codes.newest_works(context.now) => Ok(()),
        // The screen says from when another code can be asked for.
        Some(_) => send(turn, context).or(Ok(())),
        None => {
            let reference = reference.as_str().to_owned();
            turn.state.asked = Some(Asked { reference, known: false, codes: SentCodes::default() });
            send(turn, context)
        }
    }
}

/// Mails a code to the confirmed address of the registration; without one it looks the same.
pub(super) fn send(turn: &mut Turn, context: &Context<'_>) -> Result<(), Failure> {
    let (facts, limits) = (context.facts, &context.rules.limits);
    let asked = turn.state.asked.as_mut().ok_or(Failure::NotForStep)?;
    context.takes_codes()?;
    asked.codes.may_send_another(limits, context.now)?;
    if facts.no_code_before.is_some() {
        return Err(Failure::TooManyCodes { retry_at: facts.no_code_before });
    }
    turn.effects.push(Effect::CountCode);
    asked.known = facts.registration.is_some();
    let what = if let Some(registration) = &facts.registration {
        asked.codes.sent(facts.fresh_code.digest.clone(), limits, context.now);
        let message = Message {
            channel: Channel::Mail,
            recipient: registration.email.clone(),
            language: facts.language,
            template: "register-resume-code".to_owned(),
            arguments: json!({ "code": facts.fresh_code.code.as_str(), "minutes": limits.code_minutes }),
        };
        turn.effects.push(journeys::Effect::Send(message).into());
        AuditEvent::RegistrationCodeSent
    } else {
        asked.codes.not_sent(limits, context.now);
        AuditEvent::RegistrationUnknown
    };
    turn.effects.push(journeys::Effect::Audit { who: None, what }.into());
    Ok(())
}

/// A code was typed. The right one lets this browser go on with the registration.
pub(super) fn code(turn: &mut Turn, context: &Context<'_>) -> Result<(), Failure> {
    let typed = context.facts.typed.as_ref().ok_or(Failure::NotForStep)?;
    context.takes_codes()?;
    let asked = turn.state.asked.as_mut().ok_or(Failure::NotForStep)?;
    turn.failure = match asked.codes.check(typed, context.now) {
        Checked::Right(_) => match &context.facts.registration {
            Some(resumable) => {
                let until = later(context.now, minutes(context.rules.limits.journey_idle_minutes));
                let registration = resumable.registration.clone();
                turn.state.taken_up = Some(registration.clone());
                turn.effects.push(Effect::BindBrowser { registration, until });
                None
            }
            // Whoever reads the mailbox may know: meanwhile it was completed, or its days were over.
            None => Some(Failure::RegistrationOver),
        },
        Checked::Refused(failure) => Some(failure),
        Checked::Wrong { tries_left } => {
            turn.effects.push(Effect::CountWrongCode);
            Some(Failure::of_wrong_code(tries_left))
        }
    };
    let what = match turn.failure {
        None => AuditEvent::RegistrationTakenUp,
        Some(_) => AuditEvent::RegistrationCodeRefused,
    };
    turn.effects.push(journeys::Effect::Audit { who: None, what }.into());
    Ok(())
}
