//! A company, and somebody who looks after its users.

use super::{Answered, Browser, Database, House, code, credentials, messages, start};
use jiff::SignedDuration;
use reqwest::{Method, RequestBuilder};
use voordeur_auth_api::{clock::Clock, companies::CompanyRules, samples};
use voordeur_contract::{
    ActRequest, ActivityPage, Changes, CompanyUser, InviteUsers, InvitedUsers, Language, LogInStep, NewUser,
    REQUEST_HEADER, Role, SecondFactor, UserAct, UserRow, UsersPage,
};
use voordeur_portals::Companies;

/// The companies of the samples.
pub(crate) use voordeur_auth_api::samples::companies::{FIRST, SECOND};

/// Who administers the first company, and belongs to the second as a user.
pub(crate) const ADMINISTRATOR: &str = "administrator@example.com";

/// Who administers the second.
pub(crate) const OTHER_ADMINISTRATOR: &str = "other-administrator@example.com";

/// What a portal decides about its companies, with so many accounts.
pub(crate) fn company_rules(accounts: Option<u32>) -> CompanyRules {
    CompanyRules {
        companies: Companies {
            accounts,
            authorisations: ["policies", "claims", "invoices"].map(str::to_owned).to_vec(),
            invitation_days: 7,
            undo_seconds: 10,
            mails_per_administrator_per_hour: 200,
            mails_per_company_per_day: 500,
        },
        step_up: SignedDuration::from_mins(5),
        country: "NL".to_owned(),
        second_factors: vec![SecondFactor::Sms, SecondFactor::Authenticator],
    }
}

impl House {
    /// Opens a house with the sample companies; so many users in the first.
    pub(crate) async fn of_companies(database: &Database, accounts: Option<u32>, users: u32) -> Self {
        let house = Self::with(database, Clock::standing_at(start()), |services| {
            services.companies = Some(company_rules(accounts));
        })
        .await;
        samples::companies::write(&house.services, Some(users)).await.unwrap();
        house
    }

    /// Opens another instance of it.
    pub(crate) async fn another_of_companies(&self, database: &Database, accounts: Option<u32>) -> Self {
        Self::with(database, self.clock.clone(), |services| {
            services.companies = Some(company_rules(accounts));
        })
        .await
    }
}

/// Somebody who is logged in and asks something of a company.
#[derive(Clone)]
pub(crate) struct Office {
    pub(crate) browser: Browser,
    company: String,
}

impl Office {
    /// The administrator of the first company at work.
    pub(crate) async fn open(house: &House) -> Self {
        Self::of(house, ADMINISTRATOR, FIRST).await
    }

    /// Somebody at work for a company, logged in just now.
    pub(crate) async fn of(house: &House, email: &str, company: &str) -> Self {
        let mut browser = house.browser();
        log_in(house, &mut browser, email).await;
        Self { browser, company: company.to_owned() }
    }

    /// The same at another instance.
    pub(crate) fn at(&self, house: &House) -> Self {
        Self { browser: self.browser.at(house), company: self.company.clone() }
    }

    pub(crate) fn path(&self, rest: &str) -> String {
        format!("/companies/{}/{rest}", self.company)
    }

    pub(crate) async fn get(&mut self, rest: &str) -> Answered {
        let path = self.path(rest);
        self.browser.get(&path).await
    }

    pub(crate) async fn list(&mut self, query: &str) -> UsersPage {
        self.get(&format!("users{query}")).await.json()
    }

    /// The user of this e-mail address.
    pub(crate) async fn find(&mut self, email: &str) -> UserRow {
        let page = self.list(&format!("?search={email}")).await;
        page.users.into_iter().find(|user| user.email == email).expect("such a user")
    }

    pub(crate) async fn user(&mut self, user: &UserRow) -> CompanyUser {
        self.get(&format!("users/{}", user.id)).await.json()
    }

    pub(crate) async fn act(&mut self, user: &UserRow, act: UserAct) -> Answered {
        let path = self.path(&format!("users/{}/acts", user.id));
        self.browser.post(&path, &ActRequest { revision: user.revision, act }).await
    }

    /// The same when it is to be done.
    pub(crate) async fn done(&mut self, user: &UserRow, act: UserAct) -> CompanyUser {
        self.act(user, act).await.json()
    }

    pub(crate) async fn invite(&mut self, users: Vec<NewUser>) -> Answered {
        let path = self.path("users");
        self.browser.post(&path, &InviteUsers { users }).await
    }

    pub(crate) async fn invited(&mut self, users: Vec<NewUser>) -> InvitedUsers {
        self.invite(users).await.json()
    }

    pub(crate) async fn changes(&mut self, since: u64) -> Changes {
        self.get(&format!("changes?since={since}")).await.json()
    }

    pub(crate) async fn activity(&mut self, query: &str) -> ActivityPage {
        self.get(&format!("activity{query}")).await.json()
    }
}

impl Browser {
    pub(crate) fn put(&self, path: &str, body: &impl serde::Serialize) -> RequestBuilder {
        self.request(Method::PUT, path).header(REQUEST_HEADER.0, REQUEST_HEADER.1).json(body)
    }
}

/// Logs in by whatever the account has.
pub(crate) async fn log_in(house: &House, browser: &mut Browser, email: &str) {
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, credentials(email)).await.journey();
    let typed = match journey.step {
        LogInStep::AuthenticatorCode { .. } => house.app_code(),
        _ => messages::code_in(&messages::newest(house, "log-in-code").await),
    };
    assert_eq!(browser.answer(&journey, code(&typed)).await.status, 200);
}

/// Somebody to invite.
pub(crate) fn new_user(email: &str) -> NewUser {
    NewUser {
        name: "Robin Nieuw".to_owned(),
        email: email.to_owned(),
        mobile: "06 12345678".to_owned(),
        language: Language::Nl,
        role: Role::User,
        authorisations: vec!["policies".to_owned()],
    }
}

pub(crate) fn block() -> UserAct {
    UserAct::Block { reason: "Long leave".to_owned() }
}

pub(crate) fn authorise(role: Role) -> UserAct {
    UserAct::Authorise { role, authorisations: vec!["claims".to_owned()] }
}
