use super::{Authenticator, Context, RecoveryCodes, Turn, not_offered};
use crate::journeys::{AuditEvent, Effect, Failure};
use voordeur_contract::SecondFactor;

/// A password was chosen.
pub(super) fn password(turn: &mut Turn, context: &Context<'_>) -> Result<(), Failure> {
    match &context.facts.password {
        Some(Ok(hash)) => {
            turn.state.given.password_hash = Some(hash.clone());
            Ok(())
        }
        Some(Err(reason)) => Err(Failure::Field { pointer: "/answer/password", reason: *reason }),
        None => Err(Failure::NotForStep),
    }
}

/// Second factors were chosen. An app that is linked stays so; one that is not begins with a new secret.
pub(super) fn choose(turn: &mut Turn, chosen: &[SecondFactor], context: &Context<'_>) -> Result<(), Failure> {
    let offered = &context.rules.common.second_factors;
    if chosen.is_empty() || !chosen.iter().all(|factor| offered.contains(factor)) {
        return Err(not_offered("/answer/factors"));
    }
    let given = &mut turn.state.given;
    given.second_factors = offered.iter().copied().filter(|factor| chosen.contains(factor)).collect();
    if !given.second_factors.contains(&SecondFactor::Authenticator) {
        given.authenticator = None;
        given.recovery_codes = None;
    } else if given.authenticator.as_ref().is_none_or(|app| app.linked_by.is_none()) {
        let fresh = context.facts.fresh.authenticator.clone().ok_or(Failure::NotForStep)?;
        given.authenticator = Some(Authenticator {
            secret: fresh.secret,
            uri: fresh.uri,
            qr: fresh.qr,
            tries_left: context.rules.common.limits.code_tries,
            linked_by: None,
        });
        given.recovery_codes = None;
    }
    Ok(())
}

/// The app shows a code: it took the secret over. Codes that stand in for it follow.
pub(super) fn link_authenticator(turn: &mut Turn, context: &Context<'_>) -> Result<(), Failure> {
    let typed = context.facts.typed.as_ref().ok_or(Failure::NotForStep)?;
    let given = &mut turn.state.given;
    let app = given.authenticator.as_mut().ok_or(Failure::NotForStep)?;
    turn.failure = match (app.tries_left.checked_sub(1), typed.time_step) {
        (None, _) => Some(Failure::CodeBlocked),
        (Some(tries_left), None) => {
            app.tries_left = tries_left;
            Some(Failure::of_wrong_code(tries_left))
        }
        (Some(_), Some(step)) => {
            app.linked_by = Some(step);
            let fresh = &context.facts.fresh.recovery_codes;
            given.recovery_codes = Some(RecoveryCodes {
                shown: fresh.iter().map(|fresh| fresh.code.clone()).collect(),
                digests: fresh.iter().map(|fresh| fresh.digest.clone()).collect(),
            });
            None
        }
    };
    if turn.failure.is_some() {
        turn.effects.push(Effect::Audit { who: None, what: AuditEvent::RegistrationCodeRefused }.into());
    }
    Ok(())
}

/// The recovery codes are kept by the person now, and no longer here.
pub(super) fn recovery_codes_saved(turn: &mut Turn) -> Result<(), Failure> {
    turn.state.given.recovery_codes.as_mut().ok_or(Failure::NotForStep)?.shown.clear();
    Ok(())
}
