//! What acts lead to, one by one.

use super::{
    Effect, EmailFacts, MailsLeft, Others, Owner, Refusal,
    fixtures::{Desk, account, active, authorise, block, id, invited, start},
};
use crate::journeys::{Block, later};
use jiff::SignedDuration;
use voordeur_contract::{Activity, EmailAddress, FieldReason, Language, ParsedAct, Role};

fn templates(effects: &[Effect]) -> Vec<(&str, &str)> {
    effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Tell(message) | Effect::TellTyped(message) => Some(("now", message.template.as_str())),
            Effect::TellLater(message) => Some(("later", message.template.as_str())),
            _ => None,
        })
        .collect()
}

fn noted(effects: &[Effect]) -> Vec<Activity> {
    let activity = |effect: &Effect| match effect {
        Effect::Note { activity, .. } => Some(*activity),
        _ => None,
    };
    effects.iter().filter_map(activity).collect()
}

fn edit(email: &str, mobile: Option<&str>) -> ParsedAct {
    ParsedAct::Edit {
        name: "User 1".to_owned(),
        email: EmailAddress::parse(email).unwrap(),
        mobile: mobile.map(str::to_owned),
    }
}

#[test]
fn a_block_ends_sessions_at_once_and_is_told_when_it_stays() {
    let user = active(1, Role::User);
    let outcome = Desk::open().does(&user, &block()).unwrap();
    assert_eq!(outcome.user.block.as_ref().unwrap().reason, "Long leave");
    assert!(outcome.effects.contains(&Effect::EndWork(user.account.clone().unwrap())));
    assert_eq!(templates(&outcome.effects), [("later", "access-blocked")]);
    assert_eq!(outcome.user.revision, 2);
}

#[test]
fn a_block_for_the_same_reason_is_there_already() {
    let blocked = Desk::open().does(&active(1, Role::User), &block()).unwrap().user;
    let again = Desk::open().after(3600).does(&blocked, &block()).unwrap();
    assert_eq!((again.user, again.effects), (blocked.clone(), Vec::new()));
    let other = ParsedAct::Block { reason: "Left".to_owned() };
    assert_eq!(Desk::open().does(&blocked, &other).unwrap_err(), Refusal::NotPossible);
}

#[test]
fn an_act_on_what_has_changed_meanwhile_is_not_done() {
    let mut seen = active(1, Role::User);
    let desk = Desk::open();
    let fresh = super::fixtures::fresh();
    let company = super::fixtures::company();
    seen.revision = 3;
    let refused = super::act(&seen, 2, &block(), &desk.situation(&company, &fresh));
    assert_eq!(refused.unwrap_err(), Refusal::UserChanged);
}

#[test]
fn the_last_administrator_stays_whoever_asks() {
    let alone = Desk { others: Others { accounts: 2, administrators: 0 }, ..Desk::open() };
    for last in [active(0, Role::Administrator), active(1, Role::Administrator)] {
        for act in [block(), ParsedAct::Remove, authorise(Role::User)] {
            assert_eq!(alone.does(&last, &act).unwrap_err(), Refusal::LastAdministrator);
            assert!(Desk::open().does(&last, &act).is_ok());
        }
        // What leaves the role alone is done.
        let more =
            ParsedAct::Authorise { role: Role::Administrator, authorisations: vec!["claims".to_owned()] };
        assert!(alone.does(&last, &more).is_ok());
    }
}

#[test]
fn within_ten_seconds_it_is_as_if_nothing_had_been_done() {
    for (user, act) in [
        (active(1, Role::User), block()),
        (active(1, Role::User), ParsedAct::Remove),
        (active(1, Role::User), authorise(Role::Administrator)),
        (invited(1), ParsedAct::WithdrawInvitation),
    ] {
        let done = Desk::open().does(&user, &act).unwrap().user;
        let undone = Desk::open().after(9).does(&done, &ParsedAct::Undo).unwrap();
        assert_eq!(noted(&undone.effects), [Activity::Undone]);
        assert_eq!(super::User { revision: user.revision, newest_act: None, ..undone.user }, user);
        assert_eq!(Desk::open().after(10).does(&done, &ParsedAct::Undo).unwrap_err(), Refusal::UndoOver);
        let mut somebody_else = Desk::open();
        somebody_else.actor.user = id(7);
        assert_eq!(somebody_else.does(&done, &ParsedAct::Undo).unwrap_err(), Refusal::UndoOver);
    }
}

