//! `portal.toml`: what is read, and what is said when something is wrong.

#![expect(clippy::unwrap_used, reason = "in tests a panic is the report")]

use std::{fs, path::Path};
use tempfile::TempDir;
use voordeur_contract::{Language, Means, Residence, SecondFactor, Weekday};
use voordeur_portals::{Confirmation, FormOfAddress, Portal};

const GOOD: &str = include_str!("../customer/portal.toml");

fn shipped(name: &str) -> Portal {
    Portal::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

/// What is said about the good file after `from` was replaced by `to`, without the folder's name.
fn complaint(from: &str, to: &str) -> String {
    read(from, to).unwrap()
}

/// The same; `None` when nothing is wrong.
fn read(from: &str, to: &str) -> Option<String> {
    assert!(GOOD.contains(from), "{from}");
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("portal.toml"), GOOD.replacen(from, to, 1)).unwrap();
    let said = Portal::read(folder.path()).err()?.to_string();
    Some(said.strip_prefix(folder.path().to_str().unwrap()).unwrap().trim_start_matches('/').to_owned())
}

fn line_of(text: &str) -> usize {
    GOOD.lines().position(|line| line.contains(text)).unwrap() + 1
}

#[test]
fn the_customer_portal_is_as_described() {
    let portal = shipped("customer");
    assert_eq!(portal.description.id, "customer");
    assert_eq!(portal.description.languages, Language::ALL);
    assert_eq!(portal.description.time_zone, "Europe/Brussels");
    let contact = portal.description.contacts.first().unwrap();
    assert_eq!(contact.id, "help-desk");
    let hours = contact.opening_hours.first().unwrap();
    assert_eq!((hours.opens.as_str(), hours.closes.as_str()), ("08:00", "16:45"));
    assert_eq!(hours.days.first(), Some(&Weekday::Monday));
    assert_eq!(portal.limits.code_minutes, 10);
    assert_eq!(portal.sender.sms_sender, "Lindenhof");
}

#[test]
fn the_business_portal_is_as_described() {
    let portal = shipped("business");
    assert_eq!(portal.description.languages, [Language::Nl, Language::En]);
    assert_eq!(portal.description.second_factors, [SecondFactor::Authenticator, SecondFactor::Sms]);
    assert_eq!((portal.form_of_address, portal.country.as_str()), (FormOfAddress::Formal, "NL"));
}

#[test]
fn the_intermediary_portal_is_as_described() {
    let portal = shipped("intermediary");
    assert_eq!(portal.description.languages, [Language::Nl, Language::En]);
    assert_eq!(portal.description.time_zone, "Europe/Amsterdam");
    assert_eq!(portal.form_of_address, FormOfAddress::Informal);
    assert_eq!((portal.registration, portal.sender.sms_sender.as_str()), (None, "Brugwachter"));
}

#[test]
fn companies_have_five_accounts_in_the_business_portal_and_as_many_as_they_like_in_the_intermediary() {
    for (portal, accounts) in [("business", Some(5)), ("intermediary", None)] {
        let portal = shipped(portal);
        let companies = portal.companies.unwrap();
        assert_eq!(
            (companies.accounts, companies.invitation_days, companies.undo_seconds),
            (accounts, 7, 10)
        );
        let described = portal.description.companies.unwrap();
        assert_eq!((described.accounts, described.invitation_days), (accounts, 7));
        assert_eq!(described.authorisations, companies.authorisations);
    }
}

#[test]
fn dutch_portals_know_the_same_public_holidays() {
    assert_eq!(shipped("intermediary").public_holidays, shipped("business").public_holidays);
}

#[test]
fn the_customer_portal_registers_people_with_a_client_reference() {
    let portal = shipped("customer");
    let registration = portal.registration.unwrap();
    assert_eq!(registration.confirm, [Confirmation::DateOfBirth, Confirmation::HomeAddress]);
    assert_eq!(registration.letter.valid_months, 3);
    let described = portal.description.registration.unwrap();
    assert_eq!(described.means, [Means::ClientReference]);
    assert_eq!(described.residences, [Residence::Belgium, Residence::Elsewhere]);
    assert_eq!((described.idle_minutes, described.kept_days), (30, 100));
}

