//! The program as an operator meets it: how it starts, refuses to start, answers and ends.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that panics fails and says where")]
#![cfg(unix)]

mod program;

use program::{Server, run};
use serde_json::Value;
use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    path::Path,
    process::Output,
};
use voordeur_auth_api::{
    random::Random,
    secrets::SecretKey,
    store::{Channel, DevelopmentMessage, Store},
};
use voordeur_contract::Language;

/// The one sentence on stderr of a program that ended with an error.
fn sentence(output: Output) -> String {
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(stderr.lines().count(), 1, "{stderr}");
    stderr.trim_end().strip_prefix("voordeur-auth-api: ").unwrap().to_owned()
}

#[test]
fn a_port_in_use_is_told_in_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let other = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = other.local_addr().unwrap().to_string();
    let told = sentence(run(folder.path(), &["--development", "--listen", &address]));
    assert!(told.starts_with(&format!("{address} is in use by another program")), "{told}");
}

#[test]
fn development_mode_is_refused_where_others_can_reach_it() {
    let folder = tempfile::tempdir().unwrap();
    let told = sentence(run(folder.path(), &["--development", "--listen", "0.0.0.0:0"]));
    assert!(told.starts_with("development mode shows everybody every code"), "{told}");
}

#[test]
fn a_database_out_of_reach_is_told_without_its_password() {
    let folder = tempfile::tempdir().unwrap();
    let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let key = folder.path().join("key").display().to_string();
    let url = format!("postgres://voordeur:hush@{address}/voordeur");
    let arguments =
        ["--development", "--listen", "127.0.0.1:0", "--secret-key-file", &key, "--database-url", &url];
    let told = sentence(run(folder.path(), &arguments));
    assert!(told.starts_with(&format!("the store postgres://{address}/voordeur cannot be opened")), "{told}");
    assert!(!told.contains("hush"), "{told}");
}

#[test]
fn a_broken_configuration_is_told_with_file_and_line() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("auth-api.toml");
    std::fs::write(&file, "[smtp]\nhots = \"mail\"\n").unwrap();
    let file = file.display().to_string();
    for command in [&["check-config", "--config", &file][..], &["--config", &file]] {
        let told = sentence(run(folder.path(), command));
        assert!(told.starts_with(&format!("{file}:2: unknown field `hots`")), "{told}");
    }
    let told = sentence(run(folder.path(), &["check-config", "--development", "--site", "/nowhere"]));
    assert!(told.contains("was expected to hold a built site"), "{told}");
}

#[test]
fn a_configuration_in_order_is_said_to_be() {
    let folder = tempfile::tempdir().unwrap();
    let output = run(folder.path(), &["check-config", "--development"]);
    assert!(output.status.success(), "{output:?}");
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "the configuration is in order\n");
}

#[test]
fn checking_the_configuration_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    assert!(run(folder.path(), &["check-config", "--development"]).status.success());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[tokio::test]
async fn an_audit_trail_is_checked_from_the_command_line_beside_the_server() {
    let server = Server::start(&[]);
    assert_eq!(server.ask_for_a_code().await.status(), 200);
    for command in [&["check-audit"][..], &["audit", "verify"]] {
        let output = run(server.folder.path(), &[command, &["--development"]].concat());
        assert!(output.status.success(), "{output:?}");
        let told = String::from_utf8(output.stdout).unwrap();
        assert!(told.starts_with("the audit trail is intact: 2 rows\nto note elsewhere: 2:"), "{told}");
    }
}