#[test]
fn who_was_removed_comes_back_only_where_there_is_room() {
    let removed = Desk::open().does(&active(1, Role::User), &ParsedAct::Remove).unwrap().user;
    let mut full = Desk::open();
    full.rules.companies.accounts = Some(2);
    assert_eq!(full.does(&removed, &ParsedAct::Undo).unwrap_err(), Refusal::NoAccountLeft);
    let taken = Desk { email: EmailFacts { is_in_company: true, ..EmailFacts::default() }, ..Desk::open() };
    assert_eq!(taken.does(&removed, &ParsedAct::Undo).unwrap_err(), Refusal::AlreadyUser);
    assert_eq!(Desk::open().does(&removed, &block()).unwrap_err(), Refusal::UserNotFound);
}

#[test]
fn an_invitation_that_has_expired_takes_an_account_again() {
    let expired = Desk::open().after(7 * 24 * 3600);
    let mut full = Desk::open().after(7 * 24 * 3600);
    full.rules.companies.accounts = Some(2);
    for act in [
        ParsedAct::ResendInvitation,
        ParsedAct::AuthoriseAgain { role: Role::User, authorisations: Vec::new() },
    ] {
        assert!(expired.does(&invited(1), &act).unwrap().user.can_accept(expired.now));
        assert_eq!(full.does(&invited(1), &act).unwrap_err(), Refusal::NoAccountLeft);
    }
}

#[test]
fn who_is_authorised_again_is_out_until_the_link_is_used() {
    let blocked = Desk::open().does(&active(1, Role::User), &block()).unwrap().user;
    let again = ParsedAct::AuthoriseAgain { role: Role::User, authorisations: vec!["claims".to_owned()] };
    let outcome = Desk::open().does(&blocked, &again).unwrap();
    assert!(!outcome.user.has_access() && outcome.user.can_accept(Desk::open().now));
    assert_eq!((&outcome.user.account, &outcome.user.block), (&None, &None));
    assert_eq!(templates(&outcome.effects), [("now", "invitation")]);
    assert_eq!(Desk::open().does(&active(1, Role::User), &again).unwrap_err(), Refusal::NotPossible);
}

#[test]
fn what_does_not_fit_how_the_user_stands_is_not_possible() {
    let unblock = ParsedAct::Unblock { reason: "Back".to_owned() };
    for (user, act) in [
        (active(1, Role::User), unblock),
        (active(1, Role::User), ParsedAct::ResendInvitation),
        (active(1, Role::User), ParsedAct::WithdrawInvitation),
        (invited(1), block()),
        (invited(1), ParsedAct::ResetSecondFactor),
        (invited(1), ParsedAct::EndSessions),
    ] {
        assert_eq!(Desk::open().does(&user, &act).unwrap_err(), Refusal::NotPossible);
    }
}

/// Too many wrong codes, or the insurer: that keeps the person out elsewhere too.
#[test]
fn no_administrator_lifts_the_block_of_an_account() {
    let unblock = ParsedAct::Unblock { reason: "Back".to_owned() };
    let again = ParsedAct::AuthoriseAgain { role: Role::User, authorisations: Vec::new() };
    let in_an_hour = later(start(), SignedDuration::from_hours(1));
    for shut in [Block::Indefinite, Block::Until(in_an_hour)] {
        let shut = Desk { account: Some(account(1, shut)), ..Desk::open() };
        let user = active(1, Role::User);
        for act in [&unblock, &again] {
            assert_eq!(shut.does(&user, act).unwrap_err(), Refusal::BlockOfAccount);
        }
        // Where an administrator has blocked the person besides, only that ends.
        let both = shut.does(&user, &block()).unwrap().user;
        let unblocked = shut.does(&both, &unblock).unwrap();
        assert_eq!((unblocked.user.block, noted(&unblocked.effects)), (None, vec![Activity::Unblocked]));
        assert!(shut.does(&both, &again).is_ok());
    }
    let over = Desk { account: Some(account(1, Block::Until(start()))), ..Desk::open() };
    assert_eq!(over.does(&active(1, Role::User), &unblock).unwrap_err(), Refusal::NotPossible);
}

