//! What an administrator does, and what comes of it.

use crate::support::{
    ADMINISTRATOR, Database, FIRST, House, Office, all, authorise, block, goes_to, new_user, newest,
    on_both_databases, sent,
};
use voordeur_auth_api::{secrets::Token, store::Channel};
use voordeur_contract::{Activity, InviteOutcome, ProblemType, Role, UserAct, UserStatus};

on_both_databases!(
    inviting,
    inviting_many,
    a_block_is_told_when_it_stays,
    what_is_undone_is_not_told,
    removing_erases,
    authorising,
    blocked_and_authorised_again,
    a_new_address,
    a_new_number,
    a_conflict_changes_nothing,
    the_last_administrator
);

const COLLEAGUE: &str = "noor.de-vries@example.com";

async fn inviting(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    let outcome = office.invited(vec![new_user("Robin@Example.com")]).await.outcomes.remove(0);
    let InviteOutcome::Invited { user } = outcome else { panic!("{outcome:?}") };
    assert_eq!((user.status, user.email.as_str()), (UserStatus::Invited, "robin@example.com"));
    assert_eq!(user.mobile.as_deref(), Some("+31 ••• •• •• 78"));
    let mail = newest(&house, "invitation").await;
    assert_eq!(goes_to(&mail), (Channel::Mail, "robin@example.com"));
    assert_eq!((&mail.arguments["by"], &mail.arguments["days"]), (&"Ada Willems".into(), &7.into()));
    // Only the hash of what the link carries is kept.
    let token = Token::parse(mail.arguments["token"].as_str().unwrap()).unwrap();
    let kept = format!("SELECT invitation_token FROM company_users WHERE id = '{}'", user.id);
    assert_eq!(database.texts(&kept).await, [Some(token.hash().as_str().to_owned())]);
    let resent = office.done(&user, UserAct::ResendInvitation {}).await;
    let again = newest(&house, "invitation").await;
    assert_ne!(mail.arguments["token"], again.arguments["token"]);
    let withdrawn = office.done(&resent.user, UserAct::WithdrawInvitation {}).await;
    assert!(withdrawn.removed && withdrawn.undo_until.is_some());
    assert_eq!(office.list("?search=robin").await.matches, 0);
    let back = office.done(&withdrawn.user, UserAct::Undo {}).await;
    assert_eq!((back.user.status, back.removed), (UserStatus::Invited, false));
    house.clock.advance_seconds(7 * 24 * 3600);
    let mut office = Office::open(&house).await;
    assert_eq!(office.find("robin@example.com").await.status, UserStatus::InvitationExpired);
}

async fn inviting_many(database: Database) {
    let house = House::of_companies(&database, Some(6), 5).await;
    let mut office = Office::open(&house).await;
    let wrong = voordeur_contract::NewUser {
        mobile: "1".to_owned(),
        language: voordeur_contract::Language::Fr,
        authorisations: vec!["everything".to_owned()],
        ..new_user("no address")
    };
    let unknown = voordeur_contract::NewUser {
        authorisations: vec!["everything".to_owned()],
        ..new_user("robin-2@example.com")
    };
    let users = vec![
        wrong,
        new_user(COLLEAGUE),
        unknown,
        new_user("robin@example.com"),
        new_user("ROBIN@example.com"),
        new_user("robin-3@example.com"),
    ];
    let outcomes = office.invited(users).await.outcomes;
    let names: Vec<_> =
        outcomes.iter().map(|outcome| serde_json::to_value(outcome).unwrap()["type"].clone()).collect();
    let expected = ["unreadable", "already-user", "unreadable", "invited", "already-user", "no-account-left"];
    assert_eq!(names, expected);
    let InviteOutcome::Unreadable { errors } = &outcomes[2] else { panic!("{outcomes:?}") };
    assert_eq!(errors[0].pointer, "/users/2/authorisations");
    assert_eq!(all(&house, "invitation").await.len(), 1);
}

