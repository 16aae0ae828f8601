//! The insurer's records: what the auth API asks the insurer's own system when somebody registers.
//!
//! The one interface here that goes out: `POST {url}` + [`SEARCH_PATH`], with `Authorization: Bearer {token}`, a
//! [`Search`] as JSON; answered with 200 and [`People`] as JSON, an empty list when nobody has the number. Any other
//! status, an answer that cannot be read and one that does not come in time all mean “not now”: the registration
//! stays where it is and the person may try again.
//!
//! The insurer's system says who has a number and compares nothing: whether date of birth, name or address agree is
//! the auth API's to decide, and what a visitor typed besides the number never leaves it.

use crate::Language;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Where the insurer's system is asked, below the address it is configured with.
pub const SEARCH_PATH: &str = "/v1/people/search";

/// Who has this number? Body of `POST /v1/people/search`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Search {
    /// The number, as the person read it from a paper.
    pub number: Number,
}

/// A number that stands on an insurer's paper, read.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Number {
    /// Of which kind it is.
    pub kind: NumberKind,
    /// Its digits only: what separated them on paper is gone, zeros in front are kept.
    #[cfg_attr(feature = "openapi", schema(pattern = "^[0-9]{1,20}$", example = "12345678"))]
    pub digits: String,
}

/// The kinds of numbers that somebody can be found by. A portal asks for some of them only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum NumberKind {
    /// The client reference: on paper `LH/12.345.678/01`, here the digits between the slashes, 8 to 10 of them.
    ClientReference,
    /// The customer ID number of an employee: on paper `0079-12345678-01`, 14 digits.
    CustomerId,
    /// The number of a contract: 8 to 10 digits.
    Contract,
    /// The reference on a letter about a hospital admission: on paper `HA123456789`, here the 9 digits.
    HospitalAdmission,
}

impl NumberKind {
    /// Every kind.
    pub const ALL: [Self; 4] =
        [Self::ClientReference, Self::CustomerId, Self::Contract, Self::HospitalAdmission];

    /// Its name: as in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::ClientReference => "client-reference",
            Self::CustomerId => "customer-id",
            Self::Contract => "contract",
            Self::HospitalAdmission => "hospital-admission",
        }
    }
}

/// Everybody who has the number: several when a household or a company shares it, none when nobody has it.
///
/// The answer to the question. What else stands in it is not looked at, so that an insurer may add to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct People {
    /// In any order, at most 50.
    #[cfg_attr(feature = "openapi", schema(max_items = 50))]
    pub people: Vec<Person>,
}

/// A person in the insurer's records.
///
/// Texts are at most 200 characters; an optional one that is blank counts as absent.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Person {
    /// Names the person for ever and in every answer the same way; the account that is registered keeps it. Not
    /// blank. Never shown, so any key of the insurer's will do.
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 200, example = "P-1001"))]
    pub id: String,
    /// As it is written in a letter: `Élodie`. May be blank.
    #[cfg_attr(feature = "openapi", schema(max_length = 200, example = "Élodie"))]
    pub given_name: String,
    /// With its prefix: `van den Berg`. Not blank.
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 200, example = "van den Berg"))]
    pub family_name: String,
    /// `YYYY-MM-DD`, a day that exists.
    #[cfg_attr(feature = "openapi", schema(format = "date", example = "1984-02-29"))]
    pub date_of_birth: String,
    /// In which language to write: a BCP 47 tag. One that the portal does not speak is no mistake: then the
    /// language of the visitor's screen is used.
    #[cfg_attr(feature = "openapi", schema(example = "nl-BE"))]
    pub language: String,
    /// Where the person gets letters.
    pub address: Address,
    /// Who told the insurer this address, and so who can change it.
    pub address_from: AddressFrom,
    /// When the address last became another one, `YYYY-MM-DD`; `null` when it never did or nobody knows.
    #[cfg_attr(feature = "openapi", schema(format = "date"))]
    #[serde(default)]
    pub address_changed_on: Option<String>,
    /// The e-mail address that the insurer knows, if it knows one. Something that is no e-mail address counts as
    /// none.
    #[cfg_attr(feature = "openapi", schema(example = "elodie@example.com"))]
    #[serde(default)]
    pub email: Option<String>,
    /// The company by which the person is insured, if it is so: its name.
    #[cfg_attr(feature = "openapi", schema(max_length = 200))]
    #[serde(default)]
    pub employer: Option<String>,
    /// There is hospitalisation cover.
    pub hospitalisation: bool,
}

