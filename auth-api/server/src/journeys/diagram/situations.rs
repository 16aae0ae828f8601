//! Everything that can be answered while registering, and what may be found out about it.

use crate::{
    journeys::{
        Account, AccountId, Block, FreshCode, Standing, TypedCode, later,
        register::{
            EmailOwner, Facts, Fresh, FreshAuthenticator, FreshLetter, FreshRecoveryCode, LetterDates, Rules,
        },
    },
    records::RecordsError,
    secrets::Digest,
};
use jiff::{SignedDuration, Timestamp, civil::Date};
use voordeur_contract::{
    AtHand, CalendarDate, ClientReference, CustomerIdNumber, EmailAddress, FieldReason, HomeAddress,
    Language, Means, OneTimeCode, Paper, ParsedRegisterAnswer as Answer, Password, PrintedCode, Residence,
    SecondFactor,
    records::{People, Person},
};
use voordeur_portals::{Confirmation, LetterRules, Registration};

/// An answer, what is found out about it, and when it comes.
pub(super) struct Situation {
    pub(super) name: &'static str,
    pub(super) answer: Answer,
    pub(super) facts: Facts,
    pub(super) at: Timestamp,
}

/// Whom the records know.
const PEOPLE: &str = r#"{"people":[{
    "id":"P-1","givenName":"Élodie","familyName":"Peeters","dateOfBirth":"1984-02-29","language":"fr",
    "address":{"street":"Lindelaan","houseNumber":"12","postalCode":"2018","city":"Antwerpen","country":"BE"},
    "addressFrom":"person","email":"elodie@example.com","hospitalisation":false}]}"#;

const EMAIL: &str = "elodie@example.com";
const RIGHT: &str = "right";
const WRONG: &str = "wrong";

/// When answers come, unless they come later.
const START: Timestamp = Timestamp::UNIX_EPOCH;

/// As few as those of every journey: they lead to the same arrows sooner.
pub(super) fn rules() -> Rules {
    let letter = LetterRules {
        letter_from: 1,
        new_device: 0,
        address_changed: 0,
        address_changed_days: 90,
        several_tries: 1,
        several_tries_from: 2,
        email_unknown: 0,
        expected_business_days: 5,
        new_code_business_days: 5,
        valid_months: 3,
        tries: 2,
        per_year: 3,
    };
    let registration = Registration {
        means: vec![Means::ClientReference, Means::CustomerId],
        confirm: vec![Confirmation::DateOfBirth, Confirmation::FamilyName, Confirmation::HomeAddress],
        residences: vec![Residence::Belgium],
        desk_email: "desk@example.com".to_owned(),
        registration_days: 100,
        lookups_per_number: 5,
        lookups_per_address: 30,
        lookups_window_minutes: 60,
        desk_requests_per_address_per_day: 5,
        journeys_before_proof_of_work: 20,
        proof_of_work_bits: 15,
        letter,
    };
    Rules { common: super::rules(), registration }
}

/// All of them.
pub(super) fn situations() -> Vec<Situation> {
    let Some(usual) = usual() else { return Vec::new() };
    let parts =
        [start(&usual), identity(&usual), email(&usual), letter(&usual), mobile(&usual), finish(&usual)];
    parts.into_iter().flatten().flatten().collect()
}

fn situation(name: &'static str, answer: Answer, facts: Facts) -> Situation {
    Situation { name, answer, facts, at: START }
}

fn start(usual: &Facts) -> Option<Vec<Situation>> {
    let at_hand = [AtHand::ClientReference, AtHand::CustomerId, AtHand::Nothing]
        .map(|at_hand| ("at-hand", Answer::AtHand { at_hand, by_program: false }));
    let residence =
        [Residence::Belgium, Residence::Elsewhere].map(|there| ("residence", Answer::Residence(there)));
    let means = [Means::ClientReference, Means::CustomerId].map(|means| ("means", Answer::Means(means)));
    let paper = [Some(Paper::Contract), Some(Paper::Card), None].map(|paper| ("paper", Answer::Paper(paper)));
    let others = [
        ("cannot-find", Answer::CannotFind),
        ("client-reference", Answer::ClientReference(ClientReference::parse("12345678").ok()?)),
        ("customer-id", Answer::CustomerId(CustomerIdNumber::parse("0079-12345678-01").ok()?)),
    ];
    let all = at_hand.into_iter().chain(residence).chain(means).chain(paper).chain(others);
    let mut situations: Vec<_> = all.map(|(name, answer)| situation(name, answer, usual.clone())).collect();
    let request = Answer::DeskRequest {
        request: "help".to_owned(),
        full_name: "Élodie Peeters".to_owned(),
        date_of_birth: CalendarDate::parse("29", "2", "1984").ok()?,
        by_program: false,
    };
    situations.extend(
        [usual.clone(), too_many(usual)].map(|facts| situation("desk-request", request.clone(), facts)),
    );
    Some(situations)
}

