//! What holds on every path, walked at random: two accounts, many journeys, any answer at any time.

use super::fixtures::{at, credentials, digest, facts, recovery_code};
use crate::journeys::{
    Account, AccountId, Block, Effect, Facts, Failure, RecoveryCode, Renewal, Rules, Standing, State, Turn,
    TypedCode, TypedRecoveryCode, log_in,
};
use proptest::prelude::*;
use std::collections::{HashMap, HashSet};
use voordeur_contract::{OneTimeCode, ParsedLogInAnswer, SecondFactor};

/// How many journeys are under way at once.
const JOURNEYS: usize = 3;

/// How many recovery codes each account has.
const RECOVERY_CODES: usize = 3;

/// Few enough codes a day and tries that a random walk gets there.
fn rules() -> Rules {
    let mut rules = super::fixtures::rules();
    rules.limits.codes_per_account_per_day = 5;
    rules.limits.code_tries = 2;
    rules
}

/// Something a person, right or wrong, does.
#[derive(Clone, Debug)]
enum Act {
    /// Gives credentials: those of an account, or wrong ones.
    Credentials(Option<usize>),
    Choose(SecondFactor),
    /// Types a code that was sent to an account, in whichever journey; the newest is 0.
    SentCode {
        account: usize,
        back: usize,
    },
    /// Types what the app shows for a time step.
    AppCode {
        step: u64,
    },
    /// Types a recovery code of the account that logs in; the one after the last is wrong.
    RecoveryCode {
        which: usize,
    },
    /// Types a code that was never made.
    WrongCode,
    Resend,
    Change,
    MoreTime,
    /// Begins the journey anew.
    Restart,
    /// An administrator resets the second factors of an account, or gives another number.
    Reset {
        account: usize,
        number_only: bool,
    },
    /// The registration that a log-in led to sets them up.
    SetUp {
        account: usize,
    },
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        3 => proptest::option::weighted(0.8, 0..2_usize).prop_map(Act::Credentials),
        3 => prop_oneof![Just(SecondFactor::Sms), Just(SecondFactor::Authenticator)].prop_map(Act::Choose),
        3 => (0..2_usize, 0..4_usize).prop_map(|(account, back)| Act::SentCode { account, back }),
        2 => (1..5_u64).prop_map(|step| Act::AppCode { step }),
        2 => (0..=RECOVERY_CODES).prop_map(|which| Act::RecoveryCode { which }),
        4 => Just(Act::WrongCode),
        2 => Just(Act::Resend),
        2 => Just(Act::Change),
        1 => Just(Act::MoreTime),
        2 => Just(Act::Restart),
        1 => (0..2_usize, any::<bool>()).prop_map(|(account, number_only)| Act::Reset { account, number_only }),
        1 => (0..2_usize).prop_map(|account| Act::SetUp { account }),
    ]
}

/// One journey and what its visitor has proven so far.
#[derive(Default)]
struct Journey {
    state: Option<State>,
    password_of: Option<usize>,
    /// Every code sent in it, and how many wrong tries came after it.
    codes: Vec<(String, u32)>,
}

/// What the facts say of a code that was typed.
#[derive(Default)]
struct Typed {
    code: Option<TypedCode>,
    recovery: Option<TypedRecoveryCode>,
}

/// Everything outside the journeys.
struct World {
    accounts: Vec<Account>,
    journeys: Vec<Journey>,
    /// The codes sent to each account, oldest first, and when.
    sent: HashMap<usize, Vec<(String, i64)>>,
    /// Those among them that were mailed.
    mailed: HashSet<String>,
    used: HashSet<(usize, String)>,
    used_steps: HashSet<(usize, u64)>,
    used_recovery: HashSet<(usize, String)>,
    next_code: u32,
    now: i64,
}

impl World {
    fn new(factors: [(bool, bool); 2]) -> Self {
        let accounts = factors.iter().enumerate().map(|(index, (mobile, app))| Account {
            id: AccountId(format!("account-{index}")),
            ..super::fixtures::account(*mobile, *app)
        });
        Self {
            accounts: accounts.collect(),
            journeys: (0..JOURNEYS).map(|_| Journey::default()).collect(),
            sent: HashMap::new(),
            mailed: HashSet::new(),
            used: HashSet::new(),
            used_steps: HashSet::new(),
            used_recovery: HashSet::new(),
            next_code: 100_000,
            now: 0,
        }
    }

    fn index_of(&self, id: &AccountId) -> usize {
        self.accounts.iter().position(|account| account.id == *id).unwrap()
    }

