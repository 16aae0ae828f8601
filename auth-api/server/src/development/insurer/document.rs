//! `docs/SAMPLE-DATA.md`: the sample people for whoever tries the front door.

use super::sample::{Numbers, SampleFile, SamplePerson, SampleTrouble, Trouble};
use crate::config::ConfigError;
use jiff::civil::Date;
use toml::Spanned;
use voordeur_contract::records::NumberKind;

/// The page with places for the rows of its tables.
const PAGE: &str = include_str!("document.txt");

/// The document, made from the people that came with the program.
///
/// # Errors
/// When they cannot be read.
pub fn document() -> Result<String, ConfigError> {
    let file = SampleFile::built_in()?;
    let (customers, employees): (Vec<&SamplePerson>, Vec<&SamplePerson>) =
        file.people.iter().map(Spanned::get_ref).partition(|person| is_customer(person));
    let troubles = file.troubles.iter().map(Spanned::get_ref);
    Ok(PAGE
        .replace("{{customers}}\n", &customers.into_iter().map(customer).collect::<String>())
        .replace("{{employees}}\n", &employees.into_iter().map(employee).collect::<String>())
        .replace("{{troubles}}\n", &troubles.map(trouble).collect::<String>()))
}

fn is_customer(person: &SamplePerson) -> bool {
    person.numbers.contains_key(&NumberKind::ClientReference)
}

fn customer(person: &SamplePerson) -> String {
    let (address, numbers) = (&person.address, written(&person.numbers, NumberKind::ClientReference));
    let r#box = address.r#box.as_ref().map(|name| format!(", box `{name}`")).unwrap_or_default();
    let home = format!("`{}`, `{}`{box}", address.postal_code, address.house_number);
    row(person, &numbers, &home)
}

fn employee(person: &SamplePerson) -> String {
    let numbers = person.numbers.keys().map(|kind| match kind {
        NumberKind::ClientReference => String::new(),
        NumberKind::CustomerId => written(&person.numbers, *kind),
        NumberKind::Contract => format!("contract {}", written(&person.numbers, *kind)),
        NumberKind::HospitalAdmission => format!("admission {}", written(&person.numbers, *kind)),
    });
    row(person, &numbers.collect::<Vec<_>>().join(", "), &format!("`{}`", person.family_name))
}

fn row(person: &SamplePerson, numbers: &str, confirmed_by: &str) -> String {
    let SamplePerson { given_name, family_name, born, sees, .. } = person;
    let born =
        born.to_string().parse().map(|day: Date| day.strftime("%-d %B %Y").to_string()).unwrap_or_default();
    let email = person.email.as_ref().map_or("none".to_owned(), |email| format!("`{email}`"));
    format!("| {given_name} {family_name} | {numbers} | {born} | {confirmed_by} | {email} | {sees} |\n")
}

fn trouble(trouble: &SampleTrouble) -> String {
    let reference = written(&trouble.numbers, NumberKind::ClientReference);
    let customer_id = written(&trouble.numbers, NumberKind::CustomerId);
    let sees = match trouble.answers {
        Trouble::Slow => {
            "The insurer’s system takes too long: after five seconds “not now”, everything typed stays, “try again”."
        }
        Trouble::Down => "The insurer’s system is out of order: the same at once.",
        Trouble::Wrong => "The insurer’s system answers nonsense: the same at once.",
    };
    format!("| {reference} | {customer_id} | {sees} |\n")
}

fn written(numbers: &Numbers, kind: NumberKind) -> String {
    let written = numbers.get(&kind).map(Vec::as_slice).unwrap_or_default();
    written.iter().map(|number| format!("`{number}`")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_document_that_is_checked_in_is_up_to_date() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/SAMPLE-DATA.md");
        let checked_in = std::fs::read_to_string(path).unwrap();
        assert_eq!(
            checked_in,
            document().unwrap(),
            "write it anew: voordeur-auth-api sample-data > docs/SAMPLE-DATA.md"
        );
    }

    #[test]
    fn every_sample_person_is_in_it_once() {
        let document = document().unwrap();
        for person in SampleFile::built_in().unwrap().people {
            let SamplePerson { given_name, family_name, .. } = person.into_inner();
            assert_eq!(document.matches(&format!("| {given_name} {family_name} |")).count(), 1);
        }
        assert!(!document.contains("{{"));
    }
}
