//! How logging in goes, by example.

use super::fixtures::*;
use crate::{
    journeys::{
        Account, AuditEvent, Block, Effect, Facts, Failure, Renewal, Standing, State, TypedCode, log_in,
    },
    store::Channel,
};
use voordeur_contract::{Language, LogInProof, OneTimeCode, ParsedLogInAnswer, SecondFactor};

fn sent_codes(effects: &[Effect]) -> Vec<String> {
    let code = |effect: &Effect| match effect {
        Effect::Send(message) => message.arguments["code"].as_str().map(str::to_owned),
        _ => None,
    };
    effects.iter().filter_map(code).collect()
}

fn standing(effects: &[Effect]) -> Option<Standing> {
    effects.iter().find_map(|effect| match effect {
        Effect::UpdateStanding { standing, .. } => Some(standing.clone()),
        _ => None,
    })
}

fn begins_session(effects: &[Effect]) -> bool {
    effects.iter().any(|effect| matches!(effect, Effect::CreateSession { .. }))
}

#[test]
fn a_code_by_sms_follows_the_password_and_logs_in() {
    let account = account(true, false);
    let asked = give_credentials(&account, "123456", at(0));
    assert_eq!(asked.state.step(&rules()).name(), "sms-code");
    assert_eq!(sent_codes(&asked.effects), ["123456"]);
    let sms = |effect: &Effect| matches!(effect, Effect::Send(m) if m.language == Language::Fr && m.recipient == "+32460000001");
    assert!(asked.effects.iter().any(sms));

    let done = give_code(&asked.state, "123456", None, &account, at(5));
    assert_eq!((done.state, done.failure), (State::Done, None));
    assert!(begins_session(&done.effects));
    assert_eq!(standing(&done.effects).unwrap().last_log_in.unwrap().second_factor, LogInProof::Sms);
}

#[test]
fn an_authenticator_is_asked_without_sending_anything() {
    let account = account(false, true);
    let asked = give_credentials(&account, "123456", at(0));
    assert_eq!(asked.state.step(&rules()).name(), "authenticator-code");
    assert_eq!(sent_codes(&asked.effects), [""; 0]);
    let done = give_code(&asked.state, "654321", Some(7), &account, at(5));
    assert_eq!(done.state, State::Done);
    assert_eq!(standing(&done.effects).unwrap().last_time_step, Some(7));
}

#[test]
fn with_several_factors_one_chooses_and_may_change() {
    let account = account(true, true);
    let choice = give_credentials(&account, "123456", at(0)).state;
    assert_eq!(choice.step(&rules()).name(), "second-factor");
    let sms = ParsedLogInAnswer::SecondFactor(SecondFactor::Sms);
    let sent = give(&choice, &sms, &account, "123456", at(1)).unwrap();
    assert_eq!(sent_codes(&sent.effects), ["123456"]);
    let back = give(&sent.state, &ParsedLogInAnswer::ChangeSecondFactor, &account, "111111", at(2)).unwrap();
    assert_eq!(back.state.step(&rules()).name(), "second-factor");
    // The first code still works, so choosing SMS again sends no other.
    let again = give(&back.state, &sms, &account, "222222", at(3)).unwrap();
    assert_eq!(sent_codes(&again.effects), [""; 0]);
    assert_eq!(give_code(&again.state, "123456", None, &account, at(4)).state, State::Done);
}

#[test]
fn with_one_factor_there_is_nothing_to_change() {
    let account = account(true, false);
    let asked = give_credentials(&account, "123456", at(0)).state;
    let change = give(&asked, &ParsedLogInAnswer::ChangeSecondFactor, &account, "111111", at(1));
    assert_eq!(change.unwrap_err(), Failure::NotForStep);
}

#[test]
fn wrong_credentials_say_nothing_and_send_nothing() {
    let turn =
        log_in::answer(&State::Credentials, &credentials(), &facts(None, "123456"), &rules(), at(0)).unwrap();
    assert_eq!((turn.state, turn.failure), (State::Credentials, Some(Failure::CredentialsIncorrect)));
    assert_eq!(turn.effects, [Effect::Audit { who: None, what: AuditEvent::CredentialsIncorrect }]);
}

