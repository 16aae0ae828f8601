use super::*;
use crate::deliver::{
    Template, Texts,
    letter::paper::{GLIMPSED, SHEET},
};
use proptest::prelude::*;
use std::{
    path::{Path, PathBuf},
    sync::LazyLock,
};
use voordeur_contract::Language;
use voordeur_portals::Portal;

static FACES: LazyLock<Faces> = LazyLock::new(|| Faces::load().unwrap());

/// The words of every portal there is, on a site whose name is long.
static TEXTS: LazyLock<Vec<Texts>> = LazyLock::new(|| {
    let portals = Portal::names(&root().join("portals")).unwrap();
    let origin = "https://inloggen.mijnverzekeringen.lindenhof-verzekeringen.example";
    portals.iter().map(|portal| texts(portal, origin)).collect()
});

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn texts(portal: &str, origin: &str) -> Texts {
    let portal = Portal::read(&root().join("portals").join(portal)).unwrap();
    Texts::read(&root().join("locales"), &portal, origin.parse().unwrap()).unwrap()
}

fn letter(texts: &Texts, language: Language, name: &str, address: &[&str]) -> Letter {
    let template = Template::RegistrationCode {
        name: name.to_owned(),
        address: std::iter::once(name).chain(address.iter().copied()).map(str::to_owned).collect(),
        code: "WWWW-MMMM".to_owned(),
        valid_until: "2027-09-30".parse().unwrap(),
        reference: "WWWW-MMMM".to_owned(),
    };
    texts.render(&template, language, "2026-09-30T10:00:00Z".parse().unwrap()).unwrap().letter.unwrap()
}

/// A line in its place.
struct Line<'a> {
    text: &'a str,
    /// From the top of the line to below the baseline.
    area: Area,
    /// What of it is black.
    ink: Area,
}

impl<'a> From<&'a PlacedText> for Line<'a> {
    fn from(placed: &'a PlacedText) -> Self {
        let PlacedText { left, baseline, style, text } = placed;
        let right = left + FACES.width(*style, text);
        let bottom = baseline + 0.3 * style.size;
        let area = Area { left: *left, top: baseline - ASCENT * style.size, right, bottom };
        Self { text, area, ink: Area { top: baseline - 0.72 * style.size, ..area } }
    }
}

fn lies_within(inner: Area, outer: Area) -> bool {
    let slack = 0.1;
    inner.left >= outer.left - slack
        && inner.right <= outer.right + slack
        && inner.top >= outer.top - slack
        && inner.bottom <= outer.bottom + slack
}

fn overlap(one: Area, other: Area) -> bool {
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

/// Everything that a printed letter must be.
fn check(letter: &Letter) -> Result<(), TestCaseError> {
    let Some(page) = page(letter, &FACES) else { return Err(TestCaseError::fail("it does not fit")) };
    let (address, others): (Vec<Line<'_>>, Vec<Line<'_>>) =
        page.texts.iter().map(Line::from).partition(|line| lies_within(line.area, WINDOW));
    let shown: String = address.iter().map(|line| line.text).collect();
    let without_spaces = |text: &str| text.replace(' ', "");
    prop_assert_eq!(without_spaces(&shown), without_spaces(&letter.recipient.concat()));
    for line in &others {
        prop_assert!(lies_within(line.area, PRINTED), "{} leaves the page", line.text);
        prop_assert!(!overlap(line.area, GLIMPSED), "{} shows through the window", line.text);
    }
    for (at, line) in others.iter().enumerate() {
        let other = others.iter().skip(at + 1).find(|other| overlap(line.ink, other.ink));
        prop_assert!(other.is_none(), "{} and {} overlap", line.text, other.map_or("", |other| other.text));
        prop_assert!(page.squares.iter().all(|square| !overlap(line.ink, *square)), "{}", line.text);
    }
    prop_assert!(page.squares.iter().chain(&page.frames).all(|drawn| lies_within(*drawn, PRINTED)));
    Ok(())
}

#[test]
fn the_longest_plausible_letter_is_one_page_in_every_language_of_every_portal() {
    let name = "Maximiliane-Wilhelmina van den Eynde-Vandenbroucke de Mérode-Westerloo";
    let address = [
        "Burgemeester Baron van Voerst van Lyndenstraat 1234 bus 0123",
        "1160 Auderghem / Oudergem (Région de Bruxelles-Capitale)",
        "Koninkrijk der Nederlanden",
    ];
    for texts in TEXTS.iter() {
        for language in Language::ALL {
            check(&letter(texts, language, name, &address)).unwrap();
        }
    }
}

#[test]
fn an_ordinary_letter_is_set_in_its_ordinary_size() {
    for portal in ["customer", "benefits"] {
        let texts = texts(portal, "https://login.lindenhof.example");
        for language in Language::ALL {
            let letter =
                letter(&texts, language, "Charlie Peeters", &["Lindenstraat 12 bus 4", "3000 Leuven"]);
            let page = page(&letter, &FACES).unwrap();
            let sizes: Vec<f32> = page.texts.iter().map(|text| text.style.size).collect();
            assert!(sizes.contains(&10.5) && sizes.contains(&ADDRESS_SIZES[0]), "{language}: {sizes:?}");
            let code = page.texts.iter().find(|text| text.style.face == Face::Code).unwrap();
            assert_eq!((code.text.as_str(), code.style.size), ("WWWW-MMMM", 27.0));
        }
    }
}

#[test]
fn what_is_too_long_is_not_printed_at_all() {
    let endless = "Verzekeringsmaatschappij ".repeat(40);
    assert!(page(&letter(&TEXTS[0], Language::En, "Charlie Peeters", &[&endless]), &FACES).is_none());
    let mut long = letter(&TEXTS[0], Language::En, "Charlie Peeters", &["Lindenstraat 12"]);
    long.body.push(Block::Paragraph(endless.repeat(4)));
    assert!(page(&long, &FACES).is_none());
}

#[test]
fn the_paper_holds_the_window() {
    assert!(lies_within(PRINTED, SHEET) && lies_within(WINDOW, PRINTED) && lies_within(WINDOW, GLIMPSED));
    const { assert!(DATE_LINE > GLIMPSED.bottom && SUBJECT_TOP > DATE_LINE) }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_name_and_address_leave_their_places(
        name in "[A-Zé][a-zëçü’-]{1,20}( [A-Z][a-z-]{1,20}){1,3}",
        street in "[A-Z][a-zé]{2,24}( [A-Z][a-z]{2,16}){0,2} [1-9][0-9]{0,3}( bus [0-9]{1,4})?",
        city in "[1-9][0-9]{3} [A-Z][a-zé-]{2,30}",
        portal in 0..TEXTS.len(),
        language in prop::sample::select(Language::ALL.to_vec()),
    ) {
        check(&letter(&TEXTS[portal], language, &name, &[&street, &city]))?;
    }
}
