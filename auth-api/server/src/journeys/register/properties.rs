//! What holds on every path, walked at random: any answer at any step, right and wrong.

use super::{fixtures::*, *};
use crate::journeys::{Account, AccountId, Standing};
use proptest::prelude::*;
use voordeur_contract::{
    AtHand, HomeAddress, Language, Means, Paper, PrintedCode, RegisterStepName, Residence, SecondFactor,
};

/// Something a visitor, right or wrong, does.
#[derive(Clone, Debug)]
enum Act {
    Give(Answer),
    /// Types the newest code that was mailed or sent by SMS.
    NewestCode,
    /// Types what the app shows, or something else.
    AppCode(bool),
    /// Types the newest code that came by post.
    NewestLetter,
    /// Does what leads on.
    RightAnswer,
    /// Somebody registers the person in another window.
    RegisterElsewhere,
    Wait(i64),
}

fn answers() -> impl Strategy<Value = Answer> {
    let number = prop_oneof![Just("12345678"), Just("87654321")].prop_map(reference);
    let id = prop_oneof![Just("0079-12345678-01"), Just("0079-87654321-01"), Just("HA 123456789")]
        .prop_map(customer_id);
    let name = prop_oneof![Just("peeters"), Just("Janssens")];
    let day = prop_oneof![Just("29"), Just("28")].prop_map(|day| born(day, "2", "1984"));
    let home = prop_oneof![Just("12A"), Just("13")].prop_map(|house| lives("2018", house));
    let address = prop_oneof![Just("elodie@example.com"), Just("taken@example.com"), Just("new@example.com")];
    let factor = prop_oneof![Just(SecondFactor::Sms), Just(SecondFactor::Authenticator)];
    let at_hand = prop_oneof![Just(AtHand::ClientReference), Just(AtHand::Nothing), Just(AtHand::CustomerId)];
    let others = vec![
        Answer::CannotFind,
        Answer::Paper(None),
        Answer::Paper(Some(Paper::Contract)),
        Answer::Paper(Some(Paper::Card)),
        Answer::LookAgain,
        Answer::ResendCode,
        Answer::NewLetter,
        Answer::AddressIncorrect,
        Answer::RecoveryCodesSaved,
        Answer::Register,
        Answer::MoreTime,
        Answer::Means(Means::CustomerId),
        Answer::Residence(Residence::Elsewhere),
        password(),
        code("000000"),
        Answer::PostedCode(PrintedCode::parse("ZZZZZZZZ").unwrap()),
    ];
    let change = Just(Answer::AddressChange {
        street: "Nieuwstraat".to_owned(),
        city: "Brussel".to_owned(),
        address: HomeAddress { postal_code: "1000".into(), house_number: "1".into(), r#box: String::new() },
    });
    prop_oneof![
        1 => number,
        1 => id,
        1 => name.prop_map(|name| Answer::FamilyName(name.to_owned())),
        1 => day,
        1 => home,
        1 => change,
        1 => address.prop_map(email),
        1 => any::<bool>().prop_map(mobile),
        1 => proptest::collection::vec(factor, 0..3).prop_map(Answer::SecondFactors),
        1 => at_hand.prop_map(|at_hand| Answer::AtHand { at_hand, by_program: false }),
        8 => proptest::sample::select(RegisterStepName::ALL).prop_map(Answer::ReturnTo),
        6 => proptest::sample::select(others),
    ]
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        6 => answers().prop_map(Act::Give),
        2 => Just(Act::NewestCode),
        1 => any::<bool>().prop_map(Act::AppCode),
        1 => Just(Act::NewestLetter),
        16 => Just(Act::RightAnswer),
        1 => Just(Act::RegisterElsewhere),
        1 => prop_oneof![Just(31), Just(700), Just(days(8))].prop_map(Act::Wait),
    ]
}

/// Everything outside the registration, and what truly happened.
#[derive(Default)]
struct World {
    portal: Shipped,
    state: Registration,
    now: i64,
    next: u32,
    registered: bool,
    failed_tries: u32,
    mailed: Vec<(String, String)>,
    texted: Vec<String>,
    posted: Vec<String>,
    /// The addresses from which a mailed code came back.
    proven_email: Vec<String>,
    proven_mobile: bool,
    proven_post: bool,
    linked: bool,
    created: u32,
    replaced: u32,
}