async fn a_block_is_told_when_it_stays(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut colleague = Office::of(&house, COLLEAGUE, FIRST).await;
    let mut office = Office::open(&house).await;
    let user = office.find(COLLEAGUE).await;
    let blocked = office.done(&user, block()).await;
    assert_eq!((blocked.user.status, blocked.user.revision), (UserStatus::Blocked, user.revision + 1));
    assert_eq!(colleague.browser.get("/session").await.problem_type(), ProblemType::SessionEnded);
    assert!(sent(&house).await.is_empty());
    house.clock.advance_seconds(10);
    let mails = sent(&house).await;
    assert_eq!(goes_to(&mails[0]), (Channel::Mail, COLLEAGUE));
    assert_eq!(mails[0].template, "access-blocked");
    assert!(!mails[0].arguments.to_string().contains("Long leave"), "the reason is for administrators");
    let late = office.act(&blocked.user, UserAct::Undo {}).await;
    assert_eq!(late.problem_type(), ProblemType::UndoOver);
    let unblocked = office.done(&blocked.user, UserAct::Unblock { reason: "Back".to_owned() }).await;
    assert_eq!(unblocked.user.status, UserStatus::Active);
}

async fn what_is_undone_is_not_told(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    for act in [block(), UserAct::Remove {}, authorise(Role::Administrator)] {
        let user = office.find(COLLEAGUE).await;
        let before = office.user(&user).await;
        let done = office.done(&user, act).await;
        let undone = office.done(&done.user, UserAct::Undo {}).await;
        assert_eq!(undone.user.revision, user.revision + 2);
        assert_eq!(
            (undone.user.role, undone.user.status, undone.authorisations, undone.removed),
            (user.role, user.status, before.authorisations, false)
        );
    }
    house.clock.advance_seconds(60);
    assert!(sent(&house).await.is_empty());
}

async fn removing_erases(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    let user = office.find(COLLEAGUE).await;
    let removed = office.done(&user, UserAct::Remove {}).await.user;
    let store = &house.services.store;
    assert_eq!(store.clean_up(house.now()).await.unwrap().removed_users, 0);
    house.clock.advance_seconds(10);
    assert_eq!(store.clean_up(house.now()).await.unwrap().removed_users, 1);
    assert_eq!(store.clean_up(house.now()).await.unwrap().removed_users, 0);
    let kept = database.texts(&format!("SELECT name FROM company_users WHERE id = '{}'", user.id)).await;
    assert_eq!(kept, [Some(String::new())]);
    let late = office.act(&removed, UserAct::Undo {}).await;
    assert_eq!(late.problem_type(), ProblemType::UserNotFound);
    // The same person can be invited again.
    let outcome = office.invited(vec![new_user(COLLEAGUE)]).await.outcomes.remove(0);
    assert!(matches!(outcome, InviteOutcome::Invited { .. }), "{outcome:?}");
    // The account is there still, and belongs to no company.
    let mut colleague = Office::of(&house, COLLEAGUE, FIRST).await;
    assert!(colleague.browser.get("/session").await.session().companies.is_empty());
    assert_eq!(colleague.get("users").await.problem_type(), ProblemType::CompanyNotFound);
}

async fn authorising(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    let user = office.find(COLLEAGUE).await;
    let act = UserAct::Authorise {
        role: Role::Administrator,
        authorisations: ["claims", "policies", "claims"].map(str::to_owned).to_vec(),
    };
    let done = office.done(&user, act.clone()).await;
    assert_eq!(
        (done.user.role, done.authorisations),
        (Role::Administrator, vec!["policies".to_owned(), "claims".to_owned()])
    );
    // The same again is no change, and needs no mail.
    let again = office.done(&done.user, act).await;
    assert_eq!(again.user.revision, done.user.revision);
    house.clock.advance_seconds(10);
    assert_eq!(sent(&house).await.len(), 1);
    let mut colleague = Office::of(&house, COLLEAGUE, FIRST).await;
    assert_eq!(colleague.get("users").await.status, 200);
}

async fn blocked_and_authorised_again(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    let user = office.list("?status=blocked").await.users.remove(0);
    let again = UserAct::AuthoriseAgain { role: Role::User, authorisations: vec!["claims".to_owned()] };
    let done = office.done(&user, again).await;
    assert_eq!((done.user.status, done.blocked), (UserStatus::Invited, None));
    assert_eq!(goes_to(&newest(&house, "invitation").await), (Channel::Mail, user.email.as_str()));
    let mut colleague = Office::of(&house, &user.email, FIRST).await;
    assert_eq!(
        colleague.get("users").await.problem_type(),
        ProblemType::CompanyNotFound,
        "not before the link is used"
    );
}

