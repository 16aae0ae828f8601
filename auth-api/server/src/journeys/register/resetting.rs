//! What somebody meets whose second factors are set up anew, and what holds on every path of it, walked at random.

use super::{fixtures::*, *};
use crate::{
    journeys::{self, Account, AccountId, Block, Renewal, Standing},
    secrets::Digest,
};
use proptest::prelude::*;
use voordeur_contract::{Activity, CompanyId, Language, RegisterStep as Step, SecondFactor, UserId};

fn account() -> Account {
    Account {
        id: AccountId("account".to_owned()),
        email: "sam@example.com".to_owned(),
        language: Language::Nl,
        mobile: None,
        has_authenticator: true,
        renewal: Some(Renewal { reset_at: Some(at(0)), mobile: Some("+31612345678".to_owned()) }),
        password: Digest::from_text("password".to_owned()),
        standing: Standing::default(),
    }
}

fn begun() -> Registration {
    Registration::resetting(
        Reset::of(&account(), &rules().common).unwrap(),
        "sam@example.com",
        &rules().common,
    )
}

fn known(code: u32, account: Option<Account>) -> Facts {
    let colleague = Colleague {
        company: CompanyId::parse("00000000-0000-4000-8000-0000000000c1").unwrap(),
        user: UserId::parse("00000000-0000-4000-8000-0000000000a1").unwrap(),
        name: "Sam Peeters".to_owned(),
        asked_mobile: Some("+31612345678".to_owned()),
    };
    Facts { registered: account, colleagues: vec![colleague], people: None, ..facts(code) }
}

fn give(state: &Registration, given: &Answer, facts: &Facts) -> Result<Turn, Failure> {
    answer(state, given, facts, &rules(), at(0))
}

fn name(state: &Registration) -> Name {
    state.step(&rules()).step_name()
}

fn factors(factors: &[SecondFactor]) -> Answer {
    Answer::SecondFactors(factors.to_vec())
}

fn logs_in(turn: &Turn) -> bool {
    let begins = |effect: &Effect| matches!(effect, Effect::Common(journeys::Effect::CreateSession { .. }));
    turn.effects.iter().any(begins)
}

#[test]
fn the_number_of_the_administrator_is_offered_and_confirmed() {
    let chosen = give(&begun(), &factors(&[SecondFactor::Sms]), &known(1, Some(account()))).unwrap();
    let Step::Mobile { given, .. } = chosen.state.step(&rules()) else { panic!() };
    assert_eq!(given.as_deref(), Some("+31612345678"));
    let sent = give(&chosen.state, &mobile(false), &known(1, Some(account()))).unwrap();
    let typed = Facts { typed: typed("000001", None).typed, ..known(2, Some(account())) };
    let done = give(&sent.state, &code("000001"), &typed).unwrap();
    assert_eq!(name(&done.state), Name::SecondFactorSetUp);
    assert!(logs_in(&done));
    assert!(renewed(&done).mobile.is_some() && renewed(&done).authenticator.is_none());
    let notes = done.effects.iter().filter(|effect| matches!(effect, Effect::Note { .. })).count();
    assert_eq!(notes, 2, "set up, and another number");
}

/// Another number, and an app that works.
fn with_app() -> Account {
    Account { renewal: account().renewal.map(|renewal| Renewal { reset_at: None, ..renewal }), ..account() }
}

fn begun_with_app() -> Registration {
    let common = rules().common;
    Registration::resetting(Reset::of(&with_app(), &common).unwrap(), "sam@example.com", &common)
}

fn renewed(turn: &Turn) -> &NewFactors {
    let with = turn.effects.iter().find_map(|effect| match effect {
        Effect::RenewSecondFactors { with, .. } => Some(with),
        _ => None,
    });
    with.unwrap()
}

