//! What holds on every path, walked at random: several journeys and accounts at once, sessions that come and go, any answer
//! at any time.

use super::{super::log_in::fixtures::*, *};
use crate::journeys::{AccountId, Effect, RecoveryCode, TypedCode, TypedRecoveryCode};
use proptest::prelude::*;
use std::collections::HashSet;
use voordeur_contract::OneTimeCode;

/// How many journeys are under way at once.
const JOURNEYS: usize = 3;

/// Something that whoever has the browser, or somebody else, does.
#[derive(Clone, Debug)]
enum Act {
    Begin,
    Choose(SecondFactor),
    /// Types a code that was sent, in whichever journey; the newest is 0.
    SentCode(usize),
    /// Types what the app of the journey's account shows for a time step.
    AppCode(u64),
    RecoveryCode,
    WrongCode,
    Resend,
    Change,
    MoreTime,
    /// From now on the browser has the session of this account, or none.
    Session(Option<usize>),
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        3 => Just(Act::Begin),
        4 => prop_oneof![Just(SecondFactor::Sms), Just(SecondFactor::Authenticator)].prop_map(Act::Choose),
        5 => (0..4_usize).prop_map(Act::SentCode),
        3 => (1..6_u64).prop_map(Act::AppCode),
        1 => Just(Act::RecoveryCode),
        3 => Just(Act::WrongCode),
        2 => Just(Act::Resend),
        2 => Just(Act::Change),
        1 => Just(Act::MoreTime),
        2 => proptest::option::weighted(0.8, 0..2_usize).prop_map(Act::Session),
    ]
}

/// A code that was sent: for which account, in which journey, what, and when.
struct Sent {
    account: usize,
    journey: usize,
    text: String,
    at: i64,
}

struct World {
    accounts: Vec<Account>,
    journeys: Vec<Option<StepUp>>,
    session_of: Option<usize>,
    sent: Vec<Sent>,
    used: HashSet<String>,
    used_steps: HashSet<(usize, u64)>,
    renewed: u32,
    now: i64,
}

impl World {
    fn new(factors: [(bool, bool); 2]) -> Self {
        let accounts = factors.iter().enumerate().map(|(index, (mobile, app))| Account {
            id: AccountId(format!("account-{index}")),
            ..account(*mobile, *app)
        });
        Self {
            accounts: accounts.collect(),
            journeys: vec![None; JOURNEYS],
            session_of: Some(0),
            sent: Vec::new(),
            used: HashSet::new(),
            used_steps: HashSet::new(),
            renewed: 0,
            now: 0,
        }
    }

    fn index_of(&self, id: &AccountId) -> usize {
        self.accounts.iter().position(|account| account.id == *id).unwrap()
    }

    fn act(&mut self, journey: usize, act: &Act) {
        match act {
            Act::Session(account) => self.session_of = *account,
            Act::Begin => {
                let account = self.session_of.map(|index| &self.accounts[index]);
                self.journeys[journey] =
                    account.map(|account| StepUp::beginning(account, &rules(), at(self.now)));
            }
            _ => self.answer(journey, act),
        }
    }

