use crate::journeys::{later, minutes};
use jiff::{SignedDuration, Timestamp};
use voordeur_contract::SecondFactor;
use voordeur_portals::{Companies, Portal};

/// What a portal decides about its companies.
#[derive(Clone, Debug)]
pub struct CompanyRules {
    /// `[companies]` of `portal.toml`.
    pub companies: Companies,
    /// What hurts others asks for a proof that is not older.
    pub step_up: SignedDuration,
    /// The country of a telephone number that is typed without one.
    pub country: String,
    /// The second factors that the portal accepts.
    pub second_factors: Vec<SecondFactor>,
}

impl CompanyRules {
    /// Those of a portal; `None`: there are no companies.
    pub fn of(portal: &Portal) -> Option<Self> {
        Some(Self {
            companies: portal.companies.clone()?,
            step_up: minutes(portal.limits.step_up_minutes),
            country: portal.country.clone(),
            second_factors: portal.description.second_factors.clone(),
        })
    }

    /// Whether who it is that asks has to be proved once more (RFC 9470).
    pub fn needs_step_up(&self, proven_at: Timestamp, now: Timestamp) -> bool {
        later(proven_at, self.step_up) < now
    }

    /// Until when a link works that is mailed now.
    pub fn link_expires_at(&self, now: Timestamp) -> Timestamp {
        later(now, SignedDuration::from_hours(24 * i64::from(self.companies.invitation_days)))
    }

    /// Until when what is done now can be taken back.
    pub fn undo_until(&self, now: Timestamp) -> Timestamp {
        later(now, SignedDuration::from_secs(i64::from(self.companies.undo_seconds)))
    }

    /// Whether a company with so many accounts may have another.
    pub fn allows_another(&self, used: u32) -> bool {
        self.companies.accounts.is_none_or(|allowed| used < allowed)
    }
}
