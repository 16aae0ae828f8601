//! Finds out what a journey has to know before it decides.

use crate::{
    http::{ApiProblem, AppState},
    journeys::{AccountId, Facts, FreshCode, State, TypedCode, TypedRecoveryCode},
    store::StoredAccount,
};
use jiff::Timestamp;
use voordeur_contract::{
    EmailAddress, JourneyId, Language, OneTimeCode, ParsedLogInAnswer, Password, PrintedCode,
};

/// What was found out, and on which revision of the account.
pub(in crate::http) struct Found {
    pub(in crate::http) facts: Facts,
    pub(in crate::http) account_revision: Option<u32>,
}

/// Gathers the facts about an answer.
pub(in crate::http) async fn gather(
    services: &AppState,
    state: &State,
    answer: &ParsedLogInAnswer,
    language: Language,
    too_many_attempts_until: Option<Timestamp>,
    now: Timestamp,
) -> Result<Found, ApiProblem> {
    let (account, named) = match (state, answer) {
        (State::Credentials, ParsedLogInAnswer::Credentials { email, password })
            if too_many_attempts_until.is_none() =>
        {
            proven_by_password(services, email, password).await?
        }
        _ => (account_of(services, state).await?, None),
    };
    let typed = match (&account, answer) {
        (Some(account), ParsedLogInAnswer::Code(code)) => {
            Some(typed_code(services, account, code, now).await?)
        }
        _ => None,
    };
    let typed_recovery = match (&account, answer) {
        (Some(account), ParsedLogInAnswer::RecoveryCode(code)) => {
            Some(typed_recovery_code(services, account, code).await?)
        }
        _ => None,
    };
    let fresh_code = account.as_ref().and_then(|account| fresh_code(services, account));
    let facts = Facts {
        language,
        account: account.as_ref().map(StoredAccount::facts),
        session_of: None,
        named,
        too_many_attempts_until,
        typed,
        typed_recovery,
        fresh_code,
        fresh_registration: fresh_registration(services, now),
    };
    Ok(Found { facts, account_revision: account.map(|account| account.revision) })
}

/// The account whose e-mail address and password these are; beside it the one the e-mail address names. It
/// takes as long when there is none.
async fn proven_by_password(
    services: &AppState,
    email: &EmailAddress,
    password: &Password,
) -> Result<(Option<StoredAccount>, Option<AccountId>), ApiProblem> {
    let account = services.store.account_by_email(email).await?;
    let stored = account.as_ref().map(|account| account.password_hash.as_str());
    let right = services.passwords.verify(password, stored).await?;
    let named = account.as_ref().map(|account| account.id.clone());
    Ok((account.filter(|_| right), named))
}

async fn account_of(services: &AppState, state: &State) -> Result<Option<StoredAccount>, ApiProblem> {
    match state.account() {
        Some(id) => Ok(services.store.account(id).await?),
        None => Ok(None),
    }
}

async fn typed_code(
    services: &AppState,
    account: &StoredAccount,
    code: &OneTimeCode,
    now: Timestamp,
) -> Result<TypedCode, ApiProblem> {
    let digest = services.key.code_digest(&account.id.0, code.as_str());
    Ok(TypedCode {
        used_before: services.store.code_was_used(&account.id, &digest).await?,
        time_step: account.authenticator.as_ref().and_then(|secret| secret.time_step_of(code, now)),
        digest,
    })
}

async fn typed_recovery_code(
    services: &AppState,
    account: &StoredAccount,
    code: &PrintedCode,
) -> Result<TypedRecoveryCode, ApiProblem> {
    let digest = services.key.recovery_code_digest(code);
    Ok(services.store.recovery_code(&account.id, digest).await?)
}

fn fresh_code(services: &AppState, account: &StoredAccount) -> Option<FreshCode> {
    let code = OneTimeCode::parse(&services.random.code()).ok()?;
    let digest = services.key.code_digest(&account.id.0, code.as_str());
    Some(FreshCode { code, digest })
}

/// Where nobody registers or is invited, nobody resets anything either.
fn fresh_registration(services: &AppState, now: Timestamp) -> Option<JourneyId> {
    services.registering.as_ref()?;
    JourneyId::parse(&services.random.id(now).to_string()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        clock::Clock,
        http::Services,
        random::Random,
        samples,
        secrets::{PasswordCosts, Passwords, SecretKey},
        store::Store,
    };
    use std::{
        path::Path,
        sync::{Arc, atomic::Ordering},
    };
    use voordeur_portals::Portal;

    async fn services() -> AppState {
        let portal = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../portals/customer");
        let (key, random) = (SecretKey::new([7; 32]), Random::seeded(1));
        let store = Store::open("sqlite::memory:", key.clone(), random.clone()).await.unwrap();
        let passwords = Passwords::new(PasswordCosts::CHEAPEST, random.clone()).unwrap();
        let clock = Clock::standing_at(Timestamp::UNIX_EPOCH);
        let origin = "http://localhost:8080".parse().unwrap();
        let portal = Portal::read(&portal).unwrap();
        let services = Services::new(&portal, origin, store, (key, passwords), (clock, random));
        samples::write(&services).await.unwrap();
        Arc::new(services)
    }

    /// Hashing is what takes time: whether an account exists must not show in how often it is done.
    #[tokio::test]
    async fn one_password_is_verified_whether_the_account_exists_or_not() {
        let services = services().await;
        let password = Password::parse_current("open the back door").unwrap();
        for (index, email) in ["customer@example.com", "nobody@example.com"].into_iter().enumerate() {
            let email = EmailAddress::parse(email).unwrap();
            let (proven, named) = proven_by_password(&services, &email, &password).await.unwrap();
            assert!(proven.is_none());
            assert_eq!(named.is_some(), index == 0);
            assert_eq!(services.passwords.verified.load(Ordering::SeqCst), index + 1);
        }
    }
}
