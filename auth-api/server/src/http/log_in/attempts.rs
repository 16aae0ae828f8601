//! How often somebody tries to log in, by e-mail address and by network.

use crate::{
    http::{ApiProblem, AppState, network::network},
    journeys::{AuditEvent, minutes},
    observe::metrics,
    store::{Allowance, AuditEntry},
};
use jiff::Timestamp;
use std::net::IpAddr;
use voordeur_contract::EmailAddress;

/// An attempt to log in, or an answer that is none.
#[derive(Default)]
pub(in crate::http) struct Attempt {
    /// Under which name failed log-ins are counted for the e-mail address.
    pub(super) email_counter: Option<String>,
    /// Under which name failed log-ins are counted from this place.
    pub(super) address_counter: Option<String>,
    /// There have been too many: none before then.
    pub(super) too_many_until: Option<Timestamp>,
}

/// Counts an attempt to log in before its password is looked at, so that many at once are counted as many.
pub(super) async fn count_attempt(
    services: &AppState,
    email: &EmailAddress,
    place: IpAddr,
    now: Timestamp,
) -> Result<Attempt, ApiProblem> {
    let email_counter = services.key.counter_name("failed-log-ins-email", email.as_str());
    let address_counter = services.key.counter_name("failed-log-ins-address", &network(place));
    let limits = &services.rules.limits;
    let allowance = |times| Allowance {
        times,
        window: minutes(limits.failed_log_ins_window_minutes),
        block: minutes(limits.block_minutes),
    };
    let of_address = allowance(limits.failed_log_ins_per_address);
    let by_address = services.store.count(&address_counter, of_address, now).await?;
    // From a place that is refused nobody can use up the attempts of somebody else's address.
    let exceeded = match by_address {
        Some(exceeded) => Some(exceeded),
        None => {
            let of_email = allowance(limits.failed_log_ins_per_account);
            services.store.count(&email_counter, of_email, now).await?
        }
    };
    if exceeded.is_some_and(|exceeded| exceeded.just_now) {
        audit_too_many(services, email, place, now).await?;
    }
    Ok(Attempt {
        email_counter: Some(email_counter),
        address_counter: Some(address_counter),
        too_many_until: exceeded.map(|exceeded| exceeded.until),
    })
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
    let entry = AuditEntry { who, registration: None, what, at: now, place };
    services.store.write_audit(&entry).await?;
    metrics::log_in(what.name());
    Ok(())
}
