use super::*;
use crate::records::{Claim, Home, Records, RecordsError, who_fits};
use axum::http::Request;
use jiff::civil::date;
use tokio::net::TcpListener;
use tower::ServiceExt;
use voordeur_contract::records::NumberKind;

fn clock() -> Clock {
    Clock::standing_at("2026-11-21T20:00:00Z".parse().unwrap())
}

fn number(kind: NumberKind, digits: &str) -> Number {
    Number { kind, digits: digits.to_owned() }
}

/// As long as a busy machine takes.
const PATIENCE: Duration = Duration::from_secs(10);

/// A development server that is asked as any insurer is, by somebody who waits for so long.
async fn asked(insurer: SampleInsurer, patience: Duration) -> Records {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, insurer.router(clock())).await });
    let mut settings = SampleInsurer::settings(address).unwrap();
    settings.timeout = patience;
    Records::new(&settings).unwrap()
}

async fn ids(records: &Records, kind: NumberKind, digits: &str) -> Result<Vec<String>, RecordsError> {
    let people = records.people_with(&number(kind, digits)).await?;
    Ok(people.into_iter().map(|person| person.id).collect())
}

#[tokio::test]
async fn the_api_asks_it_like_any_other() {
    let records = asked(SampleInsurer::read(None).unwrap(), PATIENCE).await;
    assert_eq!(ids(&records, NumberKind::ClientReference, "12345678").await.unwrap(), ["P-1001"]);
    assert_eq!(ids(&records, NumberKind::HospitalAdmission, "200100101").await.unwrap(), ["P-2001"]);
    assert!(ids(&records, NumberKind::CustomerId, "00798888888888").await.unwrap().is_empty());
}

#[tokio::test]
async fn it_can_be_slow_down_and_wrong() {
    let records = asked(SampleInsurer::read(None).unwrap(), Duration::from_millis(300)).await;
    for (digits, error) in [
        ("99000001", RecordsError::Slow),
        ("99000002", RecordsError::Down),
        ("99000003", RecordsError::Wrong),
    ] {
        assert_eq!(ids(&records, NumberKind::ClientReference, digits).await, Err(error));
    }
}

#[tokio::test]
async fn a_file_is_read_again_for_every_question() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("records.toml");
    let built_in = include_str!("../../../sample-data/records.toml");
    std::fs::write(&file, built_in).unwrap();
    let records = asked(SampleInsurer::read(Some(&file)).unwrap(), PATIENCE).await;
    assert_eq!(ids(&records, NumberKind::Contract, "70200101").await.unwrap(), ["P-2001"]);
    std::fs::write(&file, built_in.replace("P-2001", "P-3001")).unwrap();
    assert_eq!(ids(&records, NumberKind::Contract, "70200101").await.unwrap(), ["P-3001"]);
    std::fs::write(&file, "[[people]]").unwrap();
    assert_eq!(ids(&records, NumberKind::Contract, "70200101").await, Err(RecordsError::Down));
    std::fs::write(&file, built_in).unwrap();
    assert_eq!(ids(&records, NumberKind::Contract, "70200101").await.unwrap(), ["P-2001"]);
}

#[tokio::test]
async fn it_answers_nobody_else() {
    let body = r#"{"number":{"kind":"contract","digits":"70200101"}}"#;
    for (token, body, status) in [
        (None, body, StatusCode::UNAUTHORIZED),
        (Some("Bearer guessed"), body, StatusCode::UNAUTHORIZED),
        (Some("Bearer development"), "{}", StatusCode::BAD_REQUEST),
        (
            Some("Bearer development"),
            r#"{"number":{"kind":"contract","digits":"70.200.101"}}"#,
            StatusCode::BAD_REQUEST,
        ),
        (Some("Bearer development"), body, StatusCode::OK),
    ] {
        let mut request =
            Request::post("/records/v1/people/search").header("content-type", "application/json");
        if let Some(token) = token {
            request = request.header("authorization", token);
        }
        let routes = SampleInsurer::read(None).unwrap().router(clock());
        let response = routes.oneshot(request.body(body.to_owned()).unwrap()).await.unwrap();
        assert_eq!(response.status(), status, "{token:?} {body}");
    }
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let error = SampleInsurer::read(Some(Path::new("/nowhere/records.toml"))).err().unwrap();
    assert!(error.to_string().starts_with("/nowhere/records.toml cannot be read"), "{error}");
}

/// What the list of sample people promises about finding them.
#[test]
fn everybody_is_found_by_what_the_list_says_but_for_the_twins() {
    let file = SampleInsurer::read(None).unwrap().people;
    let (today, mut not_found) = (today(&clock()), Vec::new());
    for person in &file.people {
        let Found::People(own) = file.find(&person.get_ref().first_number(), today) else {
            panic!("trouble")
        };
        let typed = own.iter().find(|found| found.id == person.get_ref().id).unwrap();
        let home = Home {
            postal_code: &typed.address.postal_code,
            house_number: &typed.address.house_number,
            r#box: typed.address.r#box.as_deref(),
        };
        let born = typed.date_of_birth.parse().unwrap();
        let claim = Claim { date_of_birth: born, family_name: Some(&typed.family_name), home: Some(home) };
        if who_fits(&own, &claim).is_none_or(|found| found.id != typed.id) {
            not_found.push(typed.id.clone());
        }
    }
    assert_eq!(not_found, ["P-1007", "P-1008"]);
}

#[test]
fn the_list_is_right_about_other_ways_of_writing() {
    let file = SampleInsurer::read(None).unwrap().people;
    let found = |kind, digits, claim: Claim<'_>| {
        let Found::People(people) = file.find(&number(kind, digits), today(&clock())) else {
            panic!("trouble")
        };
        who_fits(&people, &claim).map(|person| person.id.clone())
    };
    let home = Home { postal_code: "B-1050", house_number: "101 bte B12", r#box: None };
    let aoife = Claim { date_of_birth: date(1993, 2, 8), family_name: None, home: Some(home) };
    assert_eq!(found(NumberKind::ClientReference, "1234567890", aoife).as_deref(), Some("P-1009"));
    let name = Some("vandenbossche dhondt");
    let elise = Claim { date_of_birth: date(1981, 8, 5), family_name: name, home: None };
    assert_eq!(found(NumberKind::CustomerId, "00792003000303", elise).as_deref(), Some("P-2003"));
}
