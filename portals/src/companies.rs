use crate::checks::{distinct_ids, within};
use serde::{Deserialize, Deserializer};
use voordeur_contract::CompaniesDescription;

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