impl World {
    fn right_answer(&self) -> Act {
        let number = |codes: &Vec<String>| codes.is_empty();
        let identity = |place: usize| Act::Give(self.portal.identity([true; 3])[place].clone());
        match self.state.current(&self.portal.rules()) {
            Name::AtHand => identity(0),
            Name::Residence => identity(1),
            Name::Means => identity(2),
            Name::ClientReference | Name::CustomerId => identity(3),
            Name::DateOfBirth => identity(4),
            Name::HomeAddress | Name::FamilyName => identity(5),
            Name::Paper => Act::Give(Answer::Paper(Some(match self.portal {
                Shipped::Customer => Paper::Contract,
                Shipped::Benefits => Paper::Card,
            }))),
            Name::NotFound => Act::Give(Answer::ReturnTo(Name::DateOfBirth)),
            Name::NotEligible => Act::Give(Answer::ReturnTo(Name::AtHand)),
            Name::Email => Act::Give(email("elodie@example.com")),
            Name::Mobile => Act::Give(mobile(true)),
            Name::EmailCode | Name::MobileCode if number(&self.texted) && self.mailed.is_empty() => {
                Act::Give(Answer::ResendCode)
            }
            Name::EmailCode | Name::MobileCode => Act::NewestCode,
            Name::Letter => Act::NewestLetter,
            Name::AddressIncorrect => Act::Give(Answer::NewLetter),
            Name::NewPassword => Act::Give(password()),
            Name::SecondFactors => {
                Act::Give(Answer::SecondFactors(vec![SecondFactor::Authenticator, SecondFactor::Sms]))
            }
            Name::AuthenticatorSetup => Act::AppCode(true),
            Name::RecoveryCodes => Act::Give(Answer::RecoveryCodesSaved),
            _ => Act::Give(Answer::Register),
        }
    }

    fn facts(&self, given: &Answer) -> Facts {
        let account = Account {
            id: AccountId("old".to_owned()),
            email: "old@example.com".to_owned(),
            language: Language::Fr,
            mobile: None,
            has_authenticator: true,
            renewal: None,
            password: digest("password"),
            standing: Standing::default(),
        };
        let address = match given {
            Answer::Email { email, .. } => Some(email.as_str().to_owned()),
            _ => self.state.given.email.as_ref().map(|email| email.address.clone()),
        };
        let taken = address.as_deref() == Some("taken@example.com");
        let asked = number_to_look_up(&self.state, given, &self.portal.rules(), at(self.now));
        let people =
            asked.map(|number| Ok(Vec::from_iter((number.digits == self.portal.digits()).then(person))));
        Facts {
            people,
            failed_tries: self.failed_tries,
            registered: self.registered.then_some(account),
            colleagues: Vec::new(),
            email_owner: if taken { EmailOwner::Somebody } else { EmailOwner::Nobody },
            ..facts(self.next)
        }
    }

    fn act(&mut self, act: &Act) {
        self.next += 1;
        match act {
            Act::RightAnswer => self.act(&self.right_answer()),
            Act::RegisterElsewhere => self.registered = true,
            Act::Wait(seconds) => self.now += seconds,
            Act::Give(given) => self.give(given, "000000", None),
            Act::NewestCode => {
                let mailed = self.mailed.last().map(|(_, code)| code.clone());
                let sent = match self.state.current(&self.portal.rules()) {
                    Name::MobileCode => self.texted.last().cloned(),
                    _ => mailed,
                };
                let sent = sent.unwrap_or_else(|| "000000".to_owned());
                self.give(&code(&sent), &sent, None);
            }
            Act::AppCode(right) => self.give(&code("555555"), "555555", right.then_some(7)),
            Act::NewestLetter => {
                let sent = self.posted.last().cloned().unwrap_or_else(|| "ZZZZZZZZ".to_owned());
                self.give(&Answer::PostedCode(PrintedCode::parse(&sent).unwrap()), &sent, None);
            }
        }
    }

