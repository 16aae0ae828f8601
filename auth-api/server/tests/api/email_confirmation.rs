//! A user confirms the e-mail address that an administrator entered.

use crate::support::{
    ADMINISTRATOR, Answered, Browser, Database, FIRST, House, OTHER_ADMINISTRATOR, Office, SECOND, authorise,
    choose, code, code_in, credentials, log_in, new_user, newest, on_both_databases, sent,
};
use voordeur_auth_api::store::AuditCheck;
use voordeur_contract::{
    Activity, EmailLink, EmailToConfirm, InviteOutcome, Journey, JourneyKind, Language, LogInStep,
    ProblemType, SecondFactor, StartJourney, UserAct,
};

on_both_databases!(
    confirming,
    in_every_company,
    a_link_works_once,
    a_link_that_is_void,
    nobody_elses_link,
    not_without_a_fresh_proof,
    an_address_that_is_taken_meanwhile,
    the_same_link_at_two_instances_at_once,
    two_links_of_one_account_at_once,
    while_somebody_logs_in,
    where_there_are_no_companies
);

const COLLEAGUE: &str = "noor.de-vries@example.com";
const NEW: &str = "noor.visser@example.com";

/// Enters another address for a user.
async fn enter(office: &mut Office, user: &str, email: &str) {
    let user = office.find(user).await;
    let act = UserAct::Edit { name: user.name.clone(), email: email.to_owned(), mobile: None };
    assert_eq!(office.done(&user, act).await.new_email.as_deref(), Some(email));
}

/// The same: the link that is mailed to the new address.
async fn asked(house: &House, office: &mut Office, user: &str, email: &str) -> EmailLink {
    enter(office, user, email).await;
    let mail = newest(house, "confirm-email").await;
    assert_eq!(mail.recipient, email);
    EmailLink { token: mail.arguments["token"].as_str().unwrap().to_owned() }
}

async fn confirm(browser: &mut Browser, link: &EmailLink) -> Answered {
    browser.post("/email-confirmations", link).await
}

async fn introspect(browser: &mut Browser, link: &EmailLink) -> Answered {
    browser.post("/email-confirmations/introspection", link).await
}

/// Neither looked at nor taken.
async fn is_over(browser: &mut Browser, link: &EmailLink) {
    for answered in [introspect(browser, link).await, confirm(browser, link).await] {
        assert_eq!(answered.problem_type(), ProblemType::ConfirmationOver);
    }
}

async fn logged_in(house: &House, email: &str) -> Browser {
    // Codes are told apart by when they were sent.
    house.clock.advance_seconds(30);
    let mut browser = house.browser();
    log_in(house, &mut browser, email).await;
    browser
}

/// By which address the accounts and users with this name are known.
async fn addresses(database: &Database, name: &str) -> Vec<String> {
    let known = format!(
        "SELECT email FROM accounts WHERE name = '{name}'
         UNION SELECT email FROM company_users WHERE name = '{name}'"
    );
    database.texts(&known).await.into_iter().flatten().collect()
}

async fn confirming(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    let link = asked(&house, &mut office, COLLEAGUE, NEW).await;
    let asked_for = office.find(COLLEAGUE).await;
    let mut elsewhere = logged_in(&house, COLLEAGUE).await;
    let mut browser = logged_in(&house, COLLEAGUE).await;
    let mut thief = browser.clone();
    let before = browser.get("/session").await.session();

    let about: EmailToConfirm = introspect(&mut browser, &link).await.json();
    assert_eq!((about.company.as_str(), about.email.as_str()), ("Voorbeeld Transport B.V.", NEW));
    assert!(sent(&house).await.is_empty(), "looking at it changes nothing");
    let done = confirm(&mut browser, &link).await;
    assert!(done.headers["set-cookie"].to_str().unwrap().starts_with("voordeur-session="));
    let session = done.session();
    assert_eq!(session.person.email, "n•••••@example.com");
    assert_eq!((session.company, session.ends_at), (before.company, before.ends_at), "it is no log-in");
    assert_eq!(browser.get("/session").await.status, 200);
    for other in [&mut thief, &mut elsewhere] {
        assert_eq!(other.get("/session").await.problem_type(), ProblemType::SessionEnded);
    }

    let mails = sent(&house).await;
    let [told] = mails.as_slice() else { panic!("{mails:?}") };
    assert_eq!((told.template.as_str(), told.recipient.as_str()), ("email-changed", COLLEAGUE));
    let changed = office.find(NEW).await;
    assert_eq!((&changed.id, changed.revision), (&asked_for.id, asked_for.revision + 1));
    assert_eq!(office.user(&changed).await.new_email, None);
    let newest = office.activity("").await.entries.remove(0);
    assert_eq!((newest.activity, newest.by.user, newest.to), (Activity::EmailChanged, changed.id, None));
    let check = house.services.store.check_audit_trail().await.unwrap();
    assert!(matches!(check, AuditCheck::Intact { .. }), "{check:?}");

    logged_in(&house, NEW).await;
    let mut stranger = house.browser();
    let journey = stranger.begin().await;
    let refused = stranger.answer(&journey, credentials(COLLEAGUE)).await;
    assert_eq!(refused.problem_type(), ProblemType::CredentialsIncorrect);
}

