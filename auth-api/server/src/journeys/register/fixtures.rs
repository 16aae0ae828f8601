//! A person in the records, answers and moments for the tests of registering.

use super::*;
use crate::{
    journeys::{AccountId, FreshCode, Rules as CommonRules, TypedCode},
    secrets::Digest,
};
use jiff::{SignedDuration, Timestamp, civil::date};
use std::{path::Path, sync::LazyLock};
use voordeur_contract::{
    AtHand, CalendarDate, ClientReference, CustomerIdNumber, EmailAddress, HomeAddress, Language, Means,
    OneTimeCode, Password, PrintedCode, Residence, SecondFactor,
    records::{People, Person},
};
use voordeur_portals::Portal;

/// A portal that ships and has people register.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Shipped {
    /// By client reference, date of birth and home address.
    #[default]
    Customer,
    /// By customer ID number, date of birth and family name.
    Benefits,
}

/// Their rules, read once.
static CUSTOMER: LazyLock<Rules> = LazyLock::new(|| read("customer"));
static BENEFITS: LazyLock<Rules> = LazyLock::new(|| read("benefits"));

fn read(portal: &str) -> Rules {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../portals").join(portal);
    let portal = Portal::read(&folder).unwrap();
    let second_factors = vec![SecondFactor::Sms, SecondFactor::Authenticator];
    Rules {
        common: CommonRules { limits: portal.limits, second_factors },
        registration: portal.registration.unwrap(),
    }
}

impl Shipped {
    pub(super) fn rules(self) -> Rules {
        match self {
            Self::Customer => CUSTOMER.clone(),
            Self::Benefits => BENEFITS.clone(),
        }
    }

    /// The digits of the number by which the person is found.
    pub(super) const fn digits(self) -> &'static str {
        match self {
            Self::Customer => "12345678",
            Self::Benefits => "00791234567801",
        }
    }

    /// The answers of the first steps, to the last that confirms; right or wrong in number, date of birth and the rest.
    pub(super) fn identity(self, [number, day, rest]: [bool; 3]) -> Vec<Answer> {
        let (at_hand, means) = match self {
            Self::Customer => (AtHand::ClientReference, Means::ClientReference),
            Self::Benefits => (AtHand::CustomerId, Means::CustomerId),
        };
        let number = match (self, number) {
            (Self::Customer, right) => reference(if right { "12345678" } else { "87654321" }),
            (Self::Benefits, right) => {
                customer_id(if right { "0079-12345678-01" } else { "0079-87654321-01" })
            }
        };
        let rest = match (self, rest) {
            (Self::Customer, right) => lives("2018", if right { "12A" } else { "13" }),
            (Self::Benefits, right) => {
                Answer::FamilyName(if right { "peeters" } else { "Janssens" }.to_owned())
            }
        };
        vec![
            Answer::AtHand { at_hand, by_program: false },
            Answer::Residence(Residence::Belgium),
            Answer::Means(means),
            number,
            born(if day { "29" } else { "28" }, "2", "1984"),
            rest,
        ]
    }
}

pub(super) fn rules() -> Rules {
    Shipped::Customer.rules()
}

/// So many seconds after the tests begin.
pub(super) fn at(seconds: i64) -> Timestamp {
    "2026-11-16T09:00:00Z".parse::<Timestamp>().unwrap() + SignedDuration::from_secs(seconds)
}

pub(super) fn days(count: i64) -> i64 {
    count * 24 * 3600
}

pub(super) fn person() -> Person {
    let json = r#"{"people":[{
        "id":"P-1","givenName":"Élodie","familyName":"Peeters","dateOfBirth":"1984-02-29","language":"fr",
        "address":{"street":"Lange Lindestraat","houseNumber":"12A","box":"3","postalCode":"2018",
                   "city":"Antwerpen","country":"BE"},
        "addressFrom":"person","email":"elodie@example.com","hospitalisation":true}]}"#;
    let mut people: People = serde_json::from_str(json).unwrap();
    people.people.remove(0)
}

pub(super) fn digest(text: &str) -> Digest {
    Digest::from_text(text.to_owned())
}

fn printed(number: u32) -> PrintedCode {
    PrintedCode::parse(&format!("{number:08}")).unwrap()
}

