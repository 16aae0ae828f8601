//! What is written is read back, and what is read says where it has to be mended.

use super::{records::Records, *};
use proptest::prelude::*;
use std::{fs, path::Path};
use voordeur_contract::{FieldReason, Language, NewUser, Role};

fn known() -> Known {
    let authorisations = [("policies", "Verzekeringen bekijken"), ("claims", "Schade melden")];
    Known {
        language: Language::Nl,
        languages: Language::ALL.to_vec(),
        authorisations: authorisations.map(|(id, name)| (id.to_owned(), name.to_owned())).to_vec(),
    }
}

fn list(text: &str) -> List {
    read(text, &known()).unwrap()
}

fn emails(list: &List) -> Vec<&str> {
    list.rows.iter().map(|row| row.user.email.as_str()).collect()
}

#[test]
fn every_separator_is_recognised() {
    for separator in [",", ";", "\t"] {
        let text = ["Naam", "E-mailadres\nSam Jansen", "sam@example.com\n"].join(separator);
        assert_eq!(emails(&list(&text)), ["sam@example.com"], "{separator:?}");
    }
    assert_eq!(emails(&list("sep=|\r\nname|email\r\nSam|sam@example.com")), ["sam@example.com"]);
    // More commas than semicolons.
    let text = "Naam;E-mail;Afdeling (a, b, c, d)\nSam;sam@example.com;a, b";
    assert_eq!(emails(&list(text)), ["sam@example.com"]);
}

#[test]
fn a_byte_order_mark_does_not_hide_the_first_column() {
    assert_eq!(list("\u{feff}Naam;E-mail\nSam;sam@example.com").rows[0].user.name, "Sam");
}

#[test]
fn a_name_may_stand_in_two_columns() {
    for header in ["Voornaam;Achternaam", "Prénom;Nom", "First name;Last name"] {
        let read = list(&format!("{header};email\nSam;van Dam;sam@example.com"));
        assert_eq!(read.rows[0].user.name, "Sam van Dam", "{header}");
    }
}

#[test]
fn a_column_that_is_missing_is_named() {
    let missing = |text| read(text, &known()).unwrap_err();
    assert_eq!(missing("Naam;Mobiel\nSam;1"), FileError::HeaderMissing(vec![Column::Email]));
    assert_eq!(missing("Sam;sam@example.com"), FileError::HeaderMissing(vec![Column::Name, Column::Email]));
    for text in ["", "\u{feff}", "\r\n\r\n", " \n\t\n"] {
        assert_eq!(missing(text), FileError::Empty, "{text:?}");
    }
    assert_eq!(missing("name,email\n\n"), FileError::NobodyListed);
    assert_eq!(missing("name,email\n\"Sam,sam@example.com"), FileError::QuoteOpen { row: 2 });
}

