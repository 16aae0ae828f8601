use super::{Effect, Outcome, Refusal, Situation, TakenBack, User};
use voordeur_contract::Activity;

/// Puts back what the newest act changed. Sessions that it ended stay ended.
pub(super) fn undo(user: &User, situation: &Situation<'_>) -> Result<Outcome, Refusal> {
    let undo = user.undo.as_ref().filter(|undo| undo.by == situation.actor.user);
    let undo = undo.filter(|undo| situation.now < undo.until).ok_or(Refusal::UndoOver)?;
    if undo.back == TakenBack::Removed && situation.email.is_in_company {
        return Err(Refusal::AlreadyUser);
    }
    let mut outcome = Outcome::unchanged(user);
    outcome.user.undo = None;
    match &undo.back {
        TakenBack::Authorised { role, authorisations } => {
            outcome.user.role = *role;
            outcome.user.authorisations.clone_from(authorisations);
        }
        TakenBack::Blocked => outcome.user.block = None,
        TakenBack::Unblocked(block) => outcome.user.block = Some(block.clone()),
        TakenBack::Removed => outcome.user.removed_at = None,
    }
    Ok(outcome.with(Effect::Drop(undo.messages.clone())).noted(Activity::Undone))
}
