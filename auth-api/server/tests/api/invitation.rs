//! Accepting an invitation, by the link that was mailed.

use crate::support::{
    Answered, Browser, CHOSEN_PASSWORD, Database, House, code, code_in, credentials, mobile, newest,
    on_both_databases, typed,
};
use voordeur_auth_api::{
    clock::Clock,
    http::Registering,
    journeys::{Block, Standing},
    random::Random,
    secrets::{AuthenticatorSecret, Token},
};
use voordeur_contract::{
    AnswerRequest, EmailAddress, Journey, JourneyKind, Language, LogInAnswer, ProblemType, RegisterAnswer,
    RegisterStep, RegisterStepName, SecondFactor, StartJourney,
};

on_both_databases!(
    somebody_new_by_sms,
    somebody_new_by_the_app,
    somebody_with_an_account,
    an_account_that_is_kept_shut,
    links_that_do_not_work,
    one_of_two_who_open_the_link_gets_in,
    nobody_registers_without_an_invitation,
);

const COMPANY: &str = "00000000-0000-4000-8000-0000000000c1";
const USER: &str = "00000000-0000-4000-8000-0000000000a1";

/// A house of a portal where companies invite, and one invitation.
struct Invited {
    house: House,
    token: Token,
}

impl Invited {
    async fn open(database: &Database, email: &str) -> Self {
        let clock = Clock::standing_at(crate::support::start());
        let house = House::with(database, clock, |services| {
            let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../portals/business");
            let portal = voordeur_portals::Portal::read(&folder).unwrap();
            services.registering = Registering::new(&portal, "Havenmeester".to_owned()).unwrap();
        })
        .await;
        let token = Token::generate(&Random::system());
        let now = house.now().as_millisecond();
        let expires = now + 7 * 24 * 3600 * 1000;
        database
            .execute(&format!(
                "INSERT INTO companies (id, name, number, revision) VALUES ('{COMPANY}', 'Voorbeeld Transport B.V.', '90000001', 1)"
            ))
            .await
            .unwrap();
        database
            .execute(&format!(
                "INSERT INTO company_users (id, company_id, name, email, mobile, language, role, authorisations, sort_name, search,
                     invited_at, invitation_expires_at, invitation_token, revision, changed)
                 VALUES ('{USER}', '{COMPANY}', 'Sam Peeters', '{email}', '+31612345678', 'nl', 'user', '[]', 'sam peeters',
                     'sam peeters', {now}, {expires}, '{}', 1, 1)",
                token.hash().as_str()
            ))
            .await
            .unwrap();
        Self { house, token }
    }

    async fn ask(&self, browser: &mut Browser) -> Answered {
        open_link(browser, self.token.expose()).await
    }

    async fn begin(&self) -> Colleague {
        let mut browser = self.house.browser();
        let journey = self.ask(&mut browser).await.json();
        Colleague { browser, journey }
    }
}

async fn open_link(browser: &mut Browser, token: &str) -> Answered {
    let start = StartJourney {
        invitation: Some(token.to_owned()),
        ..StartJourney::new(JourneyKind::Register, Language::Nl)
    };
    browser.post("/journeys", &start).await
}

/// Somebody who opened the link.
struct Colleague {
    browser: Browser,
    journey: Journey<RegisterStep>,
}

impl Colleague {
    async fn send(&mut self, answer: RegisterAnswer) -> Answered {
        let request = AnswerRequest { revision: self.journey.revision, language: Language::Nl, answer };
        self.browser.post(&format!("/journeys/{}/answers", self.journey.id), &request).await
    }

    async fn give(&mut self, answer: RegisterAnswer) -> &RegisterStep {
        self.journey = self.send(answer).await.json();
        &self.journey.step
    }

    async fn refused(&mut self, answer: RegisterAnswer) -> ProblemType {
        self.send(answer).await.problem_of::<RegisterStep>().problem_type
    }

    async fn choose(&mut self, factor: SecondFactor) -> RegisterStep {
        self.give(RegisterAnswer::AcceptInvitation {}).await;
        self.give(RegisterAnswer::NewPassword { password: CHOSEN_PASSWORD.to_owned() }).await;
        self.give(RegisterAnswer::SecondFactors { factors: vec![factor] }).await.clone()
    }

