//! Setting up second factors anew, after an administrator of a company reset them or gave another mobile number: begun by a
//! log-in, whose password and mailed code stand in for what was proven before. Where only the number is another, an app that
//! works proves it in the place of the mailed code, and stays as it is.
//!
//! Whoever completes it is logged in, with the password of that log-in and the new second factor: as long as the password
//! is still the same, and nobody else has set them up or reset them again meanwhile.

use super::{
    Answers, Context, Effect, End, Facts, Registration, Turn, effects::NewFactors, email::mail, finish,
};
use crate::{
    journeys::{self, Account, AccountId, AuditEvent, Failure, Renewal},
    secrets::Digest,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::json;
use voordeur_contract::{Activity, CompanyId, LogInProof, RegisterStepName as Name, SecondFactor, UserId};

/// Whose second factors are set up anew.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reset {
    /// Whose.
    pub account: AccountId,
    /// Which password was given.
    pub password: Digest,
    /// Why.
    pub renewal: Renewal,
    /// The app was not reset: chosen again, it needs nothing set up.
    #[serde(default)]
    pub keeps_app: bool,
}

/// Somebody within a company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colleague {
    /// Which company.
    pub company: CompanyId,
    /// Which of its users.
    pub user: UserId,
    /// By the company's name for him or her.
    pub name: String,
    /// The mobile number (E.164) that one of its administrators gave, while it is not confirmed.
    pub asked_mobile: Option<String>,
}

impl Reset {
    /// That of this account; `None`: its second factors work.
    pub fn of(account: &Account, rules: &journeys::Rules) -> Option<Self> {
        Some(Self {
            account: account.id.clone(),
            password: account.password.clone(),
            renewal: account.renewal.clone()?,
            keeps_app: !account.proves_by_mail(rules),
        })
    }
}

impl Registration {
    /// Begins once the log-in has proven whose the account is: where the app stays, with the number that is to be confirmed.
    pub fn resetting(reset: Reset, email: &str, rules: &journeys::Rules) -> Self {
        let takes_sms = rules.second_factors.contains(&SecondFactor::Sms);
        let second_factors =
            if reset.keeps_app && takes_sms { rules.second_factors.clone() } else { Vec::new() };
        let email = super::GivenEmail {
            typed: email.to_owned(),
            address: email.to_owned(),
            taken: false,
            codes: journeys::SentCodes::default(),
            confirmed: true,
        };
        let given = Answers { reset: Some(reset), email: Some(email), second_factors, ..Answers::default() };
        Self { given, ..Self::default() }
    }
}

/// The steps that can be come back to.
pub(super) fn was_answered(given: &Answers, step: Name) -> bool {
    match step {
        Name::SecondFactors => !given.second_factors.is_empty(),
        Name::Mobile => given.second_factors.contains(&SecondFactor::Sms) && given.mobile.is_some(),
        _ => false,
    }
}

/// Looks whether what the log-in proved still holds. `true`: the account has been blocked since; nothing else is decided.
pub(super) fn has_ended(turn: &mut Turn, facts: &Facts, now: Timestamp) -> Result<bool, Failure> {
    let Some(reset) = &turn.state.given.reset else { return Ok(false) };
    let account = account_of(reset, facts).ok_or(Failure::RegistrationOver)?;
    match account.standing.blocked(now) {
        None => Ok(false),
        Some(Some(retry_at)) => Err(Failure::TooManyAttempts { retry_at }),
        Some(None) => {
            finish::refuse_blocked(turn, account);
            Ok(true)
        }
    }
}

/// The account as it stands now, if it is still the one whose password was given, and the reset the same.
fn account_of<'a>(reset: &Reset, facts: &'a Facts) -> Option<&'a Account> {
    let account = facts.registered.as_ref()?;
    let same_reset = account.renewal.as_ref()?.reset_at == reset.renewal.reset_at;
    let same_password = account.id == reset.account && account.password == reset.password;
    Some(account).filter(|_| same_password && same_reset)
}

/// Gives the account its new second factors, once everything is there, and logs in with them.
pub(super) fn finish_if_complete(turn: &mut Turn, context: &Context<'_>) -> Result<(), Failure> {
    let Some(reset) = turn.state.given.reset.clone() else { return Ok(()) };
    if turn.state.current(context.rules) != Name::CheckAnswers {
        return Ok(());
    }
    let account = account_of(&reset, context.facts).ok_or(Failure::RegistrationOver)?;
    let new = new_factors(&turn.state.given, &reset).ok_or(Failure::NotForStep)?;
    let proof = match new.mobile {
        Some(_) => LogInProof::Sms,
        None => LogInProof::Authenticator,
    };
    let mut standing = account.standing.clone();
    let previous = standing.logged_in(proof, context.now);
    // The code by which the app was linked is used (RFC 6238, 5.2).
    if !new.keeps_app {
        standing.last_time_step = new.authenticator.as_ref().map(|(_, step)| *step);
    }
    let by_sms = new.mobile.is_some();
    let another_mobile = by_sms && new.mobile != account.mobile;
    let (id, who) = (account.id.clone(), Some(account.id.clone()));
    turn.state.end(End::SecondFactorSetUp);
    turn.effects.extend([
        Effect::RenewSecondFactors { account: id.clone(), with: new, standing },
        Effect::EndSessions { account: id.clone() },
        journeys::Effect::CreateSession { account: id.clone(), previous }.into(),
        journeys::Effect::Send(mail(&account.email, account.language, "second-factor-set-up", json!({})))
            .into(),
        journeys::Effect::Audit { who: who.clone(), what: AuditEvent::SecondFactorsRenewed }.into(),
        journeys::Effect::Audit { who, what: AuditEvent::LoggedIn(proof) }.into(),
    ]);
    for colleague in &context.facts.colleagues {
        let noted = |activity| Effect::Note { account: id.clone(), within: colleague.clone(), activity };
        turn.effects.push(noted(Activity::SecondFactorSetUp));
        turn.effects.extend(another_mobile.then(|| noted(Activity::MobileChanged)));
        // Nobody waits for it any more. The company that gave it is told why, and no other.
        let asked = colleague.asked_mobile.is_some() && colleague.asked_mobile == reset.renewal.mobile;
        turn.effects.extend((asked && !by_sms).then(|| noted(Activity::NewMobileDeclined)));
    }
    Ok(())
}

/// `None` when something is missing.
fn new_factors(given: &Answers, reset: &Reset) -> Option<NewFactors> {
    let chosen = |factor| given.second_factors.contains(&factor);
    let confirmed = given.mobile.as_ref().filter(|mobile| mobile.confirmed);
    let mobile = confirmed.filter(|_| chosen(SecondFactor::Sms)).map(|mobile| mobile.number.clone());
    let keeps_app = reset.keeps_app && chosen(SecondFactor::Authenticator);
    let authenticator = finish::linked_app(given).filter(|_| !keeps_app);
    let complete = chosen(SecondFactor::Sms) == mobile.is_some()
        && chosen(SecondFactor::Authenticator) == (keeps_app || authenticator.is_some());
    (complete && !given.second_factors.is_empty()).then(|| NewFactors {
        asked_mobile: reset.renewal.mobile.clone(),
        mobile,
        keeps_app,
        authenticator,
        recovery_codes: finish::recovery_digests(given),
    })
}
