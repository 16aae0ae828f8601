//! A small project with good messages, and each mistake made in it.

use super::*;
use std::fs;
use tempfile::TempDir;

const CODE: &str = r#"fn view() { t("hello"); t_args("count", &[]); t("brand") }
fn contact() { t(&["contact-", id, "-name"].concat());
               t(&["contact-", id, "-for"].concat()) }"#;
const EN: &str = "\
# Name.
-brand = Voordeur
# Header.
brand = { -brand }
# $name: who.
hello = Hello, { $name }
    .title = Greeting
# $n: how many.
count = { $n ->
    [0] none
    [one] one
   *[other] { $n }
}
# Contact.
contact-help-desk-name = Desk
# Contact.
contact-help-desk-for = Questions
";
/// A portal in order; its one contact is `help-desk`, and it has no companies.
const PORTAL: &str = include_str!("../../../portals/customer/portal.toml");

struct Project(TempDir);

impl Project {
    /// Everything in order.
    fn new() -> Self {
        let project = Self(TempDir::new().unwrap());
        project.put("src/app.rs", CODE);
        project.put("auth-api/server/src/lib.rs", "");
        project.put("locales/en/app.ftl", EN);
        let translated: String =
            EN.lines().filter(|line| !line.starts_with('#')).map(|line| format!("{line}\n")).collect();
        project.put("locales/nl/app.ftl", &translated);
        project.put("locales/fr/app.ftl", &translated);
        project.put("portals/customer/portal.toml", PORTAL);
        project
    }

