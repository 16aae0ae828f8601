//! What a user may do and use, and whether at all.

use super::{
    AdministratorsBlock, Effect, Outcome, Refusal, Situation, TakenBack, Undo, User,
    mails::{self, Mail},
};
use voordeur_contract::{Activity, FieldReason, Role};

pub(super) fn authorise(
    user: &User,
    role: Role,
    authorisations: &[String],
    situation: &Situation<'_>,
) -> Result<Outcome, Refusal> {
    let authorisations = offered(authorisations, situation)?;
    let mut outcome = Outcome::unchanged(user);
    if user.role != role {
        outcome = outcome.noted(Activity::RoleChanged);
    }
    if user.authorisations != authorisations {
        outcome = outcome.noted(Activity::AuthorisationsChanged);
    }
    if outcome.effects.is_empty() {
        return Ok(outcome);
    }
    let before = TakenBack::Authorised { role: user.role, authorisations: user.authorisations.clone() };
    outcome.user.role = role;
    outcome.user.authorisations = authorisations;
    outcome.user.undo = Some(undo(before, situation));
    Ok(outcome.with(Effect::TellLater(mails::to(user, &Mail::AccessChanged, situation))))
}

pub(super) fn block(user: &User, reason: &str, situation: &Situation<'_>) -> Result<Outcome, Refusal> {
    if user.block.as_ref().is_some_and(|block| block.reason == reason) {
        return Ok(Outcome::unchanged(user));
    }
    if user.activated_at.is_none() || user.block.is_some() {
        return Err(Refusal::NotPossible);
    }
    let mut outcome = Outcome::unchanged(user);
    let (at, by) = (situation.now, situation.actor.name.clone());
    outcome.user.block = Some(AdministratorsBlock { at, reason: reason.to_owned(), by });
    outcome.user.undo = Some(undo(TakenBack::Blocked, situation));
    Ok(outcome
        .with_all(user.account.clone().map(Effect::EndWork))
        .with(Effect::TellLater(mails::to(user, &Mail::AccessBlocked, situation)))
        .noted_because(Activity::Blocked, reason))
}

pub(super) fn unblock(user: &User, reason: &str, situation: &Situation<'_>) -> Result<Outcome, Refusal> {
    let mut outcome = Outcome::unchanged(user);
    let block = outcome.user.block.take().ok_or_else(|| situation.no_block_to_lift())?;
    outcome.user.undo = Some(undo(TakenBack::Unblocked(block), situation));
    Ok(outcome
        .with(Effect::TellLater(mails::to(user, &Mail::AccessRestored, situation)))
        .noted_because(Activity::Unblocked, reason))
}

pub(super) fn remove(user: &User, situation: &Situation<'_>) -> Result<Outcome, Refusal> {
    let mail = if user.activated_at.is_some() { Mail::AccessRemoved } else { Mail::InvitationWithdrawn };
    Ok(gone(user, &mail, situation).noted(Activity::Removed))
}

/// The user goes from the list.
pub(super) fn gone(user: &User, mail: &Mail, situation: &Situation<'_>) -> Outcome {
    let mut outcome = Outcome::unchanged(user);
    outcome.user.removed_at = Some(situation.now);
    outcome.user.undo = Some(undo(TakenBack::Removed, situation));
    outcome
        .with_all(user.account.clone().map(Effect::EndWork))
        .with(Effect::TellLater(mails::to(user, mail, situation)))
}

/// What the portal offers of these, each once and in its order.
///
/// # Errors
/// When the portal does not have one of them.
pub(super) fn offered(authorisations: &[String], situation: &Situation<'_>) -> Result<Vec<String>, Refusal> {
    let offered = &situation.rules.companies.authorisations;
    if authorisations.iter().any(|id| !offered.contains(id)) {
        return Err(Refusal::Field { field: "authorisations", reason: FieldReason::Malformed });
    }
    Ok(offered.iter().filter(|id| authorisations.contains(id)).cloned().collect())
}

fn undo(back: TakenBack, situation: &Situation<'_>) -> Undo {
    Undo {
        by: situation.actor.user.clone(),
        until: situation.rules.undo_until(situation.now),
        back,
        messages: Vec::new(),
    }
}
