use crate::{config::ConfigError, records::checked};
use jiff::{ToSpan, civil::Date};
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    ops::Range,
    path::{Path, PathBuf},
};
use toml::{Spanned, value::Datetime};
use voordeur_contract::{
    ClientReference, CustomerIdNumber,
    records::{Address, AddressFrom, Number, NumberKind, Person},
};

const BUILT_IN: &str = include_str!("../../../sample-data/records.toml");

/// The file of sample people; its own head says what each field is.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SampleFile {
    pub(super) people: Vec<Spanned<SamplePerson>>,
    #[serde(default)]
    pub(super) troubles: Vec<Spanned<SampleTrouble>>,
}

/// By kind, as they stand on paper.
pub(super) type Numbers = BTreeMap<NumberKind, Vec<String>>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct SamplePerson {
    pub(super) id: String,
    pub(super) given_name: String,
    pub(super) family_name: String,
    pub(super) born: Datetime,
    language: String,
    pub(super) email: Option<String>,
    employer: Option<String>,
    #[serde(default)]
    hospitalisation: bool,
    pub(super) numbers: Numbers,
    pub(super) address: SampleAddress,
    pub(super) sees: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct SampleAddress {
    street: String,
    pub(super) house_number: String,
    pub(super) r#box: Option<String>,
    pub(super) postal_code: String,
    city: String,
    #[serde(default = "belgium")]
    pub(super) country: String,
    #[serde(default = "person")]
    from: AddressFrom,
    changed_days_ago: Option<u16>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SampleTrouble {
    pub(super) answers: Trouble,
    pub(super) numbers: Numbers,
}

/// How the insurer's system fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Trouble {
    Slow,
    Down,
    Wrong,
}

/// What a question finds.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    People(Vec<Person>),
    Trouble(Trouble),
}

impl SampleFile {
    pub(super) fn read(path: &Path) -> Result<Self, ConfigError> {
        let text = std::fs::read_to_string(path)
            .map_err(|source| ConfigError::Unreadable { path: path.to_owned(), source })?;
        Self::parse(&text, path)
    }

    pub(super) fn built_in() -> Result<Self, ConfigError> {
        Self::parse(BUILT_IN, Path::new("sample-data/records.toml"))
    }

    fn parse(text: &str, path: &Path) -> Result<Self, ConfigError> {
        let wrong = |at: Option<Range<usize>>, expected: String| {
            let before = text.get(..at.unwrap_or_default().start).unwrap_or_default();
            let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
            ConfigError::File { path: PathBuf::from(path), line, expected }
        };
        let file: Self =
            toml::from_str(text).map_err(|error| wrong(error.span(), error.message().to_owned()))?;
        for person in &file.people {
            person.get_ref().check().map_err(|expected| wrong(Some(person.span()), expected))?;
        }
        for trouble in &file.troubles {
            check_numbers(&trouble.get_ref().numbers)
                .map_err(|expected| wrong(Some(trouble.span()), expected))?;
        }
        Ok(file)
    }

    /// Who has the number on the day `today`, or what goes wrong.
    pub(super) fn find(&self, number: &Number, today: Date) -> Found {
        let trouble =
            self.troubles.iter().map(Spanned::get_ref).find(|trouble| has(&trouble.numbers, number));
        match trouble {
            Some(trouble) => Found::Trouble(trouble.answers),
            None => {
                let people = self.people.iter().map(Spanned::get_ref);
                let found = people.filter(|person| has(&person.numbers, number));
                Found::People(found.map(|person| person.on(today)).collect())
            }
        }
    }
}

impl SamplePerson {
    fn check(&self) -> Result<(), String> {
        check_numbers(&self.numbers)?;
        let left_out = checked(vec![self.on(Date::MAX)])?.left_out;
        left_out.into_iter().next().map_or(Ok(()), Err)
    }

    /// One of the numbers that find this person.
    #[cfg(test)]
    pub(super) fn first_number(&self) -> Number {
        let (kind, written) = self.numbers.iter().next().unwrap();
        Number { kind: *kind, digits: digits(*kind, &written[0]).unwrap() }
    }

    fn on(&self, today: Date) -> Person {
        let changed_on = |days: u16| today.saturating_sub(i32::from(days).days()).to_string();
        let address = &self.address;
        Person {
            id: self.id.clone(),
            given_name: self.given_name.clone(),
            family_name: self.family_name.clone(),
            date_of_birth: self.born.to_string(),
            language: self.language.clone(),
            address: Address {
                street: address.street.clone(),
                house_number: address.house_number.clone(),
                r#box: address.r#box.clone(),
                postal_code: address.postal_code.clone(),
                city: address.city.clone(),
                country: address.country.clone(),
            },
            address_from: address.from,
            address_changed_on: address.changed_days_ago.map(changed_on),
            email: self.email.clone(),
            employer: self.employer.clone(),
            hospitalisation: self.hospitalisation,
        }
    }
}

