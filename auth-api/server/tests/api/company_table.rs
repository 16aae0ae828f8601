//! Every end point, asked by everybody, of the own and of another company.

use crate::support::{
    ADMINISTRATOR, Browser, Database, FIRST, House, OTHER_ADMINISTRATOR, Office, SECOND, authorise, block,
    log_in, new_user, on_both_databases,
};
use reqwest::Method;
use serde_json::{Value, json};
use voordeur_auth_api::openapi;
use voordeur_contract::{ActRequest, InviteUsers, ProblemType, REQUEST_HEADER, Role, UserAct, UserRow};

on_both_databases!(
    every_end_point_for_everybody,
    choosing_a_company_for_everybody,
    another_company_is_as_if_it_were_not_there,
    every_act_wants_an_administrator,
    what_hurts_others_wants_a_new_proof,
    without_companies_there_is_nothing,
    what_cannot_be_read
);

/// A user of the first company, not an administrator.
const COLLEAGUE: &str = "noor.de-vries@example.com";

/// What can be read of a company, as the document of the API has it.
const READ: [&str; 4] = ["users", "users/{user}", "changes", "activity"];

/// What can be sent to it.
const SENT: [&str; 2] = ["users", "users/{user}/acts"];

#[test]
fn no_end_point_is_left_out() {
    let document: Value = serde_json::from_str(&openapi::document_text().unwrap()).unwrap();
    let mut there = Vec::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        let Some(path) = path.strip_prefix("/companies/{company}/") else { continue };
        there.extend(methods.as_object().unwrap().keys().map(|method| format!("{method} {path}")));
    }
    let read = READ.map(|path| format!("get {path}"));
    let mut tried: Vec<String> = read.into_iter().chain(SENT.map(|path| format!("post {path}"))).collect();
    there.sort();
    tried.sort();
    assert_eq!(tried, there);
}

/// One request to every end point of a company: whatever it is about is there.
async fn asked(browser: &mut Browser, company: &str, user: &str) -> Vec<(u16, Option<ProblemType>)> {
    let at = |path: &str| format!("/companies/{company}/{}", path.replace("{user}", user));
    let mut answers = Vec::new();
    for path in READ {
        let query = if path == "changes" { "?since=0" } else { "" };
        answers.push(browser.get(&(at(path) + query)).await);
    }
    for path in SENT {
        let invited = json!(InviteUsers { users: vec![new_user("robin@example.com")] });
        let act = json!(ActRequest { revision: 1, act: UserAct::EndSessions {} });
        let request = if path == "users" { invited } else { act };
        answers.push(browser.post(&at(path), &request).await);
    }
    let outcome = |answered: &crate::support::Answered| {
        let problem = (!answered.status.is_success()).then(|| answered.problem_type());
        (answered.status.as_u16(), problem)
    };
    answers.iter().map(outcome).collect()
}

fn every_act_but_undo(user: &UserRow) -> Vec<UserAct> {
    let reason = || "Why not".to_owned();
    let (name, email) = (user.name.clone(), user.email.clone());
    let UserAct::Authorise { role, authorisations } = authorise(Role::Administrator) else { panic!() };
    vec![
        UserAct::Edit { name, email, mobile: None },
        UserAct::AuthoriseAgain { role, authorisations },
        authorise(role),
        UserAct::Block { reason: reason() },
        UserAct::Unblock { reason: reason() },
        UserAct::ResetSecondFactor {},
        UserAct::EndSessions {},
        UserAct::ResendInvitation {},
        UserAct::WithdrawInvitation {},
        UserAct::Remove {},
    ]
}

async fn every_act_wants_an_administrator(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let administrator = Office::open(&house).await.find(ADMINISTRATOR).await;
    let mut office = Office::of(&house, COLLEAGUE, FIRST).await;
    for act in every_act_but_undo(&administrator).into_iter().chain([UserAct::Undo {}]) {
        let refused = office.act(&administrator, act).await;
        assert_eq!(refused.problem_type(), ProblemType::NotAdministrator);
    }
}