#[test]
fn five_wrong_tries_block_the_codes_and_a_new_one_works() {
    let account = account(true, false);
    let mut state = give_credentials(&account, "123456", at(0)).state;
    for tries_left in (1..5).rev() {
        let turn = give_code(&state, "000000", None, &account, at(1));
        assert_eq!(turn.failure, Some(Failure::CodeIncorrect { tries_left }));
        state = turn.state;
    }
    let blocked = give_code(&state, "000000", None, &account, at(2));
    assert_eq!(blocked.failure, Some(Failure::CodeBlocked));
    let right = give_code(&blocked.state, "123456", None, &account, at(3));
    assert_eq!(right.failure, Some(Failure::CodeBlocked));

    let resent = give(&blocked.state, &ParsedLogInAnswer::ResendCode, &account, "222222", at(30)).unwrap();
    assert_eq!(
        give_code(&resent.state, "123456", None, &account, at(31)).failure,
        Some(Failure::CodeBlocked)
    );
    assert_eq!(give_code(&resent.state, "222222", None, &account, at(31)).state, State::Done);
}

#[test]
fn a_resend_gives_the_earlier_code_no_more_tries() {
    let account = account(true, false);
    let mut state = give_credentials(&account, "123456", at(0)).state;
    for _ in 0..4 {
        state = give_code(&state, "000000", None, &account, at(1)).state;
    }
    let resent = give(&state, &ParsedLogInAnswer::ResendCode, &account, "222222", at(30)).unwrap().state;
    assert_eq!(give_code(&resent, "123456", None, &account, at(31)).state, State::Done);
    let fifth = give_code(&resent, "000000", None, &account, at(31));
    assert_eq!(fifth.failure, Some(Failure::CodeIncorrect { tries_left: 4 }), "with the newest code");
    let earlier = give_code(&fifth.state, "123456", None, &account, at(32));
    assert_eq!(earlier.failure, Some(Failure::CodeBlocked));
    assert_eq!(give_code(&fifth.state, "222222", None, &account, at(32)).state, State::Done);
}

#[test]
fn expired_and_used_codes_are_told_apart_from_wrong_ones_and_cost_no_try() {
    let account = account(true, false);
    let state = give_credentials(&account, "123456", at(0)).state;
    let expired = give_code(&state, "123456", None, &account, at(600));
    assert_eq!((expired.state, expired.failure), (state.clone(), Some(Failure::CodeExpired)));

    let typed = TypedCode { digest: digest("777777"), used_before: true, time_step: None };
    let facts = Facts { typed: Some(typed), ..facts(Some(&account), "999999") };
    let code = ParsedLogInAnswer::Code(OneTimeCode::parse("777777").unwrap());
    let used = log_in::answer(&state, &code, &facts, &rules(), at(1)).unwrap();
    assert_eq!((used.state, used.failure), (state, Some(Failure::CodeUsed)));
}

#[test]
fn a_resend_waits_half_a_minute_and_keeps_the_earlier_code() {
    let account = account(true, false);
    let state = give_credentials(&account, "123456", at(0)).state;
    let too_soon = give(&state, &ParsedLogInAnswer::ResendCode, &account, "222222", at(29));
    assert_eq!(too_soon.unwrap_err(), Failure::ResendTooSoon { retry_at: at(30) });
    let resent = give(&state, &ParsedLogInAnswer::ResendCode, &account, "222222", at(30)).unwrap();
    for code in ["123456", "222222"] {
        assert_eq!(give_code(&resent.state, code, None, &account, at(31)).state, State::Done);
    }
}