impl Person {
    /// The language to write in, if it is one that the front door speaks.
    pub fn spoken_language(&self) -> Option<Language> {
        self.language.parse().ok()
    }

    /// The name as it stands above an address: `Élodie van den Berg`.
    pub fn full_name(&self) -> String {
        format!("{} {}", self.given_name, self.family_name).trim().to_owned()
    }
}

/// A postal address.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Address {
    /// Without the number: `Lange Lindestraat`. Not blank.
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 200, example = "Lange Lindestraat"))]
    pub street: String,
    /// With what belongs to it: `12`, `12A`, `12 bis`. May be blank where houses have none.
    #[cfg_attr(feature = "openapi", schema(max_length = 200, example = "12A"))]
    pub house_number: String,
    /// The box, without a word before it: `3`, `0201`.
    #[cfg_attr(feature = "openapi", schema(max_length = 200))]
    #[serde(default)]
    pub r#box: Option<String>,
    /// As the country writes it: `2018`, `75011`, `1015 CJ`. Not blank.
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 200, example = "2018"))]
    pub postal_code: String,
    /// Not blank.
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 200, example = "Antwerpen"))]
    pub city: String,
    /// ISO 3166-1 alpha-2, in capitals: `BE`.
    #[cfg_attr(feature = "openapi", schema(pattern = "^[A-Z]{2}$", example = "BE"))]
    pub country: String,
}

/// Who told the insurer an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "lowercase")]
pub enum AddressFrom {
    /// The person: a new one is told to the insurer.
    Person,
    /// The employer: a new one is told to the employer.
    Employer,
}

impl fmt::Debug for Number {
    /// The kind only: a number names somebody.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Number({})", self.kind.name())
    }
}

impl fmt::Debug for Person {
    /// Nothing of the person stands in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Person(…)")
    }
}

impl fmt::Debug for Address {
    /// An address stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Address(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANSWER: &str = r#"{"people":[{
        "id":"P-1001","givenName":"Élodie","familyName":"van den Berg","dateOfBirth":"1984-02-29","language":"nl-BE",
        "address":{"street":"Lange Lindestraat","houseNumber":"12A","box":"3","postalCode":"2018","city":"Antwerpen",
                   "country":"BE","geo":"51.2,4.4"},
        "addressFrom":"person","addressChangedOn":null,"email":"elodie@example.com","employer":null,
        "hospitalisation":true,"segment":"gold"}],"page":1}"#;

    #[test]
    fn an_insurer_may_say_more_than_is_asked() {
        let People { people } = serde_json::from_str(ANSWER).unwrap();
        assert_eq!(people[0].full_name(), "Élodie van den Berg");
        assert_eq!(people[0].spoken_language(), Some(Language::Nl));
        assert_eq!(people[0].address.r#box.as_deref(), Some("3"));
    }

    #[test]
    fn what_may_be_absent_may_be_left_out() {
        let shorter = ANSWER
            .replace(r#""box":"3","#, "")
            .replace(r#""addressChangedOn":null,"email":"elodie@example.com","employer":null,"#, "");
        let People { people } = serde_json::from_str(&shorter).unwrap();
        assert_eq!((&people[0].email, &people[0].address.r#box), (&None, &None));
        assert!(serde_json::from_str::<People>(&ANSWER.replace(r#""hospitalisation":true,"#, "")).is_err());
    }

    #[test]
    fn a_question_says_the_number_and_nothing_else() {
        let number = Number { kind: NumberKind::ClientReference, digits: "12345678".into() };
        let json = serde_json::to_string(&Search { number }).unwrap();
        assert_eq!(json, r#"{"number":{"kind":"client-reference","digits":"12345678"}}"#);
        let with_more = json.replace("}}", r#"},"dateOfBirth":"1984-02-29"}"#);
        assert!(serde_json::from_str::<Search>(&with_more).is_err());
    }

    #[test]
    fn a_kind_is_named_as_in_json() {
        for kind in NumberKind::ALL {
            assert_eq!(serde_json::to_string(&kind).unwrap(), format!("\"{}\"", kind.name()));
        }
    }

    #[test]
    fn nothing_of_a_person_is_printed() {
        let people: People = serde_json::from_str(ANSWER).unwrap();
        assert_eq!(format!("{people:?}"), "People { people: [Person(…)] }");
        assert_eq!(format!("{:?}", people.people[0].address), "Address(…)");
        let search = Search { number: Number { kind: NumberKind::Contract, digits: "12345678".into() } };
        assert_eq!(format!("{search:?}"), "Search { number: Number(contract) }");
    }
}
