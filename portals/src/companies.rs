use crate::checks::{Consistent, distinct_ids, within};
use serde::{Deserialize, Deserializer};
use voordeur_contract::{CompaniesDescription, INVITED_AT_ONCE};

/// What administrators of companies can do: `[companies]` of `portal.toml`. A portal without it has no companies.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Companies {
    /// So many accounts a company may have, invitations that can still be accepted included; absent: as many as it likes.
    #[serde(default, deserialize_with = "accounts")]
    pub accounts: Option<u32>,
    /// What users can be authorised for, in the order in which to offer it. At least one; their names are messages.
    #[serde(deserialize_with = "distinct_ids")]
    pub authorisations: Vec<String>,
    /// For so many days the link of an invitation works (ASVS 6.4.1: a short time).
    #[serde(deserialize_with = "within::<1, 14, _>")]
    pub invitation_days: u32,
    /// For so long an administrator can take back what was done; the person is told after it.
    #[serde(deserialize_with = "within::<5, 60, _>")]
    pub undo_seconds: u32,
    /// So many mails an administrator sends within an hour to addresses that he or she typed: invitations, also anew, and links that
    /// confirm an address. As many as the rows of the largest file that is to go in one piece.
    #[serde(deserialize_with = "within::<5, 20_000, _>")]
    pub mails_per_administrator_per_hour: u32,
    /// So many of them all administrators of a company send within a day.
    #[serde(deserialize_with = "within::<5, 50_000, _>")]
    pub mails_per_company_per_day: u32,
}

impl Consistent for Companies {
    fn inconsistency(&self) -> Option<String> {
        let (hour, day) = (self.mails_per_administrator_per_hour, self.mails_per_company_per_day);
        // Whoever invites as many as one request takes must not be refused for ever.
        let at_once = u32::try_from(INVITED_AT_ONCE).unwrap_or(u32::MAX);
        let at_once = self.accounts.unwrap_or(u32::MAX).min(at_once);
        if hour < at_once {
            let expected =
                "expected mails_per_administrator_per_hour to be at least what one request invites";
            return Some(format!("{expected}, {at_once}, found {hour}"));
        }
        let expected = "expected mails_per_company_per_day to be at least mails_per_administrator_per_hour";
        (day < hour).then(|| format!("{expected}, {hour}, found {day}"))
    }
}

impl Companies {
    /// What everybody may know of it.
    pub fn description(&self) -> CompaniesDescription {
        CompaniesDescription {
            accounts: self.accounts,
            authorisations: self.authorisations.clone(),
            invitation_days: self.invitation_days,
        }
    }
}

/// The field, when it is there.
fn accounts<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u32>, D::Error> {
    within::<1, 100_000, _>(deserializer).map(Some)
}
