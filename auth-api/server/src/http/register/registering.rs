use crate::{
    calendar::{BusinessDays, CalendarError},
    journeys::{self, register::Rules},
};
use voordeur_portals::Portal;

/// What a portal that registers people says about it.
#[derive(Clone, Debug)]
pub struct Registering {
    /// `[registration]` and `[limits]` of `portal.toml`.
    pub rules: Rules,
    /// The days on which the post works, and when a day begins.
    pub calendar: BusinessDays,
    /// What authenticator apps call us.
    pub issuer: String,
}

impl Registering {
    /// By the portal's file; nothing when nobody registers there. `issuer` is the portal's name.
    ///
    /// # Errors
    /// Its days cannot be counted.
    pub fn new(portal: &Portal, issuer: String) -> Result<Option<Self>, CalendarError> {
        let Some(registration) = portal.registration.clone() else { return Ok(None) };
        let common = journeys::Rules {
            limits: portal.limits.clone(),
            second_factors: portal.description.second_factors.clone(),
        };
        let calendar = BusinessDays::new(&portal.public_holidays, &portal.description.time_zone)?;
        Ok(Some(Self { rules: Rules { common, registration }, calendar, issuer }))
    }

    /// For so many days a registration lives that is not completed.
    pub(super) fn days(&self) -> u32 {
        self.rules.registration.registration_days
    }
}
