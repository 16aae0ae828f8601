//! What is kept of a registration and of whoever registered, and for how long.

use crate::support::{
    Applicant, Browser, CHOSEN_PASSWORD, Database, House, Insurer, RIGHT, choose, code, credentials,
    on_both_databases,
};
use jiff::SignedDuration;
use voordeur_auth_api::store::CleanedUp;
use voordeur_contract::{
    JourneyKind, ProblemType, RegisterAnswer, RegisterStep, RegisterStepName, SecondFactor,
};

on_both_databases!(
    nobody_reads_what_was_said,
    without_an_address_it_ends_with_its_time,
    with_an_address_it_waits_for_a_hundred_days,
    nobody_registers_as_somebody_else_without_a_letter_in_a_browser_of_ones_own,
    a_browser_is_known_for_a_year,
    one_mailbox_for_two
);

/// The address that the insurer knows, and one that it does not.
const KNOWN: &str = "elodie@example.org";
const UNKNOWN: &str = "elodie@example.net";

/// Whoever reads the database finds neither what was said, nor of whom there was talk, nor in the names of counters.
async fn nobody_reads_what_was_said(database: Database) {
    let house = House::registering(&database, &Insurer::open().await, |_| {}).await;
    let applicant = Applicant::with_email(&house, UNKNOWN).await;
    assert_eq!(applicant.at(), RegisterStepName::Letter);
    let states = database.texts("SELECT state FROM journeys").await;
    let browsers = database.texts("SELECT browser FROM journey_browsers").await;
    let counters = database.texts("SELECT name FROM counters").await;
    assert!(counters.len() >= 4, "look-ups, codes, letters: {counters:?}");
    let all: Vec<String> = [states, browsers, counters].into_iter().flatten().flatten().collect();
    for said in ["lodie", "12345678", "Antwerpen", "P-1", &applicant.browser.cookies["voordeur-browser"]] {
        assert!(all.iter().all(|text| !text.contains(said)), "{said}");
    }
}

async fn without_an_address_it_ends_with_its_time(database: Database) {
    let house = House::registering(&database, &Insurer::open().await, |_| {}).await;
    let mut applicant = Applicant::found(&house).await;
    house.clock.advance_seconds(30 * 60);
    let cleaned = house.services.store.clean_up(house.now()).await.unwrap();
    assert_eq!(cleaned.journeys, 1);
    assert_eq!(database.texts("SELECT state FROM journeys").await, [Some(String::new())]);
    let expired = applicant.reload().await.problem();
    assert_eq!((expired.problem_type, expired.registration), (ProblemType::JourneyExpired, None));
}

/// Its browser is told under which reference it goes on.
async fn with_an_address_it_waits_for_a_hundred_days(database: Database) {
    let house = House::registering(&database, &Insurer::open().await, |_| {}).await;
    let mut applicant = Applicant::with_email(&house, UNKNOWN).await;
    let RegisterStep::Letter { reference, .. } = applicant.journey.step.clone() else {
        panic!("{:?}", applicant.journey)
    };
    house.clock.advance_seconds(30 * 60);
    let expired = applicant.reload().await.problem();
    assert_eq!((expired.problem_type, expired.registration), (ProblemType::JourneyExpired, Some(reference)));

    let store = &house.services.store;
    // From Monday on: the letter of this Saturday is posted then.
    let last_day = house.now() + SignedDuration::from_hours(100 * 24);
    let kept = store.clean_up(last_day).await.unwrap();
    assert_eq!((kept.journeys, kept.journey_browsers), (0, 0));
    let after = store.clean_up(last_day + SignedDuration::from_hours(48)).await.unwrap();
    assert_eq!(after, CleanedUp { journeys: 1, ..CleanedUp::default() }, "its state is erased");
    let forgotten = store.clean_up(last_day + SignedDuration::from_hours(72)).await.unwrap();
    assert_eq!(forgotten, CleanedUp { journeys: 1, journey_browsers: 1, ..CleanedUp::default() });
}

/// Who has an account logs in to it, and then knows enough to be taken for the person whose papers lie on the same table.
/// Nothing in the browser speaks for that person.
async fn nobody_registers_as_somebody_else_without_a_letter_in_a_browser_of_ones_own(database: Database) {
    let house = House::registering(&database, &Insurer::open().await, |_| {}).await;
    let mut applicant = Applicant::with(logged_in(&house).await, JourneyKind::Register).await;
    applicant.give_all(RIGHT.answers()).await;
    applicant.confirm_email(&house, UNKNOWN).await;
    assert_eq!(applicant.at(), RegisterStepName::Letter);
    assert_eq!(Applicant::with_email(&house, KNOWN).await.at(), RegisterStepName::Mobile);
}

async fn a_browser_is_known_for_a_year(database: Database) {
    let house = House::open(&database).await;
    logged_in(&house).await;
    let store = &house.services.store;
    let year = SignedDuration::from_hours(24 * 365);
    let second = SignedDuration::from_secs(1);
    assert_eq!(store.clean_up(house.now() + year - second).await.unwrap().known_browsers, 0);
    assert_eq!(store.clean_up(house.now() + year).await.unwrap().known_browsers, 1);
}

/// A browser with which somebody logged in to an account of his or her own.
async fn logged_in(house: &House) -> Browser {
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, credentials("both@example.com")).await.journey();
    let journey = browser.answer(&journey, choose(SecondFactor::Authenticator)).await.journey();
    browser.answer(&journey, code(&house.app_code())).await.journey();
    browser
}

/// Two people confirmed the same mailbox, as couples do: it is the name to log in with of one of them.
async fn one_mailbox_for_two(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let mut one = Applicant::with_email(&house, KNOWN).await;
    insurer.change_elodie(|person| person.id = "P-2".to_owned());
    let mut other = Applicant::with_email(&house, KNOWN).await;
    one.finish_with_sms(&house).await;
    assert_eq!(one.at(), RegisterStepName::Registered);
    other.confirm_mobile(&house, "0460 00 12 35").await;
    other.give(RegisterAnswer::NewPassword { password: CHOSEN_PASSWORD.to_owned() }).await;
    other.give(RegisterAnswer::SecondFactors { factors: vec![SecondFactor::Sms] }).await;
    let taken = other.refused(RegisterAnswer::Register {}).await;
    assert_eq!((taken.problem_type, other.at()), (ProblemType::EmailTaken, RegisterStepName::Email));
}
