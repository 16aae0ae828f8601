//! The time an answer takes says nothing about anybody. Known and unknown are measured by turns, so that whatever else
//! the machine does falls on both alike; medians and ranks are compared, so that a look-up or a password's hash that was
//! left out for one of them would show, and an hour at which the machine is busy would not. Nor does the row of a mail: in
//! this build it is a fifth to a third of a few milliseconds, and outside it a fraction of what a network adds.

use crate::support::{Applicant, Database, House, Insurer, RIGHT, Said, back_to, email, on_both_databases};
use std::{
    cmp::Ordering,
    time::{Duration, Instant},
};
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

/// The longer median is more than so many times the shorter one, and …
const APART: f64 = 1.8;

/// … ranks say that one takes longer than the other so clearly that chance does once in thirty thousand times.
const STANDARD_DEVIATIONS: f64 = 4.0;

/// Whether a stranger would see which of the two was measured.
fn differ(one: &[Duration], other: &[Duration]) -> bool {
    let (first, second) = (median(one), median(other));
    let apart = (first / second).max(second / first) > APART;
    apart && standard_deviations_apart(one, other).abs() > STANDARD_DEVIATIONS
}

fn median(times: &[Duration]) -> f64 {
    let mut times = times.to_vec();
    times.sort();
    times[times.len() / 2].as_secs_f64()
}

/// How far the ranks of the two are from those of one and the same (Mann and Whitney's U, as a normal variable): a few
/// that took long because the machine did something else weigh no more than any other.
fn standard_deviations_apart(one: &[Duration], other: &[Duration]) -> f64 {
    let pairs = one.iter().flat_map(|mine| other.iter().map(move |theirs| mine.cmp(theirs)));
    let sooner: f64 = pairs
        .map(|order| match order {
            Ordering::Less => 1.0,
            Ordering::Equal => 0.5,
            Ordering::Greater => 0.0,
        })
        .sum();
    let (n, m) = (one.len() as f64, other.len() as f64);
    (sooner - n * m / 2.0) / (n * m * (n + m + 1.0) / 12.0).sqrt()
}

/// Measures both, by turns, and once more should they differ: what is in the code shows each time, what is in the
/// machine does not.
async fn alike(mut measured: impl AsyncFnMut() -> [Vec<Duration>; 2]) {
    let mut medians = Vec::new();
    for _ in 0..3 {
        let [one, other] = measured().await;
        if !differ(&one, &other) {
            return;
        }
        medians.push((median(&one), median(&other)));
    }
    panic!("seconds: {medians:?}");
}

/// What would show: twice as long, however the machine spreads it. What would not: a third, or a machine that stands
/// still now and then.
#[test]
fn twice_as_long_shows_and_a_third_does_not() {
    let times = |factor: f64, still: usize| -> Vec<Duration> {
        let time = |index: usize| {
            let spread = 4.0 + (index * 7 % 10) as f64 / 10.0;
            let stood_still = if index % 5 < still { 30.0 } else { 0.0 };
            Duration::from_secs_f64((spread * factor + stood_still) / 1000.0)
        };
        (0..TIMES).map(time).collect()
    };
    assert!(differ(&times(1.0, 0), &times(2.0, 0)) && differ(&times(2.0, 1), &times(1.0, 1)));
    assert!(!differ(&times(1.0, 0), &times(1.33, 0)));
    assert!(!differ(&times(1.0, 0), &times(1.0, 2)));
}

async fn whether_anybody_has_a_number_takes_no_time(database: Database) {
    let (house, _insurer) = house(&database).await;
    alike(async || {
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
        times
    })
    .await;
}

async fn whether_anybody_has_an_address_takes_no_time(database: Database) {
    let (house, _insurer) = house(&database).await;
    let addresses = ["customer@example.com", "nobody@example.com"];
    alike(async || {
        let mut times = [Vec::new(), Vec::new()];
        for _ in 0..TIMES / 5 {
            let mut applicant = Applicant::found(&house).await;
            for _ in 0..4 {
                for (address, times) in addresses.into_iter().zip(&mut times) {
                    times.push(timed(&mut applicant, email(address)).await);
                    applicant.give(back_to(Name::Email)).await;
                }
            }
            // So many codes a day go to an address.
            house.clock.advance_seconds(24 * 3600);
        }
        times
    })
    .await;
}

async fn whether_anybody_has_a_reference_takes_no_time(database: Database) {
    let (house, _insurer) = house(&database).await;
    let applicant = Applicant::with_email(&house, "other@example.org").await;
    let Step::Letter { reference, .. } = &applicant.journey.step else { panic!("{:?}", applicant.journey) };
    alike(async || {
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
        times
    })
    .await;
}
