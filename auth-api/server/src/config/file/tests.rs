use super::*;

const COMPLETE: &str = r#"[smtp]
host = "smtp.example.org"
username = "voordeur"
password = { env = "SMTP_PASSWORD" }

[sms-gateway]
url = "https://sms.example.org/v1/messages"
headers = { accept = "application/json" }
secret-headers = { authorization = { env = "SMS_KEY" } }
body = { from = "{sender}", to = "{to}", text = "{text}", reference = "{id}" }

[records]
url = "https://records.example.org/insurer/"
token = { env = "RECORDS_TOKEN" }
"#;

fn environment(name: &str) -> Option<String> {
    match name {
        "SMTP_PASSWORD" => Some("swordfish".to_owned()),
        "SMS_KEY" => Some("Bearer marlin".to_owned()),
        "RECORDS_TOKEN" => Some("barracuda".to_owned()),
        "TWO_WORDS" => Some("barra cuda".to_owned()),
        _ => None,
    }
}

fn read_text(text: &str) -> Result<(DeliverySettings, Option<RecordsSettings>), String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("auth-api.toml");
    std::fs::write(&path, text).unwrap();
    ConfigFile::open(&path, &environment)
        .and_then(|mut file| Ok((file.delivery()?, file.records()?)))
        .map_err(|error| error.to_string().replace(&format!("{}/", folder.path().display()), ""))
}

#[test]
fn what_is_left_out_gets_what_is_usual() {
    let (settings, records) = read_text(COMPLETE).unwrap();
    assert_eq!((settings.smtp.port, settings.smtp.security), (587, SmtpSecurity::StartTls));
    assert_eq!(settings.smtp.timeout, Duration::from_secs(20));
    assert_eq!(settings.sms_gateway.accepted_statuses, [200, 201, 202, 204]);
    assert_eq!(settings.sms_gateway.headers["authorization"], "Bearer marlin");
    let records = records.unwrap();
    assert_eq!(
        (records.url.as_str(), records.timeout),
        ("https://records.example.org/insurer", Duration::from_secs(5))
    );
    assert_eq!(records.authorization, "Bearer barracuda");
}

#[test]
fn secrets_are_not_printed() {
    let printed = format!("{:?}", read_text(COMPLETE).unwrap());
    for secret in ["swordfish", "marlin", "barracuda"] {
        assert!(!printed.contains(secret), "{printed}");
    }
}

#[test]
fn every_mistake_is_told_with_file_line_and_what_was_expected() {
    for (right, wrong, sentence) in [
        (
            "host =",
            "hots =",
            "auth-api.toml:2: unknown field `hots`, expected one of `host`, `port`, `security`, `username`, `password`, `timeout-seconds`",
        ),
        ("\"smtp.example.org\"", "7", "auth-api.toml:2: invalid type: integer `7`, expected a string"),
        ("\"smtp.example.org\"", "\"\"", "auth-api.toml:2: host was expected to name the mail server"),
        (
            "password = { env = \"SMTP_PASSWORD\" }",
            "",
            "auth-api.toml:3: a password was expected to go with username",
        ),
        (
            "SMTP_PASSWORD",
            "ELSEWHERE",
            "smtp.password is to come from the environment variable ELSEWHERE, which is not set",
        ),
        (
            "host =",
            "security = \"none\"\nhost =",
            "auth-api.toml:4: security was expected to be \"starttls\" or \"tls\" where a password is sent",
        ),
        (
            "https://sms",
            "http://sms",
            "auth-api.toml:7: url was expected to begin with https:// (http:// on this machine only)",
        ),
        (
            "{sender}",
            "{form}",
            "auth-api.toml:10: {form} is not one of the places {to}, {text}, {sender}, {id}",
        ),
        (
            "body =",
            "timeout-seconds = 0\nbody =",
            "auth-api.toml:10: timeout-seconds was expected to be from 1 to 120",
        ),
        (
            "body =",
            "accepted-statuses = [500]\nbody =",
            "auth-api.toml:10: accepted-statuses was expected to list statuses from 200 to 299",
        ),
        ("accept =", "\"a b\" =", "auth-api.toml:8: a b was expected to be the name of a header"),
        (
            "[sms-gateway]",
            "[gateway]",
            "auth-api.toml:6: unknown field `gateway`, expected one of `smtp`, `sms-gateway`, `letters`, `records`",
        ),
    ] {
        expect(right, wrong, sentence);
    }
}

