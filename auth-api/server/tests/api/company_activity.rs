//! The audit trail of a company.

use crate::support::{
    ADMINISTRATOR, Database, House, OTHER_ADMINISTRATOR, Office, SECOND, authorise, block, new_user,
    on_both_databases,
};
use voordeur_auth_api::store::AuditCheck;
use voordeur_contract::{Activity, Role, UserAct};

on_both_databases!(who_did_what_to_whom, narrowed, page_after_page, shows_tampering);

const COLLEAGUE: &str = "noor.de-vries@example.com";

async fn who_did_what_to_whom(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    office.browser.place = Some("192.0.2.7".to_owned());
    let user = office.find(COLLEAGUE).await;
    let done = office.done(&user, block()).await.user;
    let done = office.done(&done, UserAct::Undo {}).await.user;
    let done = office.done(&done, authorise(Role::Administrator)).await.user;
    let edit = UserAct::Edit { name: "Noor Visser".to_owned(), email: done.email.clone(), mobile: None };
    office.done(&done, edit).await;
    let page = office.activity("").await;
    assert!(!page.more);
    let seen: Vec<_> = page
        .entries
        .iter()
        .map(|entry| (entry.activity, entry.to.as_ref().map(|to| to.name.as_str()), entry.reason.as_deref()))
        .collect();
    assert_eq!(
        seen,
        [
            // By the name that the person had then.
            (Activity::NameChanged, Some("Noor Visser"), None),
            (Activity::AuthorisationsChanged, Some("Noor de Vries"), None),
            (Activity::RoleChanged, Some("Noor de Vries"), None),
            (Activity::Undone, Some("Noor de Vries"), None),
            (Activity::Blocked, Some("Noor de Vries"), Some("Long leave")),
            (Activity::LoggedIn, None, None),
        ]
    );
    assert!(page.entries.iter().all(|entry| entry.by.name == "Ada Willems" && !entry.place.is_empty()));
    assert_eq!(page.entries[0].place, "192.0.2.7");
    assert!(page.entries.is_sorted_by(|one, next| one.number > next.number));
}

async fn narrowed(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    let (own, user) = (office.find(ADMINISTRATOR).await, office.find(COLLEAGUE).await);
    office.done(&user, UserAct::EndSessions {}).await;
    office.invited(vec![new_user("robin@example.com")]).await;
    // After midnight where the portal is, which is an hour ahead.
    house.clock.advance_seconds(3 * 3600);
    let mut office = Office::open(&house).await;
    for (query, found) in [
        ("?activity=invited".to_owned(), vec![Activity::Invited]),
        ("?search=noor%20vries".to_owned(), vec![Activity::SessionsEnded]),
        (format!("?user={}", user.id), vec![Activity::SessionsEnded]),
        (format!("?user={}&activity=logged-in", own.id), vec![Activity::LoggedIn; 2]),
        ("?from=2026-11-22".to_owned(), vec![Activity::LoggedIn]),
        ("?until=2026-11-21&activity=logged-in".to_owned(), vec![Activity::LoggedIn]),
        ("?from=2026-11-23".to_owned(), Vec::new()),
        ("?search=nobody".to_owned(), Vec::new()),
    ] {
        let entries = office.activity(&query).await.entries;
        assert_eq!(entries.iter().map(|entry| entry.activity).collect::<Vec<_>>(), found, "{query}");
    }
    let mut other = Office::of(&house, OTHER_ADMINISTRATOR, SECOND).await;
    let theirs = other.activity(&format!("?user={}", user.id)).await.entries;
    assert!(theirs.is_empty(), "{theirs:?}");
}

async fn page_after_page(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    office.invited((0..20).map(|number| new_user(&format!("robin-{number}@example.com"))).collect()).await;
    let (mut seen, mut before) = (Vec::new(), String::new());
    loop {
        let page = office.activity(&format!("?limit=5{before}")).await;
        assert!(page.entries.len() <= 5);
        before = format!("&before={}", page.entries.last().unwrap().number);
        seen.extend(page.entries.into_iter().map(|entry| entry.number));
        if !page.more {
            break;
        }
    }
    // They are counted in the company: how much happens elsewhere does not show.
    assert_eq!(seen, (1..=21).rev().collect::<Vec<_>>());
}

/// Whatever is changed in an entry of a company shows.
async fn shows_tampering(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    let user = office.find(COLLEAGUE).await;
    office.done(&user, block()).await;
    let store = &house.services.store;
    let intact = store.check_audit_trail().await.unwrap();
    assert!(matches!(intact, AuditCheck::Intact { .. }), "{intact:?}");
    let AuditCheck::Intact { rows: last } = intact else { panic!() };
    database.drop_audit_triggers().await;
    for (column, value) in [
        ("company", format!("'{SECOND}'")),
        ("company", "NULL".to_owned()),
        ("actor", format!("'{}'", user.id)),
        ("target", "NULL".to_owned()),
        ("entry", "7".to_owned()),
        ("entry", "NULL".to_owned()),
        ("details", "'{\"by\":\"Somebody else\"}'".to_owned()),
        ("search", "''".to_owned()),
        ("what", "'company.unblocked'".to_owned()),
    ] {
        let before = format!("SELECT CAST({column} AS TEXT) FROM audit WHERE number = {last}");
        let before = database.texts(&before).await.remove(0).unwrap();
        let change = |value: &str| format!("UPDATE audit SET {column} = {value} WHERE number = {last}");
        database.execute(&change(&value)).await.unwrap();
        let check = store.check_audit_trail().await.unwrap();
        assert_eq!(check, AuditCheck::Broken { number: last }, "{column}");
        let before = if column == "entry" { before } else { format!("'{before}'") };
        database.execute(&change(&before)).await.unwrap();
    }
    // A log-in has no target: an empty one is a change too.
    let emptied = "UPDATE audit SET target = '' WHERE target IS NULL AND company IS NOT NULL";
    database.execute(emptied).await.unwrap();
    assert!(matches!(store.check_audit_trail().await.unwrap(), AuditCheck::Broken { .. }));
    database.execute("UPDATE audit SET target = NULL WHERE target = ''").await.unwrap();
    assert_eq!(store.check_audit_trail().await.unwrap(), intact);
    // The same texts in other columns are a change, and so is a row before the first.
    let moved = format!(
        "UPDATE audit SET registration = company, company = actor, actor = COALESCE(target, ''), target = details,
                details = search, search = CAST(entry AS TEXT), entry = NULL WHERE number = {last}"
    );
    let back = format!(
        "UPDATE audit SET entry = CAST(search AS BIGINT), search = details, details = target, target = actor,
                actor = company, company = registration, registration = NULL WHERE number = {last}"
    );
    database.execute(&moved).await.unwrap();
    assert_eq!(store.check_audit_trail().await.unwrap(), AuditCheck::Broken { number: last });
    database.execute(&back).await.unwrap();
    assert_eq!(store.check_audit_trail().await.unwrap(), intact);
    let forged = format!(
        "INSERT INTO audit (number, at, who, registration, what, place, company, actor, target, details, search, entry, hash)
         SELECT -1, at, who, registration, what, place, company, actor, target, details, search, 1000, 'forged'
         FROM audit WHERE number = {last}"
    );
    database.execute(&forged).await.unwrap();
    assert!(matches!(store.check_audit_trail().await.unwrap(), AuditCheck::Broken { .. }));
}