    /// The answer, and the account its facts are about.
    fn answer(&self, act: &Act, state: &State) -> (ParsedLogInAnswer, Option<usize>, Typed) {
        let of_state = state.account().map(|id| self.index_of(id));
        let code = |text: &str| ParsedLogInAnswer::Code(OneTimeCode::parse(text).unwrap());
        let typed = |text: &str, time_step| {
            let used_before = of_state.is_some_and(|index| self.used.contains(&(index, text.to_owned())));
            let code = Some(TypedCode { digest: digest(text), used_before, time_step });
            Typed { code, recovery: None }
        };
        let nothing = Typed::default();
        match act {
            Act::Credentials(account) => (credentials(), *account, nothing),
            Act::Choose(factor) => (ParsedLogInAnswer::SecondFactor(*factor), of_state, nothing),
            Act::SentCode { account, back } => {
                let sent = self.sent.get(account).and_then(|codes| codes.iter().rev().nth(*back));
                let text = sent.map_or("000000", |(text, _)| text);
                (code(text), of_state, typed(text, None))
            }
            Act::AppCode { step } => (code("555555"), of_state, typed("555555", Some(*step))),
            Act::RecoveryCode { which } => {
                let recovery = of_state.map(|index| self.recovery_code(index, *which));
                (recovery_code(), of_state, Typed { code: None, recovery })
            }
            Act::WrongCode | Act::Restart | Act::Reset { .. } | Act::SetUp { .. } => {
                (code("000000"), of_state, typed("000000", None))
            }
            Act::Resend => (ParsedLogInAnswer::ResendCode, of_state, nothing),
            Act::Change => (ParsedLogInAnswer::ChangeSecondFactor, of_state, nothing),
            Act::MoreTime => (ParsedLogInAnswer::MoreTime, of_state, nothing),
        }
    }

    fn recovery_code(&self, account: usize, which: usize) -> TypedRecoveryCode {
        let kept = format!("recovery-{which}");
        let used = self.used_recovery.iter().filter(|(whose, _)| *whose == account).count();
        let found = match self.used_recovery.contains(&(account, kept.clone())) {
            _ if which >= RECOVERY_CODES => None,
            true => Some(RecoveryCode::Used),
            false => Some(RecoveryCode::Unused),
        };
        let unused = u32::try_from(RECOVERY_CODES - used).unwrap();
        TypedRecoveryCode { digest: digest(&kept), found, unused }
    }

    fn act(&mut self, journey: usize, act: &Act) {
        match act {
            Act::Restart => self.journeys[journey] = Journey::default(),
            Act::Reset { account, number_only } => {
                let reset_at = (!number_only).then(|| at(self.now));
                self.accounts[*account].renewal = Some(Renewal { reset_at, mobile: None });
            }
            Act::SetUp { account } => self.accounts[*account].renewal = None,
            _ => self.give(journey, act),
        }
    }

    fn give(&mut self, journey: usize, act: &Act) {
        let state = self.journeys[journey].state.clone().unwrap_or(State::Credentials);
        let (answer, account, typed) = self.answer(act, &state);
        if let (
            State::SmsCode(_) | State::EmailCode(_),
            ParsedLogInAnswer::Code(code),
            Some(TypedCode { used_before: false, .. }),
        ) = (&state, &answer, &typed.code)
        {
            self.count_if_wrong(journey, code.as_str());
        }
        self.next_code += 1;
        let fresh = self.next_code.to_string();
        let about = account.map(|index| &self.accounts[index]);
        let facts = Facts { typed: typed.code, typed_recovery: typed.recovery, ..facts(about, &fresh) };
        match log_in::answer(&state, &answer, &facts, &rules(), at(self.now)) {
            Err(Failure::CredentialsIncorrect) => panic!("a wrong password has to be counted and audited"),
            Err(_) => {}
            Ok(turn) => self.keep(journey, act, &state, account, &turn),
        }
    }

    fn count_if_wrong(&mut self, journey: usize, typed: &str) {
        let codes = &mut self.journeys[journey].codes;
        if codes.iter().all(|(code, _)| code != typed) {
            codes.iter_mut().for_each(|(_, wrong_tries)| *wrong_tries += 1);
        }
    }

