//! Asking the insurer's own system over real HTTP, however it behaves.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that panics fails and says where")]

mod insurer;

use insurer::{Insurer, Manner, PATIENCE, client, nowhere};
use std::{
    io,
    sync::{Arc, Mutex},
    time::Duration,
};
use tracing::Level;
use voordeur_auth_api::{observe, records::RecordsError};
use voordeur_contract::records::{Number, NumberKind, People, Person};

/// The exchange that docs/INTEGRATING.md shows.
fn example() -> (String, String) {
    let document = include_str!("../../../../docs/INTEGRATING.md");
    let (_, section) = document.split_once("POST /v1/people/search\n").unwrap();
    let (_, question) = section.split_once("\n\n").unwrap();
    let (question, behind) = question.split_once("\n\n").unwrap();
    let (_, answer) = behind.split_once("\n\n").unwrap();
    let (answer, _) = answer.split_once("\n```").unwrap();
    (question.to_owned(), answer.to_owned())
}

fn reference() -> Number {
    Number { kind: NumberKind::ClientReference, digits: "12345678".to_owned() }
}

/// Asks once, and sees to it that the insurer was asked once.
async fn asked(manner: Manner) -> Result<Vec<Person>, RecordsError> {
    let mut insurer = Insurer::start(manner).await;
    let people = insurer.records().people_with(&reference()).await;
    assert_eq!(insurer.asked().len(), 1, "nothing is repeated, and no redirect followed");
    people
}

#[tokio::test]
async fn the_exchange_of_the_documents_is_the_one_that_happens() {
    let (question, answer) = example();
    let mut insurer = Insurer::start(Manner::says(&*answer)).await;
    let people = insurer.records().people_with(&reference()).await.unwrap();
    let expected: People = serde_json::from_str(&answer).unwrap();
    assert_eq!(people, expected.people);
    let request = insurer.asked().remove(0);
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    let head = head.to_ascii_lowercase();
    assert!(head.starts_with("post /insurer/v1/people/search http/1.1\r\n"), "{head}");
    for header in
        ["authorization: bearer marlin", "content-type: application/json", "accept: application/json"]
    {
        assert!(head.lines().any(|line| line == header), "{header} in {head}");
    }
    let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    assert_eq!(value(body), value(&question));
}

