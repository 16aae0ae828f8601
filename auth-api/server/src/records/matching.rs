//! Who of the people with a number is the one at the screen, judged by what he or she typed. Pure.

use super::{
    answer::day,
    dwelling::Dwelling,
    folding::{family_name, postal_code},
};
use jiff::civil::Date;
use std::hint::black_box;
use voordeur_contract::records::{Address, AddressFrom, Person};

/// What somebody typed to confirm who he or she is. What a portal does not ask is `None`.
#[derive(Clone, Copy)]
pub struct Claim<'a> {
    /// The date of birth.
    pub date_of_birth: Date,
    /// The family name. Case, accents, hyphens, apostrophes and the spaces of prefixes do not matter.
    pub family_name: Option<&'a str>,
    /// Where the insurer's letters go.
    pub home: Option<Home<'a>>,
}

/// An address as far as it is asked.
#[derive(Clone, Copy)]
pub struct Home<'a> {
    /// The postal code, with or without the country before it: `2018`, `B-2018`.
    pub postal_code: &'a str,
    /// The house number: `12A`, `12 a`; a box behind it counts as the box.
    pub house_number: &'a str,
    /// The box; it counts where both sides name one.
    pub r#box: Option<&'a str>,
}

/// The one person whom everything that was typed fits; nobody when it fits nobody, or several.
///
/// - **Several people** (twins in one household): what was typed does not tell them apart, so neither is taken. The
///   visitor hears the same as for nobody, and the desk can help.
/// - **Several records of one person** (the same `id`, two dossiers): the one whose address changed last counts, the
///   others are not looked at; when none is later than another, each that fits will do and the first is taken. So nobody
///   gets in by an address of the past, and no letter goes there.
///
/// Every person is compared in full, and somebody who is nobody when there is none: how long it takes says how many people
/// have the number, not whether anything fitted.
pub fn who_fits<'a>(people: &'a [Person], claim: &Claim<'_>) -> Option<&'a Person> {
    let claimed = Claimed::read(claim);
    if people.is_empty() {
        black_box(claimed.fits(&stand_in()));
    }
    let mut fitting = Vec::with_capacity(people.len());
    for person in people {
        if claimed.fits(person) & is_latest(person, people) {
            fitting.push(person);
        }
    }
    let first = *fitting.first()?;
    fitting.iter().all(|other| other.id == first.id).then_some(first)
}

/// Whether no other record of the same person has an address that changed later. Days as text sort as days do.
fn is_latest(person: &Person, people: &[Person]) -> bool {
    let later =
        |other: &&Person| (other.id == person.id) & (other.address_changed_on > person.address_changed_on);
    people.iter().filter(later).count() == 0
}

/// A [`Claim`], folded.
struct Claimed {
    date_of_birth: Date,
    family_name: Option<String>,
    home: Option<(String, Dwelling)>,
}

impl Claimed {
    fn read(claim: &Claim<'_>) -> Self {
        Self {
            date_of_birth: claim.date_of_birth,
            family_name: claim.family_name.map(family_name),
            home: claim
                .home
                .map(|home| (postal_code(home.postal_code), Dwelling::read(home.house_number, home.r#box))),
        }
    }

    /// Compares everything, whatever the first comparison says.
    fn fits(&self, person: &Person) -> bool {
        let born = day(&person.date_of_birth) == Some(self.date_of_birth);
        let named = self.family_name.as_ref().is_none_or(|name| {
            let known = family_name(&person.family_name);
            !name.is_empty() & (*name == known)
        });
        let at_home = self.home.as_ref().is_none_or(|(code, dwelling)| {
            let known = &person.address;
            let same_code = !code.is_empty() & (*code == postal_code(&known.postal_code));
            same_code & dwelling.fits(&Dwelling::read(&known.house_number, known.r#box.as_deref()))
        });
        born & named & at_home
    }
}

/// Somebody who is nobody, to compare with.
fn stand_in() -> Person {
    Person {
        id: String::new(),
        given_name: String::new(),
        family_name: "van der Niemandsstraete".to_owned(),
        date_of_birth: "0001-01-01".to_owned(),
        language: String::new(),
        address: Address {
            street: String::new(),
            house_number: "1 A".to_owned(),
            r#box: Some("1".to_owned()),
            postal_code: "B-0000".to_owned(),
            city: String::new(),
            country: "BE".to_owned(),
        },
        address_from: AddressFrom::Person,
        address_changed_on: None,
        email: None,
        employer: None,
        hospitalisation: false,
    }
}

#[cfg(test)]
pub(super) mod fixtures;

#[cfg(test)]
mod tests;