#[test]
fn a_journey_sends_four_codes_and_an_account_gets_ten_a_day() {
    let mut account = account(true, false);
    let mut state = give_credentials(&account, "111111", at(0)).state;
    for resend in 1..=3 {
        state =
            give(&state, &ParsedLogInAnswer::ResendCode, &account, "222222", at(30 * resend)).unwrap().state;
    }
    let enough = give(&state, &ParsedLogInAnswer::ResendCode, &account, "333333", at(120)).unwrap();
    assert_eq!((enough.state, enough.failure), (state, Some(Failure::TooManyCodes { retry_at: None })));

    account.standing.codes_sent_at = (0..10).map(at).collect();
    let tomorrow = Failure::TooManyCodes { retry_at: Some(at(24 * 3600)) };
    let refused = give_credentials(&account, "111111", at(60));
    assert_eq!((refused.state, refused.failure), (State::Credentials, Some(tomorrow)));
    assert_eq!(give_credentials(&account, "111111", at(24 * 3600)).failure, None);
    account.standing.logged_in(LogInProof::Authenticator, at(60));
    assert_eq!(give_credentials(&account, "111111", at(61)).failure, None, "a log-in clears the count");
}

#[test]
fn wrong_codes_over_several_journeys_block_the_account_for_a_while() {
    let mut account = account(false, true);
    let mut blocked_until = None;
    for _ in 0..2 {
        let mut state = give_credentials(&account, "111111", at(0)).state;
        for _ in 0..4 {
            let turn = give_code(&state, "000000", None, &account, at(10));
            account.standing = standing(&turn.effects).unwrap();
            state = turn.state;
        }
        if let State::AccountBlocked { until } = state {
            blocked_until = until;
        }
    }
    assert_eq!(blocked_until, Some(at(10 + 20 * 60)));
    let refused = give_credentials(&account, "111111", at(60));
    assert_eq!(refused.state, State::AccountBlocked { until: blocked_until });
    assert!(!begins_session(&refused.effects));
    assert_eq!(
        give_credentials(&account, "111111", at(10 + 20 * 60)).state.step(&rules()).name(),
        "authenticator-code"
    );
}

/// The templates of the mails among the effects.
fn mails(effects: &[Effect]) -> Vec<String> {
    let template = |effect: &Effect| match effect {
        Effect::Send(message) if message.channel == Channel::Mail => Some(message.template.clone()),
        _ => None,
    };
    effects.iter().filter_map(template).collect()
}

#[test]
fn a_hundred_wrong_codes_without_a_log_in_block_the_account_until_somebody_unblocks_it() {
    let mut account = account(false, true);
    let wrong_on_day = |account: &mut Account, day: i64| {
        let now = at(day * 24 * 3600);
        let state = give_credentials(account, "111111", now).state;
        let turn = give_code(&state, "000000", None, account, now);
        account.standing = standing(&turn.effects).unwrap();
        turn
    };
    for day in 1..=99 {
        assert_eq!(
            wrong_on_day(&mut account, day).failure,
            Some(Failure::CodeIncorrect { tries_left: 4 }),
            "{day}"
        );
    }
    let mut one_that_got_in = account.clone();
    one_that_got_in.standing.logged_in(LogInProof::Authenticator, at(99 * 24 * 3600));
    let hundredth = wrong_on_day(&mut account, 100);
    assert_eq!(hundredth.state, State::AccountBlocked { until: None });
    assert_eq!(mails(&hundredth.effects), ["account-closed"]);
    assert_eq!(wrong_on_day(&mut one_that_got_in, 100).state.step(&rules()).name(), "authenticator-code");

    // Whoever unblocks it gives it as many again.
    account.standing.block = Block::None;
    assert_eq!(wrong_on_day(&mut account, 101).state.step(&rules()).name(), "authenticator-code");
}

#[test]
fn the_person_is_told_once_a_day_that_codes_were_blocked() {
    let mut account = account(true, true);
    let mut told = Vec::new();
    // Far enough from one another not to block the account.
    for (hour, factor) in [(0, SecondFactor::Sms), (1, SecondFactor::Authenticator), (24, SecondFactor::Sms)]
    {
        let now = at(hour * 3600);
        let choice = give_credentials(&account, "111111", now).state;
        let mut state =
            give(&choice, &ParsedLogInAnswer::SecondFactor(factor), &account, "123456", now).unwrap().state;
        for _ in 0..5 {
            let turn = give_code(&state, "000000", None, &account, now);
            account.standing = standing(&turn.effects).unwrap();
            told.extend(mails(&turn.effects).into_iter().map(|template| (hour, template)));
            state = turn.state;
        }
    }
    assert_eq!(told, [(0, "codes-blocked".to_owned()), (24, "codes-blocked".to_owned())]);
}