#[test]
fn whose_app_works_confirms_the_number_and_keeps_the_app() {
    let known = |code| known(code, Some(with_app()));
    assert_eq!(name(&begun_with_app()), Name::Mobile);
    let sent = give(&begun_with_app(), &mobile(false), &known(1)).unwrap();
    let typed = Facts { typed: typed("000001", None).typed, ..known(2) };
    let done = give(&sent.state, &code("000001"), &typed).unwrap();
    assert!(logs_in(&done));
    let with = renewed(&done);
    assert!(with.keeps_app && with.mobile.is_some() && with.authenticator.is_none());
}

#[test]
fn whose_app_works_may_decline_the_number_and_keeps_the_app() {
    let known = known(1, Some(with_app()));
    let chooser = give(&begun_with_app(), &Answer::ReturnTo(Name::SecondFactors), &known).unwrap();
    let done = give(&chooser.state, &factors(&[SecondFactor::Authenticator]), &known).unwrap();
    assert!(logs_in(&done) && noted(&done).contains(&Activity::NewMobileDeclined));
    assert!(renewed(&done).keeps_app && renewed(&done).mobile.is_none());
}

fn noted(turn: &Turn) -> Vec<Activity> {
    let activity = |effect: &Effect| match effect {
        Effect::Note { activity, .. } => Some(*activity),
        _ => None,
    };
    turn.effects.iter().filter_map(activity).collect()
}

/// A number that nobody confirms is no longer waited for: the company that gave it learns that, and no other does.
#[test]
fn who_chooses_the_app_alone_declines_the_number_of_the_administrator() {
    let chosen = [factors(&[SecondFactor::Authenticator]), code("555555"), Answer::RecoveryCodesSaved];
    let mut facts = Facts { typed: typed("555555", Some(7)).typed, ..known(1, Some(account())) };
    let company = CompanyId::parse("00000000-0000-4000-8000-0000000000c2").unwrap();
    let elsewhere = Colleague { company, asked_mobile: None, ..facts.colleagues[0].clone() };
    facts.colleagues.push(elsewhere);
    let (mut state, mut last) = (begun(), None);
    for given in &chosen {
        let turn = give(&state, given, &facts).unwrap();
        state = turn.state.clone();
        last = Some(turn);
    }
    let expected = [Activity::SecondFactorSetUp, Activity::NewMobileDeclined, Activity::SecondFactorSetUp];
    assert_eq!(noted(&last.unwrap()), expected);
}

#[test]
fn what_the_log_in_proved_holds_no_longer() {
    let chosen = factors(&[SecondFactor::Sms]);
    let another = Digest::from_text("another".to_owned());
    let later = Renewal { reset_at: Some(at(1)), mobile: None };
    let gone = [
        None,
        Some(Account { password: another, ..account() }),
        Some(Account { renewal: None, ..account() }),
        Some(Account { renewal: Some(later), ..account() }),
        Some(Account { id: AccountId("another".to_owned()), ..account() }),
    ];
    for account in gone {
        let refused = give(&begun(), &chosen, &known(1, account));
        assert_eq!(refused.unwrap_err(), Failure::RegistrationOver);
    }
}

#[test]
fn a_blocked_account_stays_out() {
    let blocked = |block| Account { standing: Standing { block, ..Standing::default() }, ..account() };
    let chosen = factors(&[SecondFactor::Sms]);
    let waits = give(&begun(), &chosen, &known(1, Some(blocked(Block::Until(at(60))))));
    assert_eq!(waits.unwrap_err(), Failure::TooManyAttempts { retry_at: at(60) });
    let ended = give(&begun(), &chosen, &known(1, Some(blocked(Block::Indefinite)))).unwrap();
    assert_eq!(name(&ended.state), Name::AccountBlocked);
}

#[test]
fn nothing_else_is_asked_and_nothing_else_can_be_come_back_to() {
    let known = known(1, Some(account()));
    for step in
        [Name::AtHand, Name::Paper, Name::Email, Name::NewPassword, Name::DeskRequest, Name::Invitation]
    {
        let refused = give(&begun(), &Answer::ReturnTo(step), &known);
        assert_eq!(refused.unwrap_err(), Failure::NotForStep, "{step:?}");
    }
    for given in [password(), Answer::Register, Answer::AcceptInvitation, Answer::CannotFind] {
        assert_eq!(give(&begun(), &given, &known).unwrap_err(), Failure::NotForStep);
    }
}

