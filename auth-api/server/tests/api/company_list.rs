//! The list of a company's users, one user, and what changes meanwhile.

use crate::support::{
    ADMINISTRATOR, Answered, Database, FIRST, House, OTHER_ADMINISTRATOR, Office, SECOND, block, log_in,
    new_user, on_both_databases,
};
use jiff::SignedDuration;
use serde_json::json;
use voordeur_auth_api::journeys::{Block, Standing};
use voordeur_contract::{
    EmailAddress, InviteOutcome, LogInStep, ProblemType, Role, SecondFactor, Session, UserAct, UserStatus,
};

on_both_databases!(
    a_page_of_users,
    searched_and_narrowed,
    sorted,
    one_user,
    what_changes_meanwhile,
    a_block_for_wrong_codes_is_seen,
    a_block_of_the_help_desk_stays,
    choosing_a_company,
    log_ins_of_another_company_are_nobodys_business
);

async fn a_page_of_users(database: Database) {
    let house = House::of_companies(&database, None, 25).await;
    let mut office = Office::open(&house).await;
    let page = office.list("?perPage=10").await;
    assert_eq!((page.users.len(), page.matches, page.accounts), (10, 25, None));
    let of = |status| page.statuses.iter().find(|counted| counted.status == status).map(|c| c.users);
    assert_eq!(page.statuses.iter().map(|counted| counted.users).sum::<u32>(), 25);
    assert!(UserStatus::ALL.into_iter().all(|status| of(status).is_some_and(|users| users > 0)));
    assert_eq!(page.users[0].name, "Ada Willems");
    assert!(page.users[0].is_you && page.users[0].role == Role::Administrator);
    assert_eq!(page.users[0].mobile.as_deref(), Some("+32 ••• •• •• 04"));
    let rest = office.list("?perPage=10&page=3").await;
    assert_eq!((rest.users.len(), rest.matches), (5, 25));
    assert_eq!(office.list("?page=9").await.users, []);
    let limited = House::of_companies(&Database::sqlite(), Some(5), 3).await;
    let accounts = Office::open(&limited).await.list("").await.accounts.unwrap();
    assert_eq!((accounts.used, accounts.allowed), (3, 5));
}

async fn searched_and_narrowed(database: Database) {
    let house = House::of_companies(&database, None, 100).await;
    let mut office = Office::open(&house).await;
    for (query, found) in [
        ("?search=noor%20vries", 1),
        ("?search=VRIES%20noor", 1),
        ("?search=lukasz", 5),
        ("?search=ADMINISTRATOR%40example", 1),
        ("?search=%25", 0),
        ("?search=_", 0),
        ("?role=administrator", 1),
        ("?role=administrator&search=noor", 0),
    ] {
        let page = office.list(query).await;
        assert_eq!((page.users.len(), page.matches), (found, u32::try_from(found).unwrap()), "{query}");
    }
    let all = office.list("").await;
    for counted in all.statuses {
        let page = office.list(&format!("?status={}&perPage=500", counted.status.name())).await;
        assert_eq!((page.matches, page.users.len()), (counted.users, counted.users as usize));
        assert!(page.users.iter().all(|user| user.status == counted.status));
        let some = office.list(&format!("?status={}&search=example", counted.status.name())).await;
        assert_eq!(some.matches, counted.users);
    }
}

async fn sorted(database: Database) {
    let house = House::of_companies(&database, None, 60).await;
    let mut office = Office::open(&house).await;
    for column in ["name", "email", "role", "status", "last-log-in"] {
        let query = format!("?sort={column}&perPage=100");
        let up = office.list(&query).await.users;
        let down = office.list(&format!("{query}&order=descending")).await.users;
        assert_eq!((up.len(), down.len()), (60, 60));
        let by = |user: &voordeur_contract::UserRow| match column {
            "email" => user.email.clone(),
            "role" => user.role.name().to_owned(),
            "status" => UserStatus::ALL.iter().position(|s| *s == user.status).unwrap().to_string(),
            "last-log-in" => user.last_log_in.as_ref().map_or(String::new(), |at| at.as_str().to_owned()),
            _ => String::new(),
        };
        assert!(up.is_sorted_by_key(by), "{column}");
        assert!(down.iter().rev().is_sorted_by_key(by), "{column}");
    }
    let names: Vec<_> = office.list("?search=%C3%89lodie").await.users.into_iter().map(|u| u.name).collect();
    assert_eq!(names.len(), 3, "{names:?}");
    // Page after page gives everybody once.
    let mut seen = std::collections::HashSet::new();
    for page in 1..=6 {
        let users = office.list(&format!("?sort=role&perPage=10&page={page}")).await.users;
        seen.extend(users.into_iter().map(|user| user.id));
    }
    assert_eq!(seen.len(), 60);
}

