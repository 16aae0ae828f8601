//! Many administrators at once, at several instances.

use crate::support::{
    ADMINISTRATOR, Database, FIRST, House, Office, authorise, block, code, code_in, credentials, new_user,
    newest, on_both_databases, sent,
};
use voordeur_auth_api::store::AuditCheck;
use voordeur_contract::{CompanyUser, InviteOutcome, ProblemType, Role, SecondFactor, UserAct};

on_both_databases!(
    a_hundred_invitations_at_once,
    two_administrators_demote_each_other_at_once,
    two_administrators_give_it_up_at_once,
    the_same_act_twice_at_once,
    acts_while_somebody_logs_in,
    a_busy_morning
);

/// Three of five accounts are used, at two instances.
async fn a_hundred_invitations_at_once(database: Database) {
    let house = House::of_companies(&database, Some(5), 3).await;
    let there = house.another_of_companies(&database, Some(5)).await;
    let office = Office::open(&house).await;
    let mut asked = Vec::new();
    for (number, at) in [&house, &there].into_iter().cycle().take(100).enumerate() {
        let mut office = office.at(at);
        let user = new_user(&format!("robin-{number}@example.com"));
        asked.push(tokio::spawn(async move { office.invited(vec![user]).await.outcomes.remove(0) }));
    }
    let (mut invited, mut refused) = (0, 0);
    for answer in asked {
        match answer.await.unwrap() {
            InviteOutcome::Invited { .. } => invited += 1,
            InviteOutcome::NoAccountLeft {} => refused += 1,
            other => panic!("{other:?}"),
        }
    }
    assert_eq!((invited, refused), (2, 98));
    let page = office.clone().list("").await;
    assert_eq!((page.matches, page.accounts.unwrap().used), (5, 5));
    let check = house.services.store.check_audit_trail().await.unwrap();
    assert!(matches!(check, AuditCheck::Intact { .. }), "{check:?}");
}

async fn two_administrators_demote_each_other_at_once(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let there = house.another_of_companies(&database, None).await;
    let mut office = Office::open(&house).await;
    for round in 0..5 {
        let colleague = office.find("noor.de-vries@example.com").await;
        let colleague = office.done(&colleague, authorise(Role::Administrator)).await.user;
        let own = office.find(ADMINISTRATOR).await;
        house.clock.advance_seconds(30);
        let mut other = Office::of(&there, &colleague.email, FIRST).await;
        let mut office_here = office.clone();
        let (one, two) = tokio::join!(
            tokio::spawn(async move { office_here.act(&colleague, authorise(Role::User)).await }),
            tokio::spawn(async move { other.act(&own, authorise(Role::User)).await }),
        );
        let (one, two) = (one.unwrap(), two.unwrap());
        let done = [&one, &two].into_iter().filter(|answer| answer.status == 200).count();
        assert_eq!(done, 1, "round {round}: {one:?} {two:?}");
        if one.status != 200 {
            // The colleague was first, and is the only one who can help.
            assert_eq!(one.problem_type(), ProblemType::NotAdministrator);
            let mut other = Office::of(&there, "noor.de-vries@example.com", FIRST).await;
            let own = other.find(ADMINISTRATOR).await;
            other.done(&own, authorise(Role::Administrator)).await;
            house.clock.advance_seconds(30);
            office = Office::open(&house).await;
        } else {
            assert_eq!(two.problem_type(), ProblemType::NotAdministrator);
        }
    }
}

/// Each may, as long as the other stays: at once only one of them does.
async fn two_administrators_give_it_up_at_once(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let there = house.another_of_companies(&database, None).await;
    let mut office = Office::open(&house).await;
    let noor = office.find("noor.de-vries@example.com").await;
    office.done(&noor, authorise(Role::Administrator)).await;
    for act in [authorise(Role::User), authorise(Role::User), block(), UserAct::Remove {}] {
        let mut asked = Vec::new();
        for (email, at) in [(ADMINISTRATOR, &house), (noor.email.as_str(), &there)] {
            house.clock.advance_seconds(30);
            let mut office = Office::of(at, email, FIRST).await;
            let (own, act) = (office.find(email).await, act.clone());
            asked.push(tokio::spawn(async move { office.act(&own, act).await }));
        }
        let mut answers = Vec::new();
        for answer in asked {
            answers.push(answer.await.unwrap());
        }
        answers.sort_by_key(|answer| answer.status);
        assert_eq!(answers[0].status, 200, "{act:?}");
        assert_eq!(answers[1].problem_type(), ProblemType::LastAdministrator, "{act:?}");
        // As before, for the next act.
        database
            .execute(
                "UPDATE company_users SET role = 'administrator', blocked_at = NULL, removed_at = NULL
                 WHERE id IN (SELECT u.id FROM company_users u JOIN accounts a ON a.id = u.account_id
                              WHERE a.email IN ('administrator@example.com', 'noor.de-vries@example.com'))",
            )
            .await
            .unwrap();
    }
}

