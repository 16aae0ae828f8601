use super::{
    NewestAct, Outcome, Refusal, Situation, User, access, data, invitation, newest::is_repeated, proofs, undo,
};
use voordeur_contract::ParsedAct;

/// What an act of an administrator leads to. `revision` is the user's that the administrator saw.
///
/// # Errors
/// Why it is not done; then nothing has changed.
pub fn act(
    user: &User,
    revision: u32,
    act: &ParsedAct,
    situation: &Situation<'_>,
) -> Result<Outcome, Refusal> {
    if is_repeated(user, revision, situation) {
        return Ok(Outcome::unchanged(user));
    }
    if user.removed_at.is_some() && *act != ParsedAct::Undo {
        return Err(Refusal::UserNotFound);
    }
    if user.revision != revision {
        return Err(Refusal::UserChanged);
    }
    let mut outcome = done(user, act, situation)?;
    if outcome.effects.is_empty() {
        return Ok(Outcome::unchanged(user));
    }
    situation.mails.allow(outcome.typed_mails())?;
    keeps_an_administrator(user, &outcome.user, situation)?;
    keeps_to_the_limit(user, &outcome.user, situation)?;
    outcome.user.revision = user.revision.saturating_add(1);
    outcome.user.newest_act = Some(NewestAct::of(revision, situation));
    Ok(outcome)
}

fn done(user: &User, act: &ParsedAct, situation: &Situation<'_>) -> Result<Outcome, Refusal> {
    match act {
        ParsedAct::Edit { name, email, mobile } => {
            data::edit(user, name, email, mobile.as_deref(), situation)
        }
        ParsedAct::Authorise { role, authorisations } => {
            access::authorise(user, *role, authorisations, situation)
        }
        ParsedAct::AuthoriseAgain { role, authorisations } => {
            invitation::authorise_again(user, *role, authorisations, situation)
        }
        ParsedAct::Block { reason } => access::block(user, reason, situation),
        ParsedAct::Unblock { reason } => access::unblock(user, reason, situation),
        ParsedAct::ResetSecondFactor => proofs::reset_second_factor(user, situation),
        ParsedAct::EndSessions => proofs::end_sessions(user, situation),
        ParsedAct::ResendInvitation => invitation::resend(user, situation),
        ParsedAct::WithdrawInvitation => invitation::withdraw(user, situation),
        ParsedAct::Remove => access::remove(user, situation),
        ParsedAct::Undo => undo::undo(user, situation),
    }
}

/// The last administrator who could still help the others stays one, whatever is done and by whom.
fn keeps_an_administrator(before: &User, after: &User, situation: &Situation<'_>) -> Result<(), Refusal> {
    let goes = situation.is_active_administrator(before) && !situation.is_active_administrator(after);
    if goes && situation.others.administrators == 0 { Err(Refusal::LastAdministrator) } else { Ok(()) }
}

/// Whoever uses no account so far takes one of those that are left.
fn keeps_to_the_limit(before: &User, after: &User, situation: &Situation<'_>) -> Result<(), Refusal> {
    let takes = after.uses_account(situation.now) && !before.uses_account(situation.now);
    if takes && !situation.rules.allows_another(situation.others.accounts) {
        return Err(Refusal::NoAccountLeft);
    }
    Ok(())
}
