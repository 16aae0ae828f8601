//! Name, e-mail address and mobile number.

use super::{
    Effect, NewEmail, Outcome, Refusal, Situation, User, invitation,
    mails::{self, Mail},
    proofs::for_good,
};
use voordeur_contract::{Activity, EmailAddress};

/// Other data. `mobile` is in E.164; `None`: the same one as before.
pub(super) fn edit(
    user: &User,
    name: &str,
    email: &EmailAddress,
    mobile: Option<&str>,
    situation: &Situation<'_>,
) -> Result<Outcome, Refusal> {
    if user.email != *email && situation.email.is_in_company {
        return Err(Refusal::AlreadyUser);
    }
    let outcome = renamed(for_good(user), user, name, situation);
    Ok(match user.activated_at {
        None => at_once(outcome, email, mobile, situation),
        Some(_) => {
            let outcome = email_to_confirm(outcome, user, email, situation);
            mobile_to_confirm(outcome, user, mobile, situation)
        }
    })
}

fn renamed(mut outcome: Outcome, user: &User, name: &str, situation: &Situation<'_>) -> Outcome {
    if user.name == name {
        return outcome;
    }
    name.clone_into(&mut outcome.user.name);
    let told =
        user.activated_at.map(|_| Effect::Tell(mails::to(&outcome.user, &Mail::NameChanged, situation)));
    outcome.noted(Activity::NameChanged).with_all(told)
}

/// Nobody has confirmed anything yet: a mistake in the invitation is mended, and the link goes to the right address.
fn at_once(
    mut outcome: Outcome,
    email: &EmailAddress,
    mobile: Option<&str>,
    situation: &Situation<'_>,
) -> Outcome {
    if let Some(mobile) = mobile.filter(|mobile| outcome.user.mobile.as_deref() != Some(*mobile)) {
        outcome.user.mobile = Some(mobile.to_owned());
        outcome = outcome.noted(Activity::NewMobileAsked);
    }
    if outcome.user.email != *email {
        outcome.user.email = email.clone();
        let again = invitation::mailed_anew(&outcome.user, situation);
        outcome.user = again.user;
        outcome = outcome.with_all(again.effects).noted(Activity::NewEmailAsked);
    }
    outcome
}

/// Told at the present address, confirmed at the new one. When that is somebody else's, its owner is told instead, and the
/// administrator sees no difference: whoever has an account elsewhere is nobody's business.
fn email_to_confirm(
    mut outcome: Outcome,
    user: &User,
    email: &EmailAddress,
    situation: &Situation<'_>,
) -> Outcome {
    if user.email == *email {
        // Typing the present address takes back what was asked before.
        let taken_back = outcome.user.new_email.take().is_some();
        return if taken_back { outcome.noted(Activity::NewEmailAsked) } else { outcome };
    }
    if user.new_email.as_ref().is_some_and(|asked| asked.email == *email && situation.now < asked.expires_at)
    {
        return outcome;
    }
    let owner = situation.email.owner.as_ref();
    let token = owner.is_none().then(|| situation.fresh.hash.clone());
    let expires_at = situation.rules.link_expires_at(situation.now);
    outcome.user.new_email = Some(NewEmail { email: email.clone(), token, expires_at });
    let to_new = match owner {
        Some(owner) => mails::to_owner(owner),
        None => mails::to_address(email, user.language, &Mail::ConfirmEmail, situation),
    };
    let told = mails::to(user, &Mail::NewEmailAsked(email.masked()), situation);
    outcome.with(Effect::Tell(told)).with(Effect::TellTyped(to_new)).noted(Activity::NewEmailAsked)
}

/// The present number takes back what was asked before.
fn mobile_to_confirm(
    mut outcome: Outcome,
    user: &User,
    mobile: Option<&str>,
    situation: &Situation<'_>,
) -> Outcome {
    let Some(mobile) = mobile else { return outcome };
    let present = situation.account.and_then(|account| account.mobile.as_deref());
    let asked = Some(mobile).filter(|mobile| present != Some(*mobile));
    if user.new_mobile.as_deref() == asked {
        return outcome;
    }
    outcome.user.new_mobile = asked.map(str::to_owned);
    let told = asked.map(|_| Effect::Tell(mails::to(user, &Mail::NewMobileAsked, situation)));
    outcome.with_all(told).noted(Activity::NewMobileAsked)
}