async fn every_end_point_for_everybody(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    let colleague = office.find(COLLEAGUE).await;
    let blocked = office.list("?status=blocked").await.users.remove(0);
    let nobodys = "00000000-0000-4000-b000-00000000000f";
    let (not_found, forbidden) = (ProblemType::CompanyNotFound, ProblemType::NotAdministrator);
    let administrators = [(Some(ADMINISTRATOR), FIRST)];
    let table = [
        (None, FIRST, 401, ProblemType::NotLoggedIn),
        (None, nobodys, 401, ProblemType::NotLoggedIn),
        (Some(ADMINISTRATOR), SECOND, 403, forbidden),
        (Some(ADMINISTRATOR), nobodys, 404, not_found),
        (Some(ADMINISTRATOR), "no-id", 404, not_found),
        (Some(COLLEAGUE), FIRST, 403, forbidden),
        (Some(COLLEAGUE), SECOND, 404, not_found),
        (Some(blocked.email.as_str()), FIRST, 403, ProblemType::AccessBlocked),
        (Some(blocked.email.as_str()), SECOND, 404, not_found),
        (Some(OTHER_ADMINISTRATOR), FIRST, 404, not_found),
        (Some("customer@example.com"), FIRST, 404, not_found),
    ];
    for (who, company, status, problem) in table {
        let mut browser = house.browser();
        if let Some(email) = who {
            log_in(&house, &mut browser, email).await;
        }
        let answers = asked(&mut browser, company, colleague.id.as_str()).await;
        assert_eq!(answers, vec![(status, Some(problem)); 6], "{who:?} of {company}");
    }
    for (who, company) in administrators {
        let mut browser = house.browser();
        log_in(&house, &mut browser, who.unwrap()).await;
        let answers = asked(&mut browser, company, colleague.id.as_str()).await;
        assert_eq!(answers, vec![(200, None); 6], "{who:?} of {company}");
    }
}

async fn choosing_a_company_for_everybody(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let blocked = Office::open(&house).await.list("?status=blocked").await.users.remove(0);
    for (who, company, status) in [
        (None, FIRST, 401),
        (Some(ADMINISTRATOR), FIRST, 200),
        (Some(ADMINISTRATOR), SECOND, 200),
        (Some(COLLEAGUE), FIRST, 200),
        (Some(COLLEAGUE), SECOND, 404),
        (Some(blocked.email.as_str()), FIRST, 403),
        (Some(blocked.email.as_str()), SECOND, 404),
        (Some(OTHER_ADMINISTRATOR), FIRST, 404),
        (Some("customer@example.com"), FIRST, 404),
    ] {
        let mut browser = house.browser();
        if let Some(email) = who {
            log_in(&house, &mut browser, email).await;
        }
        let request = browser.put("/session/company", &json!({ "company": company }));
        assert_eq!(browser.send(request).await.status, status, "{who:?} of {company}");
    }
}

/// Not even by asking for one of its users, or by choosing it.
async fn another_company_is_as_if_it_were_not_there(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    let theirs = office.find(COLLEAGUE).await;
    let mut other = Office::of(&house, OTHER_ADMINISTRATOR, SECOND).await;
    let answered = other.get(&format!("users/{}", theirs.id)).await;
    assert_eq!(answered.problem_type(), ProblemType::UserNotFound);
    assert_eq!(other.act(&theirs, block()).await.problem_type(), ProblemType::UserNotFound);
    let unknown = "00000000-0000-4000-b000-00000000000f";
    let mut bodies = Vec::new();
    for company in [FIRST, unknown] {
        let request = other.browser.put("/session/company", &json!({ "company": company }));
        let answered = other.browser.send(request).await;
        assert_eq!(answered.problem_type(), ProblemType::CompanyNotFound);
        bodies.push(answered.body);
    }
    assert_eq!(bodies[0], bodies[1]);
    let page = other.list("").await;
    assert!(page.users.iter().all(|user| user.id != theirs.id));
    assert_eq!(other.activity("").await.entries.len(), 1, "only what happened there");
}

