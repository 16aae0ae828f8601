//! What a user is logged in with.

use super::{
    Effect, Outcome, Refusal, Situation, User,
    mails::{self, Mail},
};
use crate::journeys::AccountId;
use voordeur_contract::Activity;

pub(super) fn reset_second_factor(user: &User, situation: &Situation<'_>) -> Result<Outcome, Refusal> {
    let account = account_in_use(user)?;
    Ok(for_good(user)
        .with(Effect::ResetSecondFactors(account.clone()))
        .with(Effect::EndSessions(account))
        .with(Effect::Tell(mails::to(user, &Mail::SecondFactorReset, situation)))
        .noted(Activity::SecondFactorReset))
}

pub(super) fn end_sessions(user: &User, situation: &Situation<'_>) -> Result<Outcome, Refusal> {
    let account = account_in_use(user)?;
    Ok(for_good(user)
        .with(Effect::EndSessions(account))
        .with(Effect::Tell(mails::to(user, &Mail::SessionsEnded, situation)))
        .noted(Activity::SessionsEnded))
}

fn account_in_use(user: &User) -> Result<AccountId, Refusal> {
    let account = user.account.clone().filter(|_| user.activated_at.is_some());
    account.ok_or(Refusal::NotPossible)
}

/// An act that cannot be taken back; the one before it cannot be any more either.
pub(super) fn for_good(user: &User) -> Outcome {
    let mut outcome = Outcome::unchanged(user);
    outcome.user.undo = None;
    outcome
}
