//! What somebody meets who proves once more who it is.

use super::{super::log_in::fixtures::*, *};
use crate::journeys::{
    AuditEvent, Block, Effect, PastLogIn, RecoveryCode, Standing, TypedCode, TypedRecoveryCode,
};
use voordeur_contract::{LogInProof, LogInStep, OneTimeCode};

fn step(state: &StepUp) -> LogInStep {
    state.state().step(&rules())
}

/// Whoever has the session answers.
fn give(
    state: &StepUp,
    given: &ParsedLogInAnswer,
    account: &Account,
    typed: Option<(&str, Option<u64>)>,
    seconds: i64,
) -> Result<Turn<StepUp>, Failure> {
    let typed =
        typed.map(|(code, time_step)| TypedCode { digest: digest(code), used_before: false, time_step });
    let facts = Facts { session_of: Some(account.id.clone()), typed, ..facts(Some(account), "123456") };
    answer(state, given, &facts, &rules(), at(seconds))
}

fn code(text: &str) -> ParsedLogInAnswer {
    ParsedLogInAnswer::Code(OneTimeCode::parse(text).unwrap())
}

fn standing(turn: &Turn<StepUp>) -> &Standing {
    let standing = turn.effects.iter().find_map(|effect| match effect {
        Effect::UpdateStanding { standing, .. } => Some(standing),
        _ => None,
    });
    standing.unwrap()
}

fn template(turn: &Turn<StepUp>) -> Option<&str> {
    turn.effects.iter().find_map(|effect| match effect {
        Effect::Send(message) => Some(message.template.as_str()),
        _ => None,
    })
}

#[test]
fn nothing_is_sent_before_it_is_asked_for_and_the_session_is_renewed() {
    let mut account = account(true, false);
    account.standing.last_log_in = Some(PastLogIn { at: at(-99), second_factor: LogInProof::Sms });
    account.standing.wrong_since_log_in = 4;
    let begun = StepUp::beginning(&account, &rules(), at(0));
    let LogInStep::SecondFactor { options } = step(&begun) else { panic!("{begun:?}") };
    assert_eq!(options.len(), 1);

    let sms = ParsedLogInAnswer::SecondFactor(SecondFactor::Sms);
    let sent = give(&begun, &sms, &account, None, 1).unwrap();
    assert_eq!(template(&sent), Some("step-up-code"));
    account.standing = standing(&sent).clone();
    let done = give(&sent.state, &code("123456"), &account, Some(("123456", None)), 2).unwrap();
    assert_eq!(step(&done.state), LogInStep::Done {});
    assert!(done.effects.contains(&Effect::RenewSession { account: account.id.clone() }));
    assert!(!done.effects.iter().any(|effect| matches!(effect, Effect::CreateSession { .. })));
    let stepped_up = AuditEvent::SteppedUp(LogInProof::Sms);
    assert!(done.effects.contains(&Effect::Audit { who: Some(account.id.clone()), what: stepped_up }));
    assert_eq!(standing(&done).last_log_in, account.standing.last_log_in, "it is no log-in");
    assert_eq!(standing(&done).wrong_since_log_in, 0);
}

#[test]
fn an_app_alone_is_asked_at_once_and_each_time_step_counts_once() {
    let mut account = account(false, true);
    let begun = StepUp::beginning(&account, &rules(), at(0));
    assert!(matches!(step(&begun), LogInStep::AuthenticatorCode { tries_left: 5, other_factors: false }));
    account.standing.last_time_step = Some(7);
    let used = give(&begun, &code("555555"), &account, Some(("555555", Some(7))), 1).unwrap();
    assert_eq!(used.failure, Some(Failure::CodeUsed));
    let done = give(&begun, &code("555555"), &account, Some(("555555", Some(8))), 2).unwrap();
    assert_eq!(standing(&done).last_time_step, Some(8));
    assert_eq!(step(&done.state), LogInStep::Done {});
}

#[test]
fn a_recovery_code_is_not_taken() {
    let account = account(false, true);
    let begun = StepUp::beginning(&account, &rules(), at(0));
    let typed =
        TypedRecoveryCode { digest: digest("recovery"), found: Some(RecoveryCode::Unused), unused: 9 };
    let facts = Facts {
        session_of: Some(account.id.clone()),
        typed_recovery: Some(typed),
        ..facts(Some(&account), "999999")
    };
    let refused = answer(&begun, &recovery_code(), &facts, &rules(), at(1));
    assert_eq!(refused.unwrap_err(), Failure::NotForStep);
}

#[test]
fn without_the_session_nothing_is_answered() {
    let account = account(false, true);
    let begun = StepUp::beginning(&account, &rules(), at(0));
    for session_of in [None, Some(AccountId("another".to_owned()))] {
        let typed = Some(TypedCode { digest: digest("555555"), used_before: false, time_step: Some(8) });
        let facts = Facts { session_of, typed, ..facts(Some(&account), "999999") };
        let refused = answer(&begun, &code("555555"), &facts, &rules(), at(1));
        assert_eq!(refused.unwrap_err(), Failure::SessionEnded);
    }
}

#[test]
fn another_password_ends_it() {
    let before = account(false, true);
    let begun = StepUp::beginning(&before, &rules(), at(0));
    let account = Account { password: digest("another"), ..before };
    let refused = give(&begun, &code("555555"), &account, Some(("555555", Some(8))), 1);
    assert_eq!(refused.unwrap_err(), Failure::SessionEnded);
}

#[test]
fn a_blocked_account_and_one_without_a_second_factor_prove_nothing() {
    let mut blocked = account(true, true);
    blocked.standing.block = Block::Until(at(60));
    assert!(matches!(
        step(&StepUp::beginning(&blocked, &rules(), at(0))),
        LogInStep::AccountBlocked { until: Some(_) }
    ));
    let none = account(false, false);
    assert_eq!(step(&StepUp::beginning(&none, &rules(), at(0))), LogInStep::AccountBlocked { until: None });
}

#[test]
fn wrong_codes_count_for_the_account_and_its_owner_is_told_what_happened() {
    let mut account = account(false, true);
    let mut state = StepUp::beginning(&account, &rules(), at(0));
    let mut told = None;
    for _ in 0..rules().limits.code_tries {
        let turn = give(&state, &code("000000"), &account, Some(("000000", None)), 1).unwrap();
        account.standing = standing(&turn).clone();
        told = template(&turn).map(str::to_owned).or(told);
        state = turn.state;
    }
    assert_eq!(told.as_deref(), Some("step-up-codes-blocked"));
    assert_eq!(account.standing.wrong_since_log_in, rules().limits.code_tries);
    let right = give(&state, &code("555555"), &account, Some(("555555", Some(9))), 2).unwrap();
    assert_eq!(right.failure, Some(Failure::CodeBlocked));
}
