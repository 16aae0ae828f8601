//! How often somebody tries to log in, by e-mail address and by network.

use super::{ApiProblem, AppState};
use crate::{
    journeys::{AuditEvent, minutes},
    observe::metrics,
    store::{Allowance, AuditEntry},
};
use jiff::Timestamp;
use std::net::IpAddr;
use voordeur_contract::EmailAddress;

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ipv6_subscriber_is_counted_as_one() {
        let one = network("2001:db8:1:2:3::4".parse().unwrap());
        assert_eq!(one, network("2001:db8:1:2:ffff::1".parse().unwrap()));
        assert_ne!(one, network("2001:db8:1:3::4".parse().unwrap()));
        assert_eq!(network("::ffff:192.0.2.1".parse().unwrap()), "192.0.2.1");
    }
}
