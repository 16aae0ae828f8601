//! What the insurer's system answers is checked before anybody works with it: an address of ours is printed on a
//! letter, a name stands in a mail, a date decides.

use jiff::civil::Date;
use std::collections::HashSet;
use voordeur_contract::{
    EmailAddress,
    records::{Address, Person},
};

/// How many people one number may have. A dossier of a household or a family business stays far below it; a system
/// that answers with everybody it knows is broken.
const MOST_PEOPLE: usize = 50;

/// How many characters a text may have.
const LONGEST_TEXT: usize = 200;

/// An answer as far as somebody can be found by it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Checked {
    /// The people as we work with them: texts without white space around them, blank ones absent, e-mail addresses in
    /// lower case or absent, countries in capitals.
    pub(crate) people: Vec<Person>,
    /// Why records were left out: a sentence for each that says what cannot be, without what was found there.
    pub(crate) left_out: Vec<String>,
}

/// Leaves out whoever cannot be, with every record of the same `id`: without the one that cannot be read, an older
/// address would count as the latest, and the letter go there. The others with the number do without the person.
///
/// # Errors
/// A sentence that says why the answer is none.
pub(crate) fn checked(found: Vec<Person>) -> Result<Checked, String> {
    if found.len() > MOST_PEOPLE {
        return Err(format!("more than {MOST_PEOPLE} people"));
    }
    let (mut people, mut left_out, mut spoilt) = (Vec::new(), Vec::new(), HashSet::new());
    for record in found {
        let id = record.id.trim().to_owned();
        match person(record) {
            Ok(person) => people.push(person),
            Err(why) => {
                left_out.push(why);
                spoilt.insert(id);
            }
        }
    }
    people.retain(|person: &Person| !spoilt.contains(&person.id));
    Ok(Checked { people, left_out })
}

fn person(person: Person) -> Result<Person, String> {
    Ok(Person {
        id: needed(&person.id, "id")?,
        given_name: text(&person.given_name, "givenName")?,
        family_name: needed(&person.family_name, "familyName")?,
        date_of_birth: day_that_exists(&person.date_of_birth, "dateOfBirth")?,
        language: text(&person.language, "language")?,
        address: address(&person.address)?,
        address_changed_on: optional(person.address_changed_on.as_deref(), "addressChangedOn")?
            .map(|changed_on| day_that_exists(&changed_on, "addressChangedOn"))
            .transpose()?,
        email: person
            .email
            .and_then(|email| EmailAddress::parse(&email).ok())
            .map(|email| email.as_str().to_owned()),
        employer: optional(person.employer.as_deref(), "employer")?,
        ..person
    })
}

fn address(address: &Address) -> Result<Address, String> {
    let country = needed(&address.country, "address.country")?.to_ascii_uppercase();
    if country.len() != 2 || !country.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Err("address.country is not two letters".to_owned());
    }
    Ok(Address {
        street: needed(&address.street, "address.street")?,
        house_number: text(&address.house_number, "address.houseNumber")?,
        r#box: optional(address.r#box.as_deref(), "address.box")?,
        postal_code: needed(&address.postal_code, "address.postalCode")?,
        city: needed(&address.city, "address.city")?,
        country,
    })
}

fn text(found: &str, field: &str) -> Result<String, String> {
    let text = found.trim();
    if text.chars().count() > LONGEST_TEXT {
        return Err(format!("{field} is longer than {LONGEST_TEXT} characters"));
    }
    // A line break in a street would be a line of somebody else's making on a letter.
    if text.chars().any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')) {
        return Err(format!("{field} has a control character"));
    }
    Ok(text.to_owned())
}

fn needed(found: &str, field: &str) -> Result<String, String> {
    let text = text(found, field)?;
    if text.is_empty() { Err(format!("{field} is blank")) } else { Ok(text) }
}

fn optional(found: Option<&str>, field: &str) -> Result<Option<String>, String> {
    let text = text(found.unwrap_or_default(), field)?;
    Ok(Some(text).filter(|text| !text.is_empty()))
}

fn day_that_exists(found: &str, field: &str) -> Result<String, String> {
    match day(found.trim()) {
        Some(_) => Ok(found.trim().to_owned()),
        None => Err(format!("{field} is no day that exists, written YYYY-MM-DD")),
    }
}