/// What is found out about a person of the records with an e-mail address that they know; the code that is sent is `code`.
pub(super) fn facts(code: u32) -> Facts {
    let digits = format!("{code:06}");
    let dates = LetterDates {
        posted_at: at(0),
        expected_on: date(2026, 11, 23),
        expected_at: at(days(7)),
        new_letter_on: date(2026, 11, 23),
        new_letter_from: at(days(7)),
        valid_until: date(2027, 2, 16),
        expires_at: at(days(92)),
    };
    let secret = format!("SECRET{code}");
    let fresh = Fresh {
        code: FreshCode { code: OneTimeCode::parse(&digits).unwrap(), digest: digest(&digits) },
        reference: printed(code),
        letter: FreshLetter { code: printed(code), digest: digest(printed(code).as_str()), dates },
        authenticator: Some(FreshAuthenticator {
            uri: format!("otpauth://totp/{secret}"),
            secret,
            qr: Vec::new(),
        }),
        recovery_codes: vec![FreshRecoveryCode { code: "AAAA-AAAA".to_owned(), digest: digest("recovery") }],
        account: AccountId("new".to_owned()),
    };
    Facts {
        language: Language::Nl,
        today: date(2026, 11, 16),
        too_many_attempts_until: None,
        people: Some(Ok(vec![person()])),
        invitation: None,
        failed_tries: 0,
        registered: None,
        colleagues: Vec::new(),
        known_browser: false,
        email_owner: EmailOwner::Nobody,
        mobile: Some("+32460000001".to_owned()),
        no_code_before: None,
        typed: None,
        posted: None,
        password: Some(Ok("hash".to_owned())),
        letters_sent: 0,
        no_guess_before: None,
        no_letter_before: None,
        fresh,
    }
}

/// The facts about a code that is typed; `time_step` is what the app says of it.
pub(super) fn typed(code: &str, time_step: Option<u64>) -> Facts {
    let typed = TypedCode { digest: digest(code), used_before: false, time_step };
    Facts { typed: Some(typed), ..facts(999_999) }
}

pub(super) fn code(text: &str) -> Answer {
    Answer::Code(OneTimeCode::parse(text).unwrap())
}

pub(super) fn reference(text: &str) -> Answer {
    Answer::ClientReference(ClientReference::parse(text).unwrap())
}

pub(super) fn customer_id(text: &str) -> Answer {
    Answer::CustomerId(CustomerIdNumber::parse(text).unwrap())
}

pub(super) fn born(day: &str, month: &str, year: &str) -> Answer {
    Answer::DateOfBirth(CalendarDate::parse(day, month, year).unwrap())
}

pub(super) fn lives(postal_code: &str, house_number: &str) -> Answer {
    Answer::HomeAddress(HomeAddress {
        postal_code: postal_code.to_owned(),
        house_number: house_number.to_owned(),
        r#box: String::new(),
    })
}

pub(super) fn email(address: &str) -> Answer {
    Answer::Email { email: EmailAddress::parse(address).unwrap(), typed: address.to_owned() }
}

pub(super) fn mobile(consent: bool) -> Answer {
    Answer::Mobile { typed: "0460 00 00 01".to_owned(), consent }
}

pub(super) fn password() -> Answer {
    Answer::NewPassword(Password::parse_new("open the front door").unwrap())
}

/// The right answers of the first steps, to the last that confirms.
pub(super) fn identity() -> Vec<Answer> {
    Shipped::Customer.identity([true; 3])
}

/// Gives one answer, which has to lead on.
pub(super) fn give(state: &Registration, given: &Answer, facts: &Facts, seconds: i64) -> Turn {
    let turn = answer(state, given, facts, &rules(), at(seconds)).unwrap();
    assert_eq!(turn.failure, None);
    turn
}

/// Gives one answer after the other, each of which has to lead on.
pub(super) fn give_all(state: &Registration, answers: &[Answer], facts: &Facts) -> Registration {
    answers.iter().fold(state.clone(), |state, given| give(&state, given, facts, 0).state)
}

/// Confirmed the e-mail address; the facts are those of the confirming answer.
pub(super) fn with_email(facts_of_code: Facts) -> Turn {
    let turn = with_email_answered(facts_of_code);
    assert_eq!(turn.failure, None);
    turn
}

/// The same, whatever comes of it.
pub(super) fn with_email_answered(facts_of_code: Facts) -> Turn {
    let found = give_all(&Registration::default(), &identity(), &facts(1));
    let asked = give(&found, &email("elodie@example.com"), &facts(111_111), 0).state;
    let typed = typed("111111", None).typed;
    answer(&asked, &code("111111"), &Facts { typed, ..facts_of_code }, &rules(), at(5)).unwrap()
}

/// Found, and waiting for this letter.
pub(super) fn waiting_for(letter: SentLetter) -> Registration {
    let letter = Letter { sent: vec![letter], ..Letter::default() };
    let proof = Proof { person: person().id, letter: Some(letter), registered: false };
    let identity = Some(Identity::Found(Box::new(person())));
    Registration {
        given: Answers { identity, proof: Some(proof), ..Answers::default() },
        ..Registration::default()
    }
}

/// Everything is answered, with SMS.
pub(super) fn ready(from: &Registration) -> Registration {
    let asked = give(from, &mobile(false), &facts(222_222), 10).state;
    let confirmed = give(&asked, &code("222222"), &typed("222222", None), 15).state;
    give_all(&confirmed, &[password(), Answer::SecondFactors(vec![SecondFactor::Sms])], &facts(2))
}