fn identity(usual: &Facts) -> Option<Vec<Situation>> {
    let address =
        HomeAddress { postal_code: "2018".to_owned(), house_number: "12".to_owned(), r#box: String::new() };
    let looked_up = [
        usual.clone(),
        Facts { people: Some(Ok(Vec::new())), ..usual.clone() },
        Facts { people: Some(Err(RecordsError::Down)), ..usual.clone() },
        too_many(usual),
    ];
    let dates = [("29", "2", "1984"), ("1", "1", "2050")];
    let born = dates.into_iter().filter_map(|(day, month, year)| {
        let date = CalendarDate::parse(day, month, year).ok()?;
        Some(situation("date-of-birth", Answer::DateOfBirth(date), usual.clone()))
    });
    let name = situation("family-name", Answer::FamilyName("Peeters".to_owned()), usual.clone());
    let last = looked_up.iter().flat_map(|facts| {
        let home = situation("home-address", Answer::HomeAddress(address.clone()), facts.clone());
        [home, situation("look-again", Answer::LookAgain, facts.clone())]
    });
    Some(born.chain([name]).chain(last).collect())
}

fn email(usual: &Facts) -> Option<Vec<Situation>> {
    let answer = Answer::Email { email: EmailAddress::parse(EMAIL).ok()?, typed: EMAIL.to_owned() };
    let taken = Facts { email_owner: EmailOwner::Somebody, ..usual.clone() };
    let enough =
        Facts { no_code_before: Some(later(START, SignedDuration::from_hours(24))), ..usual.clone() };
    let guessed = Facts { no_guess_before: Some(days(100)), ..usual.clone() };
    let given = [usual.clone(), taken, enough.clone(), guessed.clone()]
        .map(|facts| situation("email", answer.clone(), facts));
    let code = Answer::Code(OneTimeCode::parse("123456").ok()?);
    let doubtful = Facts { failed_tries: 2, ..usual.clone() };
    let wrong = Facts {
        typed: Some(TypedCode { digest: digest(WRONG), used_before: false, time_step: None }),
        ..usual.clone()
    };
    let no_letter = Facts { no_letter_before: Some(days(7)), ..doubtful.clone() };
    let typed = [usual.clone(), doubtful, no_letter, registered(usual, false), wrong, guessed]
        .map(|facts| situation("code", code.clone(), facts));
    let late = Situation { at: minutes(11), ..situation("code", code.clone(), usual.clone()) };
    let resent = [(START, usual), (minutes(1), usual), (minutes(1), &enough)]
        .map(|(at, facts)| Situation { at, ..situation("resend-code", Answer::ResendCode, facts.clone()) });
    Some(given.into_iter().chain(typed).chain([late]).chain(resent).collect())
}

fn letter(usual: &Facts) -> Option<Vec<Situation>> {
    let posted = Answer::PostedCode(PrintedCode::parse("00000000").ok()?);
    let wrong = Facts { posted: Some(digest(WRONG)), ..usual.clone() };
    let typed = [(0, usual.clone()), (0, wrong), (0, registered(usual, true)), (100, usual.clone())]
        .map(|(day, facts)| Situation { at: days(day), ..situation("posted-code", posted.clone(), facts) });
    let nobody = Facts { people: Some(Ok(Vec::new())), ..usual.clone() };
    let down = Facts { people: Some(Err(RecordsError::Down)), ..usual.clone() };
    let enough = Facts { letters_sent: 3, no_letter_before: Some(days(365)), ..usual.clone() };
    let new =
        [(0, usual.clone()), (8, usual.clone()), (8, nobody), (8, down), (8, enough), (8, too_many(usual))]
            .map(|(day, facts)| Situation {
                at: days(day),
                ..situation("new-letter", Answer::NewLetter, facts)
            });
    let incorrect = situation("address-incorrect", Answer::AddressIncorrect, usual.clone());
    let change = Answer::AddressChange {
        street: "Lindelaan".to_owned(),
        city: "Antwerpen".to_owned(),
        address: HomeAddress {
            postal_code: "2018".to_owned(),
            house_number: "13".to_owned(),
            r#box: String::new(),
        },
    };
    let changes =
        [usual.clone(), too_many(usual)].map(|facts| situation("address-change", change.clone(), facts));
    Some(typed.into_iter().chain(new).chain([incorrect]).chain(changes).collect())
}

fn mobile(usual: &Facts) -> Option<Vec<Situation>> {
    let answer = Answer::Mobile { typed: "0460 00 00 01".to_owned(), consent: false };
    let fixed = Facts { mobile: None, ..usual.clone() };
    let enough = Facts { no_code_before: Some(days(1)), ..usual.clone() };
    let guessed = Facts { no_guess_before: Some(days(100)), ..usual.clone() };
    let given =
        [usual.clone(), fixed, enough, guessed].map(|facts| situation("mobile", answer.clone(), facts));
    let password = Answer::NewPassword(Password::parse_new("open the front door").ok()?);
    let guessable = Facts { password: Some(Err(FieldReason::Common)), ..usual.clone() };
    let chosen = [usual.clone(), guessable].map(|facts| situation("new-password", password.clone(), facts));
    Some(given.into_iter().chain(chosen).collect())
}

fn finish(usual: &Facts) -> Option<Vec<Situation>> {
    let factors = [vec![SecondFactor::Sms], vec![SecondFactor::Authenticator]]
        .map(|factors| situation("second-factors", Answer::SecondFactors(factors), usual.clone()));
    let saved = situation("recovery-codes-saved", Answer::RecoveryCodesSaved, usual.clone());
    let taken = Facts { email_owner: EmailOwner::Somebody, ..usual.clone() };
    let done = [usual.clone(), taken, registered(usual, false), registered(usual, true)]
        .map(|facts| situation("register", Answer::Register, facts));
    Some(factors.into_iter().chain([saved]).chain(done).collect())
}

/// The person has an account.
fn registered(usual: &Facts, blocked: bool) -> Facts {
    let block = if blocked { Block::Indefinite } else { Block::None };
    let account = Account {
        id: AccountId("account".to_owned()),
        email: "earlier@example.com".to_owned(),
        language: Language::Fr,
        mobile: Some("+32460000001".to_owned()),
        has_authenticator: false,
        renewal: None,
        password: digest("password"),
        standing: Standing { block, ..Standing::default() },
    };
    Facts { registered: Some(account), ..usual.clone() }
}

fn too_many(usual: &Facts) -> Facts {
    Facts { too_many_attempts_until: Some(days(1)), ..usual.clone() }
}

/// Everything is right and nothing doubtful.
fn usual() -> Option<Facts> {
    let People { people } = serde_json::from_str(PEOPLE).ok()?;
    let people: Vec<Person> = people;
    let code = OneTimeCode::parse("123456").ok()?;
    let printed = PrintedCode::parse("00000000").ok()?;
    let day = Date::constant(1970, 1, 8);
    let dates = LetterDates {
        posted_at: START,
        expected_on: day,
        expected_at: days(7),
        new_letter_on: day,
        new_letter_from: days(7),
        valid_until: day,
        expires_at: days(90),
    };
    let fresh = Fresh {
        code: FreshCode { code, digest: digest(RIGHT) },
        reference: printed.clone(),
        letter: FreshLetter { code: printed, digest: digest(RIGHT), dates },
        authenticator: Some(FreshAuthenticator { secret: String::new(), uri: String::new(), qr: Vec::new() }),
        recovery_codes: vec![FreshRecoveryCode { code: "0000-0000".to_owned(), digest: digest(RIGHT) }],
        account: AccountId("new".to_owned()),
    };
    Some(Facts {
        language: Language::Fr,
        today: Date::constant(2026, 1, 1),
        too_many_attempts_until: None,
        people: Some(Ok(people)),
        invitation: None,
        failed_tries: 0,
        registered: None,
        colleagues: Vec::new(),
        known_browser: false,
        email_owner: EmailOwner::Nobody,
        mobile: Some("+32460000001".to_owned()),
        no_code_before: None,
        typed: Some(TypedCode { digest: digest(RIGHT), used_before: false, time_step: Some(1) }),
        posted: Some(digest(RIGHT)),
        password: Some(Ok("hash".to_owned())),
        letters_sent: 0,
        no_guess_before: None,
        no_letter_before: None,
        fresh,
    })
}

fn digest(text: &str) -> Digest {
    Digest::from_text(text.to_owned())
}

fn minutes(count: i64) -> Timestamp {
    later(START, SignedDuration::from_secs(count * 60))
}

fn days(count: i64) -> Timestamp {
    later(START, SignedDuration::from_hours(count * 24))
}
