//! What everybody may know of a portal, as it stands in `portal.toml`.

use crate::checks::{country, days, distinct, email, id, telephone, time_of_day, time_zone};
use serde::{Deserialize, Deserializer};
use voordeur_contract::{Contact, Language, OpeningHours, SecondFactor, Weekday};

/// `[portal]`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DescriptionTable {
    #[serde(deserialize_with = "distinct")]
    pub(crate) languages: Vec<Language>,
    pub(crate) form_of_address: FormOfAddress,
    #[serde(deserialize_with = "time_zone")]
    pub(crate) time_zone: String,
    #[serde(deserialize_with = "country")]
    pub(crate) country: String,
    #[serde(deserialize_with = "days")]
    pub(crate) public_holidays: Vec<String>,
    #[serde(deserialize_with = "distinct")]
    pub(crate) second_factors: Vec<SecondFactor>,
    #[serde(deserialize_with = "email")]
    pub(crate) security_contact: String,
}

/// How a portal speaks to people in the languages that make a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FormOfAddress {
    /// Dutch *u*, French *vous*: as the general messages do.
    Formal,
    /// Dutch *je*, French *tu*: the portal replaces every general message that is formal.
    Informal,
}

/// `[[contacts]]`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ContactTable {
    #[serde(deserialize_with = "id")]
    id: String,
    #[serde(deserialize_with = "telephone")]
    telephone: String,
    #[serde(deserialize_with = "email")]
    email: String,
    opening_hours: Vec<OpeningHoursTable>,
    #[serde(default, deserialize_with = "days_if_any")]
    closed_on: Option<Vec<String>>,
}

/// `[[contacts.opening_hours]]`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OpeningHoursFields {
    #[serde(deserialize_with = "distinct")]
    days: Vec<Weekday>,
    #[serde(deserialize_with = "time_of_day")]
    opens: String,
    #[serde(deserialize_with = "time_of_day")]
    closes: String,
}

/// Hours that end after they began.
#[derive(Deserialize)]
#[serde(try_from = "OpeningHoursFields")]
struct OpeningHoursTable(OpeningHours);

impl TryFrom<OpeningHoursFields> for OpeningHoursTable {
    type Error = String;

    fn try_from(fields: OpeningHoursFields) -> Result<Self, String> {
        let OpeningHoursFields { days, opens, closes } = fields;
        if opens < closes {
            Ok(Self(OpeningHours { days, opens, closes }))
        } else {
            Err(format!("expected “closes” ({closes}) to be later than “opens” ({opens})"))
        }
    }
}

impl ContactTable {
    /// Closed on its own days or, when it names none, on the public holidays.
    pub(crate) fn closed_by_default_on(self, public_holidays: &[String]) -> Contact {
        Contact {
            id: self.id,
            telephone: self.telephone,
            email: self.email,
            opening_hours: self.opening_hours.into_iter().map(|hours| hours.0).collect(),
            closed_on: self.closed_on.unwrap_or_else(|| public_holidays.to_vec()),
        }
    }
}

/// The field's days; that it is there at all is what `Some` says, so that an empty list means “never”.
fn days_if_any<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<String>>, D::Error> {
    days(deserializer).map(Some)
}

impl PartialEq for ContactTable {
    /// A portal's contacts are told apart by their names.
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}