/// Pressed ten times, done once: the others are answered as the first.
async fn the_same_act_twice_at_once(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    let user = office.find("noor.de-vries@example.com").await;
    let asked = (0..10).map(|_| {
        let (mut office, user) = (office.clone(), user.clone());
        tokio::spawn(async move { office.act(&user, block()).await })
    });
    for answer in asked.collect::<Vec<_>>() {
        let answer: CompanyUser = answer.await.unwrap().json();
        assert_eq!(answer.user.revision, user.revision + 1);
    }
    assert_eq!(office.activity("?activity=blocked").await.entries.len(), 1);
    house.clock.advance_seconds(10);
    assert_eq!(sent(&house).await.len(), 1);
    // Somebody else's act, or another, is decided on what stands there now.
    let refused = office.act(&user, UserAct::Block { reason: "Left".to_owned() }).await;
    assert_eq!(refused.problem_type(), ProblemType::UserChanged);
}

/// A log-in changes the account and the company too: neither keeps the other out.
async fn acts_while_somebody_logs_in(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    let user = office.find("noor.de-vries@example.com").await;
    // Each time the account is sent two codes at most, and six a day.
    for _ in 0..3 {
        house.clock.advance_seconds(30);
        let mut browser = house.browser();
        let journey = browser.begin().await;
        let journey = browser.answer(&journey, credentials(&user.email)).await.journey();
        let typed = code(&code_in(&newest(&house, "log-in-code").await));
        let (mut office_here, user) = (office.clone(), office.user(&user).await.user);
        let (logged_in, done) = tokio::join!(
            tokio::spawn(async move { browser.answer(&journey, typed).await }),
            tokio::spawn(async move { office_here.act(&user, UserAct::ResetSecondFactor {}).await }),
        );
        assert_eq!(done.unwrap().status, 200);
        assert!(!logged_in.unwrap().status.is_server_error());
        database.execute("UPDATE accounts SET second_factors_reset_at = NULL").await.unwrap();
    }
}

/// Whoever changes both locks the company before the account: otherwise two would wait for each other until the database gives
/// one of them up. Here somebody holds the company; whoever logs in waits for it, and does not hold the account meanwhile.
#[cfg(feature = "postgres-tests")]
#[tokio::test]
async fn a_log_in_waits_for_the_company_without_holding_the_account() {
    let database = Database::postgres().await;
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    let user = office.find("noor.de-vries@example.com").await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, credentials(&user.email)).await.journey();
    let typed = code(&code_in(&newest(&house, "log-in-code").await));

    let mut administrator = database.hold("UPDATE companies SET revision = revision + 1").await;
    let logs_in = tokio::spawn(async move { browser.answer(&journey, typed).await });
    let waiting = "SELECT COUNT(*)::TEXT FROM pg_locks l JOIN pg_class c ON c.oid = l.relation
                   JOIN pg_namespace n ON n.oid = c.relnamespace
                   WHERE n.nspname = current_schema() AND c.relname = 'companies' AND l.locktype = 'tuple'";
    while database.texts(waiting).await == [Some("0".to_owned())] {
        assert!(!logs_in.is_finished(), "it did not wait for the company");
        tokio::task::yield_now().await;
    }
    let account = format!("UPDATE accounts SET revision = revision WHERE email = '{}'", user.email);
    let impatient = format!("SET LOCAL lock_timeout = '2s'; {account}");
    administrator.execute(&impatient).await.expect("nobody holds the account");
    administrator.release().await;
    assert_eq!(logs_in.await.unwrap().status, 200);
}

/// Many log-ins and many acts on the same people at once: all of them come through.
async fn a_busy_morning(database: Database) {
    let house = House::of_companies(&database, None, 12).await;
    let mut office = Office::open(&house).await;
    let users: Vec<_> = office.list("?status=active").await.users;
    let by_sms: Vec<_> = users
        .into_iter()
        .filter(|user| !user.is_you && user.second_factors == [SecondFactor::Sms])
        .take(4)
        .collect();
    assert!(by_sms.len() > 1, "{by_sms:?}");
    let mut asked = Vec::new();
    for user in &by_sms {
        let mut browser = house.browser();
        let journey = browser.begin().await;
        let journey = browser.answer(&journey, credentials(&user.email)).await.journey();
        let typed = code(&code_in(&newest(&house, "log-in-code").await));
        asked.push(tokio::spawn(async move { browser.answer(&journey, typed).await.status }));
        for act in [UserAct::EndSessions {}, block()] {
            let (mut office, user) = (office.clone(), user.clone());
            asked.push(tokio::spawn(async move { office.act(&user, act).await.status }));
        }
    }
    for answer in asked {
        let status = answer.await.unwrap();
        // One of the two acts saw the user as it was before the other.
        assert!(status == 200 || status == 409, "{status}");
    }
}