    fn keep(&mut self, journey: usize, act: &Act, before: &State, account: Option<usize>, turn: &Turn) {
        let json = serde_json::to_string(&turn.state).unwrap();
        assert_eq!(serde_json::from_str::<State>(&json).unwrap(), turn.state);
        if let (State::Credentials, Act::Credentials(given)) = (before, act) {
            self.journeys[journey].password_of = *given;
            self.journeys[journey].codes.clear();
        }
        if matches!(turn.state, State::EmailCode(_)) && !matches!(before, State::EmailCode(_)) {
            // What was sent before is worth nothing where a mailed code is asked.
            self.journeys[journey].codes.clear();
        }
        for effect in &turn.effects {
            match effect {
                Effect::CreateSession { account, .. } => {
                    self.check_session(journey, act, before, account, turn);
                }
                Effect::Send(message) => {
                    if message.template == "log-in-email-code" {
                        self.mailed.extend(message.arguments["code"].as_str().map(str::to_owned));
                    }
                    self.sent(journey, account, &message.arguments["code"]);
                }
                Effect::BeginRegistration { state, .. } => {
                    let account = state.given.reset.clone().unwrap().account;
                    self.check_renewal(journey, (act, before), &account, turn);
                }
                Effect::RememberUsedCode { account, digest, .. } => {
                    let used = (self.index_of(account), digest.as_str().to_owned());
                    assert!(self.used.insert(used), "a code was used twice");
                }
                Effect::UseRecoveryCode { account, digest } => {
                    let used = (self.index_of(account), digest.as_str().to_owned());
                    assert!(self.used_recovery.insert(used), "a recovery code was used twice");
                }
                Effect::UpdateStanding { account, standing } => {
                    let index = self.index_of(account);
                    self.check_standing(index, standing);
                    self.accounts[index].standing = standing.clone();
                }
                Effect::RenewSession { .. } => panic!("a log-in renews no session"),
                Effect::ForgiveAttempts | Effect::Audit { .. } => {}
            }
        }
        self.journeys[journey].state = Some(turn.state.clone());
    }

    /// The password and the app, of an account with another number; where no app works, a code that was mailed.
    fn check_renewal(
        &mut self,
        journey: usize,
        (act, before): (&Act, &State),
        account: &AccountId,
        turn: &Turn,
    ) {
        let index = self.index_of(account);
        let renewed = self.accounts[index].clone();
        assert_eq!(self.journeys[journey].password_of, Some(index), "the password was another account's");
        assert!(renewed.renewal.is_some(), "nobody reset anything");
        assert!(renewed.standing.blocked(at(self.now)).is_none(), "a blocked account went on");
        if !renewed.proves_by_mail(&rules()) {
            return self.check_app((act, before), index, turn);
        }
        assert!(matches!(before, State::EmailCode(_)));
        let text = self.check_sent(journey, act, index);
        assert!(self.mailed.contains(&text), "the code was not mailed");
    }

    /// A code that was sent to this account, in this journey, and still works.
    fn check_sent(&self, journey: usize, act: &Act, index: usize) -> String {
        let Act::SentCode { account, back } = act else { panic!("{act:?} is no code that was sent") };
        let (text, sent_at) = self.sent[account].iter().rev().nth(*back).unwrap();
        assert_eq!(*account, index, "the code was sent to another account");
        assert!(self.now - sent_at < 600, "the code had expired");
        let here = self.journeys[journey].codes.iter().find(|(code, _)| code == text);
        let (_, wrong_tries) = here.expect("the code was sent in this journey");
        assert!(*wrong_tries < rules().limits.code_tries, "the code saw too many wrong tries");
        text.clone()
    }

    /// Both proofs, of the same account, which is not blocked; each code and each time step once.
    fn check_session(&mut self, journey: usize, act: &Act, before: &State, account: &AccountId, turn: &Turn) {
        let index = self.index_of(account);
        assert_eq!(self.journeys[journey].password_of, Some(index), "the password was another account's");
        assert!(self.accounts[index].renewal.is_none(), "the second factors were to be set up anew");
        match (before, act) {
            (State::SmsCode(_), Act::SentCode { .. }) => {
                let text = self.check_sent(journey, act, index);
                assert!(!self.mailed.contains(&text), "the code was mailed");
            }
            _ => self.check_app((act, before), index, turn),
        }
    }

    /// A code of the app, or one that stands in for it, that was not used before.
    fn check_app(&mut self, (act, before): (&Act, &State), index: usize, turn: &Turn) {
        match (before, act) {
            (State::AuthenticatorCode(_), Act::AppCode { step }) => {
                assert!(self.used_steps.insert((index, *step)), "a time step was used twice");
            }
            (State::AuthenticatorCode(_), Act::RecoveryCode { which }) => {
                let unused = self.recovery_code(index, *which).found == Some(RecoveryCode::Unused);
                assert!(unused, "a recovery code was wrong or used");
                let uses =
                    turn.effects.iter().filter(|e| matches!(e, Effect::UseRecoveryCode { .. })).count();
                assert_eq!(uses, 1, "a recovery code goes on working");
            }
            other => panic!("on without a second proof: {other:?}"),
        }
    }

