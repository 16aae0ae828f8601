//! Second factors that are set up anew, because an administrator reset them or gave another mobile number.

use crate::support::{
    ADMINISTRATOR, Answered, Browser, Database, FIRST, House, Office, choose, code, code_in, company_rules,
    credentials, log_in, mobile, newest, on_both_databases, start, typed, wrong,
};
use voordeur_auth_api::{clock::Clock, http::Registering, samples, secrets::AuthenticatorSecret};
use voordeur_contract::{
    Activity, AnswerRequest, Journey, JourneyKind, Language, LogInAnswer, LogInStep, ProblemType,
    RegisterAnswer, RegisterStep, RegisterStepName, SecondFactor, StartJourney, UserAct, UserRow, UserStatus,
};

on_both_databases!(
    by_sms_after_a_reset,
    by_an_app_after_a_reset,
    a_new_number,
    a_new_number_is_declined,
    a_new_number_of_somebody_with_an_app,
    no_other_way_leads_in,
    wrong_and_further_codes,
    reset_in_the_middle_of_a_log_in,
    what_the_log_in_proved_holds_no_longer,
    two_windows_at_once,
);

/// Logs in by SMS, with a number that ends in 01.
const COLLEAGUE: &str = "noor.de-vries@example.com";

async fn open(database: &Database) -> (House, Office) {
    let house = House::with(database, Clock::standing_at(start()), |services| {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../portals/business");
        let portal = voordeur_portals::Portal::read(&folder).unwrap();
        services.companies = Some(company_rules(None));
        services.registering = Registering::new(&portal, "Havenmeester".to_owned()).unwrap();
    })
    .await;
    samples::companies::write(&house.services, Some(12)).await.unwrap();
    let office = Office::of(&house, ADMINISTRATOR, FIRST).await;
    (house, office)
}

async fn reset(house: &House, office: &mut Office, email: &str) -> UserRow {
    let user = office.find(email).await;
    let done = office.done(&user, UserAct::ResetSecondFactor {}).await;
    assert_eq!(newest(house, "second-factor-reset").await.recipient, email);
    done.user
}

async fn new_number(office: &mut Office, email: &str, number: &str) -> UserRow {
    let user = office.find(email).await;
    let (name, email) = (user.name.clone(), user.email.clone());
    office.done(&user, UserAct::Edit { name, email, mobile: Some(number.to_owned()) }).await.user
}

/// The right password: a code is mailed.
async fn begin(browser: &mut Browser, email: &str) -> Journey {
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, credentials(email)).await.journey();
    assert!(
        matches!(&journey.step, LogInStep::EmailCode { codes, .. } if codes.tries_left == 5),
        "{journey:?}"
    );
    journey
}

/// Somebody whose password and mailed code were right.
struct Renewing {
    browser: Browser,
    journey: Journey<RegisterStep>,
}

impl Renewing {
    async fn of(house: &House, email: &str) -> Self {
        let mut browser = house.browser();
        let journey = begin(&mut browser, email).await;
        let mail = newest(house, "log-in-email-code").await;
        assert_eq!(mail.recipient, email);
        let ended = browser.answer(&journey, code(&code_in(&mail))).await;
        assert!(!ended.headers.contains_key("set-cookie"), "a mailed code lets nobody in");
        let LogInStep::SetUpSecondFactor { registration } = ended.journey().step else { panic!("{ended:?}") };
        let journey = browser.get(&format!("/journeys/{registration}")).await.json();
        assert_eq!(browser.get("/session").await.problem_type(), ProblemType::NotLoggedIn);
        Self { browser, journey }
    }

    async fn send(&mut self, answer: RegisterAnswer) -> Answered {
        let request = AnswerRequest { revision: self.journey.revision, language: Language::Nl, answer };
        self.browser.post(&format!("/journeys/{}/answers", self.journey.id), &request).await
    }

    async fn give(&mut self, answer: RegisterAnswer) -> RegisterStep {
        self.journey = self.send(answer).await.json();
        self.journey.step.clone()
    }

    async fn refused(&mut self, answer: RegisterAnswer) -> ProblemType {
        self.send(answer).await.problem_of::<RegisterStep>().problem_type
    }

    async fn choose(&mut self, factor: SecondFactor) -> RegisterStep {
        assert_eq!(self.journey.step.step_name(), RegisterStepName::SecondFactors);
        self.give(RegisterAnswer::SecondFactors { factors: vec![factor] }).await
    }

    async fn confirm(&mut self, house: &House, number: &str) -> RegisterStep {
        self.give(mobile(number)).await;
        let sms = newest(house, "register-mobile-code").await;
        self.give(typed(&code_in(&sms))).await
    }
}

