use crate::{
    calendar::{BusinessDays, CalendarError},
    journeys::{self, register::Rules},
};
use voordeur_portals::{Portal, Registration};

/// What a portal says about it that registers people, or lets companies invite them.
#[derive(Clone, Debug)]
pub struct Registering {
    /// `[registration]` and `[limits]` of `portal.toml`.
    pub rules: Rules,
    /// The country of a mobile number that is typed without one.
    pub country: String,
    /// The days on which the post works, and when a day begins.
    pub calendar: BusinessDays,
    /// What authenticator apps call us.
    pub issuer: String,
}

impl Registering {
    /// By the portal's file; nothing when nobody registers or is invited there. `issuer` is the portal's name.
    ///
    /// # Errors
    /// Its days cannot be counted.
    pub fn new(portal: &Portal, issuer: String) -> Result<Option<Self>, CalendarError> {
        let invites = || portal.companies.as_ref().map(|_| Registration::by_invitation());
        let Some(registration) = portal.registration.clone().or_else(invites) else { return Ok(None) };
        let common = journeys::Rules {
            limits: portal.limits.clone(),
            second_factors: portal.description.second_factors.clone(),
        };
        let calendar = BusinessDays::new(&portal.public_holidays, &portal.description.time_zone)?;
        Ok(Some(Self {
            rules: Rules { common, registration },
            country: portal.country.clone(),
            calendar,
            issuer,
        }))
    }

    /// For so many days a registration lives that is not completed.
    pub(super) fn days(&self) -> u32 {
        self.rules.registration.registration_days
    }
}