async fn a_new_address(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    let user = office.find(COLLEAGUE).await;
    let edit =
        |email: &str| UserAct::Edit { name: "Noor Visser".to_owned(), email: email.to_owned(), mobile: None };
    let edited = office.done(&user, edit("noor.visser@example.com")).await;
    assert_eq!((edited.user.name.as_str(), edited.user.email.as_str()), ("Noor Visser", COLLEAGUE));
    assert_eq!(edited.new_email.as_deref(), Some("noor.visser@example.com"));
    let seen: Vec<_> = sent(&house).await;
    let seen: Vec<_> = seen.iter().map(|mail| (mail.template.as_str(), mail.recipient.as_str())).collect();
    assert_eq!(
        seen,
        [
            ("confirm-email", "noor.visser@example.com"),
            ("name-changed", COLLEAGUE),
            ("new-email-asked", COLLEAGUE)
        ]
    );
    // Somebody else's: the administrator sees the same.
    let taken = office.done(&edited.user, edit("customer@example.com")).await;
    assert_eq!(taken.new_email.as_deref(), Some("customer@example.com"));
    let seen: Vec<_> = sent(&house).await.into_iter().map(|mail| mail.template).collect();
    assert_eq!(seen, ["new-email-asked", "new-email-taken"]);
    let refused = office.act(&taken.user, edit(ADMINISTRATOR)).await;
    assert_eq!(refused.problem_type(), ProblemType::AlreadyUser);
}

async fn a_new_number(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    let user = office.find(COLLEAGUE).await;
    let edit = |mobile: &str| UserAct::Edit {
        name: user.name.clone(),
        email: user.email.clone(),
        mobile: Some(mobile.to_owned()),
    };
    let edited = office.done(&user, edit("06 12345678")).await;
    assert_eq!(edited.new_mobile.as_deref(), Some("+31 ••• •• •• 78"));
    assert_eq!(edited.user.mobile, user.mobile);
    assert_eq!(newest(&house, "new-mobile-asked").await.recipient, COLLEAGUE);
    // The present number takes it back.
    let back = office.done(&edited.user, edit("+32 460 01 00 01")).await;
    assert_eq!(back.new_mobile, None);
}

async fn a_conflict_changes_nothing(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    let user = office.find(COLLEAGUE).await;
    office.done(&user, authorise(Role::Administrator)).await;
    let refused = office.act(&user, block()).await;
    assert_eq!(refused.problem_type(), ProblemType::UserChanged);
    house.clock.advance_seconds(10);
    let changed = office.find(COLLEAGUE).await;
    office.done(&changed, UserAct::Remove {}).await;
    let gone = office.act(&changed, block()).await;
    assert_eq!(gone.problem_type(), ProblemType::UserNotFound);
    let trail = office.activity("").await.entries;
    assert!(trail.iter().all(|entry| entry.activity != Activity::Blocked));
}

async fn the_last_administrator(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    let own = office.find(ADMINISTRATOR).await;
    for act in [block(), UserAct::Remove {}, authorise(Role::User)] {
        assert_eq!(office.act(&own, act).await.problem_type(), ProblemType::LastAdministrator);
    }
    let colleague = office.find(COLLEAGUE).await;
    office.done(&colleague, authorise(Role::Administrator)).await;
    // An administrator who can never log in again does not count.
    let forever = format!("UPDATE accounts SET blocked_until = {} WHERE email = '{COLLEAGUE}'", i64::MAX);
    database.execute(&forever).await.unwrap();
    assert_eq!(office.act(&own, authorise(Role::User)).await.problem_type(), ProblemType::LastAdministrator);
    database.execute("UPDATE accounts SET blocked_until = NULL").await.unwrap();
    let done = office.done(&own, authorise(Role::User)).await;
    assert_eq!(done.user.role, Role::User);
    assert_eq!(office.get("users").await.problem_type(), ProblemType::NotAdministrator);
}
