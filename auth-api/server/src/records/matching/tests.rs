use super::{
    fixtures::{claim, noor},
    *,
};
use jiff::civil::date;
use proptest::prelude::*;

fn with(change: impl FnOnce(&mut Person)) -> Person {
    let mut person = noor();
    change(&mut person);
    person
}

fn found<'a>(people: &'a [Person], claim: &Claim<'_>) -> Option<&'a str> {
    who_fits(people, claim).map(|person| person.id.as_str())
}

#[test]
fn who_fits_is_found_among_others() {
    let partner = with(|person| {
        person.id = "P-2".into();
        person.date_of_birth = "1983-07-01".into();
    });
    assert_eq!(found(&[partner, noor()], &claim()), Some("P-1"));
}

#[test]
fn every_answer_has_to_fit() {
    let people = [noor()];
    let home = claim().home.unwrap();
    for wrong in [
        Claim { date_of_birth: date(1984, 2, 28), ..claim() },
        Claim { family_name: Some("Vandenberge"), ..claim() },
        Claim { family_name: Some("’-"), ..claim() },
        Claim { home: Some(Home { postal_code: "2019", ..home }), ..claim() },
        Claim { home: Some(Home { postal_code: " ", ..home }), ..claim() },
        Claim { home: Some(Home { house_number: "12", ..home }), ..claim() },
        Claim { home: Some(Home { house_number: "", ..home }), ..claim() },
        Claim { home: Some(Home { r#box: Some("4"), ..home }), ..claim() },
    ] {
        assert_eq!(found(&people, &wrong), None);
    }
}

#[test]
fn what_a_portal_does_not_ask_does_not_count() {
    let people = [noor()];
    assert_eq!(found(&people, &Claim { family_name: None, ..claim() }), Some("P-1"));
    assert_eq!(found(&people, &Claim { home: None, ..claim() }), Some("P-1"));
    assert_eq!(found(&people, &Claim { family_name: None, home: None, ..claim() }), Some("P-1"));
}

#[test]
fn twins_are_not_told_apart() {
    let twin = with(|person| {
        person.id = "P-2".into();
        person.given_name = "Fien".into();
    });
    assert_eq!(found(&[noor(), twin], &claim()), None);
}

#[test]
fn the_same_person_under_two_dossiers_is_one() {
    assert_eq!(found(&[noor(), noor()], &claim()), Some("P-1"));
}

#[test]
fn of_two_records_of_one_person_the_later_address_counts() {
    let moved = with(|person| {
        person.address_changed_on = Some("2026-10-01".into());
        person.address.postal_code = "9000".into();
    });
    for people in [[noor(), moved.clone()], [moved, noor()]] {
        assert_eq!(found(&people, &claim()), None, "an address of the past opens nothing");
        let home = Home { postal_code: "9000", ..claim().home.unwrap() };
        let now = Claim { home: Some(home), ..claim() };
        assert_eq!(who_fits(&people, &now).unwrap().address_changed_on.as_deref(), Some("2026-10-01"));
    }
}

#[test]
fn among_nobody_nobody_fits() {
    assert_eq!(found(&[], &claim()), None);
    assert!(
        !Claimed::read(&Claim { date_of_birth: date(1, 1, 2), family_name: None, home: None })
            .fits(&stand_in())
    );
}

fn any_person() -> impl Strategy<Value = Person> {
    (0..4_u8, 1..4_u8, 0..3_u8, prop::option::of(1..4_u8)).prop_map(|(id, day, number, changed)| {
        with(|person| {
            person.id = format!("P-{id}");
            person.date_of_birth = format!("1984-02-0{day}");
            person.address.house_number = format!("{number}");
            person.address_changed_on = changed.map(|day| format!("2026-10-0{day}"));
        })
    })
}

proptest! {
    /// Whoever is taken fits, and nobody else does.
    #[test]
    fn who_is_taken_is_the_only_one_who_fits(people in prop::collection::vec(any_person(), 0..6), day in 1..4_i8, number in 0..3_u8) {
        let number = number.to_string();
        let home = Home { postal_code: "2018", house_number: &number, r#box: None };
        let claim = Claim { date_of_birth: date(1984, 2, day), family_name: None, home: Some(home) };
        if let Some(taken) = who_fits(&people, &claim) {
            prop_assert_eq!(&taken.date_of_birth, &format!("1984-02-0{day}"));
            prop_assert_eq!(&taken.address.house_number, &number);
            let later = people.iter().any(|other| other.id == taken.id && other.address_changed_on > taken.address_changed_on);
            prop_assert!(!later);
            let others: Vec<Person> = people.iter().filter(|person| person.id != taken.id).cloned().collect();
            prop_assert!(who_fits(&others, &claim).is_none());
        }
    }

    #[test]
    fn the_order_does_not_matter(people in prop::collection::vec(any_person(), 0..6), day in 1..4_i8) {
        let home = Home { postal_code: "2018", house_number: "1", r#box: None };
        let claim = Claim { date_of_birth: date(1984, 2, day), family_name: None, home: Some(home) };
        let backwards: Vec<Person> = people.iter().rev().cloned().collect();
        prop_assert_eq!(found(&people, &claim), found(&backwards, &claim));
    }

    #[test]
    fn nothing_that_is_typed_makes_it_panic(name in ".{0,12}", code in ".{0,8}", number in ".{0,8}", r#box in ".{0,8}") {
        let home = Home { postal_code: &code, house_number: &number, r#box: Some(&r#box) };
        let claim = Claim { date_of_birth: date(1984, 2, 29), family_name: Some(&name), home: Some(home) };
        let _ = who_fits(&[noor()], &claim);
    }
}