async fn what_hurts_others_wants_a_new_proof(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    let colleague = office.find(COLLEAGUE).await;
    house.clock.advance_seconds(5 * 60);
    let blocked = office.done(&colleague, block()).await;
    house.clock.advance_seconds(1);
    let mut answers = vec![office.invite(vec![new_user("robin@example.com")]).await];
    for act in every_act_but_undo(&blocked.user) {
        answers.push(office.act(&blocked.user, act).await);
    }
    for refused in answers {
        assert_eq!(refused.problem_type(), ProblemType::StepUpNeeded);
        let challenge = r#"Session error="insufficient_user_authentication", max_age="300""#;
        assert_eq!(refused.headers["www-authenticate"], challenge);
    }
    // Looking does not hurt, and taking back has no time for it.
    assert_eq!(office.user(&colleague).await.user.revision, blocked.user.revision);
    assert!(office.done(&blocked.user, UserAct::Undo {}).await.blocked.is_none());
}

async fn without_companies_there_is_nothing(database: Database) {
    let house = House::open(&database).await;
    let mut browser = house.browser();
    log_in(&house, &mut browser, ADMINISTRATOR).await;
    let answers = asked(&mut browser, FIRST, "00000000-0000-4000-a000-000100000001").await;
    assert_eq!(answers, vec![(404, Some(ProblemType::NotFound)); 6]);
    let session = browser.get("/session").await.session();
    assert!(session.companies.is_empty() && session.company.is_none());
}

async fn what_cannot_be_read(database: Database) {
    let house = House::of_companies(&database, None, 5).await;
    let mut office = Office::open(&house).await;
    for query in [
        "users?page=x",
        "users?what=1",
        "changes",
        "activity?from=yesterday",
        "activity?user=1",
        "activity?from=-9999-01-01",
        "activity?until=9999-12-31",
    ] {
        assert_eq!(office.get(query).await.problem_type(), ProblemType::RequestMalformed, "{query}");
    }
    // However much is searched for, and whatever for.
    for search in ["a+".repeat(3000), "%00".to_owned(), "%25_%27".to_owned()] {
        for list in ["users", "activity"] {
            assert_eq!(office.get(&format!("{list}?search={search}")).await.status, 200, "{list} {search}");
        }
    }
    assert_eq!(office.get("users/1").await.problem_type(), ProblemType::UserNotFound);
    assert_eq!(office.invite(Vec::new()).await.problem_type(), ProblemType::AnswerUnreadable);
    let many = (0..101).map(|number| new_user(&format!("robin-{number}@example.com"))).collect();
    assert_eq!(office.invite(many).await.problem_type(), ProblemType::AnswerUnreadable);
    let colleague = office.find(COLLEAGUE).await;
    let fixed_line = UserAct::Edit {
        name: colleague.name.clone(),
        email: colleague.email.clone(),
        mobile: Some("020 555 01 00".to_owned()),
    };
    let unknown = UserAct::Authorise { role: Role::User, authorisations: vec!["everything".to_owned()] };
    for (act, pointer) in [(fixed_line, "/act/mobile"), (unknown, "/act/authorisations")] {
        let problem = office.act(&colleague, act).await.problem();
        assert_eq!(problem.problem_type, ProblemType::AnswerUnreadable);
        assert_eq!(problem.errors[0].pointer, pointer);
    }
    // Another site's page cannot ask for anything.
    let path = office.path("users");
    let request = office.browser.request(Method::POST, &path).json(&json!({ "users": [] }));
    assert_eq!(office.browser.send(request).await.problem_type(), ProblemType::CrossSite);
    let request = office.browser.request(Method::POST, &path).header(REQUEST_HEADER.0, REQUEST_HEADER.1);
    assert_eq!(office.browser.send(request).await.problem_type(), ProblemType::ContentTypeUnsupported);
}