async fn latest(office: &mut Office) -> Vec<Activity> {
    office.activity("").await.entries.iter().take(3).map(|entry| entry.activity).collect()
}

async fn by_sms_after_a_reset(database: Database) {
    let (house, mut office) = open(&database).await;
    let user = reset(&house, &mut office, COLLEAGUE).await;
    let mut renewing = Renewing::of(&house, COLLEAGUE).await;
    let asked = renewing.choose(SecondFactor::Sms).await;
    let RegisterStep::Mobile { given, .. } = &asked else { panic!("{asked:?}") };
    assert_eq!(*given, None, "the present number is not told to whoever has password and mailbox");
    let done = renewing.confirm(&house, "06 12345678").await;
    assert_eq!(done, RegisterStep::SecondFactorSetUp {});

    let session = renewing.browser.get("/session").await.session();
    assert_eq!(session.company.unwrap().as_str(), FIRST);
    assert_eq!(newest(&house, "second-factor-set-up").await.recipient, COLLEAGUE);
    let written = latest(&mut office).await;
    assert!(written.contains(&Activity::SecondFactorSetUp) && written.contains(&Activity::MobileChanged));
    assert_eq!(office.find(COLLEAGUE).await.status, UserStatus::Active);
    assert!(office.find(COLLEAGUE).await.revision > user.revision);
    // From now on it is a log-in like any other, with the new number.
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, credentials(COLLEAGUE)).await.journey();
    let LogInStep::SmsCode { number_ending, .. } = &journey.step else { panic!("{journey:?}") };
    assert_eq!(number_ending, "78");
    let sms = newest(&house, "log-in-code").await;
    assert_eq!(sms.recipient, "+31612345678");
    assert_eq!(browser.answer(&journey, code(&code_in(&sms))).await.journey().step, LogInStep::Done {});
}

/// The e-mail address of somebody who logs in with the app alone.
async fn with_app(office: &mut Office) -> String {
    let users = office.list("").await.users;
    let with_app = users.iter().find(|user| {
        user.status == UserStatus::Active && user.second_factors == [SecondFactor::Authenticator]
    });
    with_app.unwrap().email.clone()
}

async fn by_an_app_after_a_reset(database: Database) {
    let (house, mut office) = open(&database).await;
    let email = with_app(&mut office).await;
    reset(&house, &mut office, &email).await;
    let mut renewing = Renewing::of(&house, &email).await;
    let asked = renewing.choose(SecondFactor::Authenticator).await;
    let RegisterStep::AuthenticatorSetup { secret, .. } = asked else { panic!("{asked:?}") };
    let secret = AuthenticatorSecret::from_base32(&secret).unwrap();
    renewing.give(typed(&secret.code_at(house.now()))).await;
    let done = renewing.give(RegisterAnswer::RecoveryCodesSaved {}).await;
    assert_eq!(done, RegisterStep::SecondFactorSetUp {});
    assert!(!latest(&mut office).await.contains(&Activity::MobileChanged));

    // The app from before shows nothing that works; the new one does, with its next code.
    house.clock.advance_seconds(60);
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, credentials(&email)).await.journey();
    let old = browser.answer(&journey, code(&house.app_code())).await.problem();
    assert_eq!(old.problem_type, ProblemType::CodeIncorrect);
    let journey = old.journey.unwrap();
    let done = browser.answer(&journey, code(&secret.code_at(house.now()))).await.journey();
    assert_eq!(done.step, LogInStep::Done {});
}

async fn a_new_number(database: Database) {
    let (house, mut office) = open(&database).await;
    let (mut before, mut asking) = (house.browser(), house.browser());
    log_in(&house, &mut before, COLLEAGUE).await;
    log_in(&house, &mut asking, COLLEAGUE).await;
    new_number(&mut office, COLLEAGUE, "06 12345678").await;
    // Whoever is logged in stays so, but proves nothing with the number so far: that takes another log-in.
    assert_eq!(before.get("/session").await.status, 200);
    let step_up = StartJourney::new(JourneyKind::StepUp, Language::Nl);
    assert_eq!(asking.post("/journeys", &step_up).await.problem_type(), ProblemType::SessionEnded);
    assert_eq!(asking.get("/session").await.problem_type(), ProblemType::SessionEnded);

    let mut renewing = Renewing::of(&house, COLLEAGUE).await;
    let asked = renewing.choose(SecondFactor::Sms).await;
    let RegisterStep::Mobile { given, .. } = &asked else { panic!("{asked:?}") };
    assert_eq!(given.as_deref(), Some("+31612345678"));
    assert_eq!(renewing.confirm(&house, "+31612345678").await, RegisterStep::SecondFactorSetUp {});
    let user = office.find(COLLEAGUE).await;
    let shown = office.user(&user).await;
    assert_eq!((shown.new_mobile, shown.user.mobile.as_deref()), (None, Some("+31 ••• •• •• 78")));
    assert_eq!(before.get("/session").await.problem_type(), ProblemType::SessionEnded);
    log_in(&house, &mut house.browser(), COLLEAGUE).await;
}

