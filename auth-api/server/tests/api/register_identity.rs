//! Registering, from the first question to a log-in; and what is asked of whom the insurer does not know.

use crate::support::{
    Answered, Applicant, Browser, CHOSEN_PASSWORD, Database, House, Insurer, Manner, NOBODYS_REFERENCE,
    RIGHT, Said, all, back_to, born, code, code_in, email, lives, newest, on_both_databases, reference,
    typed,
};
use serde_json::{Value, json};
use voordeur_auth_api::{secrets::AuthenticatorSecret, store::Channel};
use voordeur_contract::{
    LogInAnswer, LogInStep, ProblemType, RegisterAnswer, RegisterStep as Step, RegisterStepName as Name,
    SecondFactor,
};

on_both_databases!(
    from_the_first_question_to_a_log_in,
    an_authenticator_is_linked_and_recovery_codes_are_given_once,
    what_is_unknown_is_asked_like_what_is_known,
    an_insurer_that_does_not_answer_changes_nothing,
    what_the_insurer_puts_right_is_found_by_looking_again,
    a_program_is_asked_everything_and_found_nowhere,
    the_desk_gets_the_request_and_its_sender_the_reference,
    a_program_sends_the_desk_nothing,
    two_tabs_do_no_harm,
    an_earlier_answer_is_changed_and_the_others_stay,
);

/// Logs in by SMS.
async fn logs_in(house: &House, browser: &mut Browser, address: &str, password: &str) {
    let (email, password) = (address.to_owned(), password.to_owned());
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, LogInAnswer::Credentials { email, password }).await.journey();
    let done = browser.answer(&journey, code(&house.newest_code().await)).await.journey();
    assert_eq!(done.step, LogInStep::Done {});
}

async fn from_the_first_question_to_a_log_in(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let mut applicant = Applicant::with_email(&house, "Elodie@example.org").await;
    assert_eq!(applicant.at(), Name::Mobile, "nothing is doubtful: no letter is needed");
    applicant.finish_with_sms(&house).await;
    let Step::Registered { reference, email, second_factors, number_ending, replaced } =
        &applicant.journey.step
    else {
        panic!("{:?}", applicant.journey)
    };
    assert_eq!((email.as_str(), second_factors.as_slice()), ("Elodie@example.org", &[SecondFactor::Sms][..]));
    assert_eq!((number_ending.as_deref(), *replaced), (Some("34"), false));
    let welcome = newest(&house, "registered").await;
    assert_eq!((welcome.channel, welcome.recipient.as_str()), (Channel::Mail, "elodie@example.org"));
    let said = json!({
        "name": "Élodie Peeters", "sms": true, "authenticator": false, "number_ending": "34"
    });
    assert_eq!(welcome.arguments, said);
    assert_eq!(reference.len(), 9);
    logs_in(&house, &mut house.browser(), "elodie@example.org", CHOSEN_PASSWORD).await;
    let done = "register.done".to_owned();
    assert!(house.trail().await.contains(&done));
    // The number is kept so that it can be written to from everywhere; nobody agreed to anything else.
    let kept = "SELECT mobile FROM accounts WHERE person_id = 'P-1' AND consented_at IS NULL";
    assert_eq!(database.texts(kept).await, [Some("+32460001234".to_owned())]);
}

async fn an_authenticator_is_linked_and_recovery_codes_are_given_once(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let mut applicant = Applicant::with_email(&house, "elodie@example.org").await;
    applicant.confirm_mobile(&house, "0460 00 12 34").await;
    applicant.give(RegisterAnswer::NewPassword { password: CHOSEN_PASSWORD.to_owned() }).await;
    let factors = vec![SecondFactor::Authenticator];
    let step = applicant.give(RegisterAnswer::SecondFactors { factors }).await;
    let Step::AuthenticatorSetup { secret, uri, qr, .. } = step.clone() else { panic!("{step:?}") };
    assert!(uri.starts_with("otpauth://totp/Lindenhof:elodie%40example.org?secret="), "{uri}");
    assert!(qr.len() > 20 && qr.iter().all(|row| row.len() == qr.len()));
    let shown = AuthenticatorSecret::from_base32(&secret).unwrap().code_at(house.now());
    let step = applicant.give(typed(&shown)).await;
    let Step::RecoveryCodes { codes, .. } = step.clone() else { panic!("{step:?}") };
    assert_eq!(codes.len(), 10);
    applicant.give(RegisterAnswer::RecoveryCodesSaved {}).await;
    assert!(!applicant.reload().await.body.contains(&codes[0]), "they are shown once");
    applicant.give(RegisterAnswer::Register {}).await;
    assert_eq!(database.texts("SELECT digest FROM recovery_codes").await.len(), 10);

    let mut browser = house.browser();
    let (email, password) = ("elodie@example.org".to_owned(), CHOSEN_PASSWORD.to_owned());
    let journey = browser.begin().await;
    let journey = browser.answer(&journey, LogInAnswer::Credentials { email, password }).await.journey();
    let LogInStep::AuthenticatorCode { .. } = journey.step else { panic!("{journey:?}") };
    // The code by which the app was linked is used; the next is not.
    let used = browser.answer(&journey, code(&shown)).await;
    assert_eq!(used.problem_type(), ProblemType::CodeUsed);
    house.clock.advance_seconds(30);
    let next = AuthenticatorSecret::from_base32(&secret).unwrap().code_at(house.now());
    let journey = used.problem().journey.unwrap();
    assert_eq!(browser.answer(&journey, code(&next)).await.journey().step, LogInStep::Done {});
}