#[tokio::test]
async fn a_trail_that_was_changed_or_cut_off_is_told_from_the_command_line() {
    let server = Server::start(&[]);
    assert_eq!(server.ask_for_a_code().await.status(), 200);
    let folder = server.folder.path();
    let check = |more: &[&str]| run(folder, &[&["check-audit", "--development"], more].concat());
    let told = String::from_utf8(check(&[]).stdout).unwrap();
    let noted = told.trim_end().rsplit(' ').next().unwrap().to_owned();
    assert!(check(&["--noted", &noted]).status.success());

    let store =
        sqlx::SqlitePool::connect(&format!("sqlite://{}/voordeur.sqlite", folder.display())).await.unwrap();
    let change = async |statement: &'static str| sqlx::query(statement).execute(&store).await.unwrap();
    change("DROP TRIGGER audit_no_update").await;
    change("DROP TRIGGER audit_no_delete").await;
    change("UPDATE audit SET place = '192.0.2.1' WHERE number = 2").await;
    assert!(sentence(check(&[])).starts_with("the audit trail is broken at row 2"));
    change("DELETE FROM audit WHERE number = 2").await;
    change("UPDATE audit_head SET number = 1, hash = (SELECT hash FROM audit)").await;
    assert!(check(&[]).status.success(), "that it was cut off does not show from within");
    assert!(sentence(check(&["--noted", &noted])).starts_with("the audit trail was cut off: row 2"));
}

#[test]
fn a_store_that_is_not_there_is_not_made_to_check_its_trail() {
    let folder = tempfile::tempdir().unwrap();
    let told = sentence(run(folder.path(), &["check-audit", "--development"]));
    assert_eq!(told, format!("there is no store at {}/voordeur.sqlite", folder.path().display()));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

/// What production needs: a way to deliver, and here the key that development mode made.
fn production(folder: &Path) -> Vec<String> {
    let file = folder.join("auth-api.toml");
    let sections = "[smtp]\nhost = \"localhost\"\n[sms-gateway]\nurl = \"https://sms.example.org\"\n\
                    body = { to = \"{to}\", text = \"{text}\" }\n[letters]\nfolder = \".\"\n[records]\nurl = \"https://records.example.org\"\n\
                    token = { file = \"records-token\" }\n";
    std::fs::write(&file, sections).unwrap();
    std::fs::write(folder.join("records-token"), "marlin\n").unwrap();
    let key = folder.join("voordeur.secret-key");
    [
        "--listen",
        "127.0.0.1:0",
        "--config",
        file.to_str().unwrap(),
        "--secret-key-file",
        key.to_str().unwrap(),
    ]
    .map(str::to_owned)
    .into()
}

#[test]
fn accounts_that_everybody_knows_do_not_get_out_of_development_mode() {
    let server = Server::start(&[]);
    let folder = server.folder.path();
    let arguments = production(folder);
    let told = sentence(run(folder, &arguments.iter().map(String::as_str).collect::<Vec<_>>()));
    let store = format!("the store sqlite://{}/voordeur.sqlite", folder.display());
    assert!(told.starts_with(&format!("{store} holds sample accounts, which everybody knows")), "{told}");
}

#[test]
fn registering_is_refused_without_a_printing_house() {
    let server = Server::start(&[]);
    let folder = server.folder.path();
    let arguments = production(folder);
    let arguments: Vec<&str> =
        ["check-config"].into_iter().chain(arguments.iter().map(String::as_str)).collect();
    assert!(run(folder, &arguments).status.success());
    let file = folder.join("auth-api.toml");
    let sections = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, sections.replace("folder = \".\"", "folder = \"nowhere\"")).unwrap();
    let told = sentence(run(folder, &arguments));
    assert!(told.contains("auth-api.toml:7: folder was expected to be a folder"), "{told}");
    std::fs::write(&file, sections.replace("[letters]\nfolder = \".\"\n", "")).unwrap();
    let told = sentence(run(folder, &arguments));
    assert!(told.starts_with("people who register at the portal customer are sent letters"), "{told}");
}

#[test]
fn registering_is_refused_without_anybody_to_ask() {
    let server = Server::start(&[]);
    let folder = server.folder.path();
    let arguments = production(folder);
    let file = folder.join("auth-api.toml");
    let sections = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, sections.split_once("[records]").unwrap().0).unwrap();
    let arguments: Vec<&str> =
        ["check-config"].into_iter().chain(arguments.iter().map(String::as_str)).collect();
    let told = sentence(run(folder, &arguments));
    assert!(
        told.starts_with("people register at the portal customer") && told.contains("[records]"),
        "{told}"
    );
}