/// An administrator's account that was taken over writes to strangers only so often; whoever takes care of it is not held up.
#[test]
fn only_so_many_mails_go_to_addresses_that_were_typed() {
    let retry_at = later(start(), SignedDuration::from_hours(1));
    let enough = || Desk { mails: MailsLeft { left: 0, more_at: retry_at }, ..Desk::open() };
    let blocked = Desk::open().does(&active(1, Role::User), &block()).unwrap().user;
    let again = ParsedAct::AuthoriseAgain { role: Role::User, authorisations: Vec::new() };
    for (user, act) in [
        (invited(1), ParsedAct::ResendInvitation),
        (invited(1), edit("right@example.com", None)),
        (active(1, Role::User), edit("new@example.com", None)),
        (blocked, again),
    ] {
        assert_eq!(enough().does(&user, &act).unwrap_err(), Refusal::TooManyMails { retry_at });
    }
    for act in [block(), ParsedAct::Remove, ParsedAct::EndSessions, ParsedAct::ResetSecondFactor] {
        assert!(enough().does(&active(1, Role::User), &act).is_ok());
    }
    assert!(enough().does(&invited(1), &ParsedAct::WithdrawInvitation).is_ok());
}

#[test]
fn only_what_the_portal_offers_can_be_authorised() {
    let unknown = ParsedAct::Authorise { role: Role::User, authorisations: vec!["everything".to_owned()] };
    let refused = Desk::open().does(&active(1, Role::User), &unknown).unwrap_err();
    assert_eq!(refused, Refusal::Field { field: "authorisations", reason: FieldReason::Malformed });
}

#[test]
fn a_new_address_is_told_at_the_old_one_and_confirmed_at_the_new_one() {
    let user = active(1, Role::User);
    let outcome = Desk::open().does(&user, &edit("new@example.com", None)).unwrap();
    assert_eq!(outcome.user.email, user.email);
    assert!(outcome.user.new_email.as_ref().unwrap().token.is_some());
    assert_eq!(templates(&outcome.effects), [("now", "new-email-asked"), ("now", "confirm-email")]);
    assert_eq!(noted(&outcome.effects), [Activity::NewEmailAsked]);
}

/// Whether somebody has an account elsewhere is nobody's business.
#[test]
fn the_address_of_somebody_else_looks_the_same() {
    let email = EmailAddress::parse("owner@example.com").unwrap();
    let owner = Some(Owner { email, language: Language::En });
    let desk = Desk { email: EmailFacts { is_in_company: false, owner }, ..Desk::open() };
    let outcome = desk.does(&active(1, Role::User), &edit("owner@example.com", None)).unwrap();
    let new = outcome.user.new_email.as_ref().unwrap();
    assert_eq!((new.email.as_str(), &new.token), ("owner@example.com", &None));
    assert_eq!(templates(&outcome.effects), [("now", "new-email-asked"), ("now", "new-email-taken")]);
    let in_company = Desk { email: EmailFacts { is_in_company: true, owner: None }, ..Desk::open() };
    let refused = in_company.does(&active(1, Role::User), &edit("owner@example.com", None)).unwrap_err();
    assert_eq!(refused, Refusal::AlreadyUser);
}

#[test]
fn a_mistake_in_an_invitation_is_mended_at_once() {
    let outcome = Desk::open().does(&invited(1), &edit("right@example.com", Some("+31612345678"))).unwrap();
    assert_eq!(outcome.user.email.as_str(), "right@example.com");
    assert_eq!(outcome.user.mobile.as_deref(), Some("+31612345678"));
    assert_eq!(outcome.user.new_email, None);
    assert_eq!(templates(&outcome.effects), [("now", "invitation")]);
    assert_ne!(outcome.user.invitation.unwrap().token, "hash");
}

#[test]
fn nothing_new_is_no_change() {
    let user = active(1, Role::User);
    for act in [edit("user-1@example.com", None), authorise(Role::User)] {
        let outcome = Desk::open().does(&user, &act).unwrap();
        assert_eq!((outcome.user, outcome.effects), (user.clone(), Vec::new()));
    }
}

#[test]
fn a_reset_ends_sessions_and_cannot_be_taken_back() {
    let outcome = Desk::open().does(&active(1, Role::User), &ParsedAct::ResetSecondFactor).unwrap();
    assert_eq!(templates(&outcome.effects), [("now", "second-factor-reset")]);
    assert_eq!(outcome.user.undo, None);
    assert_eq!(Desk::open().does(&outcome.user, &ParsedAct::Undo).unwrap_err(), Refusal::UndoOver);
}