/// Reads `YYYY-MM-DD` and nothing else: jiff alone would take other forms of ISO 8601 too.
pub(super) fn day(text: &str) -> Option<Date> {
    let is_digit_or_dash = |(at, byte): (usize, u8)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    };
    let is_plain = text.len() == 10 && text.bytes().enumerate().all(is_digit_or_dash);
    if is_plain { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::matching::fixtures::noor;
    use proptest::prelude::*;

    type Change = fn(&mut Person);

    fn check(change: impl FnOnce(&mut Person)) -> Result<Person, String> {
        let mut found = noor();
        change(&mut found);
        person(found)
    }

    #[test]
    fn a_person_in_order_stays_as_is() {
        assert_eq!(check(|_| {}), Ok(noor()));
    }

    #[test]
    fn texts_are_tidied() {
        let tidied = check(|person| {
            person.family_name = "  van den Berg ".into();
            person.email = Some("Noor@Example.com".into());
            person.employer = Some(" ".into());
            person.address_changed_on = Some(String::new());
            person.address.r#box = Some(String::new());
            person.address.country = "be".into();
        });
        let tidied = tidied.unwrap();
        assert_eq!(
            (tidied.family_name.as_str(), tidied.email.as_deref()),
            ("van den Berg", Some("noor@example.com"))
        );
        assert_eq!((tidied.employer, tidied.address_changed_on, tidied.address.r#box), (None, None, None));
        assert_eq!(tidied.address.country, "BE");
    }

    #[test]
    fn an_email_address_that_is_none_is_left_out() {
        for email in ["unknown", "-", "", "a@b"] {
            assert_eq!(check(|person| person.email = Some(email.into())).unwrap().email, None);
        }
    }

    #[test]
    fn what_cannot_be_is_named_without_its_value() {
        let cases: [(Change, &str); 10] = [
            (|person| person.id = " ".into(), "id is blank"),
            (|person| person.family_name = String::new(), "familyName is blank"),
            (|person| person.given_name = "x".repeat(201), "givenName is longer than 200 characters"),
            (
                |person| person.date_of_birth = "1985-02-29".into(),
                "dateOfBirth is no day that exists, written YYYY-MM-DD",
            ),
            (
                |person| person.date_of_birth = "19840229".into(),
                "dateOfBirth is no day that exists, written YYYY-MM-DD",
            ),
            (
                |person| person.address_changed_on = Some("yesterday".into()),
                "addressChangedOn is no day that exists, written YYYY-MM-DD",
            ),
            (
                |person| person.address.street = "Straat 1\nElsewhere".into(),
                "address.street has a control character",
            ),
            (|person| person.address.city = "\t".into(), "address.city is blank"),
            (|person| person.address.country = "BEL".into(), "address.country is not two letters"),
            (|person| person.address.country = "B1".into(), "address.country is not two letters"),
        ];
        for (change, sentence) in cases {
            assert_eq!(check(change).unwrap_err(), sentence);
        }
    }

    #[test]
    fn whoever_cannot_be_is_left_out_with_every_record_and_the_others_stay() {
        let named = |id: &str| Person { id: id.to_owned(), ..noor() };
        let mut moved = named(" P-2 ");
        moved.address.street = String::new();
        let found = vec![named("P-1"), named("P-2"), moved, named("P-3")];
        let checked = checked(found).unwrap();
        assert_eq!(checked.people, [named("P-1"), named("P-3")]);
        assert_eq!(checked.left_out, ["address.street is blank"]);
    }

    #[test]
    fn fifty_people_are_enough() {
        assert_eq!(checked(vec![noor(); 50]).unwrap().people.len(), 50);
        assert_eq!(checked(vec![noor(); 51]).unwrap_err(), "more than 50 people");
    }

    proptest! {
        #[test]
        fn a_day_is_read_as_it_is_written(text in "[0-9]{4}-[0-9]{2}-[0-9]{2}") {
            if let Some(day) = day(&text) {
                prop_assert_eq!(day.to_string(), text);
            }
        }

        #[test]
        fn nothing_that_a_system_says_makes_it_panic(text in ".{0,20}") {
            let _ = check(|person| person.date_of_birth = text.clone());
            let _ = check(|person| person.address.country = text.clone());
            prop_assert!(day(&text).is_none_or(|day| day.to_string() == text));
        }
    }
}