#[test]
fn mistakes_about_the_records_are_told_in_the_same_way() {
    for (right, wrong, sentence) in [
        (
            "https://records",
            "http://records",
            "auth-api.toml:13: url was expected to begin with https:// (http:// on this machine only)",
        ),
        (
            "insurer/",
            "insurer?version=1",
            "auth-api.toml:13: url was expected to end with its path, without ? and #",
        ),
        (
            "RECORDS_TOKEN",
            "TWO_WORDS",
            "auth-api.toml:14: token was expected to be one word of ASCII characters that fits into a header",
        ),
        (
            "RECORDS_TOKEN",
            "ELSEWHERE",
            "records.token is to come from the environment variable ELSEWHERE, which is not set",
        ),
        (
            "token =",
            "timeout-seconds = 11\ntoken =",
            "auth-api.toml:14: timeout-seconds was expected to be from 1 to 10",
        ),
    ] {
        expect(right, wrong, sentence);
    }
}

/// With `wrong` in the place of `right` the file is refused with this sentence.
fn expect(right: &str, wrong: &str, sentence: &str) {
    let text = COMPLETE.replacen(right, wrong, 1);
    assert_eq!(read_text(&text).err().as_deref(), Some(sentence), "{text}");
}

#[test]
fn a_secret_in_the_file_itself_is_refused_and_not_repeated() {
    let expected = "a secret does not stand here: expected { env = \"NAME\" } or { file = \"path\" }";
    for wrong in [
        "\"hunter2\"",
        "47110815",
        "[\"hunter2\"]",
        "{ hunter2 = \"hunter2\" }",
        "{ env = 47110815 }",
        "{ env = \"SMTP_PASSWORD\", file = \"hunter2\" }",
        "{}",
    ] {
        let text = COMPLETE.replacen("{ env = \"SMTP_PASSWORD\" }", wrong, 1);
        assert_eq!(read_text(&text).unwrap_err(), format!("auth-api.toml:4: {expected}"));
        let text = COMPLETE.replacen("{ env = \"SMS_KEY\" }", wrong, 1);
        assert_eq!(read_text(&text).unwrap_err(), format!("auth-api.toml:9: {expected}"));
        let text = COMPLETE.replacen("{ env = \"RECORDS_TOKEN\" }", wrong, 1);
        assert_eq!(read_text(&text).unwrap_err(), format!("auth-api.toml:14: {expected}"));
    }
}

#[test]
fn letters_go_into_a_folder_beside_the_file() {
    let letters = |folder: &str| format!("{COMPLETE}[letters]\nfolder = \"{folder}\"\n");
    assert!(read_text(COMPLETE).unwrap().0.letters.is_none());
    let folder = read_text(&letters(".")).unwrap().0.letters.unwrap().folder;
    assert!(folder.is_absolute(), "{}", folder.display());
    let error = read_text(&letters("nowhere")).unwrap_err();
    assert!(error.ends_with(": folder was expected to be a folder, and nowhere is none"), "{error}");
}

#[test]
fn a_section_that_is_missing_is_named() {
    let (smtp, _) = COMPLETE.split_once("\n[sms").unwrap();
    assert_eq!(
        read_text(smtp).unwrap_err(),
        "the configuration file (--config) was expected to have the section [sms-gateway]: nothing can be sent without it"
    );
}

#[test]
fn a_portal_without_registering_needs_no_records() {
    let (delivery, _) = COMPLETE.split_once("\n[records]").unwrap();
    assert!(read_text(delivery).unwrap().1.is_none());
}