/// The administrator of the first company is a user of the second, and it is the second that enters the address.
async fn in_every_company(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut first = Office::open(&house).await;
    let mut second = Office::of(&house, OTHER_ADMINISTRATOR, SECOND).await;
    let before = (first.find(ADMINISTRATOR).await, second.find(ADMINISTRATOR).await);
    let link = asked(&house, &mut second, ADMINISTRATOR, "ada@example.com").await;
    let about: EmailToConfirm = introspect(&mut first.browser, &link).await.json();
    assert_eq!(about.company, "Tweede Voorbeeld B.V.");
    assert_eq!(confirm(&mut first.browser, &link).await.status, 200);
    assert_eq!(addresses(&database, "Ada Willems").await, ["ada@example.com"]);
    let after = (first.find("ada@example.com").await, second.find("ada@example.com").await);
    assert_eq!(after.0.revision, before.0.revision + 1);
    assert_eq!(after.1.revision, before.1.revision + 2, "asked for, and confirmed");
    for (office, user) in [(&mut first, &after.0), (&mut second, &after.1)] {
        let newest = office.activity("?activity=email-changed").await.entries.remove(0);
        assert_eq!(newest.by.user, user.id);
        let changes = office.changes(0).await;
        assert!(changes.users.contains(&user.id), "{changes:?}");
    }
}

async fn a_link_works_once(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    let link = asked(&house, &mut office, COLLEAGUE, NEW).await;
    let mut browser = logged_in(&house, COLLEAGUE).await;
    assert_eq!(confirm(&mut browser, &link).await.status, 200);
    sent(&house).await;
    is_over(&mut browser, &link).await;
    assert!(sent(&house).await.is_empty());
    assert_eq!(office.activity("?activity=email-changed").await.entries.len(), 1);
}

async fn a_link_that_is_void(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    let mut browser = logged_in(&house, COLLEAGUE).await;
    let corrected = asked(&house, &mut office, COLLEAGUE, "noor.vissr@example.com").await;
    let link = asked(&house, &mut office, COLLEAGUE, NEW).await;
    is_over(&mut browser, &corrected).await;
    // An address of somebody else: no link works any more.
    enter(&mut office, COLLEAGUE, "customer@example.com").await;
    is_over(&mut browser, &link).await;
    let link = asked(&house, &mut office, COLLEAGUE, NEW).await;
    let user = office.find(COLLEAGUE).await;
    let same = UserAct::Edit { name: user.name.clone(), email: COLLEAGUE.to_owned(), mobile: None };
    assert_eq!(office.done(&user, same).await.new_email, None);
    is_over(&mut browser, &link).await;
    let link = asked(&house, &mut office, COLLEAGUE, NEW).await;
    house.clock.advance_seconds(7 * 24 * 3600);
    let mut browser = logged_in(&house, COLLEAGUE).await;
    is_over(&mut browser, &link).await;
    is_over(&mut browser, &EmailLink { token: "nothing".to_owned() }).await;
    assert_eq!(addresses(&database, &user.name).await, [COLLEAGUE]);
}

async fn nobody_elses_link(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    let link = asked(&house, &mut office, COLLEAGUE, NEW).await;
    // Not even whoever entered it, nor somebody of another company or of none.
    for email in [ADMINISTRATOR, OTHER_ADMINISTRATOR, "customer@example.com"] {
        is_over(&mut logged_in(&house, email).await, &link).await;
    }
    let mut nobody = house.browser();
    for answered in [introspect(&mut nobody, &link).await, confirm(&mut nobody, &link).await] {
        assert_eq!(answered.problem_type(), ProblemType::NotLoggedIn);
    }
    assert_eq!(confirm(&mut logged_in(&house, COLLEAGUE).await, &link).await.status, 200);
}

async fn not_without_a_fresh_proof(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    let link = asked(&house, &mut office, COLLEAGUE, NEW).await;
    let mut browser = logged_in(&house, COLLEAGUE).await;
    house.clock.advance_seconds(5 * 60 + 1);
    assert_eq!(introspect(&mut browser, &link).await.status, 200);
    let refused = confirm(&mut browser, &link).await;
    assert_eq!(refused.problem_type(), ProblemType::StepUpNeeded);
    let challenge = "Session error=\"insufficient_user_authentication\", max_age=\"300\"";
    assert_eq!(refused.headers["www-authenticate"], challenge);
    let start = StartJourney::new(JourneyKind::StepUp, Language::Nl);
    let journey = browser.post("/journeys", &start).await.journey();
    let journey = browser.answer(&journey, choose(SecondFactor::Sms)).await.journey();
    let typed = code_in(&newest(&house, "step-up-code").await);
    let done: Journey = browser.answer(&journey, code(&typed)).await.journey();
    assert_eq!(done.step, LogInStep::Done {});
    assert_eq!(confirm(&mut browser, &link).await.status, 200);
}