/// The app proves who it is, as ever: no code is mailed. Then the number is confirmed, and the app goes on working.
async fn a_new_number_of_somebody_with_an_app(database: Database) {
    let (house, mut office) = open(&database).await;
    let email = with_app(&mut office).await;
    new_number(&mut office, &email, "06 12345678").await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, credentials(&email)).await.journey();
    assert!(matches!(journey.step, LogInStep::AuthenticatorCode { .. }), "{journey:?}");
    let proven = browser.answer(&journey, code(&house.app_code())).await;
    assert!(!proven.headers.contains_key("set-cookie"), "nobody is in before the number is confirmed");
    let LogInStep::SetUpSecondFactor { registration } = proven.journey().step else { panic!("{proven:?}") };
    let journey = browser.get(&format!("/journeys/{registration}")).await.json();
    let mut renewing = Renewing { browser, journey };
    assert_eq!(renewing.journey.step.step_name(), RegisterStepName::Mobile);
    assert_eq!(renewing.confirm(&house, "06 12345678").await, RegisterStep::SecondFactorSetUp {});
    assert!(latest(&mut office).await.contains(&Activity::MobileChanged));

    house.clock.advance_seconds(60);
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, credentials(&email)).await.journey();
    assert!(matches!(journey.step, LogInStep::SecondFactor { .. }), "{journey:?}");
    let journey = browser.answer(&journey, choose(SecondFactor::Authenticator)).await.journey();
    let done = browser.answer(&journey, code(&house.app_code())).await.journey();
    assert_eq!(done.step, LogInStep::Done {});
}

/// With the app alone the number stays unconfirmed: nobody waits for it any more, and the administrator sees why.
async fn a_new_number_is_declined(database: Database) {
    let (house, mut office) = open(&database).await;
    new_number(&mut office, COLLEAGUE, "06 12345678").await;
    let mut renewing = Renewing::of(&house, COLLEAGUE).await;
    let asked = renewing.choose(SecondFactor::Authenticator).await;
    let RegisterStep::AuthenticatorSetup { secret, .. } = asked else { panic!("{asked:?}") };
    let secret = AuthenticatorSecret::from_base32(&secret).unwrap();
    renewing.give(typed(&secret.code_at(house.now()))).await;
    let done = renewing.give(RegisterAnswer::RecoveryCodesSaved {}).await;
    assert_eq!(done, RegisterStep::SecondFactorSetUp {});

    let user = office.find(COLLEAGUE).await;
    let shown = office.user(&user).await;
    assert_eq!((shown.new_mobile, shown.sets_up_second_factor), (None, false));
    assert_eq!(shown.user.mobile.as_deref(), Some("+32 ••• •• •• 01"), "the number from before");
    let written = latest(&mut office).await;
    assert!(written.contains(&Activity::NewMobileDeclined) && !written.contains(&Activity::MobileChanged));
    // The next log-in is as anybody's, by the app.
    house.clock.advance_seconds(60);
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, credentials(COLLEAGUE)).await.journey();
    assert!(matches!(journey.step, LogInStep::AuthenticatorCode { .. }), "{journey:?}");
    let done = browser.answer(&journey, code(&secret.code_at(house.now()))).await.journey();
    assert_eq!(done.step, LogInStep::Done {});
}

/// Neither the second factor from before nor a session from before, nor the password alone.
async fn no_other_way_leads_in(database: Database) {
    let (house, mut office) = open(&database).await;
    let mut before = house.browser();
    log_in(&house, &mut before, COLLEAGUE).await;
    let mut waiting = house.browser();
    reset(&house, &mut office, COLLEAGUE).await;
    assert_eq!(before.get("/session").await.problem_type(), ProblemType::SessionEnded);

    let journey = begin(&mut waiting, COLLEAGUE).await;
    newest(&house, "log-in-email-code").await;
    for answer in [choose(SecondFactor::Sms), LogInAnswer::ChangeSecondFactor {}] {
        assert_eq!(waiting.answer(&journey, answer).await.problem_type(), ProblemType::AnswerNotForStep);
    }
    // The registration belongs to the browser of the log-in, and asks for nothing but second factors.
    let mut renewing = Renewing::of(&house, COLLEAGUE).await;
    let path = format!("/journeys/{}", renewing.journey.id);
    assert_eq!(waiting.get(&path).await.problem_type(), ProblemType::JourneyNotFound);
    for answer in [RegisterAnswer::Register {}, RegisterAnswer::RecoveryCodesSaved {}, typed("123456")] {
        assert_eq!(renewing.refused(answer).await, ProblemType::AnswerNotForStep);
    }
    let step = RegisterStepName::NewPassword;
    assert_eq!(renewing.refused(RegisterAnswer::ReturnTo { step }).await, ProblemType::AnswerNotForStep);
}