/// What everybody may see of an answer: the status, and the body but for what the visitor typed and what no two
/// journeys share.
fn seen(answered: &Answered) -> (u16, Value) {
    let mut body: Value = serde_json::from_str(&answered.body).unwrap();
    body["id"] = Value::Null;
    let text = body.to_string().replace("87.654.321", "12.345.678").replace("87654321", "12345678");
    let text =
        text.replace("1984-02-28", "1984-02-29").replace(r#""houseNumber":"13""#, r#""houseNumber":"12A""#);
    (answered.status.as_u16(), serde_json::from_str(&text).unwrap())
}

/// Whatever is wrong, it is said after the last question and in the same words, and the insurer was asked as often.
async fn what_is_unknown_is_asked_like_what_is_known(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let wrong =
        [Said { number: false, ..RIGHT }, Said { date: false, ..RIGHT }, Said { address: false, ..RIGHT }];
    let mut paths = Vec::new();
    for (index, said) in [RIGHT].into_iter().chain(wrong).enumerate() {
        let mut applicant = Applicant::new(&house).await;
        let mut path = Vec::new();
        for answer in said.answers() {
            let answered = applicant.send(answer).await;
            applicant.journey = answered.json();
            path.push(seen(&answered));
        }
        assert_eq!(insurer.times_asked(), index + 1, "the insurer is asked once, after the last question");
        paths.push((path, applicant.at()));
    }
    let ends: Vec<Name> = paths.iter().map(|(_, end)| *end).collect();
    assert_eq!(ends, [Name::Email, Name::NotFound, Name::NotFound, Name::NotFound]);
    let last = RIGHT.answers().len() - 1;
    for (path, _) in &paths {
        assert_eq!(path[..last], paths[0].0[..last]);
    }
    for (path, _) in &paths[1..] {
        assert_eq!(path[last], paths[1].0[last], "what exactly is wrong is not said");
    }
}

async fn an_insurer_that_does_not_answer_changes_nothing(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |rules| rules.lookups_per_number = 3).await;
    let mut applicant = Applicant::new(&house).await;
    let mut answers = RIGHT.answers();
    let last = answers.pop().unwrap();
    applicant.give_all(answers).await;
    let before = applicant.journey.clone();
    for manner in [Manner::Slowly, Manner::Badly, Manner::Nonsense, Manner::Badly] {
        insurer.change(|system| system.manner = manner);
        assert_eq!(applicant.refused_as(last.clone()).await, ProblemType::RecordsUnavailable);
        assert_eq!((applicant.journey.revision, &applicant.journey.step), (before.revision, &before.step));
    }
    // What was not answered counts for nobody.
    insurer.change(|system| system.manner = Manner::Rightly);
    applicant.give(last).await;
    assert_eq!(applicant.at(), Name::Email);
}

async fn what_the_insurer_puts_right_is_found_by_looking_again(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    insurer.change_elodie(|elodie| elodie.address.house_number = "14".to_owned());
    let mut applicant = Applicant::new(&house).await;
    applicant.give_all(RIGHT.answers()).await;
    assert_eq!(applicant.at(), Name::NotFound);
    applicant.give(RegisterAnswer::LookAgain {}).await;
    assert_eq!(applicant.at(), Name::NotFound);
    insurer.change_elodie(|elodie| elodie.address.house_number = "12a".to_owned());
    applicant.give(RegisterAnswer::LookAgain {}).await;
    assert_eq!(applicant.at(), Name::Email);
}

async fn a_program_is_asked_everything_and_found_nowhere(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let mut program = Applicant::new(&house).await;
    let mut person = Applicant::new(&house).await;
    let wrong = Said { number: false, ..RIGHT };
    for (answer, same) in RIGHT.answers().into_iter().zip(wrong.answers()) {
        let answer = match answer {
            RegisterAnswer::AtHand { at_hand, .. } => {
                RegisterAnswer::AtHand { at_hand, website: "https://example.com".to_owned() }
            }
            other => other,
        };
        let (one, other) = (program.send(answer).await, person.send(same).await);
        assert_eq!(seen(&one), seen(&other));
        (program.journey, person.journey) = (one.json(), other.json());
    }
    assert_eq!(program.at(), Name::NotFound);
    assert_eq!(insurer.times_asked(), 1, "for the person only");
}

