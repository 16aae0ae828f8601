//! Everybody is accounted for, whatever the API says.

use super::*;
use proptest::prelude::*;
use voordeur_contract::{Language, NewUser, Role, SecondFactor, UserId, UserRow, UserStatus};

fn rows(count: u32) -> Vec<Row> {
    let user = |number: u32| NewUser {
        name: "Sam".to_owned(),
        email: format!("sam.{number}@example.com"),
        mobile: String::new(),
        language: Language::Nl,
        role: Role::User,
        authorisations: Vec::new(),
    };
    (2..count + 2).map(|number| Row { number, user: user(number) }).collect()
}

fn invited() -> InviteOutcome {
    let user = UserRow {
        id: UserId::parse("0192f3a4-0000-7000-8000-000000000001").unwrap(),
        revision: 1,
        name: "Sam".to_owned(),
        email: "sam@example.com".to_owned(),
        mobile: None,
        role: Role::User,
        status: UserStatus::Invited,
        second_factors: Vec::<SecondFactor>::new(),
        last_log_in: None,
        is_you: false,
    };
    InviteOutcome::Invited { user: Box::new(user) }
}

fn all_invited(batch: &[Row]) -> InvitedUsers {
    InvitedUsers { outcomes: batch.iter().map(|_| invited()).collect() }
}

#[test]
fn everybody_is_sent_once_and_never_more_than_the_api_takes() {
    let mut sending = Sending::of(rows(250));
    let mut batches = Vec::new();
    while !sending.next_batch().is_empty() {
        let batch = sending.next_batch().to_vec();
        batches.push(batch.len());
        sending.answered(all_invited(&batch));
    }
    assert_eq!(batches, [100, 100, 50]);
    assert_eq!((sending.invited(), sending.failures()), (250, Vec::new()));
}

#[test]
fn nobody_is_sent_in_vain_once_no_account_is_left() {
    let mut sending = Sending::of(rows(150));
    let mut answer = all_invited(sending.next_batch());
    answer.outcomes[99] = InviteOutcome::NoAccountLeft {};
    sending.answered(answer);
    assert_eq!(sending.next_batch(), []);
    assert_eq!(sending.invited(), 99);
    assert!(sending.failures().iter().all(|failure| failure.outcome == Outcome::NoAccountLeft));
}

#[test]
fn what_may_have_been_sent_is_sent_again_without_harm() {
    let mut sending = Sending::of(rows(150));
    sending.lost();
    let failures = sending.failures();
    let lost = failures.iter().filter(|failure| failure.outcome == Outcome::MaybeSent).count();
    assert_eq!((lost, failures.len()), (100, 150));
    let mut again = sending.again();
    // The first of them had been invited after all.
    let mut answer = all_invited(again.next_batch());
    answer.outcomes[0] = InviteOutcome::AlreadyUser {};
    again.answered(answer);
    assert_eq!((again.invited(), again.failures()), (100, Vec::new()));
    let mut answer = all_invited(again.next_batch());
    answer.outcomes[0] = InviteOutcome::AlreadyUser {};
    again.answered(answer);
    assert_eq!(again.failures().len(), 1);
}

proptest! {
    #[test]
    fn everybody_is_accounted_for(count in 0u32..320, steps in prop::collection::vec(0u8..5, 0..6)) {
        let mut sending = Sending::of(rows(count));
        for step in steps {
            let mut answer = all_invited(sending.next_batch());
            match step {
                0 => sending.lost(),
                1 => sending.stop(),
                2 => {
                    answer.outcomes.pop();
                    sending.answered(answer);
                }
                _ => sending.answered(answer),
            }
            prop_assert!(sending.next_batch().len() <= INVITED_AT_ONCE);
            prop_assert!(sending.dealt_with() <= sending.total());
        }
        sending.stop();
        prop_assert_eq!(sending.invited() + sending.failures().len(), count as usize);
        prop_assert_eq!(sending.clone().again().total(), sending.failures().len());
    }
}