    fn give(&mut self, given: &Answer, text: &str, time_step: Option<u64>) {
        let asked = self.state.current(&self.portal.rules());
        let known = Facts {
            typed: typed(text, time_step).typed,
            posted: matches!(given, Answer::PostedCode(_)).then(|| digest(text)),
            ..self.facts(given)
        };
        let Ok(turn) = answer(&self.state, given, &known, &self.portal.rules(), at(self.now)) else { return };
        let led_on = turn.failure.is_none();
        match (asked, given) {
            (Name::EmailCode, Answer::Code(_)) if led_on => {
                let sent_to = self.mailed.iter().find(|(_, code)| code == text).map(|(to, _)| to.clone());
                self.proven_email.push(sent_to.expect("only a code that was mailed leads on"));
            }
            (Name::MobileCode, Answer::Code(_)) if led_on => {
                assert!(self.texted.iter().any(|code| code == text));
                self.proven_mobile = true;
            }
            (Name::Letter, Answer::PostedCode(_)) if led_on => {
                assert_eq!(self.posted.last().map(String::as_str), Some(text));
                self.proven_post = true;
            }
            (Name::AuthenticatorSetup, Answer::Code(_)) if led_on => {
                assert!(time_step.is_some());
                self.linked = true;
            }
            _ => {}
        }
        self.carry_out(&turn);
        self.state = turn.state;
        let _ = self.state.step(&self.portal.rules());
    }

    fn carry_out(&mut self, turn: &Turn) {
        for effect in &turn.effects {
            match effect {
                Effect::Common(crate::journeys::Effect::Send(message)) => {
                    let code = message.arguments["code"].as_str().unwrap_or_default().replace('-', "");
                    match message.template.as_str() {
                        "register-email-code" => self.mailed.push((message.recipient.clone(), code)),
                        "register-mobile-code" => self.texted.push(code),
                        "registration-code" => self.posted.push(code),
                        _ => {}
                    }
                }
                Effect::CountFailedTry => self.failed_tries += 1,
                Effect::CreateAccount(new) => {
                    assert!(!self.registered);
                    assert!(self.posted.is_empty() || self.proven_post);
                    self.created += 1;
                    self.is_proven(new);
                }
                Effect::ReplaceAccount { with, .. } => {
                    assert!(self.registered && self.proven_post);
                    self.replaced += 1;
                    self.is_proven(with);
                }
                _ => {}
            }
        }
    }

    /// What every account rests on.
    fn is_proven(&self, new: &NewAccount) {
        let given = &self.state.given;
        assert_eq!(given.number.as_ref().unwrap().number.digits, self.portal.digits());
        assert_eq!(given.date_of_birth.as_ref().unwrap().as_str(), "1984-02-29");
        match self.portal {
            Shipped::Customer => assert_eq!(given.home_address.as_ref().unwrap().house_number, "12A"),
            Shipped::Benefits => assert_eq!(given.family_name.as_deref(), Some("peeters")),
        }
        assert_eq!(new.person.as_deref(), Some("P-1"));
        assert!(self.proven_email.contains(&new.email), "a mailed code came back");
        assert_ne!(new.email, "taken@example.com");
        assert!(self.proven_mobile);
        assert_eq!(new.password_hash, "hash");
        assert!(!new.second_factors.is_empty());
        let has_app = new.second_factors.contains(&SecondFactor::Authenticator);
        assert_eq!(new.authenticator.is_some(), has_app);
        assert!(!has_app || (self.linked && !new.recovery_codes.is_empty()));
    }
}

fn portal() -> impl Strategy<Value = Shipped> {
    prop_oneof![Just(Shipped::Customer), Just(Shipped::Benefits)]
}

/// A walk that gets somewhere: what the properties say must not hold for want of accounts.
#[test]
fn right_answers_alone_lead_to_an_account() {
    for portal in [Shipped::Customer, Shipped::Benefits] {
        for registered in [false, true] {
            let mut world = World { portal, registered, ..World::default() };
            (0..30).for_each(|_| world.act(&Act::RightAnswer));
            assert_eq!((world.created, world.replaced), (u32::from(!registered), u32::from(registered)));
        }
    }
}

proptest! {
    #[test]
    fn no_account_without_every_proof_and_no_panic(
        portal in portal(), acts in proptest::collection::vec(act(), 1..90),
    ) {
        let mut world = World { portal, ..World::default() };
        acts.iter().for_each(|act| world.act(act));
    }
}
