//! What somebody meets who was invited, and what holds on every path of it, walked at random.

use super::{fixtures::*, *};
use crate::journeys::{self, AccountId};
use proptest::prelude::*;
use voordeur_contract::{CompanyId, EmailAddress, RegisterStep as Step, SecondFactor, UserId};

fn invited() -> Registration {
    let invited = Invited {
        company: CompanyId::parse("00000000-0000-4000-8000-0000000000c1").unwrap(),
        company_name: "Voorbeeld Transport B.V.".to_owned(),
        user: UserId::parse("00000000-0000-4000-8000-0000000000a1").unwrap(),
        name: "Sam Peeters".to_owned(),
        mobile: Some("+31612345678".to_owned()),
        token: "hash".to_owned(),
        has_account: false,
        accepted: false,
    };
    Registration::invited(invited, &EmailAddress::parse("sam@example.com").unwrap())
}

/// What is known while the link works and the address has no account.
fn found() -> InvitationFacts {
    InvitationFacts { link: Link::Works, account: None, is_user: false, session_of: None }
}

fn known(code: u32, invitation: InvitationFacts) -> Facts {
    Facts { invitation: Some(invitation), people: None, email_owner: EmailOwner::Nobody, ..facts(code) }
}

fn give(state: &Registration, given: &Answer, facts: &Facts) -> Result<Turn, Failure> {
    answer(state, given, facts, &rules(), at(0))
}

/// Gives answers that lead on.
fn lead(mut state: Registration, answers: &[Answer]) -> Turn {
    let mut last = None;
    for given in answers {
        let sent = Facts { typed: typed("000001", Some(7)).typed, ..known(1, found()) };
        let turn = give(&state, given, &sent).unwrap();
        assert_eq!(turn.failure, None, "{given:?}");
        state = turn.state.clone();
        last = Some(turn);
    }
    last.unwrap()
}

fn name(state: &Registration) -> Name {
    state.step(&rules()).step_name()
}

fn factors(factors: &[SecondFactor]) -> Answer {
    Answer::SecondFactors(factors.to_vec())
}

fn logs_in(turn: &Turn) -> bool {
    let begins = |effect: &Effect| {
        matches!(effect, Effect::Common(journeys::Effect::CreateSession { .. }))
            || matches!(effect, Effect::AcceptInvitation { with_session: true, .. })
    };
    turn.effects.iter().any(begins)
}

#[test]
fn by_sms_the_number_of_the_administrator_is_offered_and_confirmed() {
    let begun = invited();
    let Step::Invitation { company, name: who, email, has_account } = begun.step(&rules()) else { panic!() };
    assert_eq!(
        (company.as_str(), who.as_str(), email.as_str(), has_account),
        ("Voorbeeld Transport B.V.", "Sam Peeters", "sam@example.com", false)
    );
    let chosen = lead(begun, &[Answer::AcceptInvitation, password(), factors(&[SecondFactor::Sms])]);
    let Step::Mobile { given, .. } = chosen.state.step(&rules()) else { panic!() };
    assert_eq!(given.as_deref(), Some("+31612345678"));
    let done = lead(chosen.state, &[mobile(false), code("000001")]);
    assert_eq!(name(&done.state), Name::InvitationAccepted);
    assert!(logs_in(&done));
    let account = done.effects.iter().find_map(|effect| match effect {
        Effect::CreateAccount(new) => Some(new),
        _ => None,
    });
    let account = account.unwrap();
    assert_eq!((account.person.as_deref(), account.name.as_str()), (None, "Sam Peeters"));
    assert_eq!(account.email, "sam@example.com");
    assert!(account.mobile.is_some() && account.authenticator.is_none());
}

#[test]
fn with_an_app_no_number_is_asked() {
    let answers = [
        Answer::AcceptInvitation,
        password(),
        factors(&[SecondFactor::Authenticator]),
        code("555555"),
        Answer::RecoveryCodesSaved,
    ];
    let done = lead(invited(), &answers);
    assert_eq!(name(&done.state), Name::InvitationAccepted);
    let account = done.effects.iter().find_map(|effect| match effect {
        Effect::CreateAccount(new) => Some(new),
        _ => None,
    });
    let account = account.unwrap();
    assert_eq!(account.mobile, None);
    assert!(account.authenticator.is_some() && !account.recovery_codes.is_empty());
}

#[test]
fn an_account_that_is_there_accepts_when_it_is_logged_in() {
    let account = AccountId("account".to_owned());
    let there = InvitationFacts { account: Some(account.clone()), ..found() };
    let shown = give(&invited(), &Answer::AcceptInvitation, &known(1, there.clone())).unwrap();
    let Step::Invitation { has_account, .. } = shown.state.step(&rules()) else { panic!() };
    assert!(has_account && shown.effects.is_empty(), "it is said first");

    for session_of in [None, Some(AccountId("another".to_owned()))] {
        let facts = known(1, InvitationFacts { session_of, ..there.clone() });
        let refused = give(&shown.state, &Answer::AcceptInvitation, &facts);
        assert_eq!(refused.unwrap_err(), Failure::NotLoggedIn);
    }
    let logged_in = InvitationFacts { session_of: Some(account.clone()), ..there };
    let member = known(1, InvitationFacts { is_user: true, ..logged_in.clone() });
    let refused = give(&shown.state, &Answer::AcceptInvitation, &member);
    assert_eq!(refused.unwrap_err(), Failure::AlreadyUser);
    let done = give(&shown.state, &Answer::AcceptInvitation, &known(1, logged_in)).unwrap();
    assert_eq!(name(&done.state), Name::InvitationAccepted);
    let [Effect::AcceptInvitation { account: by, with_session: true, .. }] = done.effects.as_slice() else {
        panic!("{:?}", done.effects)
    };
    assert_eq!(*by, account);
}