async fn an_address_that_is_taken_meanwhile(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    let link = asked(&house, &mut office, COLLEAGUE, NEW).await;
    let invited = office.invited(vec![new_user(NEW)]).await.outcomes.remove(0);
    assert!(matches!(invited, InviteOutcome::Invited { .. }), "{invited:?}");
    let mut browser = logged_in(&house, COLLEAGUE).await;
    assert_eq!(confirm(&mut browser, &link).await.problem_type(), ProblemType::AlreadyUser);
    let colleague = office.find(NEW).await;
    office.done(&colleague, UserAct::WithdrawInvitation {}).await;
    // Somebody else's account: that is not said.
    let moved = format!("UPDATE accounts SET email = '{NEW}' WHERE email = 'customer@example.com'");
    database.execute(&moved).await.unwrap();
    assert_eq!(confirm(&mut browser, &link).await.problem_type(), ProblemType::ConfirmationOver);
    assert_eq!(browser.get("/session").await.session().person.email, "n•••••@example.com");
    let back = format!("UPDATE accounts SET email = 'customer@example.com' WHERE email = '{NEW}'");
    database.execute(&back).await.unwrap();
    assert_eq!(confirm(&mut browser, &link).await.status, 200);
}

async fn the_same_link_at_two_instances_at_once(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let there = house.another_of_companies(&database, None).await;
    let mut office = Office::open(&house).await;
    let link = asked(&house, &mut office, COLLEAGUE, NEW).await;
    let browser = logged_in(&house, COLLEAGUE).await;
    let at_once = [&house, &there].into_iter().cycle().take(10).map(|at| {
        let (mut browser, link) = (browser.at(at), link.clone());
        tokio::spawn(async move { confirm(&mut browser, &link).await })
    });
    let mut done = 0;
    for answer in at_once.collect::<Vec<_>>() {
        let answered = answer.await.unwrap();
        match answered.status.as_u16() {
            200 => done += 1,
            401 => assert_eq!(answered.problem_type(), ProblemType::SessionEnded),
            _ => assert_eq!(answered.problem_type(), ProblemType::ConfirmationOver),
        }
    }
    assert_eq!(done, 1);
    assert_eq!(office.activity("?activity=email-changed").await.entries.len(), 1);
}

/// Two companies have entered an address each: one of them counts, in both.
async fn two_links_of_one_account_at_once(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let there = house.another_of_companies(&database, None).await;
    let mut first = Office::open(&house).await;
    let mut second = Office::of(&house, OTHER_ADMINISTRATOR, SECOND).await;
    let colleague = first.find(COLLEAGUE).await;
    first.done(&colleague, authorise(voordeur_contract::Role::Administrator)).await;
    let mut colleague = Office::of(&house, COLLEAGUE, FIRST).await;
    let one = asked(&house, &mut colleague, ADMINISTRATOR, "ada.one@example.com").await;
    let two = asked(&house, &mut second, ADMINISTRATOR, "ada.two@example.com").await;
    let (mut here, mut elsewhere) =
        (logged_in(&house, ADMINISTRATOR).await, logged_in(&there, ADMINISTRATOR).await);
    let (one, two) = tokio::join!(
        tokio::spawn(async move { confirm(&mut here, &one).await }),
        tokio::spawn(async move { confirm(&mut elsewhere, &two).await }),
    );
    let (one, two) = (one.unwrap(), two.unwrap());
    let (new, refused) = match one.status.as_u16() {
        200 => ("ada.one@example.com", two),
        _ => ("ada.two@example.com", one),
    };
    assert_eq!(refused.problem_type(), ProblemType::SessionEnded);
    assert_eq!(addresses(&database, "Ada Willems").await, [new]);
}

/// A log-in takes the account first and then the company, the other way round: neither keeps the other out.
async fn while_somebody_logs_in(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    let mut address = COLLEAGUE.to_owned();
    for round in 0..2 {
        let new = format!("noor.{round}@example.com");
        let link = asked(&house, &mut office, &address, &new).await;
        let mut browser = logged_in(&house, &address).await;
        house.clock.advance_seconds(30);
        let mut other = house.browser();
        let journey = other.begin().await;
        let journey = other.answer(&journey, credentials(&address)).await.journey();
        let typed = code(&code_in(&newest(&house, "log-in-code").await));
        let (confirmed, entered) = tokio::join!(
            tokio::spawn(async move { confirm(&mut browser, &link).await }),
            tokio::spawn(async move { other.answer(&journey, typed).await }),
        );
        assert_eq!(confirmed.unwrap().status, 200);
        assert_eq!(entered.unwrap().status, 200);
        address = new;
    }
}

async fn where_there_are_no_companies(database: Database) {
    let house = House::open(&database).await;
    let mut browser = logged_in(&house, "customer@example.com").await;
    let link = EmailLink { token: "nothing".to_owned() };
    for answered in [introspect(&mut browser, &link).await, confirm(&mut browser, &link).await] {
        assert_eq!(answered.problem_type(), ProblemType::NotFound);
    }
}
