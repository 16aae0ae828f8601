use super::{Context, GivenMobile, Turn};
use crate::{
    journeys::{AuditEvent, Effect, Failure, SentCodes, codes::Checked},
    store::{Channel, Message},
};
use serde_json::json;
use voordeur_contract::FieldReason;

/// A mobile number was given. Another one than before has to be confirmed; the same has not, however it is written.
pub(super) fn mobile(
    turn: &mut Turn,
    typed: &str,
    consent: bool,
    context: &Context<'_>,
) -> Result<(), Failure> {
    let not_mobile = Failure::Field { pointer: "/answer/mobile", reason: FieldReason::NotMobile };
    let number = context.facts.mobile.clone().ok_or(not_mobile)?;
    if let Some(given) = turn.state.given.mobile.as_mut().filter(|given| given.number == number) {
        typed.clone_into(&mut given.typed);
        given.consent = consent;
        if given.confirmed || given.codes.newest_works(context.now) {
            return Ok(());
        }
        // The screen says from when another code can be asked for.
        return resend(turn, context).or(Ok(()));
    }
    turn.state.count_recipient()?;
    turn.state.given.mobile = Some(GivenMobile {
        typed: typed.to_owned(),
        number,
        consent,
        codes: SentCodes::default(),
        confirmed: false,
    });
    resend(turn, context)
}

/// Sends a code, the first or another one.
pub(super) fn resend(turn: &mut Turn, context: &Context<'_>) -> Result<(), Failure> {
    let (facts, limits) = (context.facts, &context.rules.common.limits);
    let given = turn.state.given.mobile.as_mut().ok_or(Failure::NotForStep)?;
    context.takes_codes()?;
    given.codes.may_send_another(limits, context.now)?;
    if facts.no_code_before.is_some() {
        return Err(Failure::TooManyCodes { retry_at: facts.no_code_before });
    }
    given.codes.sent(facts.fresh.code.digest.clone(), limits, context.now);
    let message = Message {
        channel: Channel::Sms,
        recipient: given.number.clone(),
        language: facts.language,
        template: "register-mobile-code".to_owned(),
        arguments: json!({ "code": facts.fresh.code.code.as_str(), "minutes": limits.code_minutes }),
    };
    turn.effects.extend([
        Effect::Send(message).into(),
        super::Effect::CountCode,
        Effect::Audit { who: None, what: AuditEvent::RegistrationCodeSent }.into(),
    ]);
    Ok(())
}

/// A code was typed.
pub(super) fn code(turn: &mut Turn, context: &Context<'_>) -> Result<(), Failure> {
    let typed = context.facts.typed.as_ref().ok_or(Failure::NotForStep)?;
    context.takes_codes()?;
    let given = turn.state.given.mobile.as_mut().ok_or(Failure::NotForStep)?;
    match given.codes.check(typed, context.now) {
        Checked::Right(_) => given.confirmed = true,
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
