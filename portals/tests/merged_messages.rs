//! Overriding messages (T3): the portal's own in the place of the general ones.

#![expect(clippy::unwrap_used, reason = "in tests a panic is the report")]

use std::{fs, path::Path};
use tempfile::TempDir;
use voordeur_contract::Language;
use voordeur_portals::{Portal, messages::merged};

/// A project with two general files and the portal's own file, in Dutch.
fn project(own: Option<&str>) -> (TempDir, Portal) {
    let root = TempDir::new().unwrap();
    let portal = root.path().join("customer");
    write(&root.path().join("locales/nl/brand.ftl"), "-brand = Algemeen\n");
    let base = "# Where it stands\nhello = Dag { $name }\n    .title = Titel\ncount = { $n ->\n    [one] één\n   *[other] { $n }\n}\nbye = Tot ziens\n";
    write(&root.path().join("locales/nl/common.ftl"), base);
    write(&portal.join("portal.toml"), include_str!("../customer/portal.toml"));
    if let Some(own) = own {
        write(&portal.join("locales/nl/own.ftl"), own);
    }
    let portal = Portal::read(&portal).unwrap();
    (root, portal)
}

fn write(file: &Path, text: &str) {
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, text).unwrap();
}

fn merge(own: Option<&str>, files: &[&str]) -> Result<String, String> {
    let (root, portal) = project(own);
    merged(&root.path().join("locales"), &portal, Language::Nl, files).map_err(|error| error.to_string())
}

#[test]
fn without_messages_of_its_own_a_portal_has_the_general_ones() {
    let text = merge(None, &["brand.ftl", "common.ftl"]).unwrap();
    assert_eq!(
        text,
        "-brand = Algemeen\nhello = Dag { $name }\n    .title = Titel\ncount =\n    { $n ->\n        [one] één\n       *[other] { $n }\n    }\nbye = Tot ziens\n"
    );
}

#[test]
fn own_messages_and_terms_stand_in_the_place_of_the_general_ones() {
    let text = merge(Some("bye = Dag!\n-brand = Lindenhof\n"), &["brand.ftl", "common.ftl"]).unwrap();
    assert!(text.starts_with("-brand = Lindenhof\nhello"), "{text}");
    assert!(text.ends_with("bye = Dag!\n") && !text.contains("Tot ziens"), "{text}");
}

#[test]
fn a_message_of_a_file_that_is_not_asked_for_may_be_replaced() {
    assert_eq!(merge(Some("bye = Dag!\n"), &["brand.ftl"]).unwrap(), "-brand = Algemeen\n");
}

#[test]
fn replacing_what_does_not_exist_is_an_error_with_its_line() {
    let said = merge(Some("bye = Dag!\ngoodbye = Dag!\n"), &["common.ftl"]).unwrap_err();
    assert!(said.contains("own.ftl:2: “goodbye” replaces no message"), "{said}");
}

#[test]
fn replacing_twice_is_an_error() {
    let said = merge(Some("bye = Dag!\nbye = Doei!\n"), &["common.ftl"]).unwrap_err();
    assert!(said.contains("“bye” was replaced before"), "{said}");
}

#[test]
fn broken_syntax_is_an_error_with_its_line() {
    let said = merge(Some("bye = Dag!\n\nhello = { $name\n"), &["common.ftl"]).unwrap_err();
    assert!(said.contains("own.ftl:3: ") || said.contains("own.ftl:4: "), "{said}");
}

#[test]
fn a_missing_file_is_named() {
    let said = merge(None, &["nowhere.ftl"]).unwrap_err();
    assert!(said.contains("nowhere.ftl: cannot be read"), "{said}");
}
