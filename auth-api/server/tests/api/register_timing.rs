//! The time an answer takes says nothing about anybody. Known and unknown are measured by turns, so that whatever else
//! the machine does falls on both alike, and medians are compared with room to spare: a look-up, a password's hash
//! or a mail that were left out for one of them would show.

use crate::support::{Applicant, Database, House, Insurer, RIGHT, Said, back_to, email, on_both_databases};
use std::time::{Duration, Instant};
use voordeur_contract::{RegisterAnswer, RegisterStep as Step, RegisterStepName as Name, records::Person};

on_both_databases!(
    whether_anybody_has_a_number_takes_no_time,
    whether_anybody_has_an_address_takes_no_time,
    whether_anybody_has_a_reference_takes_no_time,
);

/// So often each of the two is measured.
const TIMES: usize = 25;

/// The number of a household or an employer is that of many people: how many does not show either.
const PEOPLE: usize = 40;

async fn house(database: &Database) -> (House, Insurer) {
    let insurer = Insurer::open().await;
    insurer.change(|system| {
        let (digits, elodie) = system.people[0].clone();
        let others = (1..PEOPLE)
            .map(|other| (digits.clone(), Person { id: format!("P-{other}-0"), ..elodie.clone() }));
        system.people.extend(others.collect::<Vec<_>>());
        // Only she is found by all of it.
        system.people.iter_mut().skip(1).for_each(|(_, other)| other.date_of_birth = "1950-01-01".to_owned());
    });
    let house = House::registering(database, &insurer, |rules| {
        (rules.lookups_per_number, rules.lookups_per_address) = (1000, 1000);
        rules.journeys_before_proof_of_work = 1000;
    })
    .await;
    (house, insurer)
}

/// How long an answer takes.
#[expect(clippy::disallowed_methods, reason = "what a stranger with a stopwatch would measure")]
async fn timed(applicant: &mut Applicant, answer: RegisterAnswer) -> Duration {
    let began = Instant::now();
    let answered = applicant.send(answer).await;
    let took = began.elapsed();
    applicant.journey = answered.json();
    took
}

/// Neither median is more than twice the other, a few milliseconds apart.
fn alike(one: &mut [Duration], other: &mut [Duration]) {
    let median = |times: &mut [Duration]| {
        times.sort();
        times[times.len() / 2]
    };
    let (one, other) = (median(one), median(other));
    let slack = Duration::from_millis(3);
    assert!(one < other * 2 + slack && other < one * 2 + slack, "{one:?} and {other:?}");
}

async fn whether_anybody_has_a_number_takes_no_time(database: Database) {
    let (house, _insurer) = house(&database).await;
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..TIMES {
        for (number, times) in [true, false].into_iter().zip(&mut times) {
            let mut applicant = Applicant::new(&house).await;
            let mut answers = Said { number, date: false, ..RIGHT }.answers();
            let last = answers.pop().unwrap();
            applicant.give_all(answers).await;
            times.push(timed(&mut applicant, last).await);
        }
    }
    let [known, unknown] = &mut times;
    alike(known, unknown);
}

async fn whether_anybody_has_an_address_takes_no_time(database: Database) {
    let (house, _insurer) = house(&database).await;
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..TIMES / 5 {
        let mut applicant = Applicant::found(&house).await;
        for _ in 0..4 {
            for (address, times) in ["customer@example.com", "nobody@example.com"].into_iter().zip(&mut times)
            {
                times.push(timed(&mut applicant, email(address)).await);
                applicant.give(back_to(Name::Email)).await;
            }
        }
        // So many codes a day go to an address.
        house.clock.advance_seconds(24 * 3600);
    }
    let [taken, free] = &mut times;
    alike(taken, free);
}

async fn whether_anybody_has_a_reference_takes_no_time(database: Database) {
    let (house, _insurer) = house(&database).await;
    let applicant = Applicant::with_email(&house, "other@example.org").await;
    let Step::Letter { reference, .. } = &applicant.journey.step else { panic!("{:?}", applicant.journey) };
    let mut times = [Vec::new(), Vec::new()];
    for round in 0..TIMES {
        for (reference, times) in [reference.as_str(), "ZZZZ-ZZZZ"].into_iter().zip(&mut times) {
            let mut resuming = Applicant::resuming(&house).await;
            let reference = reference.to_owned();
            times.push(timed(&mut resuming, RegisterAnswer::ResumeReference { reference }).await);
        }
        if round % 5 == 4 {
            house.clock.advance_seconds(24 * 3600);
        }
    }
    let [left, unknown] = &mut times;
    alike(left, unknown);
}
