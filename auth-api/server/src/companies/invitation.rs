//! How somebody gets in: by a link that is mailed, works once, and not for ever.

use super::{
    Effect, Outcome, Refusal, SentInvitation, Situation, User, access,
    mails::{self, Mail},
    proofs::for_good,
};
use voordeur_contract::{Activity, ParsedNewUser, Role, UserId};

/// Somebody new in the company. `new.mobile` is in E.164 by now.
///
/// # Errors
/// Why nobody is invited; then nothing has changed.
pub fn invite(new: &ParsedNewUser, id: UserId, situation: &Situation<'_>) -> Result<Outcome, Refusal> {
    let authorisations = access::offered(&new.authorisations, situation)?;
    if situation.email.is_in_company {
        return Err(Refusal::AlreadyUser);
    }
    if !situation.rules.allows_another(situation.others.accounts) {
        return Err(Refusal::NoAccountLeft);
    }
    let user = User {
        id,
        account: None,
        name: new.name.clone(),
        email: new.email.clone(),
        mobile: new.mobile.clone(),
        language: new.language,
        role: new.role,
        authorisations,
        invitation: Some(sent_now(situation)),
        activated_at: None,
        block: None,
        last_log_in_at: None,
        new_email: None,
        new_mobile: None,
        removed_at: None,
        undo: None,
        newest_act: None,
        revision: 1,
    };
    let link = mails::to(&user, &Mail::Invitation, situation);
    situation.mails.allow(1)?;
    Ok(Outcome { user, effects: vec![Effect::TellTyped(link)] }.noted(Activity::Invited))
}

/// Whoever is out, or never came, is let in by a new link; until it is used, nobody is.
pub(super) fn authorise_again(
    user: &User,
    role: Role,
    authorisations: &[String],
    situation: &Situation<'_>,
) -> Result<Outcome, Refusal> {
    let authorisations = access::offered(authorisations, situation)?;
    let has_expired = user.activated_at.is_none() && !user.can_accept(situation.now);
    if !has_expired && user.block.is_none() {
        return Err(situation.no_block_to_lift());
    }
    let mut outcome = mailed_anew(user, situation);
    let next = &mut outcome.user;
    (next.role, next.authorisations) = (role, authorisations);
    (next.block, next.account, next.activated_at) = (None, None, None);
    (next.new_email, next.new_mobile) = (None, None);
    Ok(outcome.with_all(user.account.clone().map(Effect::EndWork)).noted(Activity::AuthorisedAgain))
}

pub(super) fn resend(user: &User, situation: &Situation<'_>) -> Result<Outcome, Refusal> {
    if user.activated_at.is_some() {
        return Err(Refusal::NotPossible);
    }
    Ok(mailed_anew(user, situation).noted(Activity::InvitationResent))
}

pub(super) fn withdraw(user: &User, situation: &Situation<'_>) -> Result<Outcome, Refusal> {
    if user.activated_at.is_some() {
        return Err(Refusal::NotPossible);
    }
    Ok(access::gone(user, &Mail::InvitationWithdrawn, situation).noted(Activity::InvitationWithdrawn))
}

/// A new link; the one before is void.
pub(super) fn mailed_anew(user: &User, situation: &Situation<'_>) -> Outcome {
    let mut outcome = for_good(user);
    outcome.user.invitation = Some(sent_now(situation));
    let link = mails::to(&outcome.user, &Mail::Invitation, situation);
    outcome.with(Effect::TellTyped(link))
}

fn sent_now(situation: &Situation<'_>) -> SentInvitation {
    SentInvitation {
        sent_at: situation.now,
        expires_at: situation.rules.link_expires_at(situation.now),
        token: situation.fresh.hash.clone(),
    }
}
