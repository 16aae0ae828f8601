//! Finds out what a registration has to know before it decides. The same is asked of the store whether or not there is
//! anybody, so that the time it takes says nothing.

use super::{
    Register, Registering,
    fresh::{code_digest, fresh, posted_digest},
    invitation, limits,
    prepare::Prepared,
};
use crate::{
    http::{ApiProblem, AppState, kind::Asked},
    journeys::{
        Account, TypedCode,
        register::{Colleague, EmailOwner, Facts, Registration, person_in_question},
    },
    mobile_number::MobileNumber,
    secrets::AuthenticatorSecret,
    store::{Allowance, TurnCounters},
};
use jiff::Timestamp;
use voordeur_contract::{
    EmailAddress, OneTimeCode, ParsedRegisterAnswer as Answer, RegisterStepName as Name, records::Number,
};

/// What was found out, and what keeping the turn takes.
pub(super) struct Found {
    pub(super) facts: Facts,
    /// That of the account of the person who was found.
    pub(super) account_revision: Option<u32>,
    pub(super) counters: TurnCounters,
}

/// Gathers the facts about an answer.
pub(super) async fn gather(
    asked: &Asked<'_, Register>,
    prepared: &Prepared,
    registering: &Registering,
) -> Result<Found, ApiProblem> {
    let Asked { services, answer, now, .. } = *asked;
    let (store, journey, state) = (&services.store, &asked.journey.id, &asked.journey.state);
    let mobile = mobile(answer, registering);
    let recipient = recipient(state, answer, mobile.as_deref(), registering);
    let codes = recipient.map(|recipient| limits::codes(services, recipient));
    let wrong_codes = recipient.map(|recipient| limits::wrong_codes(services, recipient));
    let failed_tries = number(state, answer).map(|number| limits::failed_tries(services, &number));
    let known = known(asked, prepared, registering).await?;
    let facts = Facts {
        language: asked.language,
        today: registering.calendar.day_of(now),
        too_many_attempts_until: prepared.too_many_attempts_until,
        people: prepared.looked_up.as_ref().map(|(_, people)| people.clone()),
        invitation: invitation::facts(asked).await?,
        failed_tries: match &failed_tries {
            Some((name, _)) => store.counted(name, now).await?.map_or(0, |(count, _)| count),
            None => 0,
        },
        registered: known.account,
        colleagues: colleagues(asked).await?,
        known_browser: known.browser,
        email_owner: email_owner(services, state, answer).await?,
        mobile,
        no_code_before: next_free(services, codes.as_ref(), now).await?,
        no_guess_before: next_free(services, wrong_codes.as_ref(), now).await?,
        typed: typed(asked, now),
        posted: match answer {
            Answer::PostedCode(code) => Some(posted_digest(&services.key, journey, code)),
            _ => None,
        },
        password: prepared.password.clone(),
        letters_sent: known.letters_sent,
        no_letter_before: known.no_letter_before,
        fresh: fresh(services, registering, (journey, state, answer), now)?,
    };
    let letters = Some(limits::letters(registering, now));
    let counters = TurnCounters { codes, wrong_codes, failed_tries, letters, ..TurnCounters::default() };
    Ok(Found { facts, account_revision: known.revision, counters })
}

/// From when something may happen again that is counted; `None`: now, or it is not.
pub(in crate::http) async fn next_free(
    services: &AppState,
    counter: Option<&(String, Allowance)>,
    now: Timestamp,
) -> Result<Option<Timestamp>, ApiProblem> {
    match counter {
        Some((name, allowance)) => Ok(services.store.next_free(name, *allowance, now).await?),
        None => Ok(None),
    }
}

/// What we have about the person in question.
struct Known {
    account: Option<Account>,
    /// That of the account.
    revision: Option<u32>,
    /// Somebody logged in to the account with this browser.
    browser: bool,
    letters_sent: u32,
    no_letter_before: Option<Timestamp>,
}

