use super::Registering;
use crate::{
    clock::Clock,
    companies::CompanyRules,
    config::PublicOrigin,
    deliver::WakeUp,
    journeys::{Rules, minutes},
    random::Random,
    records::Records,
    secrets::{Passwords, SecretKey},
    store::Store,
};
use jiff::SignedDuration;
use std::sync::Arc;
use voordeur_contract::PortalDescription;
use voordeur_portals::Portal;

/// How many journeys one network address may begin within the window of the portal's limits. A household or an
/// office behind one address stays far below it.
pub const JOURNEYS_PER_ADDRESS: u32 = 600;

/// What handlers work with.
pub type AppState = Arc<Services>;

/// Everything the API needs.
#[derive(Clone)]
pub struct Services {
    /// Where everything is kept.
    pub store: Store,
    /// The key under which codes and names are hashed.
    pub key: SecretKey,
    /// Hashes and verifies passwords.
    pub passwords: Passwords,
    /// What time it is.
    pub clock: Clock,
    /// Where codes, ids and tokens come from.
    pub random: Random,
    /// What the portal decides about its journeys.
    pub rules: Rules,
    /// What everybody may know of the portal.
    pub portal: PortalDescription,
    /// Under which origin browsers reach the site.
    pub origin: PublicOrigin,
    /// Tells the delivery worker that something was written for it.
    pub wake_up: WakeUp,
    /// How people register; `None`: nobody does here.
    pub registering: Option<Registering>,
    /// The insurer's records; `None`: nobody registers here.
    pub records: Option<Records>,
    /// What the portal decides about its companies; `None`: there are none here.
    pub companies: Option<CompanyRules>,
    /// How many journeys one network address may begin within the window: usually [`JOURNEYS_PER_ADDRESS`].
    pub journeys_per_address: u32,
}

impl Services {
    /// Puts the services of a portal together.
    pub fn new(
        portal: &Portal,
        origin: PublicOrigin,
        store: Store,
        (key, passwords): (SecretKey, Passwords),
        (clock, random): (Clock, Random),
    ) -> Self {
        let rules = Rules {
            limits: portal.limits.clone(),
            second_factors: portal.description.second_factors.clone(),
        };
        Self {
            store,
            key,
            passwords,
            clock,
            random,
            rules,
            portal: portal.description.clone(),
            origin,
            wake_up: WakeUp::default(),
            registering: None,
            records: None,
            companies: CompanyRules::of(portal),
            journeys_per_address: JOURNEYS_PER_ADDRESS,
        }
    }

    /// How long a journey goes on when nothing is answered.
    pub(super) fn journey_idle(&self) -> SignedDuration {
        minutes(self.rules.limits.journey_idle_minutes)
    }

    /// How long a session goes on when nothing happens.
    pub(super) fn session_idle(&self) -> SignedDuration {
        minutes(self.rules.limits.session_idle_minutes)
    }

    /// How long a session goes on whatever happens.
    pub(super) fn session_longest(&self) -> SignedDuration {
        SignedDuration::from_hours(i64::from(self.rules.limits.session_hours))
    }
}