#[test]
fn an_account_that_is_blocked_meanwhile_ends_the_journey_even_with_the_right_code() {
    let mut account = account(true, false);
    let state = give_credentials(&account, "123456", at(0)).state;
    account.standing.block = Block::Indefinite;
    let turn = give_code(&state, "123456", None, &account, at(1));
    assert_eq!(turn.state, State::AccountBlocked { until: None });
    assert!(!begins_session(&turn.effects));
}

/// Somebody registered anew: the old phone, with the old code, opens nothing.
#[test]
fn another_password_meanwhile_ends_what_was_proven_with_the_old_one() {
    let before = account(true, true);
    let choice = give_credentials(&before, "111111", at(0)).state;
    let sms = ParsedLogInAnswer::SecondFactor(SecondFactor::Sms);
    let waiting = give(&choice, &sms, &before, "123456", at(0)).unwrap().state;
    let after = Account { password: digest("another password"), ..before };
    for turn in [
        give_code(&waiting, "123456", None, &after, at(1)),
        give(&waiting, &ParsedLogInAnswer::ResendCode, &after, "222222", at(60)).unwrap(),
        give(&choice, &sms, &after, "222222", at(60)).unwrap(),
    ] {
        assert_eq!((turn.state, turn.failure), (State::Credentials, Some(Failure::CredentialsIncorrect)));
        assert!(!begins_session(&turn.effects) && mails(&turn.effects).is_empty());
    }
}

#[test]
fn each_time_step_counts_once_and_none_before_it() {
    let mut account = account(false, true);
    account.standing.last_time_step = Some(100);
    let state = give_credentials(&account, "111111", at(0)).state;
    for step in [99, 100] {
        assert_eq!(give_code(&state, "654321", Some(step), &account, at(1)).failure, Some(Failure::CodeUsed));
    }
    assert_eq!(give_code(&state, "654321", Some(101), &account, at(1)).state, State::Done);
}

/// Another number is to be confirmed: the app that works proves it, not the mailbox; nobody is in by that.
#[test]
fn the_app_is_asked_before_another_number_is_confirmed() {
    let renewal = Some(Renewal { reset_at: None, mobile: Some("+31612345678".to_owned()) });
    let account = Account { renewal, ..account(true, true) };
    let asked = give_credentials(&account, "123456", at(0));
    assert!(matches!(asked.state, State::AuthenticatorCode(_)) && mails(&asked.effects).is_empty());
    let proven = give_code(&asked.state, "654321", Some(101), &account, at(1));
    assert_eq!(proven.state, State::SetUpSecondFactor { registration: registration() });
    assert!(!begins_session(&proven.effects));
    assert_eq!(standing(&proven.effects).unwrap().last_time_step, Some(101));
    // Reset meanwhile, the app proves nothing either.
    let renewal = Some(Renewal { reset_at: Some(at(1)), mobile: None });
    let reset = give_code(&asked.state, "654321", Some(101), &Account { renewal, ..account }, at(1));
    assert!(matches!(reset.state, State::EmailCode(_)));
}

#[test]
fn nobody_gets_in_by_the_password_alone() {
    let turn = give_credentials(&account(false, false), "111111", at(0));
    assert_eq!(turn.state, State::AccountBlocked { until: None });
}

#[test]
fn more_time_changes_nothing_and_ends_have_none() {
    let account = account(true, false);
    let state = give_credentials(&account, "123456", at(0)).state;
    let turn = give(&state, &ParsedLogInAnswer::MoreTime, &account, "111111", at(1)).unwrap();
    assert_eq!((turn.state, turn.effects), (state, vec![]));
    let end = give(&State::Done, &ParsedLogInAnswer::MoreTime, &account, "111111", at(1));
    assert_eq!(end.unwrap_err(), Failure::NotForStep);
}