#[tokio::test]
async fn nobody_is_no_failure() {
    assert_eq!(asked(Manner::says(r#"{"people":[]}"#)).await, Ok(Vec::new()));
}

#[tokio::test]
async fn whoever_answers_late_is_slow() {
    for manner in [Manner::IsSilent, Manner::Hesitates] {
        assert_eq!(asked(manner.clone()).await, Err(RecordsError::Slow), "{manner:?}");
    }
}

#[tokio::test]
async fn whoever_cannot_answer_is_down() {
    assert_eq!(client(nowhere(), PATIENCE).people_with(&reference()).await, Err(RecordsError::Down));
    let failing = [500, 502, 503, 504, 429].map(|status| Manner::Answers(status, "", String::new()));
    for manner in failing.into_iter().chain([Manner::HangsUp]) {
        assert_eq!(asked(manner.clone()).await, Err(RecordsError::Down), "{manner:?}");
    }
}

#[tokio::test]
async fn whoever_answers_something_else_is_wrong() {
    let elsewhere = "location: http://127.0.0.1:9/elsewhere\r\n";
    for manner in [
        Manner::Answers(302, elsewhere, String::new()),
        Manner::Answers(308, elsewhere, String::new()),
        Manner::Answers(204, "", String::new()),
        Manner::Answers(401, "", String::new()),
        Manner::Answers(404, "", "{\"people\":[]}".to_owned()),
        Manner::says(""),
        Manner::says("<html>"),
        Manner::says("{\"people\":[{]}"),
        Manner::says("{\"people\":null}"),
        Manner::says("[]"),
        Manner::says(example().1.replace("\"hospitalisation\": true", "\"hospitalisation\": \"yes\"")),
    ] {
        assert_eq!(asked(manner.clone()).await, Err(RecordsError::Wrong), "{manner:?}");
    }
}

#[tokio::test]
async fn whoever_cannot_be_is_nobody_and_spoils_nothing_for_others() {
    let answer = example().1;
    for (found, there) in [("1984-02-29", "1985-02-29"), ("\"BE\"", "\"Belgium\"")] {
        assert_eq!(asked(Manner::says(answer.replace(found, there))).await, Ok(Vec::new()));
    }
}

#[tokio::test]
async fn more_than_fits_is_wrong() {
    let (_, answer) = example();
    let (_, person) = answer.split_once('[').unwrap();
    let (person, _) = person.rsplit_once(']').unwrap();
    let many = |count: usize| format!("{{\"people\":[{}]}}", vec![person; count].join(","));
    assert_eq!(asked(Manner::says(many(50))).await.unwrap().len(), 50);
    assert_eq!(asked(Manner::says(many(51))).await, Err(RecordsError::Wrong));
    let padded = format!("{{\"people\":[]{}}}", " ".repeat(600 * 1024));
    assert_eq!(asked(Manner::says(padded)).await, Err(RecordsError::Wrong));
}

#[tokio::test]
async fn when_it_is_back_it_is_asked_again() {
    let address = nowhere();
    let records = client(address, PATIENCE);
    assert_eq!(records.people_with(&reference()).await, Err(RecordsError::Down));
    let insurer = Insurer::start_at(address, Manner::says(r#"{"people":[]}"#)).await;
    assert_eq!(records.people_with(&reference()).await, Ok(Vec::new()));
    drop(insurer);
}

/// What is written to a log.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The log without numbers that are by chance what is looked for.
fn without_times(log: &str) -> String {
    let lines = log.lines().map(|line| {
        let mut line: serde_json::Map<String, serde_json::Value> = serde_json::from_str(line).unwrap();
        line.retain(|name, _| name != "timestamp" && name != "milliseconds");
        serde_json::to_string(&line).unwrap()
    });
    lines.collect()
}

#[tokio::test]
async fn the_log_says_what_happened_and_not_about_whom() {
    let log = Log::default();
    let writer = log.clone();
    // For every thread: of one that listens for itself only, tracing may learn from another that nobody listens. What
    // the other tests ask is logged too, and holds as little.
    let subscriber = observe::subscriber(Level::DEBUG, move || writer.clone());
    tracing::subscriber::set_global_default(subscriber).unwrap();
    let (_, answer) = example();
    asked(Manner::says(&*answer)).await.unwrap();
    asked(Manner::says(answer.replace("\"person\"", "\"neighbour\""))).await.unwrap_err();
    asked(Manner::says(answer.replace("1984-02-29", "1984-02-30"))).await.unwrap();
    asked(Manner::Answers(503, "", String::new())).await.unwrap_err();
    asked(Manner::IsSilent).await.unwrap_err();
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    for part in [
        "the insurer's records answered",
        "\"outcome\":\"wrong\",\"why\":\"not as described, line ",
        "a person in the insurer's records cannot be used",
        "\"why\":\"dateOfBirth is no day that exists, written YYYY-MM-DD\"",
        "\"outcome\":\"down\",\"why\":\"status 503\"",
        "\"outcome\":\"slow\",\"why\":\"no answer in time\"",
        "\"kind\":\"client-reference\"",
    ] {
        assert!(log.contains(part), "{part} in {log}");
    }
    for secret in ["12345678", "marlin", "Berg", "1984", "Lindestraat", "2018", "example.com", "neighbour"] {
        assert!(!without_times(&log).contains(secret), "{secret} in {log}");
    }
}

#[tokio::test]
async fn many_may_ask_at_once() {
    let mut insurer = Insurer::start(Manner::says(r#"{"people":[]}"#)).await;
    let records = insurer.records();
    let questions = (0..20).map(|_| {
        let records = records.clone();
        tokio::spawn(async move { records.people_with(&reference()).await })
    });
    for question in questions.collect::<Vec<_>>() {
        let people = tokio::time::timeout(Duration::from_secs(10), question).await.unwrap().unwrap();
        assert_eq!(people, Ok(Vec::new()));
    }
    assert_eq!(insurer.asked().len(), 20);
}
