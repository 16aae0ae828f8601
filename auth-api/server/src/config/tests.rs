use super::*;
use clap::Parser;
use data_encoding::BASE64;
use std::path::Path;

fn options(arguments: &[&str]) -> Options {
    CommandLine::try_parse_from([&["voordeur-auth-api"], arguments].concat()).unwrap().options
}

fn read(arguments: &[&str], environment: Environment<'_>) -> Result<Configuration, String> {
    Configuration::read(&options(arguments), environment, &Random::seeded(1))
        .map_err(|error| error.to_string())
}

#[test]
fn development_mode_is_refused_where_others_can_reach_it() {
    for address in ["0.0.0.0:8080", "192.168.1.10:8080", "[::]:8080"] {
        for option in ["--listen", "--operations-listen"] {
            let error = read(&["--development", option, address], &|_| None).unwrap_err();
            assert!(error.contains("development mode") && error.contains(address), "{error}");
        }
        let beside = read(&["--development", "--listen", "127.0.0.1:8080", "--listen", address], &|_| None);
        assert!(beside.unwrap_err().contains(address));
    }
}

#[test]
fn development_mode_is_refused_under_a_name_of_others_and_behind_a_proxy() {
    for origin in ["https://login.example.org", "http://192.168.1.10:8080", "https://localhost.example.org"] {
        let error = read(&["--development", "--public-origin", origin], &|_| None).unwrap_err();
        assert!(error.contains("development mode") && error.contains(origin), "{error}");
    }
    let error = read(&["--development", "--trusted-proxy", "127.0.0.1"], &|_| None).unwrap_err();
    assert!(error.contains("development mode") && error.contains("--trusted-proxy"), "{error}");
}

#[test]
fn plain_http_is_for_this_machine_only() {
    let error = read(&["--public-origin", "http://login.example.org"], &|_| None).unwrap_err();
    assert!(error.contains("https://"), "{error}");
}

#[test]
fn development_mode_makes_a_key_once_and_keeps_it() {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite://{}/new/voordeur.sqlite", folder.path().display());
    let options = options(&["--development", "--database-url", &database]);
    Configuration::read(&options, &|_| None, &Random::seeded(1)).unwrap();
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "reading makes nothing");
    Configuration::prepare(&options, &|_| None, &Random::seeded(1)).unwrap();
    Configuration::prepare(&options, &|_| None, &Random::seeded(2)).unwrap();
    let first = Configuration::read(&options, &|_| None, &Random::seeded(1)).unwrap();
    let second = Configuration::read(&options, &|_| None, &Random::seeded(2)).unwrap();
    assert_eq!(first.secret_key.code_digest("a", "1"), second.secret_key.code_digest("a", "1"));
    assert!(matches!(first.delivery, Delivery::DevelopmentOutbox));
}

#[test]
fn development_mode_may_ask_an_insurer_of_ones_own() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("auth-api.toml");
    std::fs::write(&file, "[records]\nurl = \"http://localhost:9090\"\ntoken = { env = \"TOKEN\" }\n")
        .unwrap();
    let arguments = ["--development", "--config", file.to_str().unwrap()];
    let configuration = read(&arguments, &|name| (name == "TOKEN").then(|| "marlin".to_owned())).unwrap();
    assert_eq!(configuration.records.unwrap().url, "http://localhost:9090");
    assert!(read(&["--development"], &|_| None).unwrap().records.is_none());
}

fn production(folder: &Path, environment: Environment<'_>) -> Result<Configuration, String> {
    let file = folder.join("auth-api.toml");
    let sections = "[smtp]\nhost = \"localhost\"\n[sms-gateway]\nurl = \"https://sms.example.org\"\n\
                    body = { to = \"{to}\", text = \"{text}\" }\n";
    std::fs::write(&file, sections).unwrap();
    read(&["--config", file.to_str().unwrap()], environment)
}

#[test]
fn production_needs_a_key_of_32_bytes() {
    let folder = tempfile::tempdir().unwrap();
    assert!(production(folder.path(), &|_| None).unwrap_err().starts_with("a secret key is needed"));
    for wrong in ["hush", &BASE64.encode(&[7; 31]), &BASE64.encode(&[7; 33])] {
        let error = production(folder.path(), &|_| Some(wrong.to_owned())).unwrap_err();
        assert_eq!(error, "the secret key from VOORDEUR_SECRET_KEY was expected to be 32 bytes in base64");
    }
    let right = BASE64.encode(&[7; 32]);
    let configuration = production(folder.path(), &|_| Some(right.clone())).unwrap();
    let expected = SecretKey::new([7; 32]);
    assert_eq!(configuration.secret_key.code_digest("a", "1"), expected.code_digest("a", "1"));
    assert!(!format!("{configuration:?}").contains(&right));
}

#[test]
fn production_needs_a_way_to_deliver() {
    let key = BASE64.encode(&[7; 32]);
    let error = read(&[], &|_| Some(key.clone())).unwrap_err();
    assert!(error.contains("[smtp]"), "{error}");
}

#[test]
fn a_portal_that_sends_letters_needs_a_way_to_send_them() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../portals");
    let portal = |name: &str| Portal::read(&root.join(name)).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let key = BASE64.encode(&[7; 32]);
    let delivery = production(folder.path(), &|_| Some(key.clone())).unwrap().delivery;
    let error = delivery.refuse_without_letters(&portal("customer")).unwrap_err().to_string();
    assert!(error.contains("portal customer") && error.contains("[letters]"), "{error}");
    delivery.refuse_without_letters(&portal("business")).unwrap();
    Delivery::DevelopmentOutbox.refuse_without_letters(&portal("customer")).unwrap();
}

#[test]
fn the_help_shows_no_password_of_the_environment() {
    let mut command = <CommandLine as clap::CommandFactory>::command();
    let help = command.render_long_help().to_string();
    assert!(help.contains("DATABASE_URL") && !help.contains("DATABASE_URL="), "{help}");
}