async fn one_user(database: Database) {
    let house = House::of_companies(&database, None, 25).await;
    let mut office = Office::open(&house).await;
    let own = office.find(ADMINISTRATOR).await;
    let own = office.user(&own).await;
    assert!(own.is_last_administrator && own.user.is_you && own.sessions == 1);
    assert_eq!(own.user.second_factors, [SecondFactor::Sms]);
    let blocked = office.list("?status=blocked").await.users.remove(0);
    let blocked = office.user(&blocked).await;
    assert_eq!(blocked.blocked.unwrap().reason, "Long leave");
    assert!(!blocked.is_last_administrator && blocked.undo_until.is_none());
    let invited = office.list("?status=invited").await.users.remove(0);
    let invited = office.user(&invited).await;
    assert!(invited.invitation.unwrap().expires_at.as_str() > invited.now.as_str());
    assert_eq!(invited.user.second_factors, []);
    let app = office.list("?search=jeroen%20van").await.users.remove(0);
    assert_eq!(app.second_factors, [SecondFactor::Authenticator]);
    let reset = office.done(&app, UserAct::ResetSecondFactor {}).await;
    assert!(reset.sets_up_second_factor && reset.user.second_factors.is_empty());
}

async fn what_changes_meanwhile(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    let page = office.list("").await;
    assert_eq!(office.changes(page.change).await.users, []);
    let user = office.find("noor.de-vries@example.com").await;
    let outcome = office.invited(vec![new_user("robin@example.com")]).await.outcomes.remove(0);
    let InviteOutcome::Invited { user: robin } = outcome else { panic!("{outcome:?}") };
    office.done(&user, UserAct::Remove {}).await;
    let changes = office.changes(page.change).await;
    assert!(changes.change > page.change);
    assert_eq!(changes.users, [robin.id, user.id.clone()]);
    assert_eq!(office.changes(changes.change).await.users, []);
    // A colleague logs in.
    house.clock.advance_seconds(30);
    let other = Office::open(&house).await;
    drop(other);
    let own = office.find(ADMINISTRATOR).await;
    assert_eq!(office.changes(changes.change).await.users, [own.id]);
    // What was removed is there until it can no longer be taken back.
    assert_eq!(office.get(&format!("users/{}", user.id)).await.status, 404);
}

async fn a_block_for_wrong_codes_is_seen(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    let user = office.find("noor.de-vries@example.com").await;
    let before = office.list("").await.change;
    for _ in 0..2 {
        let mut browser = house.browser();
        let journey = browser.begin().await;
        let credentials = crate::support::credentials(&user.email);
        let mut journey = browser.answer(&journey, credentials).await.journey();
        for _ in 0..5 {
            let wrong = browser.answer(&journey, crate::support::code("000000")).await;
            // The next step is that the account is blocked.
            if wrong.status == 200 {
                break;
            }
            journey = wrong.problem().journey.unwrap();
        }
        house.clock.advance_seconds(31);
    }
    let seen = office.find(&user.email).await;
    assert_eq!(seen.status, UserStatus::Blocked);
    assert_eq!(office.changes(before).await.users, std::slice::from_ref(&user.id));
    let shown = office.user(&seen).await;
    let until = house.now() + SignedDuration::from_mins(20) - SignedDuration::from_secs(31);
    assert_eq!(
        (shown.blocked, shown.account_blocked.unwrap().until.unwrap().as_str()),
        (None, until.to_string().as_str())
    );
    // It is not the company's, and no administrator lifts it.
    for act in [
        UserAct::Unblock { reason: "It was me".to_owned() },
        UserAct::AuthoriseAgain { role: Role::User, authorisations: Vec::new() },
    ] {
        assert_eq!(office.act(&seen, act).await.problem_type(), ProblemType::BlockOfAccount);
    }
    house.clock.advance_seconds(20 * 60);
    let mut office = Office::open(&house).await;
    let over = office.user(&seen).await;
    assert_eq!((over.user.status, over.account_blocked), (UserStatus::Active, None));
    Office::of(&house, &user.email, FIRST).await;
}