#[test]
fn the_benefits_portal_is_as_described() {
    let portal = shipped("benefits");
    assert_eq!(portal.description.languages, Language::ALL);
    let hours = portal.description.contacts.first().unwrap().opening_hours.first().unwrap().clone();
    assert_eq!((hours.opens.as_str(), hours.closes.as_str()), ("08:00", "18:00"));
    let registration = portal.registration.unwrap();
    assert_eq!(registration.means, [Means::CustomerId]);
    assert_eq!(registration.confirm, [Confirmation::DateOfBirth, Confirmation::FamilyName]);
}

#[test]
fn belgian_portals_know_the_same_public_holidays() {
    let holidays = shipped("customer").public_holidays;
    assert_eq!(holidays, shipped("benefits").public_holidays);
    // Easter is on 5 April 2026, 28 March 2027 and 16 April 2028: its Monday, Ascension Day and Whit Monday follow.
    let moving = [
        ["2026-04-06", "2026-05-14", "2026-05-25"],
        ["2027-03-29", "2027-05-06", "2027-05-17"],
        ["2028-04-17", "2028-05-25", "2028-06-05"],
    ];
    let fixed = ["01-01", "05-01", "07-21", "08-15", "11-01", "11-11", "12-25"];
    let fixed = ["2026", "2027", "2028"].iter().flat_map(|year| fixed.map(|day| format!("{year}-{day}")));
    let mut expected: Vec<String> = moving.concat().into_iter().map(str::to_owned).chain(fixed).collect();
    expected.sort();
    assert_eq!(holidays, expected);
}

/// Employees register from one address on the day of the welcome letter, customers one by one.
#[test]
fn an_office_registers_together_and_a_household_does_not() {
    let of = |name: &str| {
        let registration = shipped(name).registration.unwrap();
        (registration.lookups_per_address, registration.journeys_before_proof_of_work)
    };
    let ((lookups, journeys), (of_office, journeys_of_office)) = (of("customer"), of("benefits"));
    assert!(of_office >= 100 && of_office > lookups);
    assert!(journeys_of_office >= 100 && journeys_of_office > journeys);
}

#[test]
fn a_portal_without_the_table_registers_nobody() {
    let portal = shipped("business");
    assert_eq!((portal.registration, portal.description.registration), (None, None));
}

#[test]
fn a_portal_without_the_table_has_no_companies() {
    let portal = shipped("customer");
    assert_eq!((portal.companies, portal.description.companies), (None, None));
}