    fn at(&self) -> RegisterStepName {
        self.journey.step.step_name()
    }
}

async fn somebody_new_by_sms(database: Database) {
    let invited = Invited::open(&database, "sam@example.org").await;
    let house = &invited.house;
    let mut colleague = invited.begin().await;
    let RegisterStep::Invitation { company, name, email, has_account } = &colleague.journey.step else {
        panic!("{:?}", colleague.journey)
    };
    assert_eq!(
        (company.as_str(), name.as_str(), email.as_str(), has_account),
        ("Voorbeeld Transport B.V.", "Sam Peeters", "sam@example.org", &false)
    );
    let step = colleague.choose(SecondFactor::Sms).await;
    let RegisterStep::Mobile { given, .. } = step else { panic!("{step:?}") };
    assert_eq!(given.as_deref(), Some("+31612345678"));
    colleague.give(mobile("06 12 34 56 78")).await;
    let sent = code_in(&newest(house, "register-mobile-code").await);
    let done = colleague.send(typed(&sent)).await;
    assert!(done.headers["set-cookie"].to_str().unwrap().starts_with("voordeur-session="));
    let done: Journey<RegisterStep> = done.json();
    assert_eq!(
        done.step,
        RegisterStep::InvitationAccepted { company: "Voorbeeld Transport B.V.".to_owned() }
    );

    let session = colleague.browser.get("/session").await.session();
    assert_eq!(session.person.name, "Sam Peeters");
    assert_eq!(database.texts("SELECT company_id FROM sessions").await, [Some(COMPANY.to_owned())]);
    assert_eq!(newest(house, "registered").await.recipient, "sam@example.org");
    let trail = house.trail().await;
    assert!(trail.iter().any(|what| what.ends_with("invitation-accepted")), "{trail:?}");

    // The next log-in is as anybody's.
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let given =
        LogInAnswer::Credentials { email: "sam@example.org".into(), password: CHOSEN_PASSWORD.into() };
    let journey = browser.answer(&journey, given).await.journey();
    assert_eq!(browser.answer(&journey, code(&house.newest_code().await)).await.status, 200);
    // And the link has worked once.
    assert_eq!(invited.ask(&mut browser).await.problem_type(), ProblemType::InvitationOver);
}

async fn somebody_new_by_the_app(database: Database) {
    let invited = Invited::open(&database, "sam@example.org").await;
    let mut colleague = invited.begin().await;
    let step = colleague.choose(SecondFactor::Authenticator).await;
    let RegisterStep::AuthenticatorSetup { secret, .. } = step else { panic!("{step:?}") };
    let shown = AuthenticatorSecret::from_base32(&secret).unwrap().code_at(invited.house.now());
    let step = colleague.give(typed(&shown)).await;
    assert!(matches!(step, RegisterStep::RecoveryCodes { codes, .. } if codes.len() == 10));
    colleague.give(RegisterAnswer::RecoveryCodesSaved {}).await;
    assert_eq!(colleague.at(), RegisterStepName::InvitationAccepted);
    assert_eq!(colleague.browser.get("/session").await.session().person.mobile, None);
}

async fn somebody_with_an_account(database: Database) {
    let invited = Invited::open(&database, "authenticator@example.com").await;
    let house = &invited.house;
    let mut colleague = invited.begin().await;
    let RegisterStep::Invitation { has_account, .. } = colleague.journey.step else { panic!() };
    assert!(has_account);
    assert_eq!(colleague.refused(RegisterAnswer::AcceptInvitation {}).await, ProblemType::NotLoggedIn);

    // Somebody else who is logged in cannot accept it.
    let journey = colleague.browser.begin().await;
    let journey = colleague.browser.answer(&journey, credentials("customer@example.com")).await.journey();
    colleague.browser.answer(&journey, code(&house.newest_code().await)).await.journey();
    assert_eq!(colleague.refused(RegisterAnswer::AcceptInvitation {}).await, ProblemType::NotLoggedIn);

    let journey = colleague.browser.begin().await;
    let journey =
        colleague.browser.answer(&journey, credentials("authenticator@example.com")).await.journey();
    colleague.browser.answer(&journey, code(&house.app_code())).await.journey();
    colleague.give(RegisterAnswer::AcceptInvitation {}).await;
    assert_eq!(colleague.at(), RegisterStepName::InvitationAccepted);
    assert_eq!(database.texts("SELECT company_id FROM sessions").await, [Some(COMPANY.to_owned())]);
    let account = database.texts("SELECT account_id FROM company_users").await;
    assert_eq!(account, [Some("00000000-0000-4000-8000-000000000002".to_owned())]);
}