    fn check_standing(&self, index: usize, next: &Standing) {
        let logged_in = next.last_log_in != self.accounts[index].standing.last_log_in;
        let blocked = self.accounts[index].standing.blocked(at(self.now)).is_some();
        assert!(!(logged_in && blocked), "a blocked account got in");
    }

    fn sent(&mut self, journey: usize, account: Option<usize>, code: &serde_json::Value) {
        // A mail carries no code.
        let Some(code) = code.as_str() else { return };
        let limits = rules().limits;
        let codes = &mut self.journeys[journey].codes;
        codes.push((code.to_owned(), 0));
        assert!(codes.len() <= 1 + limits.resends_per_journey as usize, "too many codes in a journey");
        let sent = self.sent.entry(account.unwrap()).or_default();
        sent.push((code.to_owned(), self.now));
        let log_in = self.accounts[account.unwrap()].standing.last_log_in.map(|log_in| log_in.at);
        let in_vain = |sent_at: i64| log_in.is_none_or(|log_in| at(sent_at) > log_in);
        let counted =
            sent.iter().filter(|(_, sent_at)| self.now - sent_at < 24 * 3600 && in_vain(*sent_at)).count();
        assert!(counted <= limits.codes_per_account_per_day as usize, "too many codes in a day");
    }
}

/// Some moment that matters: at once, after the wait, after a code's time, after a block, after a day.
fn pause() -> impl Strategy<Value = i64> {
    prop_oneof![6 => Just(1), 4 => Just(31), 1 => Just(601), 1 => Just(1201), 1 => Just(40_000)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn no_path_leads_in_without_both_proofs(
        factors in [(any::<bool>(), any::<bool>()), (any::<bool>(), any::<bool>())],
        acts in proptest::collection::vec((0..JOURNEYS, act(), pause()), 1..80),
        blocked in proptest::option::weighted(0.2, 0..80_usize),
    ) {
        let mut world = World::new(factors);
        for (index, (journey, act, pause)) in acts.iter().enumerate() {
            world.now += pause;
            if blocked == Some(index) {
                world.accounts[0].standing.block = Block::Indefinite;
            }
            world.act(*journey, act);
        }
    }

    /// Facts that contradict each other must not matter either: whatever they are, no panic, and no session
    /// but for the account whose password was right, with a code that fits.
    #[test]
    fn nonsense_leads_nowhere(
        factors in [(any::<bool>(), any::<bool>()), (any::<bool>(), any::<bool>())],
        acts in proptest::collection::vec((act(), pause(), 0..3_usize, any::<bool>(), any::<bool>()), 1..40),
    ) {
        let mut world = World::new(factors);
        let mut state = State::Credentials;
        let mut password_of = None;
        for (act, pause, about, with_typed, with_fresh) in acts {
            world.now += pause;
            if matches!(act, Act::Reset { .. } | Act::SetUp { .. }) {
                world.act(0, &act);
                continue;
            }
            let (answer, _, typed) = world.answer(&act, &state);
            let about = world.accounts.get(about).cloned();
            let about = about.as_ref();
            let mut facts = facts(about, "123456");
            facts.typed = typed.code.filter(|_| with_typed);
            facts.typed_recovery = typed.recovery.filter(|_| with_typed);
            facts.fresh_code = facts.fresh_code.filter(|_| with_fresh);
            let Ok(turn) = log_in::answer(&state, &answer, &facts, &rules(), at(world.now)) else { continue };
            if state == State::Credentials {
                password_of = about.map(|account| account.id.clone());
            }
            let session = turn.effects.iter().find_map(|effect| match effect {
                Effect::CreateSession { account, .. } => Some(account.clone()),
                _ => None,
            });
            prop_assert_eq!(session.is_some(), turn.state == State::Done);
            let renews = turn.effects.iter().any(|effect| matches!(effect, Effect::BeginRegistration { .. }));
            prop_assert_eq!(renews, matches!(turn.state, State::SetUpSecondFactor { .. }));
            if renews {
                prop_assert_eq!(&about.map(|account| account.id.clone()), &password_of);
                prop_assert!(facts.typed.is_some() || facts.typed_recovery.is_some());
                prop_assert!(about.is_some_and(|account| account.renewal.is_some()));
            }
            if session.is_some() {
                prop_assert_eq!(&session, &password_of);
                prop_assert!(facts.typed.is_some() || facts.typed_recovery.is_some());
            }
            state = turn.state;
        }
    }
}