    fn put(&self, file: &str, text: &str) {
        let file = self.0.path().join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    /// Replaces the first `from` in a file.
    fn spoil(self, file: &str, from: &str, to: &str) -> Self {
        let text = fs::read_to_string(self.0.path().join(file)).unwrap();
        assert!(text.contains(from), "{file} has no {from}");
        self.put(file, &text.replacen(from, to, 1));
        self
    }

    fn findings(&self) -> Vec<String> {
        findings(self.0.path()).unwrap().iter().map(ToString::to_string).collect()
    }

    /// Exactly one finding, which begins so.
    fn has(&self, expected: &str) {
        let found = self.findings();
        assert!(found.len() == 1 && found.iter().all(|f| f.starts_with(expected)), "{expected}: {found:#?}");
    }
}

#[test]
fn good_messages_have_no_findings() {
    assert_eq!(Project::new().findings(), Vec::<String>::new());
}

#[test]
fn a_missing_file_is_found() {
    let project = Project::new();
    project.put("locales/en/more.ftl", "# Comment.\nmore = { hello }\n");
    project.put("locales/nl/more.ftl", "more = { hello }\n");
    let project = project.spoil("src/app.rs", "t(\"brand\")", "t(\"brand\"); t(\"more\")");
    project.has("locales/fr/more.ftl:1: this file is missing");
}

#[test]
fn a_superfluous_file_is_found() {
    let project = Project::new();
    project.put("locales/nl/more.ftl", "");
    project.has("locales/nl/more.ftl:1: this file is superfluous");
}

#[test]
fn a_missing_message_is_found() {
    let project = Project::new().spoil("locales/nl/app.ftl", "contact-help-desk-name = Desk\n", "");
    project.has("locales/nl/app.ftl:5: “contact-help-desk-name” is missing here; en has it in line 15");
}

#[test]
fn a_superfluous_message_is_found() {
    let project = Project::new().spoil("locales/nl/app.ftl", "contact-", "extra = x\ncontact-");
    project.has("locales/nl/app.ftl:10: “extra” is superfluous");
}

#[test]
fn attributes_are_compared() {
    Project::new()
        .spoil("locales/fr/app.ftl", "    .title = Greeting\n", "")
        .has("locales/fr/app.ftl:3: “hello.title” is missing");
    Project::new()
        .spoil("locales/fr/app.ftl", "    .title = Greeting\n", "    .title = x\n    .label = x\n")
        .has("locales/fr/app.ftl:3: “hello.label” is superfluous");
}

#[test]
fn variables_are_compared() {
    Project::new()
        .spoil("locales/nl/app.ftl", ", { $name }", "")
        .has("locales/nl/app.ftl:3: “hello” lacks the variable $name");
    Project::new()
        .spoil("locales/nl/app.ftl", "{ $name }", "{ $name } { $nmae }")
        .has("locales/nl/app.ftl:3: “hello” has the variable $nmae");
}

#[test]
fn cases_are_compared_and_plurals_known() {
    Project::new()
        .spoil("locales/nl/app.ftl", "    [0] none\n", "")
        .has("locales/nl/app.ftl:5: “count” lacks the case [0] of $n");
    Project::new()
        .spoil("locales/nl/app.ftl", "    [0] none\n", "    [0] x\n    [1] x\n")
        .has("locales/nl/app.ftl:5: “count” has a case [1] of $n");
    Project::new()
        .spoil("locales/nl/app.ftl", "[one] one", "[few] x")
        .has("locales/nl/app.ftl:5: “count” distinguishes “few”");
}

#[test]
fn the_order_is_compared() {
    let project = Project::new().spoil("locales/nl/app.ftl", "brand = { -brand }\n", "");
    let project = project.spoil("locales/nl/app.ftl", "contact-", "brand = { -brand }\ncontact-");
    project.has("locales/nl/app.ftl:2: “hello” stands where en has “brand”");
}

#[test]
fn an_id_that_is_there_twice_is_found() {
    let project = Project::new().spoil("locales/nl/app.ftl", "contact-", "brand = x\ncontact-");
    let found = project.findings();
    assert!(
        found
            .iter()
            .any(|f| f.starts_with("locales/nl/app.ftl:10: “brand” is there already: app.ftl, line 2")),
        "{found:#?}"
    );
}

#[test]
fn broken_syntax_is_found() {
    let project = Project::new().spoil("locales/nl/app.ftl", "{ $name }", "{ $name");
    let found = project.findings();
    assert!(
        found
            .iter()
            .any(|f| f.starts_with("locales/nl/app.ftl:3: ") || f.starts_with("locales/nl/app.ftl:4: ")),
        "{found:#?}"
    );
}

#[test]
fn a_reference_to_nothing_is_found() {
    let project = Project::new().spoil("locales/nl/app.ftl", "= Desk", "= { -desk }");
    project.has("locales/nl/app.ftl:10: “contact-help-desk-name” refers to “-desk”, which does not exist");
}

#[test]
fn typography_is_found() {
    Project::new()
        .spoil("locales/nl/app.ftl", "= Desk", "= Desk 'x'")
        .has("locales/nl/app.ftl:10: “contact-help-desk-name”: ' was expected");
    Project::new()
        .spoil("locales/fr/app.ftl", "= Desk", "= Desk ?")
        .has("locales/fr/app.ftl:10: “contact-help-desk-name”: a narrow");
}

#[test]
fn a_missing_comment_is_found() {
    Project::new()
        .spoil("locales/en/app.ftl", "# Contact.\n", "")
        .has("locales/en/app.ftl:14: “contact-help-desk-name” has no comment");
}

#[test]
fn forbidden_words_are_found() {
    Project::new()
        .spoil("locales/nl/app.ftl", "= Desk", "= Bel je desk")
        .has("locales/nl/app.ftl:10: “contact-help-desk-name”: the word “je” is not used");
}

#[test]
fn letters_that_no_sms_has_are_found() {
    let project = Project::new();
    for language in ["en", "nl", "fr"] {
        let letter = if language == "fr" { "ê" } else { "é" };
        project.put(&format!("locales/{language}/delivery.ftl"), &format!("# SMS.\nsms-code = {letter} '\n"));
    }
    let project = project.spoil("src/app.rs", "t(\"brand\")", "t(\"brand\"); t(\"sms-code\")");
    project.has("locales/fr/delivery.ftl:2: “sms-code”: “ê” (U+00EA) is not in the alphabet of SMS");
}

#[test]
fn an_unused_message_is_found() {
    Project::new()
        .spoil("src/app.rs", "t(\"brand\")", "")
        .has("locales/en/app.ftl:4: “brand” is used nowhere");
}

#[test]
fn a_page_of_the_server_uses_messages() {
    let project = Project::new().spoil("src/app.rs", "t(\"brand\")", "");
    project.put("auth-api/server/src/page.html", "<h1>{{brand}}</h1>");
    assert_eq!(project.findings(), Vec::<String>::new());
}

#[test]
fn an_unknown_id_is_found() {
    Project::new()
        .spoil("src/app.rs", "t(\"brand\")", "t(\"brand\"); t(\"brnad\")")
        .has("src/app.rs:1: no message has the id “brnad”");
}

#[test]
fn a_portal_replaces_what_exists() {
    let project = Project::new();
    project.put("portals/customer/locales/nl/own.ftl", "-brand = Lindenhof\nhello = Dag\n");
    assert_eq!(project.findings(), Vec::<String>::new());
    project.put("portals/customer/locales/nl/own.ftl", "-brand = Lindenhof\nhelo = Dag\n");
    project.has("portals/customer/locales/nl/own.ftl:2: “helo” replaces no message");
    project.put("portals/customer/locales/nl/own.ftl", "hello = Dag { $nam }\n");
    project.has("portals/customer/locales/nl/own.ftl:1: “hello” has the variable $nam");
}

#[test]
fn an_informal_portal_replaces_what_is_formal() {
    let project = Project::new().spoil("locales/nl/app.ftl", "= Desk", "= Uw desk");
    assert_eq!(project.findings(), Vec::<String>::new());
    project.put("portals/customer/portal.toml", &PORTAL.replace("\"formal\"", "\"informal\""));
    project
        .has("locales/nl/app.ftl:10: “contact-help-desk-name” is formal, and the portal “customer” does not");
    project.put("portals/customer/locales/nl/own.ftl", "contact-help-desk-name = Je desk\n");
    assert_eq!(project.findings(), Vec::<String>::new());
    project.put("portals/customer/locales/nl/own.ftl", "contact-help-desk-name = Uw desk\n");
    project.has("portals/customer/locales/nl/own.ftl:1: “contact-help-desk-name”: the word “uw” is not used");
}

#[test]
fn a_contact_without_words_is_found() {
    let project = Project::new();
    project.put("portals/customer/portal.toml", &PORTAL.replace("id = \"help-desk\"", "id = \"night-desk\""));
    let found = project.findings();
    for id in ["contact-night-desk-name", "contact-night-desk-for"] {
        let expected = format!("portals/customer/portal.toml:1: no message has the id “{id}”");
        assert!(found.contains(&expected), "{found:#?}");
    }
}

#[test]
fn an_authorisation_without_words_is_found() {
    let project = Project::new();
    let companies = "[companies]\nauthorisations = [\"claims\"]\ninvitation_days = 7\nundo_seconds = 10\n\
        mails_per_administrator_per_hour = 100\nmails_per_company_per_day = 200\n";
    project.put("portals/customer/portal.toml", &format!("{PORTAL}\n{companies}"));
    project.has("portals/customer/portal.toml:1: no message has the id “authorisation-claims”");
}