#[test]
fn an_account_made_meanwhile_takes_the_place_of_the_one_under_way() {
    let chosen = lead(invited(), &[Answer::AcceptInvitation, password()]);
    let there = InvitationFacts { account: Some(AccountId("account".to_owned())), ..found() };
    let turn = give(&chosen.state, &factors(&[SecondFactor::Sms]), &known(1, there)).unwrap();
    assert_eq!(name(&turn.state), Name::Invitation);
    assert!(turn.effects.is_empty());
}

#[test]
fn a_link_that_does_not_work_any_more_ends_it_at_every_step() {
    let begun = invited();
    let chosen = lead(begun.clone(), &[Answer::AcceptInvitation, password()]).state;
    for (link, failure) in
        [(Link::Expired, Failure::InvitationExpired), (Link::Over, Failure::InvitationOver)]
    {
        for (state, given) in [(&begun, Answer::AcceptInvitation), (&chosen, factors(&[SecondFactor::Sms]))] {
            let refused = give(state, &given, &known(1, InvitationFacts { link, ..found() }));
            assert_eq!(refused.unwrap_err(), failure);
        }
    }
}

#[test]
fn nothing_is_asked_of_the_records() {
    let begun = invited();
    for step in [Name::AtHand, Name::Paper, Name::Email, Name::DeskRequest, Name::Mobile] {
        let refused = give(&begun, &Answer::ReturnTo(step), &known(1, found()));
        assert_eq!(refused.unwrap_err(), Failure::NotForStep, "{step:?}");
    }
}

/// What truly happened on a walk.
#[derive(Default)]
struct World {
    texted: Vec<String>,
    confirmed: bool,
    linked: bool,
    accepted: u32,
}

impl World {
    fn give(&mut self, state: &Registration, given: &Answer, facts: &Facts) -> Option<Registration> {
        let turn = give(state, given, facts).ok()?;
        let found = facts.invitation.as_ref().unwrap();
        // An account that was made meanwhile leads back to the beginning.
        let led_on = turn.failure.is_none() && name(&turn.state) != Name::Invitation;
        match (name(state), given) {
            (Name::MobileCode, Answer::Code(typed)) if led_on => {
                assert!(self.texted.iter().any(|code| code == typed.as_str()));
                self.confirmed = true;
            }
            (Name::AuthenticatorSetup, Answer::Code(_)) if led_on => self.linked = true,
            _ => {}
        }
        turn.effects.iter().for_each(|effect| self.carry_out(effect, found));
        assert!(!logs_in(&turn) || name(&turn.state) == Name::InvitationAccepted);
        let json = serde_json::to_string(&turn.state).unwrap();
        assert!(serde_json::from_str::<Registration>(&json).unwrap() == turn.state);
        Some(turn.state)
    }

    fn carry_out(&mut self, effect: &Effect, found: &InvitationFacts) {
        match effect {
            Effect::Common(journeys::Effect::Send(message)) => {
                self.texted.extend(message.arguments["code"].as_str().map(str::to_owned));
            }
            Effect::CreateAccount(new) => {
                assert_eq!(found.account, None, "the address has an account");
                assert_eq!((new.email.as_str(), new.password_hash.as_str()), ("sam@example.com", "hash"));
                let sms = new.second_factors.contains(&SecondFactor::Sms);
                assert!(!new.second_factors.is_empty() && (!sms || self.confirmed));
                assert!(new.authenticator.is_none() || self.linked);
            }
            Effect::AcceptInvitation { account, with_session, .. } => {
                assert_eq!(found.link, Link::Works);
                if *with_session {
                    assert_eq!(
                        (found.account.as_ref(), found.session_of.as_ref()),
                        (Some(account), Some(account))
                    );
                }
                self.accepted += 1;
            }
            Effect::ReplaceAccount { .. } => panic!("an invitation changes no account"),
            _ => {}
        }
    }
}

fn answers() -> impl Strategy<Value = Answer> {
    let some = vec![
        Answer::AcceptInvitation,
        Answer::AcceptInvitation,
        password(),
        factors(&[SecondFactor::Sms]),
        factors(&[SecondFactor::Authenticator]),
        factors(&[SecondFactor::Sms, SecondFactor::Authenticator]),
        mobile(true),
        Answer::ResendCode,
        Answer::RecoveryCodesSaved,
        Answer::Register,
        Answer::CannotFind,
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
    fn nobody_is_in_without_the_link_and_every_proof(
        walk in proptest::collection::vec((answers(), any::<bool>(), 0..12_u8), 1..80),
    ) {
        let (mut world, mut state) = (World::default(), invited());
        for (number, (given, app_is_right, chance)) in walk.iter().enumerate() {
            let account = AccountId("account".to_owned());
            let found = match chance {
                0 => InvitationFacts { link: Link::Over, ..found() },
                1 => InvitationFacts { account: Some(account), ..found() },
                2 => InvitationFacts { session_of: Some(account.clone()), account: Some(account), ..found() },
                _ => found(),
            };
            let text = match given {
                Answer::Code(typed) => typed.as_str().to_owned(),
                _ => String::new(),
            };
            let code = u32::try_from(number % 8 + 1).unwrap();
            let time_step = app_is_right.then_some(7);
            let facts = Facts { typed: typed(&text, time_step).typed, ..known(code, found) };
            if let Some(next) = world.give(&state, given, &facts) {
                state = next;
            }
        }
        prop_assert!(world.accepted <= 1);
    }
}