#[test]
fn portals_are_found_by_their_file() {
    assert_eq!(
        Portal::names(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap(),
        ["benefits", "business", "customer", "intermediary"]
    );
}

#[test]
fn a_folder_without_the_file_is_named() {
    let folder = TempDir::new().unwrap();
    let said = Portal::read(folder.path()).unwrap_err().to_string();
    assert!(said.contains("portal.toml: cannot be read"), "{said}");
}

#[test]
fn every_mistake_is_said_with_its_line() {
    let mistakes = [
        ("time_zone = ", "time_sone = ", "unknown field `time_sone`"),
        ("form_of_address = \"formal\"", "form_of_address = \"royal\"", "unknown variant `royal`"),
        ("country = \"BE\"", "country = \"be\"", "expected the two capital letters of a country"),
        ("\"Europe/Brussels\"", "\"CET\"", "expected the IANA name of a time zone"),
        ("languages = [\"nl\", \"fr\", \"en\"]", "languages = []", "expected at least one element"),
        ("languages = [\"nl\", \"fr\", \"en\"]", "languages = [\"nl\", \"nl\"]", "only once"),
        ("languages = [\"nl\", \"fr\", \"en\"]", "languages = [\"de\"]", "unknown variant `de`"),
        ("code_minutes = 10", "code_minutes = 11", "expected a whole number from 2 to 10, found 11"),
        ("code_tries = 5", "code_tries = \"five\"", "expected i64"),
        ("telephone = \"+32 2 555 01 00\"", "telephone = \"02 555 01 00\"", "international telephone number"),
        ("email = \"help@lindenhof.example\"", "email = \"help\"", "expected an e-mail address"),
        ("sms_sender = \"Lindenhof\"", "sms_sender = \"De Lindenhof\"", "at most eleven"),
        ("opens = \"08:00\"", "opens = \"8h\"", "expected a time of day"),
        ("means = [\"client-reference\"]", "means = []", "expected at least one element"),
        ("means = [\"client-reference\"]", "means = [\"itsme\"]", "unknown variant `itsme`"),
        ("[\"belgium\", \"elsewhere\"]", "[\"belgium\", \"belgium\"]", "only once"),
        ("[\"date-of-birth\", \"home-address\"]", "[]", "expected at least one element"),
        (
            "[\"date-of-birth\", \"home-address\"]",
            "[\"home-address\"]",
            "expected “date-of-birth” to be confirmed first",
        ),
        (
            "[\"date-of-birth\", \"home-address\"]",
            "[\"date-of-birth\"]",
            "expected at least one thing to confirm after",
        ),
        (
            "desk_email = \"registration@lindenhof.example\"",
            "desk_email = \"desk\"",
            "expected an e-mail address",
        ),
        ("per_year = 6", "per_month = 6", "unknown field `per_month`"),
    ];
    for (from, to, expected) in mistakes {
        let said = complaint(from, to);
        let place = format!("portal.toml:{}: ", line_of(from));
        assert!(said.starts_with(&place) && said.contains(expected), "{from} → {to}: {said}");
    }
}

/// What each limit may be at its laxest, and one step beyond.
#[test]
fn no_portal_is_laxer_than_the_security_rules() {
    for (limit, laxest, beyond) in [
        ("journey_idle_minutes = 30", 60, 61),
        ("code_minutes = 10", 10, 11),
        ("code_tries = 5", 5, 6),
        ("resend_after_seconds = 30", 30, 29),
        ("resends_per_journey = 3", 5, 6),
        ("codes_per_account_per_day = 20", 20, 21),
        ("failed_log_ins_per_account = 10", 10, 11),
        ("failed_log_ins_per_address = 100", 200, 201),
        ("failed_log_ins_window_minutes = 15", 15, 14),
        ("block_minutes = 15", 15, 14),
        ("session_idle_minutes = 15", 30, 31),
        ("session_hours = 8", 12, 13),
        ("step_up_minutes = 5", 15, 16),
        ("registration_days = 100", 365, 366),
        ("lookups_per_number = 5", 10, 11),
        ("lookups_per_address = 30", 200, 201),
        ("lookups_window_minutes = 60", 15, 14),
        ("desk_requests_per_address_per_day = 5", 50, 51),
        ("journeys_before_proof_of_work = 20", 200, 201),
        ("proof_of_work_bits = 13", 8, 7),
        ("recovery_codes = 10", 16, 17),
        ("address_changed_days = 90", 30, 29),
        ("several_tries_from = 3", 5, 11),
        ("valid_months = 3", 3, 4),
        ("\ntries = 5", 5, 6),
        ("per_year = 6", 12, 13),
    ] {
        let (name, _) = limit.split_once(" = ").unwrap();
        assert_eq!(read(limit, &format!("{name} = {laxest}")), None, "{name}");
        let said = read(limit, &format!("{name} = {beyond}")).unwrap();
        assert!(said.contains("expected a whole number from"), "{said}");
    }
}

/// A portal with this table of companies; `None` when nothing is wrong with it.
fn with_companies(table: &str) -> Option<String> {
    let contacts = "[[contacts]]";
    read(contacts, &format!("[companies]\n{table}\n{contacts}"))
}

#[test]
fn mistakes_about_companies_are_said() {
    let good = "accounts = 5\nauthorisations = [\"claims\"]\ninvitation_days = 7\nundo_seconds = 10\n\
        mails_per_administrator_per_hour = 100\nmails_per_company_per_day = 200\n";
    assert_eq!(with_companies(good), None);
    assert_eq!(with_companies(&good.replace("accounts = 5\n", "")), None);
    for (from, to, expected) in [
        ("accounts = 5", "accounts = 0", "expected a whole number from 1 to 100000, found 0"),
        ("[\"claims\"]", "[]", "expected at least one element"),
        ("[\"claims\"]", "[\"claims\", \"claims\"]", "only once"),
        ("[\"claims\"]", "[\"Car claims\"]", "a name of lower-case letters and dashes"),
        ("invitation_days = 7", "invitation_days = 15", "expected a whole number from 1 to 14"),
        ("undo_seconds = 10", "undo_seconds = 4", "expected a whole number from 5 to 60"),
        ("undo_seconds = 10\n", "", "missing field `undo_seconds`"),
        ("_per_hour = 100", "_per_hour = 20001", "expected a whole number from 5 to 20000"),
        ("_per_day = 200", "_per_day = 50001", "expected a whole number from 5 to 50000"),
        ("_per_day = 200", "_per_day = 99", "at least mails_per_administrator_per_hour, 100, found 99"),
        ("undo_seconds", "undo_minutes", "unknown field `undo_minutes`"),
    ] {
        let said = with_companies(&good.replacen(from, to, 1)).unwrap();
        assert!(said.starts_with("portal.toml:") && said.contains(expected), "{from} → {to}: {said}");
    }
}

/// However few may be mailed, one request with as many as it takes has to go through some time.
#[test]
fn as_many_can_be_mailed_as_one_request_invites() {
    let table = |accounts: &str, hour: u32| {
        with_companies(&format!(
            "{accounts}authorisations = [\"claims\"]\ninvitation_days = 7\nundo_seconds = 10\n\
             mails_per_administrator_per_hour = {hour}\nmails_per_company_per_day = 200\n"
        ))
    };
    for (accounts, enough) in [("accounts = 5\n", 5), ("accounts = 50\n", 50), ("", 100)] {
        assert_eq!(table(accounts, enough), None);
    }
    let said = table("", 99).unwrap();
    assert!(said.contains("to be at least what one request invites, 100, found 99"), "{said}");
}

/// Values that each are in order, but not together: said at their table.
#[test]
fn a_registration_agrees_with_itself() {
    let letter = "[registration.letter]";
    for (table, from, to, expected) in [
        (
            "[registration]",
            "registration_days = 100",
            "registration_days = 92",
            "“registration_days” (92) to be at least 93",
        ),
        (
            "[registration]",
            "several_tries_from = 3",
            "several_tries_from = 6",
            "“several_tries_from” (6) to be at most “lookups_per_number” (5)",
        ),
        (letter, "letter_from = 2", "letter_from = 7", "“letter_from” (7) to be at most 6"),
    ] {
        let said = complaint(from, to);
        let place = format!("portal.toml:{}: ", line_of(table));
        assert!(said.starts_with(&place) && said.contains(expected), "{from} → {to}: {said}");
    }
}

#[test]
fn a_contact_is_closed_on_public_holidays_unless_it_says_otherwise() {
    let closed_on = |to: &str| {
        let folder = TempDir::new().unwrap();
        let email = "email = \"help@lindenhof.example\"\n";
        fs::write(folder.path().join("portal.toml"), GOOD.replace(email, &format!("{email}{to}"))).unwrap();
        let portal = Portal::read(folder.path()).unwrap();
        assert!(portal.public_holidays.contains(&"2027-07-21".to_owned()));
        portal.description.contacts.first().unwrap().closed_on.clone()
    };
    assert_eq!(closed_on(""), shipped("customer").public_holidays);
    assert_eq!(closed_on("closed_on = [\"2026-12-24\"]\n"), ["2026-12-24"]);
    assert!(closed_on("closed_on = []\n").is_empty());
}

#[test]
fn hours_end_after_they_began() {
    let said = complaint("closes = \"16:45\"", "closes = \"07:00\"");
    assert!(said.contains("expected “closes” (07:00) to be later than “opens” (08:00)"), "{said}");
    assert!(said.starts_with("portal.toml:"), "{said}");
}

#[test]
fn days_are_real_and_in_order() {
    let said = complaint("\"2026-04-06\"", "\"2026-04-31\"");
    assert!(said.contains("found “2026-04-31”"), "{said}");
    let said = complaint("\"2026-04-06\"", "\"2026-05-06\"");
    assert!(said.contains("expected “2026-05-01” to stand before “2026-05-06”"), "{said}");
}

#[test]
fn what_is_missing_is_named() {
    let said = complaint("session_hours = 8", "");
    assert!(said.contains("missing field `session_hours`"), "{said}");
}