#[test]
fn mistakes_are_found_by_row_and_column() {
    let text = "name;email;mobile;language;role;authorisations\n\
        Sam;sam@example.com;;nl;user;claims\n\
        \n\
        ;no-address;;es;boss;claims, travel\n\
        Alex;SAM@example.com;;;;\n\
        Kim;kim@example.com;;;;;more";
    let read = list(text);
    assert_eq!(emails(&read), ["sam@example.com"]);
    let found: Vec<_> = read
        .left_out
        .iter()
        .flat_map(|row| {
            row.mistakes.iter().map(|m| (row.number, m.column, m.typed.as_str(), m.wrong.clone()))
        })
        .collect();
    let expected = [
        (4, Some(Column::Language), "es", Wrong::UnknownLanguage),
        (4, Some(Column::Role), "boss", Wrong::UnknownRole),
        (4, Some(Column::Authorisations), "travel", Wrong::UnknownAuthorisation),
        (4, Some(Column::Name), "", Wrong::Field(FieldReason::Required)),
        (4, Some(Column::Email), "no-address", Wrong::Field(FieldReason::Malformed)),
        (5, Some(Column::Email), "SAM@example.com", Wrong::Repeated { row: 2 }),
        (6, None, "", Wrong::TooManyCells),
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_row_that_is_left_out_keeps_what_was_typed() {
    let text = "Voornaam;Achternaam;Taal;E-mail;Rol\n\
        Sam;van Dam;es;sam@;boss\n\
        Kim;Bos;nl;kim@example.com;Gebruiker;Sales;";
    let read = list(text);
    let found: Vec<_> = read.left_out.iter().map(|row| (row.cells.join("|"), row.excess.join("|"))).collect();
    let expected = [("Sam van Dam|sam@||es|boss|", ""), ("Kim Bos|kim@example.com||nl|Gebruiker|", "Sales|")];
    assert_eq!(found, expected.map(|(cells, excess)| (cells.to_owned(), excess.to_owned())));
}

#[test]
fn roles_languages_and_authorisations_are_read_in_every_language() {
    let text = "Nom;Courriel;Langue;Rôle;Autorisations\n\
        Sam;sam@example.com;Français;Administrateur;Schade melden|policies\n\
        Alex;alex@example.com;Engels;gebruiker;\n\
        Kim;kim@example.com;;;";
    let read = list(text);
    assert_eq!(read.left_out, []);
    let users: Vec<_> = read.rows.iter().map(|row| (row.user.language, row.user.role)).collect();
    assert_eq!(
        users,
        [(Language::Fr, Role::Administrator), (Language::En, Role::User), (Language::Nl, Role::User)]
    );
    assert_eq!(read.rows[0].user.authorisations, ["claims", "policies"]);
}

#[test]
fn columns_that_are_not_used_are_told_but_not_our_own_remark() {
    let read = list("name,email,Department,Remark\nSam,sam@example.com,Sales,no account left");
    assert_eq!(read.ignored, ["Department"]);
}

#[test]
fn ten_thousand_rows_are_read_and_a_list_without_end_is_not() {
    let of = |rows: usize| {
        let rows = (0..rows).map(|n| format!("Sample {n},sample.{n}@example.com\n"));
        ["name,email\n".to_owned()].into_iter().chain(rows).collect::<String>()
    };
    assert_eq!(list(&of(10_000)).rows.len(), 10_000);
    assert_eq!(read(&of(ROWS_AT_MOST + 1), &known()), Err(FileError::TooManyRows));
}

#[test]
fn what_we_call_columns_and_roles_is_read_back() {
    for language in Language::ALL {
        let file = format!("locales/{language}/company-invite.ftl");
        let words = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
        let word = |id: &str| words.lines().find_map(|line| line.strip_prefix(&format!("{id} = "))).unwrap();
        for column in
            Column::WRITTEN.into_iter().chain([Column::Remark, Column::GivenName, Column::FamilyName])
        {
            assert_eq!(Column::of(word(column.message())), Some(column), "{language}");
        }
        for role in Role::ALL {
            let text = format!(
                "name,email,role\nSam,sam@example.com,{}",
                word(&format!("company-csv-role-{}", role.name()))
            );
            assert_eq!(list(&text).rows[0].user.role, role, "{language}");
        }
    }
}

fn user(name: &str, mobile: &str) -> NewUser {
    NewUser {
        name: name.to_owned(),
        email: "sam@example.com".to_owned(),
        mobile: mobile.to_owned(),
        language: Language::Nl,
        role: Role::User,
        authorisations: vec!["claims".to_owned(), "policies".to_owned()],
    }
}

#[test]
fn what_could_not_be_sent_is_written_and_sent_again() {
    for language in Language::ALL {
        let mut file = CsvFile::new(language);
        file.row(["name", "email", "mobile", "language", "role", "authorisations", "remark"]);
        let sam = user("=HYPERLINK(\"http://example.com\") ; Sam, \"S\"", "+32 470 00 00 01");
        let cells = user_cells(&sam, |role| role.name().to_owned());
        file.row(cells.into_iter().chain(["No account left".to_owned()]));
        let text = file.into_text();
        assert!(text.contains("\"'=HYPERLINK(") && text.contains("\"'+32 470"), "{text}");
        assert_eq!(list(&text).rows, [Row { number: 2, user: sam }], "{language}");
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(
        rows in prop::collection::vec(prop::collection::vec("\\PC{0,6}|['=+@\"; ,\t\r\n-]{0,6}", 1..5), 1..6),
        language in prop::sample::select(Language::ALL.to_vec()),
    ) {
        let mut file = CsvFile::new(language);
        for row in &rows {
            file.row(row);
        }
        let text = file.into_text();
        let separator = if language == Language::En { ',' } else { ';' };
        let read: Vec<Vec<String>> = Records::of(text.strip_prefix('\u{feff}').unwrap(), separator)
            .map(|record| record.unwrap().cells)
            .collect();
        for cell in read.iter().flatten() {
            prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']), "{cell:?}");
        }
        let plain: Vec<Vec<String>> =
            read.iter().map(|row| row.iter().map(|cell| write::without_apostrophe(cell).to_owned()).collect()).collect();
        prop_assert_eq!(plain, rows);
    }

    #[test]
    fn no_text_is_too_odd(text in "[a-z@.\"';,\t\r\n=]{0,80}|\\PC{0,80}") {
        _ = read(&text, &known());
        if let Ok(list) = read(&["name,email\n", &text].concat(), &known()) {
            let rows = list.rows.iter().map(|row| row.number).chain(list.left_out.iter().map(|row| row.number));
            for row in rows {
                prop_assert!(row >= 2);
            }
        }
    }

    #[test]
    fn who_can_be_read_can_be_sent(text in "([a-z]{0,3}[,;]?[a-z]{0,3}@?[a-z]{0,3}\\.?[a-z]{0,2}\n){0,6}") {
        if let Ok(list) = read(&["name,email\n", &text].concat(), &known()) {
            for row in list.rows {
                prop_assert!(row.user.parse("").is_ok());
            }
        }
    }
}