/// What truly happened on a walk.
#[derive(Default)]
struct World {
    texted: Vec<String>,
    confirmed: bool,
    linked: bool,
    renewed: u32,
}

impl World {
    fn give(&mut self, state: &Registration, given: &Answer, facts: &Facts) -> Option<Registration> {
        let turn = give(state, given, facts).ok()?;
        let led_on = turn.failure.is_none() && name(&turn.state) != Name::AccountBlocked;
        match (name(state), given) {
            (Name::MobileCode, Answer::Code(typed)) if led_on => {
                assert!(self.texted.iter().any(|code| code == typed.as_str()));
                self.confirmed = true;
            }
            (Name::AuthenticatorSetup, Answer::Code(_)) if led_on => self.linked = true,
            _ => {}
        }
        turn.effects.iter().for_each(|effect| self.carry_out(effect, facts));
        assert_eq!(logs_in(&turn), name(&turn.state) == Name::SecondFactorSetUp);
        let json = serde_json::to_string(&turn.state).unwrap();
        assert!(serde_json::from_str::<Registration>(&json).unwrap() == turn.state);
        Some(turn.state)
    }

    fn carry_out(&mut self, effect: &Effect, facts: &Facts) {
        match effect {
            Effect::Common(journeys::Effect::Send(message)) => {
                self.texted.extend(message.arguments["code"].as_str().map(str::to_owned));
            }
            Effect::RenewSecondFactors { account, with, standing } => {
                let now = facts.registered.as_ref().expect("the account is there");
                assert_eq!(*account, now.id);
                assert!(now.renewal.is_some() && now.standing.blocked(at(0)).is_none());
                assert_eq!(standing.last_log_in.map(|log_in| log_in.at), Some(at(0)));
                assert!(with.mobile.is_none() || self.confirmed);
                assert!(with.authenticator.is_none() || self.linked);
                assert!(with.mobile.is_some() || with.authenticator.is_some());
                self.renewed += 1;
            }
            Effect::CreateAccount(_) | Effect::ReplaceAccount { .. } | Effect::AcceptInvitation { .. } => {
                panic!("it changes nothing but second factors: {effect:?}")
            }
            _ => {}
        }
    }
}

fn answers() -> impl Strategy<Value = Answer> {
    let some = vec![
        factors(&[SecondFactor::Sms]),
        factors(&[SecondFactor::Authenticator]),
        factors(&[SecondFactor::Sms, SecondFactor::Authenticator]),
        mobile(true),
        Answer::ResendCode,
        Answer::RecoveryCodesSaved,
        Answer::RecoveryCodesSaved,
        Answer::Register,
        password(),
        code("000000"),
    ];
    prop_oneof![
        6 => proptest::sample::select(some),
        3 => (1..9_u32).prop_map(|number| code(&format!("{number:06}"))),
        1 => proptest::sample::select(Name::ALL).prop_map(Answer::ReturnTo),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn nobody_is_in_without_the_new_second_factor_and_what_the_log_in_proved(
        walk in proptest::collection::vec((answers(), any::<bool>(), 0..12_u8), 1..80),
    ) {
        let (mut world, mut state) = (World::default(), begun());
        for (number, (given, app_is_right, chance)) in walk.iter().enumerate() {
            let account = match chance {
                0 => None,
                1 => Some(Account { renewal: None, ..account() }),
                _ => Some(account()),
            };
            let text = match given {
                Answer::Code(typed) => typed.as_str().to_owned(),
                _ => String::new(),
            };
            let fresh = u32::try_from(number % 8 + 1).unwrap();
            let time_step = app_is_right.then_some(7);
            let facts = Facts { typed: typed(&text, time_step).typed, ..known(fresh, account) };
            if let Some(next) = world.give(&state, given, &facts) {
                state = next;
            }
        }
        prop_assert!(world.renewed <= 1);
    }
}