#[tokio::test]
async fn development_mode_has_an_insurer_with_people() {
    let server = Server::start(&[]);
    let asked = |token: &str| {
        let request = reqwest::Client::new().post(format!("{}/records/v1/people/search", server.address));
        let number = serde_json::json!({ "kind": "client-reference", "digits": "12345678" });
        request.bearer_auth(token).json(&serde_json::json!({ "number": number })).send()
    };
    assert_eq!(asked("guessed").await.unwrap().status(), 401);
    let answer = asked(voordeur_auth_api::development::SAMPLE_TOKEN).await.unwrap();
    assert_eq!(answer.headers()["cache-control"], "no-store");
    let people: Value = answer.json().await.unwrap();
    assert_eq!(people["people"][0]["id"], "P-1001");
}

#[test]
fn a_file_of_people_with_a_mistake_is_told_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("people.toml");
    std::fs::write(&file, "[[people]]\nname = \"Noor\"\n").unwrap();
    let file = file.display().to_string();
    let told = sentence(run(folder.path(), &["check-config", "--development", "--records-file", &file]));
    assert!(told.starts_with(&format!("{file}:2: unknown field `name`")), "{told}");
}

#[tokio::test]
async fn what_expired_is_removed_by_the_program_itself() {
    let folder = tempfile::tempdir().unwrap();
    let key = SecretKey::new([7; 32]);
    std::fs::write(folder.path().join("voordeur.secret-key"), "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=")
        .unwrap();
    let url = format!("sqlite://{}/voordeur.sqlite", folder.path().display());
    let store = Store::open(&url, key, Random::system()).await.unwrap();
    let message = DevelopmentMessage {
        id: "long-ago".to_owned(),
        channel: Channel::Sms,
        recipient: "+32460000001".to_owned(),
        language: Language::Nl,
        subject: None,
        text: "012345".to_owned(),
        document: None,
        at: "2020-01-01T00:00:00Z".parse().unwrap(),
    };
    store.keep_development_message(&message).await.unwrap();
    store.close().await;
    let server = Server::start_in(folder, &[]);
    server.until("/outbox.json", |body| body == "[]").await;
}

#[test]
fn documents_are_printed() {
    let folder = tempfile::tempdir().unwrap();
    let openapi: Value = serde_json::from_slice(&run(folder.path(), &["openapi"]).stdout).unwrap();
    assert_eq!(openapi["openapi"], "3.1.0");
    for (journey, step) in [("log-in", "credentials"), ("register", "at_hand"), ("resume", "resume_code")] {
        let diagram = String::from_utf8(run(folder.path(), &["diagram", journey]).stdout).unwrap();
        assert!(diagram.contains(step), "{diagram}");
    }
    let records: Value = serde_json::from_slice(&run(folder.path(), &["records-openapi"]).stdout).unwrap();
    assert!(records["paths"]["/v1/people/search"]["post"].is_object());
    let people = String::from_utf8(run(folder.path(), &["sample-data"]).stdout).unwrap();
    assert!(people.contains("LH/12.345.678/01"), "{people}");
}