fn check_numbers(numbers: &Numbers) -> Result<(), String> {
    if numbers.is_empty() {
        return Err("a number was expected".to_owned());
    }
    for (kind, written) in numbers {
        if let Some(unread) = written.iter().find(|written| digits(*kind, written).is_none()) {
            return Err(format!("“{unread}” was expected to be a number of the kind {}", kind.name()));
        }
    }
    Ok(())
}

fn has(numbers: &Numbers, number: &Number) -> bool {
    let written = numbers.get(&number.kind).map(Vec::as_slice).unwrap_or_default();
    written.iter().any(|written| digits(number.kind, written).as_ref() == Some(&number.digits))
}

/// As the front door reads it; nothing when it is of another kind there.
fn digits(kind: NumberKind, written: &str) -> Option<String> {
    let number = match kind {
        NumberKind::ClientReference => ClientReference::parse(written).ok()?.number(),
        NumberKind::CustomerId | NumberKind::Contract | NumberKind::HospitalAdmission => {
            CustomerIdNumber::parse(written).ok()?.number()
        }
    };
    (number.kind == kind).then_some(number.digits)
}

fn belgium() -> String {
    "BE".to_owned()
}

fn person() -> AddressFrom {
    AddressFrom::Person
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn number(kind: NumberKind, digits: &str) -> Number {
        Number { kind, digits: digits.to_owned() }
    }

    fn ids(kind: NumberKind, digits: &str) -> Vec<String> {
        match SampleFile::built_in().unwrap().find(&number(kind, digits), date(2026, 11, 21)) {
            Found::People(people) => people.into_iter().map(|person| person.id).collect(),
            Found::Trouble(trouble) => panic!("{trouble:?}"),
        }
    }

    #[test]
    fn a_person_is_found_by_every_number_that_stands_on_paper() {
        assert_eq!(ids(NumberKind::ClientReference, "12345678"), ["P-1001"]);
        assert_eq!(ids(NumberKind::ClientReference, "1234567890"), ["P-1009"]);
        for (kind, digits) in [
            (NumberKind::CustomerId, "00792001000101"),
            (NumberKind::Contract, "70200101"),
            (NumberKind::HospitalAdmission, "200100101"),
        ] {
            assert_eq!(ids(kind, digits), ["P-2001"]);
        }
    }

    #[test]
    fn a_number_may_be_shared_and_a_number_of_another_kind_is_another_number() {
        assert_eq!(ids(NumberKind::ClientReference, "56789012"), ["P-1005", "P-1006"]);
        assert!(ids(NumberKind::Contract, "56789012").is_empty());
        assert!(ids(NumberKind::ClientReference, "88888888").is_empty());
    }

    #[test]
    fn an_address_that_changed_last_month_always_did() {
        let file = SampleFile::built_in().unwrap();
        let asked = number(NumberKind::ClientReference, "23456789");
        for (today, changed_on) in [(date(2026, 11, 21), "2026-10-22"), (date(2031, 3, 15), "2031-02-13")] {
            let Found::People(people) = file.find(&asked, today) else { panic!("nobody") };
            assert_eq!(people[0].address_changed_on.as_deref(), Some(changed_on));
        }
    }

    #[test]
    fn everybody_is_somebody_else() {
        let file = SampleFile::built_in().unwrap();
        let ids: std::collections::BTreeSet<&str> =
            file.people.iter().map(|person| person.get_ref().id.as_str()).collect();
        assert_eq!(ids.len(), file.people.len());
    }

    #[test]
    fn the_first_person_has_the_first_sample_account() {
        let file = SampleFile::built_in().unwrap();
        let (person, account) = (file.people[0].get_ref(), &crate::samples::SAMPLES[0]);
        assert_eq!(format!("{} {}", person.given_name, person.family_name), account.name);
        assert_eq!(person.email.as_deref(), Some(account.email));
    }

    #[test]
    fn a_mistake_is_told_with_its_line() {
        let right = BUILT_IN.split("\n[[people]]").nth(1).unwrap();
        for (from, to, sentence) in [
            ("given-name", "first-name", "records.toml:3: unknown field `first-name`"),
            ("1979-05-04", "1979-02-30", "records.toml:5: "),
            (
                "\"LH/10.203.040/01\"",
                "\"LH/10/01\"",
                "records.toml:1: “LH/10/01” was expected to be a number of the kind client-reference",
            ),
            ("\"1000\"", "\" \"", "records.toml:1: address.postalCode is blank"),
        ] {
            let text = format!("[[people]]{}", right.replacen(from, to, 1));
            let told = SampleFile::parse(&text, Path::new("records.toml")).unwrap_err().to_string();
            assert!(told.starts_with(sentence), "{told}");
        }
    }
}
