//! Accepting an invitation: the mailed link stands in for what the insurer's records prove of others.
//!
//! Whoever has no account chooses a password and a second factor, and is in. Whoever has one accepts with it: the link alone
//! lets nobody into an account that is there.

use super::{Answers, Context, Effect, End, Facts, Registration, Rules, Turn, finish};
use crate::journeys::{self, AccountId, AuditEvent, Failure};
use serde::{Deserialize, Serialize};
use voordeur_contract::{CompanyId, EmailAddress, RegisterStepName as Name, SecondFactor, UserId};

/// The invitation that a registration accepts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invited {
    /// Who invites.
    pub company: CompanyId,
    /// The company's name.
    pub company_name: String,
    /// Who is invited.
    pub user: UserId,
    /// Given name and family name.
    pub name: String,
    /// The mobile number (E.164) that an administrator gave, if any: to be confirmed, or to be changed.
    pub mobile: Option<String>,
    /// What is kept of the link's token.
    pub token: String,
    /// The e-mail address has an account.
    pub has_account: bool,
    /// The person goes on.
    pub accepted: bool,
}

/// What was found out about an invitation before deciding on an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvitationFacts {
    /// How it stands with the link.
    pub link: Link,
    /// The account that the e-mail address has.
    pub account: Option<AccountId>,
    /// That account belongs to the company already.
    pub is_user: bool,
    /// Whose session the browser has.
    pub session_of: Option<AccountId>,
}

/// How it stands with a mailed link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// It works.
    Works,
    /// Its time is over.
    Expired,
    /// It was used or withdrawn, or there is a newer one.
    Over,
}

impl Link {
    /// Whether it works; otherwise why not.
    ///
    /// # Errors
    /// What the person is told.
    pub const fn works(self) -> Result<(), Failure> {
        match self {
            Self::Works => Ok(()),
            Self::Expired => Err(Failure::InvitationExpired),
            Self::Over => Err(Failure::InvitationOver),
        }
    }
}

impl Registration {
    /// Begins with a link that works; that it was opened proves the e-mail address.
    pub fn invited(invited: Invited, email: &EmailAddress) -> Self {
        let email = super::GivenEmail {
            typed: email.as_str().to_owned(),
            address: email.as_str().to_owned(),
            taken: false,
            codes: journeys::SentCodes::default(),
            confirmed: true,
        };
        let given = Answers { invited: Some(invited), email: Some(email), ..Answers::default() };
        Self { given, ..Self::default() }
    }
}

/// The first question that has no answer; `check-answers`, which is not asked here, when each has one.
pub(super) fn next(given: &Answers, invited: &Invited) -> Name {
    if !invited.accepted || invited.has_account {
        return Name::Invitation;
    }
    if given.password_hash.is_none() {
        return Name::NewPassword;
    }
    super::route::next_of_factors(given)
}

/// The steps that can be come back to.
pub(super) fn was_answered(given: &Answers, invited: &Invited, step: Name) -> bool {
    let goes_on = invited.accepted && !invited.has_account;
    match step {
        Name::Invitation => true,
        Name::NewPassword => goes_on && given.password_hash.is_some(),
        Name::SecondFactors => goes_on && given.password_hash.is_some() && !given.second_factors.is_empty(),
        Name::Mobile => {
            let asked = given.second_factors.contains(&SecondFactor::Sms);
            goes_on && given.password_hash.is_some() && asked && given.mobile.is_some()
        }
        _ => false,
    }
}

/// Looks whether the link still works, however far the person has come. `true`: the address has got an account since, which
/// is to accept in its place; nothing else is decided.
pub(super) fn has_changed(turn: &mut Turn, facts: &Facts) -> Result<bool, Failure> {
    let Some(invited) = &mut turn.state.given.invited else { return Ok(false) };
    let found = facts.invitation.as_ref().ok_or(Failure::InvitationOver)?;
    found.link.works()?;
    let has_account = found.account.is_some();
    let has_got_one = has_account && !invited.has_account;
    invited.has_account = has_account;
    if has_got_one {
        invited.accepted = false;
        turn.state.at = None;
    }
    Ok(has_got_one)
}

/// The person accepts: goes on to an account, or is in with the one that there is.
pub(super) fn accept(turn: &mut Turn, context: &Context<'_>) -> Result<(), Failure> {
    let found = context.facts.invitation.as_ref().ok_or(Failure::NotForStep)?;
    let invited = turn.state.given.invited.as_mut().ok_or(Failure::NotForStep)?;
    let Some(account) = &found.account else {
        invited.accepted = true;
        return Ok(());
    };
    if found.session_of.as_ref() != Some(account) {
        return Err(Failure::NotLoggedIn);
    }
    if found.is_user {
        return Err(Failure::AlreadyUser);
    }
    let (invited, account) = (invited.clone(), account.clone());
    turn.state.end(End::InvitationAccepted { company: invited.company_name.clone() });
    turn.effects.push(Effect::AcceptInvitation { invited, account, with_session: true });
    Ok(())
}

/// Makes the account, once everything is there, and logs it in.
pub(super) fn finish_if_complete(turn: &mut Turn, context: &Context<'_>) -> Result<(), Failure> {
    let Some(invited) = turn.state.given.invited.clone() else { return Ok(()) };
    if turn.state.current(context.rules) != Name::CheckAnswers {
        return Ok(());
    }
    let new = finish::new_account(&turn.state, None, context).ok_or(Failure::NotForStep)?;
    let account = new.id.clone();
    turn.state.end(End::InvitationAccepted { company: invited.company_name.clone() });
    let welcome = finish::welcome(&new, context.facts.language);
    turn.effects.extend([
        Effect::CreateAccount(new),
        Effect::AcceptInvitation { invited, account: account.clone(), with_session: false },
        journeys::Effect::CreateSession { account: account.clone(), previous: None }.into(),
        welcome.into(),
        journeys::Effect::Audit { who: Some(account), what: AuditEvent::Registered }.into(),
    ]);
    Ok(())
}

impl Rules {
    /// People register here who are in the insurer's records; otherwise only those who are invited.
    pub fn is_open(&self) -> bool {
        !self.registration.means.is_empty()
    }
}