#[tokio::test]
async fn a_request_under_way_is_answered_before_the_end() {
    let server = Server::start(&[]);
    let address = server.address.strip_prefix("http://").unwrap().to_owned();
    let mut stream = TcpStream::connect(&address).unwrap();
    let body = r#"{"kind":"log-in","language":"en"}"#;
    let (begun, rest) = body.split_at(10);
    let head = format!(
        "POST /api/v1/journeys HTTP/1.1\r\nhost: {address}\r\ncontent-type: application/json\r\n\
         x-requested-with: voordeur\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(begun.as_bytes()).unwrap();
    // An answer on another connection, begun later, says that the first request has been taken up.
    assert_eq!(server.get("/healthz").await.status(), 200);
    server.terminate();
    while TcpStream::connect(&address).is_ok() {}
    stream.write_all(rest.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 201"), "{answer}");
    assert_eq!(server.end().0, Some(0));
}

#[tokio::test]
async fn every_answer_has_a_reference_of_ours_that_finds_the_log() {
    let server = Server::start(&[]);
    let request = reqwest::Client::new().get(format!("{}/api/v1/session?token=hush", server.address));
    let answer = request.header("x-request-id", "FOREIGN").send().await.unwrap();
    let reference = answer.headers()["x-request-id"].to_str().unwrap().to_owned();
    assert_ne!(reference, "FOREIGN");
    let problem: Value = answer.json().await.unwrap();
    assert_eq!(problem["reference"], reference.as_str());
    server.terminate();
    let (_, log) = server.end();
    let line = log.lines().find(|line| line.contains(&reference)).unwrap();
    let line: Value = serde_json::from_str(line).unwrap();
    assert_eq!(line["path"], "/api/v1/session");
    assert_eq!((&line["status"], &line["client"]), (&Value::from(401), &Value::from("127.0.0.0")));
    assert!(!log.contains("hush") && !log.contains("FOREIGN"), "{log}");
}

#[tokio::test]
async fn a_code_comes_to_the_outbox_and_into_no_log() {
    let server = Server::start(&[]);
    assert_eq!(server.ask_for_a_code().await.status(), 200);
    let outbox = server.until("/outbox.json", |body| body != "[]").await;
    let sms = &serde_json::from_str::<Value>(&outbox).unwrap()[0];
    assert_eq!((&sms["kind"], &sms["to"]), (&Value::from("sms"), &Value::from("+32460000001")));
    let text = sms["text"].as_str().unwrap();
    let (_, code) = text.rsplit_once("\n@localhost #").unwrap();
    assert!(text.starts_with(code), "{text}");
    let delivered = "voordeur_delivery_attempts_total{channel=\"sms\"} 1";
    let metrics = server.until("/metrics", |body| body.contains(delivered)).await;
    for line in [
        "voordeur_log_ins_total{outcome=\"log-in.code-sent\"} 1",
        "voordeur_outbox_waiting_messages 0",
        "voordeur_http_requests_total{method=\"POST\",path=\"/api/v1/journeys/{id}/answers\",status=\"200\"} 1",
    ] {
        assert!(metrics.contains(line), "{line} in {metrics}");
    }
    server.terminate();
    let (_, log) = server.end();
    assert!(log.contains("message delivered"), "{log}");
    for secret in [code, "customer@example.com", "open the front door", "+32460000001"] {
        assert!(!log.contains(secret), "{secret} in {log}");
    }
}

#[tokio::test]
async fn answers_for_programs_are_no_pages() {
    let server = Server::start(&[]);
    for path in ["/api/v1/portal", "/api/v1/session", "/api/v1/nowhere", "/healthz", "/readyz", "/metrics"] {
        let answer = server.get(path).await;
        let headers = answer.headers();
        assert_eq!(
            headers["content-security-policy"], "default-src 'none'; frame-ancestors 'none'",
            "{path}"
        );
        assert_eq!(headers["cache-control"], "no-store", "{path}");
        assert_eq!(headers["x-content-type-options"], "nosniff", "{path}");
        assert_eq!(headers["referrer-policy"], "no-referrer", "{path}");
    }
}

#[tokio::test]
async fn operators_have_a_listener_of_their_own() {
    let operations = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
    let server = Server::start(&["--operations-listen", &operations]);
    for path in ["/healthz", "/readyz", "/metrics"] {
        let answer = reqwest::get(format!("http://{operations}{path}")).await.unwrap();
        assert_eq!(answer.status(), 200, "{path}");
    }
    let ready: Value = server.get("/readyz").await.json().await.unwrap();
    assert_eq!(ready, serde_json::json!({ "database": true, "worker": true }));
}
