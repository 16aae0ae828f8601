use super::{Context, End, Turn, email::mail, letter::letter_mut, view::branch};
use crate::journeys::{AuditEvent, Effect, Failure};
use serde_json::json;
use voordeur_contract::{AddressBranch, HomeAddress, ParsedRegisterAnswer as Answer};

/// A request was left for the desk. To a program everything looks the same, and the desk gets nothing. Its own field
/// alone tells: what filled in another page may have been the browser of somebody in need of help.
pub(super) fn request(turn: &mut Turn, answer: &Answer, context: &Context<'_>) -> Result<(), Failure> {
    let Answer::DeskRequest { request, full_name, date_of_birth, by_program } = answer else {
        return Err(Failure::NotForStep);
    };
    allowed(context)?;
    let reference = context.facts.fresh.reference.grouped();
    if !by_program {
        let arguments = json!({
            "reference": reference,
            "request": request,
            "full_name": full_name,
            "date_of_birth": date_of_birth.as_str(),
        });
        tell(turn, "desk-request", arguments, AuditEvent::DeskRequestLeft, context);
    }
    turn.state.end(End::DeskRequestSent { reference });
    Ok(())
}

/// The person says where he or she lives: the desk puts the records right.
pub(super) fn address_change(
    turn: &mut Turn,
    street: &str,
    city: &str,
    address: &HomeAddress,
    context: &Context<'_>,
) -> Result<(), Failure> {
    let person = turn.state.person().ok_or(Failure::NotForStep)?;
    if branch(person) == AddressBranch::Employer {
        return Err(Failure::NotForStep);
    }
    allowed(context)?;
    let number = [address.house_number.as_str(), address.r#box.as_str()];
    let number: Vec<_> = number.into_iter().filter(|part| !part.is_empty()).collect();
    let line = format!("{street} {}, {} {city}", number.join(" / "), address.postal_code);
    let arguments =
        json!({ "reference": turn.state.shown_reference(), "name": person.full_name(), "address": line });
    letter_mut(&mut turn.state)?.change_asked = true;
    tell(turn, "desk-address-change", arguments, AuditEvent::AddressChangeAsked, context);
    Ok(())
}

fn allowed(context: &Context<'_>) -> Result<(), Failure> {
    match context.facts.too_many_attempts_until {
        Some(retry_at) => Err(Failure::TooManyAttempts { retry_at }),
        None => Ok(()),
    }
}

fn tell(
    turn: &mut Turn,
    template: &str,
    arguments: serde_json::Value,
    what: AuditEvent,
    context: &Context<'_>,
) {
    let desk = &context.rules.registration.desk_email;
    turn.effects.push(Effect::Send(mail(desk, context.facts.language, template, arguments)).into());
    turn.effects.push(Effect::Audit { who: None, what }.into());
}