fn request(website: &str) -> RegisterAnswer {
    RegisterAnswer::DeskRequest {
        request: "I have no papers.".to_owned(),
        full_name: "Élodie Peeters".to_owned(),
        day: "29".to_owned(),
        month: "2".to_owned(),
        year: "1984".to_owned(),
        website: website.to_owned(),
    }
}

async fn asks_the_desk(house: &House) -> Applicant {
    let mut applicant = Applicant::new(house).await;
    applicant.give_all(RIGHT.answers().into_iter().take(3)).await;
    applicant.give(RegisterAnswer::CannotFind {}).await;
    applicant.give(RegisterAnswer::Paper { paper: None }).await;
    assert_eq!(applicant.at(), Name::DeskRequest);
    applicant
}

async fn the_desk_gets_the_request_and_its_sender_the_reference(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let mut applicant = asks_the_desk(&house).await;
    applicant.give(request("")).await;
    let Step::DeskRequestSent { reference } = &applicant.journey.step else { panic!("an end") };
    let mail = newest(&house, "desk-request").await;
    assert_eq!((mail.channel, mail.recipient.as_str()), (Channel::Mail, "registration@lindenhof.example"));
    let arguments = json!({
        "reference": reference, "request": "I have no papers.", "full_name": "Élodie Peeters",
        "date_of_birth": "1984-02-29",
    });
    assert_eq!(mail.arguments, arguments);
    assert_eq!(applicant.refused_as(request("")).await, ProblemType::AnswerNotForStep);
}

async fn a_program_sends_the_desk_nothing(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let mut applicant = asks_the_desk(&house).await;
    applicant.give(request("https://example.com")).await;
    assert_eq!(applicant.at(), Name::DeskRequestSent);
    assert!(all(&house, "desk-request").await.is_empty());
}

async fn two_tabs_do_no_harm(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let mut one = Applicant::found(&house).await;
    let mut other = Applicant { browser: one.browser.clone(), journey: one.journey.clone() };
    one.give(email("elodie@example.org")).await;
    let problem = other.refused(email("elodie@example.com")).await;
    assert_eq!(problem.problem_type, ProblemType::AnswerOutOfDate);
    assert_eq!(other.journey.step, one.journey.step, "the other tab is told where it stands");
    // A second press of the same button.
    assert_eq!(other.reload().await.json::<voordeur_contract::Journey<Step>>(), one.journey);
    let code = code_in(&newest(&house, "register-email-code").await);
    other.give(typed(&code)).await;
    assert_eq!(one.refused_as(typed(&code)).await, ProblemType::AnswerOutOfDate);
    assert_eq!(one.at(), Name::Mobile);
    // Its id alone is worth nothing.
    let mut stranger = Applicant { browser: house.browser(), journey: one.journey.clone() };
    assert_eq!(stranger.reload().await.problem_type(), ProblemType::JourneyNotFound);
    assert_eq!(stranger.refused_as(back_to(Name::Email)).await, ProblemType::JourneyNotFound);
}

async fn an_earlier_answer_is_changed_and_the_others_stay(database: Database) {
    let insurer = Insurer::open().await;
    let house = House::registering(&database, &insurer, |_| {}).await;
    let mut applicant = Applicant::new(&house).await;
    applicant.give_all(Said { number: false, ..RIGHT }.answers()).await;
    assert_eq!(applicant.at(), Name::NotFound);
    let step = applicant.give(back_to(Name::ClientReference)).await;
    let Step::ClientReference { given, .. } = step else { panic!("{step:?}") };
    assert!(given.as_ref().is_some_and(|given| given.contains("87.654.321")), "{given:?}");
    assert_eq!(applicant.refused_as(back_to(Name::Mobile)).await, ProblemType::AnswerNotForStep);
    assert_eq!(applicant.refused_as(reference("LH/12")).await, ProblemType::AnswerUnreadable);
    applicant.give(reference(NOBODYS_REFERENCE)).await;
    assert_eq!(applicant.at(), Name::NotFound, "nothing else is asked again");
    applicant.give(back_to(Name::ClientReference)).await;
    applicant.give(reference(crate::support::REFERENCE)).await;
    assert_eq!(applicant.at(), Name::Email);
    applicant.give(back_to(Name::DateOfBirth)).await;
    applicant.give(born("28")).await;
    assert_eq!(applicant.at(), Name::NotFound);
    applicant.give(back_to(Name::DateOfBirth)).await;
    applicant.give(born("29")).await;
    applicant.give(back_to(Name::HomeAddress)).await;
    applicant.give(lives("12 a")).await;
    assert_eq!(applicant.at(), Name::Email);
}