/// However many people have the number that was looked up, one is asked about: the one who fits, or somebody who does
/// not exist.
async fn known(
    asked: &Asked<'_, Register>,
    prepared: &Prepared,
    registering: &Registering,
) -> Result<Known, ApiProblem> {
    let Asked { services, answer, visitor, now, .. } = *asked;
    let people = prepared.looked_up.as_ref().and_then(|(_, people)| people.as_deref().ok());
    let person = person_in_question(&asked.journey.state, answer, people, &registering.rules, now);
    let person = person.map_or("", |person| person.id.as_str());
    let letters_sent = services.store.letters_sent(person, now).await?;
    let allowances = limits::letters(registering, now);
    let no_letter_before = services.store.no_letter_before(person, allowances, now).await?;
    let account = match &asked.journey.state.given.reset {
        Some(reset) => services.store.account(&reset.account).await?,
        None => services.store.account_of_person(person).await?,
    };
    let id = account.as_ref().map(|account| &account.id);
    let browser = services.store.knows_browser(&visitor.browser, id).await?;
    let revision = account.as_ref().map(|account| account.revision);
    let account = account.map(|account| account.facts());
    Ok(Known { account, revision, browser, letters_sent, no_letter_before })
}

/// Who somebody whose second factors are set up anew is within companies.
async fn colleagues(asked: &Asked<'_, Register>) -> Result<Vec<Colleague>, ApiProblem> {
    match &asked.journey.state.given.reset {
        Some(reset) => Ok(asked.services.store.colleagues(&reset.account).await?),
        None => Ok(Vec::new()),
    }
}

async fn email_owner(
    services: &AppState,
    state: &Registration,
    answer: &Answer,
) -> Result<EmailOwner, ApiProblem> {
    let given = state.given.email.as_ref();
    let email = match answer {
        Answer::Email { email, .. } => Some(email.clone()),
        _ => given.and_then(|given| EmailAddress::parse(&given.address).ok()),
    };
    let Some(email) = email else { return Ok(EmailOwner::Nobody) };
    Ok(match services.store.account_by_email(&email).await? {
        None => EmailOwner::Nobody,
        Some(account) => account.person.map_or(EmailOwner::Somebody, EmailOwner::Person),
    })
}

/// The number about which something is said: that of the answer, or the one that was given before.
fn number(state: &Registration, answer: &Answer) -> Option<Number> {
    match answer {
        Answer::ClientReference(reference) => Some(reference.number()),
        Answer::CustomerId(number) => Some(number.number()),
        _ => state.given.number.as_ref().map(|given| given.number.clone()),
    }
}

fn mobile(answer: &Answer, registering: &Registering) -> Option<String> {
    let Answer::Mobile { typed, .. } = answer else { return None };
    let number = MobileNumber::read(typed, &registering.country).ok()?;
    Some(number.as_str().to_owned())
}

/// To whom a code goes with this answer, or went from whom one is typed.
fn recipient<'a>(
    state: &'a Registration,
    answer: &'a Answer,
    mobile: Option<&'a str>,
    registering: &Registering,
) -> Option<&'a str> {
    let given = &state.given;
    match answer {
        Answer::Email { email, .. } => Some(email.as_str()),
        Answer::Mobile { .. } => mobile,
        Answer::Code(_) | Answer::ResendCode => match state.current(&registering.rules) {
            Name::EmailCode => given.email.as_ref().map(|email| email.address.as_str()),
            Name::MobileCode => given.mobile.as_ref().map(|mobile| mobile.number.as_str()),
            _ => None,
        },
        _ => None,
    }
}

fn typed(asked: &Asked<'_, Register>, now: Timestamp) -> Option<TypedCode> {
    let Answer::Code(code) = asked.answer else { return None };
    Some(TypedCode {
        digest: code_digest(&asked.services.key, &asked.journey.id, code),
        used_before: false,
        time_step: time_step(&asked.journey.state, code, now),
    })
}

/// Which code of the app that is being linked this is.
fn time_step(state: &Registration, code: &OneTimeCode, now: Timestamp) -> Option<u64> {
    let app = state.given.authenticator.as_ref()?;
    AuthenticatorSecret::from_base32(&app.secret).ok()?.time_step_of(code, now)
}
