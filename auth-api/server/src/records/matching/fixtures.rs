//! Somebody to find.

use super::*;

pub(in crate::records) fn noor() -> Person {
    Person {
        id: "P-1".into(),
        given_name: "Noor".into(),
        family_name: "van den Berg".into(),
        date_of_birth: "1984-02-29".into(),
        language: "nl".into(),
        address: Address {
            street: "Lange Lindestraat".into(),
            house_number: "12A".into(),
            r#box: Some("3".into()),
            postal_code: "2018".into(),
            city: "Antwerpen".into(),
            country: "BE".into(),
        },
        address_from: AddressFrom::Person,
        address_changed_on: None,
        email: Some("noor@example.com".into()),
        employer: None,
        hospitalisation: false,
    }
}

/// What Noor would type.
pub(super) fn claim() -> Claim<'static> {
    Claim {
        date_of_birth: jiff::civil::date(1984, 2, 29),
        family_name: Some("Vandenberg"),
        home: Some(Home { postal_code: "B-2018", house_number: "12 a", r#box: None }),
    }
}