/// The insurer keeps the account shut; its session was not used since.
async fn an_account_that_is_kept_shut(database: Database) {
    let invited = Invited::open(&database, "authenticator@example.com").await;
    let house = &invited.house;
    let mut colleague = invited.begin().await;
    let journey = colleague.browser.begin().await;
    let journey =
        colleague.browser.answer(&journey, credentials("authenticator@example.com")).await.journey();
    colleague.browser.answer(&journey, code(&house.app_code())).await.journey();
    let email = EmailAddress::parse("authenticator@example.com").unwrap();
    let standing = house.services.store.account_by_email(&email).await.unwrap().unwrap().standing;
    let standing = serde_json::to_string(&Standing { block: Block::Indefinite, ..standing }).unwrap();
    let shut = format!("UPDATE accounts SET standing = '{standing}' WHERE email = '{}'", email.as_str());
    database.execute(&shut).await.unwrap();
    assert_eq!(colleague.refused(RegisterAnswer::AcceptInvitation {}).await, ProblemType::NotLoggedIn);
    assert_eq!(database.texts("SELECT account_id FROM company_users").await, [None]);
}

async fn links_that_do_not_work(database: Database) {
    let invited = Invited::open(&database, "sam@example.org").await;
    let house = &invited.house;
    let mut browser = house.browser();
    for wrong in ["", "nonsense", Token::generate(&Random::system()).expose()] {
        assert_eq!(open_link(&mut browser, wrong).await.problem_type(), ProblemType::InvitationOver);
    }
    let mut colleague = invited.begin().await;
    house.clock.advance_seconds(600);
    // A newer link was mailed.
    let newer = Token::generate(&Random::system());
    let hash = newer.hash();
    database
        .execute(&format!("UPDATE company_users SET invitation_token = '{}'", hash.as_str()))
        .await
        .unwrap();
    assert_eq!(colleague.refused(RegisterAnswer::AcceptInvitation {}).await, ProblemType::InvitationOver);
    assert_eq!(invited.ask(&mut browser).await.problem_type(), ProblemType::InvitationOver);
    // That one expires.
    house.clock.advance_seconds(7 * 24 * 3600);
    assert_eq!(open_link(&mut browser, newer.expose()).await.problem_type(), ProblemType::InvitationExpired);
    // And is withdrawn.
    database.execute("UPDATE company_users SET removed_at = 1").await.unwrap();
    assert_eq!(open_link(&mut browser, newer.expose()).await.problem_type(), ProblemType::InvitationOver);
}

async fn one_of_two_who_open_the_link_gets_in(database: Database) {
    let invited = Invited::open(&database, "sam@example.org").await;
    let house = &invited.house;
    let (mut one, mut other) = (invited.begin().await, invited.begin().await);
    let mut codes = Vec::new();
    for colleague in [&mut one, &mut other] {
        colleague.choose(SecondFactor::Sms).await;
        colleague.give(mobile("06 12 34 56 78")).await;
        codes.push(code_in(&newest(house, "register-mobile-code").await));
    }
    let (first, second) = tokio::join!(one.send(typed(&codes[0])), other.send(typed(&codes[1])));
    let accepted =
        |answered: &Answered| answered.status == 200 && answered.body.contains("invitation-accepted");
    assert_ne!(accepted(&first), accepted(&second), "{first:?} {second:?}");
    assert_eq!(database.texts("SELECT id FROM accounts WHERE email = 'sam@example.org'").await.len(), 1);
}

async fn nobody_registers_without_an_invitation(database: Database) {
    let invited = Invited::open(&database, "sam@example.org").await;
    let mut browser = invited.house.browser();
    for kind in [JourneyKind::Register, JourneyKind::Resume] {
        let refused = crate::support::ask_to_begin(&mut browser, kind).await;
        assert_eq!(refused.problem_type(), ProblemType::RequestMalformed);
    }
}
