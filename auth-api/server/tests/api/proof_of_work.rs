//! From where more registrations begin than people begin, browsers do some work first.

use crate::support::{Applicant, Browser, Database, House, Insurer, ask_to_begin, on_both_databases, start};
use sha2::{Digest, Sha256};
use voordeur_auth_api::clock::Clock;
use voordeur_contract::{
    JourneyKind, Language, ProblemType, ProofOfWork, ProofOfWorkChallenge, RegisterStep, StartJourney,
};

on_both_databases!(
    many_registrations_from_one_place_take_work,
    work_serves_once_and_for_five_minutes,
    nobody_else_and_no_log_in_takes_work,
    work_that_is_not_done_keeps_nobody_from_logging_in,
);

async fn house(database: &Database) -> House {
    let insurer = Insurer::open().await;
    House::registering(database, &insurer, |rules| {
        (rules.journeys_before_proof_of_work, rules.proof_of_work_bits) = (2, 8);
    })
    .await
}

/// As the browser does it.
fn work_on(ProofOfWorkChallenge { challenge, bits }: ProofOfWorkChallenge) -> ProofOfWork {
    let done =
        |nonce: &String| ProofOfWork::suffices(&Sha256::digest(ProofOfWork::text(&challenge, nonce)), bits);
    let nonce = (0_u32..).map(|nonce| nonce.to_string()).find(done).unwrap();
    ProofOfWork { challenge, nonce }
}

/// The work that is asked for.
async fn asked(browser: &mut Browser, kind: JourneyKind) -> ProofOfWorkChallenge {
    let problem = ask_to_begin(browser, kind).await.problem_of::<RegisterStep>();
    assert_eq!(problem.problem_type, ProblemType::ProofOfWorkNeeded);
    problem.proof_of_work.unwrap()
}

async fn begin(browser: &mut Browser, work: &ProofOfWork) -> reqwest::StatusCode {
    let start = StartJourney {
        proof_of_work: Some(work.clone()),
        ..StartJourney::new(JourneyKind::Register, Language::Nl)
    };
    browser.post("/journeys", &start).await.status
}

async fn many_registrations_from_one_place_take_work(database: Database) {
    let house = house(&database).await;
    Applicant::new(&house).await;
    Applicant::resuming(&house).await;
    let mut browser = house.browser();
    let challenge = asked(&mut browser, JourneyKind::Register).await;
    assert_eq!(challenge.bits, 8);
    asked(&mut browser, JourneyKind::Resume).await;
    let undone = ProofOfWork { challenge: challenge.challenge.clone(), nonce: String::new() };
    assert_eq!(begin(&mut browser, &undone).await, 428);
    assert_eq!(begin(&mut browser, &work_on(challenge)).await, 201);
    // After the hour nobody is suspected any more.
    house.clock.advance_seconds(60 * 60);
    assert_eq!(ask_to_begin(&mut browser, JourneyKind::Register).await.status, 201);
}

async fn work_serves_once_and_for_five_minutes(database: Database) {
    let house = house(&database).await;
    let mut browser = house.browser();
    for _ in 0..2 {
        Applicant::new(&house).await;
    }
    let work = work_on(asked(&mut browser, JourneyKind::Register).await);
    assert_eq!(begin(&mut browser, &work).await, 201);
    assert_eq!(begin(&mut browser, &work).await, 428);
    let work = work_on(asked(&mut browser, JourneyKind::Register).await);
    house.clock.advance_seconds(5 * 60);
    assert_eq!(begin(&mut browser, &work).await, 428);
    let foreign = ProofOfWork { challenge: "9999999999.0.00.00".to_owned(), nonce: "1".to_owned() };
    assert_eq!(begin(&mut browser, &foreign).await, 428);
}

async fn nobody_else_and_no_log_in_takes_work(database: Database) {
    let house = house(&database).await;
    for _ in 0..3 {
        house.browser().begin().await;
    }
    for _ in 0..2 {
        Applicant::new(&house).await;
    }
    let mut browser = house.browser();
    asked(&mut browser, JourneyKind::Register).await;
    browser.begin().await;
    browser.place = Some("192.0.2.1".to_owned());
    assert_eq!(ask_to_begin(&mut browser, JourneyKind::Register).await.status, 201);
}

/// A program that does no work begins nothing, and takes nothing from the people behind the same address.
async fn work_that_is_not_done_keeps_nobody_from_logging_in(database: Database) {
    let insurer = Insurer::open().await;
    let registering = House::registering(&database, &insurer, |_| {}).await.services.registering.clone();
    let house = House::with(&database, Clock::standing_at(start()), |services| {
        services.registering = registering.map(|mut registering| {
            registering.rules.registration.journeys_before_proof_of_work = 1;
            registering
        });
        services.journeys_per_address = 3;
    })
    .await;
    Applicant::new(&house).await;
    let mut browser = house.browser();
    for _ in 0..5 {
        asked(&mut browser, JourneyKind::Register).await;
    }
    for expected in [201, 201, 429] {
        assert_eq!(ask_to_begin(&mut browser, JourneyKind::LogIn).await.status, expected);
    }
}
