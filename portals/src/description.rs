//! What everybody may know of a portal, as it stands in `portal.toml`.

use crate::checks::{days, distinct, email, id, telephone, time_of_day, time_zone};
use serde::Deserialize;
use voordeur_contract::{Contact, Language, OpeningHours, SecondFactor, Weekday};

/// `[portal]`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DescriptionTable {
    #[serde(deserialize_with = "distinct")]
    pub(crate) languages: Vec<Language>,
    #[serde(deserialize_with = "time_zone")]
    pub(crate) time_zone: String,
    #[serde(deserialize_with = "distinct")]
    pub(crate) second_factors: Vec<SecondFactor>,
    #[serde(deserialize_with = "email")]
    pub(crate) security_contact: String,
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
    #[serde(default, deserialize_with = "days")]
    closed_on: Vec<String>,
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

impl From<ContactTable> for Contact {
    fn from(table: ContactTable) -> Self {
        Self {
            id: table.id,
            telephone: table.telephone,
            email: table.email,
            opening_hours: table.opening_hours.into_iter().map(|hours| hours.0).collect(),
            closed_on: table.closed_on,
        }
    }
}

impl PartialEq for ContactTable {
    /// A portal's contacts are told apart by their names.
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}