    fn answer(&mut self, journey: usize, act: &Act) {
        let Some(state) = self.journeys[journey].clone() else { return };
        let code = |text: &str| ParsedLogInAnswer::Code(OneTimeCode::parse(text).unwrap());
        let sent = |back: usize| self.sent.iter().rev().nth(back).map_or("000000", |sent| sent.text.as_str());
        let (given, text, time_step) = match act {
            Act::Choose(factor) => (ParsedLogInAnswer::SecondFactor(*factor), "", None),
            Act::SentCode(back) => (code(sent(*back)), sent(*back), None),
            Act::AppCode(step) => (code("555555"), "555555", Some(*step)),
            Act::RecoveryCode => (recovery_code(), "", None),
            Act::Resend => (ParsedLogInAnswer::ResendCode, "", None),
            Act::Change => (ParsedLogInAnswer::ChangeSecondFactor, "", None),
            Act::MoreTime => (ParsedLogInAnswer::MoreTime, "", None),
            _ => (code("000000"), "000000", None),
        };
        let text = text.to_owned();
        let account = state.account().map(|id| self.index_of(id));
        let fresh = format!("{:06}", 100_000 + self.sent.len());
        let used_before = self.used.contains(&text);
        let found = Some(RecoveryCode::Unused);
        let known = Facts {
            session_of: self.session_of.map(|index| self.accounts[index].id.clone()),
            typed: Some(TypedCode { digest: digest(&text), used_before, time_step }),
            typed_recovery: Some(TypedRecoveryCode { digest: digest("recovery"), found, unused: 3 }),
            ..facts(account.map(|index| &self.accounts[index]), &fresh)
        };
        let Ok(turn) = answer(&state, &given, &known, &rules(), at(self.now)) else { return };
        assert!(account.is_none() || self.session_of == account, "answered without the session");
        for effect in &turn.effects {
            self.carry_out(journey, (act, &text), effect);
        }
        assert_ne!(*turn.state.state(), State::Credentials, "it asks for no password");
        let json = serde_json::to_string(&turn.state).unwrap();
        assert_eq!(serde_json::from_str::<StepUp>(&json).unwrap(), turn.state);
        self.journeys[journey] = Some(turn.state);
    }

    fn carry_out(&mut self, journey: usize, (act, text): (&Act, &str), effect: &Effect) {
        match effect {
            Effect::CreateSession { .. } | Effect::UseRecoveryCode { .. } => {
                panic!("it is no log-in: {effect:?}")
            }
            Effect::RenewSession { account } => self.check_proof(journey, (act, text), account),
            Effect::UpdateStanding { account, standing } => {
                let index = self.index_of(account);
                let before = &self.accounts[index].standing;
                assert!(before.blocked(at(self.now)).is_none(), "a blocked account went on");
                assert_eq!(standing.last_log_in, before.last_log_in);
                self.accounts[index].standing = standing.clone();
            }
            Effect::Send(message) => {
                if let Some(code) = message.arguments["code"].as_str() {
                    let account = self.session_of.unwrap();
                    self.sent.push(Sent { account, journey, text: code.to_owned(), at: self.now });
                }
            }
            _ => {}
        }
    }

    /// One code, of the account whose session the browser has, that still works: each once.
    fn check_proof(&mut self, journey: usize, (act, text): (&Act, &str), account: &AccountId) {
        let index = self.index_of(account);
        assert_eq!(self.session_of, Some(index), "somebody else's session");
        match act {
            Act::SentCode(_) => {
                let sent = self.sent.iter().find(|sent| sent.text == text && sent.journey == journey);
                let sent = sent.expect("the code was sent in this journey");
                assert_eq!(sent.account, index, "the code was sent to another account");
                assert!(self.now - sent.at < 600, "the code had expired");
                assert!(self.used.insert(text.to_owned()), "a code was used twice");
            }
            Act::AppCode(step) => {
                assert!(self.used_steps.insert((index, *step)), "a time step was used twice");
            }
            other => panic!("{other:?} proves nothing"),
        }
        self.renewed += 1;
    }
}

/// A walk that gets somewhere: what the properties say must not hold for want of proofs.
#[test]
fn right_answers_renew_the_session() {
    let mut world = World::new([(true, false), (false, true)]);
    for act in [Act::Begin, Act::Choose(SecondFactor::Sms), Act::SentCode(0)] {
        world.act(0, &act);
    }
    for act in [Act::Session(Some(1)), Act::Begin, Act::AppCode(3)] {
        world.act(1, &act);
    }
    assert_eq!(world.renewed, 2);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn no_session_is_renewed_without_a_proof_of_whose_it_is(
        factors in [(any::<bool>(), any::<bool>()), (any::<bool>(), any::<bool>())],
        acts in proptest::collection::vec(
            (0..JOURNEYS, act(), prop_oneof![6 => Just(1_i64), 3 => Just(31), 1 => Just(601), 1 => Just(1201)]),
            1..80,
        ),
    ) {
        let mut world = World::new(factors);
        for (journey, act, pause) in &acts {
            world.now += pause;
            world.act(*journey, act);
        }
    }
}
