//! How many mails go to addresses that administrators type.

use crate::support::{
    Answered, Database, FIRST, House, Office, authorise, block, company_rules, new_user, on_both_databases,
    start,
};
use voordeur_auth_api::{clock::Clock, companies::CompanyRules, samples};
use voordeur_contract::{InviteOutcome, ProblemType, Role, UserAct};

on_both_databases!(
    an_administrator_in_an_hour,
    a_company_in_a_day,
    a_hundred_at_once_are_a_hundred,
    whoever_takes_care_of_it_is_not_held_up
);

const COLLEAGUE: &str = "noor.de-vries@example.com";

/// A house where so many mails go an hour and a day.
async fn open(database: &Database, hour: u32, day: u32) -> House {
    let house = House::with(database, Clock::standing_at(start()), |services| {
        let mut rules: CompanyRules = company_rules(None);
        rules.companies.mails_per_administrator_per_hour = hour;
        rules.companies.mails_per_company_per_day = day;
        services.companies = Some(rules);
    })
    .await;
    samples::companies::write(&house.services, Some(5)).await.unwrap();
    house
}

async fn invite(office: &mut Office, from: u32, to: u32) -> Answered {
    office.invite((from..to).map(|number| new_user(&format!("robin-{number}@example.com"))).collect()).await
}

/// Refused until then.
fn refused(answered: &Answered, until: &str, seconds: &str) {
    let problem = answered.problem();
    assert_eq!(problem.problem_type, ProblemType::TooManyMails);
    assert_eq!(problem.retry_at.unwrap().as_str(), until);
    assert_eq!(answered.headers["retry-after"], seconds);
}

async fn an_administrator_in_an_hour(database: Database) {
    let house = open(&database, 5, 100).await;
    let mut office = Office::open(&house).await;
    assert_eq!(invite(&mut office, 0, 3).await.status, 200);
    house.clock.advance_seconds(60);
    // A request is done as a whole or not at all; who cannot be invited anyway uses nothing up.
    let four = invite(&mut office, 0, 6).await;
    refused(&four, "2026-11-21T21:00:00Z", "3540");
    assert_eq!(office.list("?search=robin").await.matches, 3);
    assert_eq!(invite(&mut office, 0, 4).await.status, 200);

    // Links that are sent again, and to new addresses, count as well: one is left.
    let pending = office.find("robin-0@example.com").await;
    let pending = office.done(&pending, UserAct::ResendInvitation {}).await.user;
    let colleague = office.find(COLLEAGUE).await;
    let edit = |email: &str| UserAct::Edit {
        name: "Noor de Vries".to_owned(),
        email: email.to_owned(),
        mobile: None,
    };
    let mended =
        UserAct::Edit { email: "right@example.com".to_owned(), name: pending.name.clone(), mobile: None };
    for answered in [
        office.act(&pending, UserAct::ResendInvitation {}).await,
        office.act(&pending, mended).await,
        office.act(&colleague, edit("new@example.com")).await,
        // Whether the address is somebody's makes no difference.
        office.act(&colleague, edit("customer@example.com")).await,
        invite(&mut office, 7, 8).await,
    ] {
        refused(&answered, "2026-11-21T21:00:00Z", "3540");
    }
    // What mails nobody at an address that was typed is done.
    let renamed = UserAct::Edit { name: "Noor Visser".to_owned(), email: COLLEAGUE.to_owned(), mobile: None };
    assert_eq!(office.done(&colleague, renamed).await.user.name, "Noor Visser");
    house.clock.advance_seconds(3540);
    let mut office = Office::open(&house).await;
    assert_eq!(invite(&mut office, 7, 12).await.status, 200);
}

async fn a_company_in_a_day(database: Database) {
    let house = open(&database, 5, 6).await;
    let mut office = Office::open(&house).await;
    let colleague = office.find(COLLEAGUE).await;
    office.done(&colleague, authorise(Role::Administrator)).await;
    assert_eq!(invite(&mut office, 0, 4).await.status, 200);
    house.clock.advance_seconds(30);
    let mut other = Office::of(&house, COLLEAGUE, FIRST).await;
    refused(&invite(&mut other, 4, 7).await, "2026-11-22T20:00:00Z", "86370");
    assert_eq!(invite(&mut other, 4, 6).await.status, 200);
    house.clock.advance_seconds(23 * 3600);
    let mut other = Office::of(&house, COLLEAGUE, FIRST).await;
    refused(&invite(&mut other, 6, 7).await, "2026-11-22T20:00:00Z", "3570");
    house.clock.advance_seconds(3570);
    let mut other = Office::of(&house, COLLEAGUE, FIRST).await;
    assert_eq!(invite(&mut other, 6, 7).await.status, 200);
}

async fn a_hundred_at_once_are_a_hundred(database: Database) {
    let house = open(&database, 20, 100).await;
    let office = Office::open(&house).await;
    let asked: Vec<_> = (0..100)
        .map(|number| {
            let mut office = office.clone();
            tokio::spawn(async move { invite(&mut office, number, number + 1).await })
        })
        .collect();
    let mut invited = 0;
    for answer in asked {
        let answer = answer.await.unwrap();
        match answer.status.as_u16() {
            200 => {
                let outcomes = answer.json::<voordeur_contract::InvitedUsers>().outcomes;
                assert!(matches!(outcomes.as_slice(), [InviteOutcome::Invited { .. }]), "{outcomes:?}");
                invited += 1;
            }
            _ => assert_eq!(answer.problem_type(), ProblemType::TooManyMails),
        }
    }
    assert_eq!(invited, 20);
}

/// An administrator whose account was taken over has used up everything: a colleague puts him or her out.
async fn whoever_takes_care_of_it_is_not_held_up(database: Database) {
    let house = open(&database, 5, 5).await;
    let mut office = Office::open(&house).await;
    assert_eq!(invite(&mut office, 0, 5).await.status, 200);
    let pending = office.find("robin-0@example.com").await;
    assert!(office.done(&pending, UserAct::WithdrawInvitation {}).await.removed);
    let colleague = office.find(COLLEAGUE).await;
    let mut user = colleague;
    for act in [UserAct::EndSessions {}, UserAct::ResetSecondFactor {}, block(), UserAct::Remove {}] {
        user = office.done(&user, act).await.user;
    }
}
