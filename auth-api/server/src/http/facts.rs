//! Finds out what a journey has to know before it decides.

use super::{ApiProblem, AppState, answers::Asked};
use crate::{
    journeys::{AccountId, AuditEvent, Facts, FreshCode, State, TypedCode, minutes},
    observe::metrics,
    store::{Allowance, AuditEntry, StoredAccount},
};
use jiff::Timestamp;
use std::net::IpAddr;
use voordeur_contract::{EmailAddress, OneTimeCode, ParsedAnswer, Password};

/// What was found out, and on which revision of the account.
pub(super) struct Found {
    pub(super) facts: Facts,
    pub(super) account_revision: Option<u32>,
}

/// Under which names failed log-ins are counted.
pub(super) struct Counters {
    pub(super) email: String,
    pub(super) address: String,
}

impl Counters {
    fn new(services: &AppState, email: &EmailAddress, place: IpAddr) -> Self {
        Self {
            email: services.key.counter_name("failed-log-ins-email", email.as_str()),
            address: services.key.counter_name("failed-log-ins-address", &network(place)),
        }
    }
}

/// Whom an address belongs to: an IPv6 subscriber has 2^64 of them.
pub(super) fn network(place: IpAddr) -> String {
    match place.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
    }
}

/// Counts an attempt to log in before its password is looked at, so that many at once are counted as many.
/// Returns until when there have been too many.
pub(super) async fn count_attempt(
    services: &AppState,
    email: &EmailAddress,
    place: IpAddr,
    now: Timestamp,
) -> Result<(Counters, Option<Timestamp>), ApiProblem> {
    let counters = Counters::new(services, email, place);
    let limits = &services.rules.limits;
    let allowance = |times| Allowance {
        times,
        window: minutes(limits.failed_log_ins_window_minutes),
        block: minutes(limits.block_minutes),
    };
    let of_address = allowance(limits.failed_log_ins_per_address);
    let by_address = services.store.count(&counters.address, of_address, now).await?;
    // From a place that is refused nobody can use up the attempts of somebody else's address.
    let exceeded = match by_address {
        Some(exceeded) => Some(exceeded),
        None => {
            let of_email = allowance(limits.failed_log_ins_per_account);
            services.store.count(&counters.email, of_email, now).await?
        }
    };
    if exceeded.is_some_and(|exceeded| exceeded.just_now) {
        audit_too_many(services, email, place, now).await?;
    }
    Ok((counters, exceeded.map(|exceeded| exceeded.until)))
}

/// Where the refusing begins stands in the trail; the refusals do not, so that nobody can fill it with them.
async fn audit_too_many(
    services: &AppState,
    email: &EmailAddress,
    place: IpAddr,
    now: Timestamp,
) -> Result<(), ApiProblem> {
    let who = services.store.account_by_email(email).await?.map(|account| account.id);
    let what = AuditEvent::TooManyAttempts;
    services.store.write_audit(&AuditEntry { who, what, at: now, place }).await?;
    metrics::log_in(what.name());
    Ok(())
}

/// Gathers the facts about an answer.
pub(super) async fn gather(
    services: &AppState,
    state: &State,
    answer: &ParsedAnswer,
    asked: &Asked,
    too_many_attempts_until: Option<Timestamp>,
    now: Timestamp,
) -> Result<Found, ApiProblem> {
    let (account, named) = match (state, answer) {
        (State::Credentials, ParsedAnswer::Credentials { email, password })
            if too_many_attempts_until.is_none() =>
        {
            proven_by_password(services, email, password).await?
        }
        _ => (account_of(services, state).await?, None),
    };
    let typed = match (&account, answer) {
        (Some(account), ParsedAnswer::Code(code)) => Some(typed_code(services, account, code, now).await?),
        _ => None,
    };
    let fresh_code = account.as_ref().and_then(|account| fresh_code(services, account));
    let facts = Facts {
        language: asked.request.language,
        account: account.as_ref().map(StoredAccount::facts),
        named,
        too_many_attempts_until,
        typed,
        fresh_code,
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

fn fresh_code(services: &AppState, account: &StoredAccount) -> Option<FreshCode> {
    let code = OneTimeCode::parse(&services.random.code()).ok()?;
    let digest = services.key.code_digest(&account.id.0, code.as_str());
    Some(FreshCode { code, digest })
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

    #[test]
    fn an_ipv6_subscriber_is_counted_as_one() {
        let one = network("2001:db8:1:2:3::4".parse().unwrap());
        assert_eq!(one, network("2001:db8:1:2:ffff::1".parse().unwrap()));
        assert_ne!(one, network("2001:db8:1:3::4".parse().unwrap()));
        assert_eq!(network("::ffff:192.0.2.1".parse().unwrap()), "192.0.2.1");
    }
}
