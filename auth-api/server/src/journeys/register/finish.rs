use super::{Answers, Context, End, NewAccount, Registration, Turn, email, email::mail};
use crate::{
    journeys::{Account, AuditEvent, Effect, Failure},
    secrets::Digest,
};
use serde_json::json;
use voordeur_contract::{Language, SecondFactor};

/// Everything was checked: the account is made, or, after a code by post, given other proofs.
pub(super) fn register(turn: &mut Turn, context: &Context<'_>) -> Result<(), Failure> {
    if email::is_taken(turn, context) {
        turn.state.given.email = None;
        turn.failure = Some(Failure::EmailTaken);
        return Ok(());
    }
    let proven_by_post = turn.state.given.letter().is_some_and(|letter| letter.accepted);
    match &context.facts.registered {
        // Somebody registered the person in the meantime: that takes a letter, which is sent now.
        Some(_) if !proven_by_post => Ok(()),
        Some(account) => match account.standing.blocked(context.now) {
            Some(None) => {
                refuse_blocked(turn, account);
                Ok(())
            }
            // A block that passes is waited for: everything else is done.
            Some(Some(retry_at)) => Err(Failure::TooManyAttempts { retry_at }),
            None => complete(turn, Some(account), context),
        },
        None => complete(turn, None, context),
    }
}

/// The account is blocked until somebody unblocks it: that is all there is to say.
pub(super) fn refuse_blocked(turn: &mut Turn, account: &Account) {
    let who = Some(account.id.clone());
    turn.effects.push(Effect::Audit { who, what: AuditEvent::RegistrationOfBlockedRefused }.into());
    turn.state.end(End::AccountBlocked);
}

fn complete(turn: &mut Turn, replaced: Option<&Account>, context: &Context<'_>) -> Result<(), Failure> {
    let new = new_account(&turn.state, replaced, context).ok_or(Failure::NotForStep)?;
    let typed = turn.state.given.email.as_ref().map(|email| email.typed.clone()).unwrap_or_default();
    let end = End::Registered {
        reference: turn.state.shown_reference(),
        email: typed,
        second_factors: new.second_factors.clone(),
        number_ending: number_ending(&new),
        replaced: replaced.is_some(),
    };
    let welcome = welcome(&new, context.facts.language);
    let who = Some(new.id.clone());
    turn.state.end(end);
    let what = match replaced {
        Some(account) => {
            let told = mail(&account.email, account.language, "registration-replaced", json!({}));
            turn.effects.extend([
                super::Effect::ReplaceAccount { account: account.id.clone(), with: new },
                super::Effect::EndSessions { account: account.id.clone() },
                Effect::Send(told).into(),
            ]);
            AuditEvent::RegisteredAnew
        }
        None => {
            turn.effects.push(super::Effect::CreateAccount(new));
            AuditEvent::Registered
        }
    };
    turn.effects.extend([welcome, Effect::Audit { who, what }].map(super::Effect::from));
    Ok(())
}

/// `None` when something is missing.
pub(super) fn new_account(
    state: &Registration,
    replaced: Option<&Account>,
    context: &Context<'_>,
) -> Option<NewAccount> {
    let given = &state.given;
    let (person, name) = match &given.invited {
        Some(invited) => (None, invited.name.clone()),
        None => given.person().map(|person| (Some(person.id.clone()), person.full_name()))?,
    };
    let email = given.email.as_ref().filter(|email| email.confirmed)?;
    let mobile = given.mobile.as_ref().filter(|mobile| mobile.confirmed);
    let needs_mobile = given.invited.is_none() || given.second_factors.contains(&SecondFactor::Sms);
    let authenticator = linked_app(given);
    if given.second_factors.is_empty()
        || authenticator.is_some() != has_app(given)
        || (needs_mobile && mobile.is_none())
    {
        return None;
    }
    Some(NewAccount {
        id: replaced.map_or_else(|| context.facts.fresh.account.clone(), |account| account.id.clone()),
        person,
        name,
        email: email.address.clone(),
        language: context.facts.language,
        mobile: mobile.map(|mobile| mobile.number.clone()),
        consent: mobile.is_some_and(|mobile| mobile.consent),
        password_hash: given.password_hash.clone()?,
        second_factors: given.second_factors.clone(),
        authenticator,
        recovery_codes: recovery_digests(given),
    })
}

/// The secret of the app that was chosen, and the time step of the code by which it was linked.
pub(super) fn linked_app(given: &Answers) -> Option<(String, u64)> {
    let app = given.authenticator.as_ref().filter(|_| has_app(given))?;
    Some((app.secret.clone(), app.linked_by?))
}

/// What is kept of the codes that stand in for it.
pub(super) fn recovery_digests(given: &Answers) -> Vec<Digest> {
    let codes = given.recovery_codes.as_ref().filter(|_| has_app(given));
    codes.map(|codes| codes.digests.clone()).unwrap_or_default()
}

fn has_app(given: &Answers) -> bool {
    given.second_factors.contains(&SecondFactor::Authenticator)
}

/// The last two digits of the number that codes by SMS go to; `None` when none do.
fn number_ending(new: &NewAccount) -> Option<String> {
    let mobile = new.mobile.as_ref().filter(|_| new.second_factors.contains(&SecondFactor::Sms))?;
    Some(mobile.chars().skip(mobile.chars().count().saturating_sub(2)).collect())
}

pub(super) fn welcome(new: &NewAccount, language: Language) -> Effect {
    let ending = number_ending(new);
    let arguments = json!({
        "name": new.name,
        "sms": ending.is_some(),
        "authenticator": new.authenticator.is_some(),
        "number_ending": ending.unwrap_or_default(),
    });
    Effect::Send(mail(&new.email, language, "registered", arguments))
}