async fn wrong_and_further_codes(database: Database) {
    let (house, mut office) = open(&database).await;
    reset(&house, &mut office, COLLEAGUE).await;
    let mut browser = house.browser();
    let mut journey = begin(&mut browser, COLLEAGUE).await;
    let first = code_in(&newest(&house, "log-in-email-code").await);
    let soon = browser.answer(&journey, LogInAnswer::ResendCode {}).await;
    assert_eq!(soon.problem_type(), ProblemType::ResendTooSoon);
    let RegisterAnswer::Code { code: other } = wrong(&first) else { panic!() };
    for tries_left in (0..5).rev() {
        let refused = browser.answer(&journey, code(&other)).await.problem();
        let expected = if tries_left == 0 { ProblemType::CodeBlocked } else { ProblemType::CodeIncorrect };
        assert_eq!(refused.problem_type, expected);
        journey = refused.journey.unwrap();
    }
    assert_eq!(newest(&house, "codes-blocked").await.recipient, COLLEAGUE);
    assert_eq!(browser.answer(&journey, code(&first)).await.problem_type(), ProblemType::CodeBlocked);
    house.clock.advance_seconds(30);
    let journey = browser.get(&format!("/journeys/{}", journey.id)).await.journey();
    let journey = browser.answer(&journey, LogInAnswer::ResendCode {}).await.journey();
    let second = code_in(&newest(&house, "log-in-email-code").await);
    let ended = browser.answer(&journey, code(&second)).await.journey();
    assert!(matches!(ended.step, LogInStep::SetUpSecondFactor { .. }));
}

/// The code that was sent by SMS before is worth nothing.
async fn reset_in_the_middle_of_a_log_in(database: Database) {
    let (house, mut office) = open(&database).await;
    let mut browser = house.browser();
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, credentials(COLLEAGUE)).await.journey();
    let sms = code_in(&newest(&house, "log-in-code").await);
    reset(&house, &mut office, COLLEAGUE).await;
    let journey = browser.answer(&journey, code(&sms)).await.journey();
    assert!(matches!(journey.step, LogInStep::EmailCode { .. }), "{journey:?}");
    assert_eq!(browser.get("/session").await.problem_type(), ProblemType::NotLoggedIn);
}

async fn what_the_log_in_proved_holds_no_longer(database: Database) {
    let (house, mut office) = open(&database).await;
    reset(&house, &mut office, COLLEAGUE).await;
    let sms = || RegisterAnswer::SecondFactors { factors: vec![SecondFactor::Sms] };
    let mut renewing = Renewing::of(&house, COLLEAGUE).await;
    // Reset again: whoever was on the way begins anew.
    house.clock.advance_seconds(1);
    reset(&house, &mut office, COLLEAGUE).await;
    assert_eq!(renewing.refused(sms()).await, ProblemType::JourneyExpired);

    let mut renewing = Renewing::of(&house, COLLEAGUE).await;
    let another = format!("UPDATE accounts SET password_hash = 'another' WHERE email = '{COLLEAGUE}'");
    database.execute(&another).await.unwrap();
    assert_eq!(renewing.refused(sms()).await, ProblemType::JourneyExpired);
}

/// Two windows of the same person: the first to be done is in, the other is over.
async fn two_windows_at_once(database: Database) {
    let (house, mut office) = open(&database).await;
    reset(&house, &mut office, COLLEAGUE).await;
    let mut one = Renewing::of(&house, COLLEAGUE).await;
    let mut other = Renewing::of(&house, COLLEAGUE).await;
    let mut mailed = house.browser();
    let third = begin(&mut mailed, COLLEAGUE).await;
    let mail = code_in(&newest(&house, "log-in-email-code").await);
    for renewing in [&mut one, &mut other] {
        renewing.choose(SecondFactor::Sms).await;
    }
    assert_eq!(one.confirm(&house, "06 12345678").await, RegisterStep::SecondFactorSetUp {});
    assert_eq!(other.refused(mobile("06 12345678")).await, ProblemType::JourneyExpired);
    // A code that was mailed before lets nobody in either.
    let anew = mailed.answer(&third, code(&mail)).await.journey();
    assert_eq!(anew.step, LogInStep::Credentials {});
}
