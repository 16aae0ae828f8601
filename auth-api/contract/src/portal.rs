use crate::{Language, SecondFactor};
use serde::{Deserialize, Serialize};

/// What everybody may know of a portal: answer of `GET /portal`, and what the site is built with.
///
/// Names and words are messages, not part of this: `portals/<id>/locales` holds them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct PortalDescription {
    /// The portal's folder name: `customer`.
    pub id: String,
    /// The languages it speaks, in the order of its menu. At least one.
    pub languages: Vec<Language>,
    /// IANA name of the zone its opening hours are in: `Europe/Brussels`.
    pub time_zone: String,
    /// The second factors it accepts. At least one.
    pub second_factors: Vec<SecondFactor>,
    /// Whom to ask for help. At least one.
    pub contacts: Vec<Contact>,
    /// How people register here; absent: nobody does.
    pub registration: Option<RegistrationDescription>,
    /// What administrators of companies can do here; absent: there are no companies.
    pub companies: Option<CompaniesDescription>,
}

/// What everybody may know of a portal's companies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct CompaniesDescription {
    /// So many accounts a company may have; absent: as many as it likes.
    pub accounts: Option<u32>,
    /// What users can be authorised for, in the order in which to offer it. Their names are messages:
    /// `authorisation-{id}`.
    pub authorisations: Vec<String>,
    /// For so many days the link of an invitation works.
    pub invitation_days: u32,
}

/// What everybody may know of registering with a portal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct RegistrationDescription {
    /// The means it offers, in the order in which to offer them. At least one.
    pub means: Vec<Means>,
    /// Where those who can register here live. At least one.
    pub residences: Vec<Residence>,
    /// Minutes without an answer after which a registration is closed in the browser.
    pub idle_minutes: u32,
    /// Days for which it is kept, once its e-mail address is confirmed, after it began or its newest letter was posted.
    pub kept_days: u32,
}

/// What a person begins with who registers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Means {
    /// The reference that stands on the insurer's documents.
    ClientReference,
    /// The number on an employee's card, a contract number, or the reference of a hospital-admission letter.
    CustomerId,
}

/// Where a person lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Residence {
    Belgium,
    Elsewhere,
}

/// Somebody to ask for help. Never by telephone only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Contact {
    /// Names its messages: `contact-{id}-name`, `contact-{id}-for`.
    pub id: String,
    /// The number as it is shown: `+32 2 555 01 00`.
    pub telephone: String,
    /// The address to write to.
    pub email: String,
    /// When somebody answers the telephone.
    pub opening_hours: Vec<OpeningHours>,
    /// Days (`YYYY-MM-DD`) on which it is closed all the same.
    pub closed_on: Vec<String>,
}

/// From when to when, on which days, in the portal's time zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct OpeningHours {
    /// The days these hours hold on.
    pub days: Vec<Weekday>,
    /// `HH:MM`.
    pub opens: String,
    /// `HH:MM`, later than `opens`.
    pub closes: String,
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}