/// Whatever the company does with its own block.
async fn a_block_of_the_help_desk_stays(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    let user = office.find("noor.de-vries@example.com").await;
    let account = house.services.store.account_by_email(&EmailAddress::parse(&user.email).unwrap()).await;
    let standing = Standing { block: Block::Indefinite, ..account.unwrap().unwrap().standing };
    let shut = format!(
        "UPDATE accounts SET standing = '{}', blocked_until = {} WHERE email = '{}'",
        serde_json::to_string(&standing).unwrap(),
        i64::MAX,
        user.email
    );
    database.execute(&shut).await.unwrap();
    let blocked = office.done(&user, block()).await;
    assert_eq!(blocked.account_blocked.as_ref().unwrap().until, None);
    let unblocked = office.done(&blocked.user, UserAct::Unblock { reason: "Back".to_owned() }).await;
    assert_eq!((unblocked.user.status, unblocked.blocked), (UserStatus::Blocked, None));
    let again = office.act(&unblocked.user, UserAct::Unblock { reason: "Back".to_owned() }).await;
    assert_eq!(again.problem_type(), ProblemType::BlockOfAccount);
    let undone = office.done(&unblocked.user, UserAct::Undo {}).await;
    assert!(undone.blocked.is_some() && undone.account_blocked.is_some());
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, crate::support::credentials(&user.email)).await.journey();
    assert_eq!(journey.step, LogInStep::AccountBlocked { until: None });
}

async fn chosen(office: &mut Office, company: &str) -> Answered {
    let request = office.browser.put("/session/company", &json!({ "company": company }));
    office.browser.send(request).await
}

async fn choosing_a_company(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    let session: Session = office.browser.get("/session").await.session();
    let companies: Vec<_> = session.companies.iter().map(|c| (c.name.as_str(), c.role)).collect();
    assert_eq!(
        companies,
        [("Tweede Voorbeeld B.V.", Role::User), ("Voorbeeld Transport B.V.", Role::Administrator)]
    );
    assert_eq!(session.company.as_ref().unwrap().as_str(), FIRST, "where the person was at work last");
    let session = chosen(&mut office, SECOND).await.session();
    assert_eq!(session.company.unwrap().as_str(), SECOND);
    let answered = chosen(&mut office, "00000000-0000-4000-b000-00000000000f").await;
    assert_eq!(answered.status, 404);
    let mut colleague = house.browser();
    log_in(&house, &mut colleague, "noor.de-vries@example.com").await;
    let session = colleague.get("/session").await.session();
    assert_eq!(session.company.unwrap().as_str(), FIRST, "there is only one");
}

/// An administrator sees when somebody was at work for the own company, and nothing else.
async fn log_ins_of_another_company_are_nobodys_business(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut other = Office::of(&house, OTHER_ADMINISTRATOR, SECOND).await;
    let before = other.find(ADMINISTRATOR).await;
    let change = other.list("").await.change;
    house.clock.advance_seconds(60);
    let mut office = Office::open(&house).await;
    let seen = other.find(ADMINISTRATOR).await;
    assert_eq!((seen.last_log_in, other.changes(change).await.change), (before.last_log_in.clone(), change));
    assert_eq!(other.user(&before).await.sessions, 0);
    assert_eq!(chosen(&mut office, SECOND).await.status, 200);
    let user = other.user(&before).await;
    assert_eq!((user.sessions, user.user.last_log_in != before.last_log_in), (1, true));
    // Whom one company blocks, the other lets in.
    other.done(&before, block()).await;
    let mut office = Office::open(&house).await;
    assert_eq!(office.get("users").await.status, 200);
    assert_eq!(chosen(&mut office, SECOND).await.status, 403);
    assert!(office.browser.get("/session").await.session().companies[0].blocked);
}
