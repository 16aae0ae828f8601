//! Administrators who do anything to anybody, at any time.

use super::{
    AccountFacts, ActDigest, Actor, EmailFacts, MailsLeft, Others, Refusal, Situation, User, act,
    fixtures::{active, company, fresh, id, rules, start},
    invite,
};
use crate::journeys::{AccountId, Block, Standing, later};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use voordeur_contract::{EmailAddress, Language, ParsedAct, ParsedNewUser, Role};

/// So many accounts the company may have.
const ALLOWED: u32 = 4;

/// Something that happens.
#[derive(Clone, Copy, Debug)]
enum Event {
    /// The administrator of this place does this to the user of that place.
    Act { actor: usize, user: usize, act: usize },
    /// Somebody is invited, to an address of few.
    Invite { actor: usize, email: usize, administrator: bool },
    /// Somebody uses the mailed link.
    Accept { user: usize },
    /// Too many wrong codes block an account for a while.
    WrongCodes { user: usize },
    /// Time goes by.
    Wait { seconds: i64 },
}

fn acts() -> Vec<ParsedAct> {
    let authorisations = || vec!["policies".to_owned()];
    let edited = |email: &str| ParsedAct::Edit {
        name: "Another name".to_owned(),
        email: EmailAddress::parse(email).unwrap(),
        mobile: Some("+31612345678".to_owned()),
    };
    vec![
        edited("user-1@example.com"),
        edited("user-9@example.com"),
        ParsedAct::Authorise { role: Role::User, authorisations: authorisations() },
        ParsedAct::Authorise { role: Role::Administrator, authorisations: Vec::new() },
        ParsedAct::AuthoriseAgain { role: Role::User, authorisations: authorisations() },
        ParsedAct::AuthoriseAgain { role: Role::Administrator, authorisations: authorisations() },
        ParsedAct::Block { reason: "Why not".to_owned() },
        ParsedAct::Unblock { reason: "Why not".to_owned() },
        ParsedAct::ResetSecondFactor,
        ParsedAct::EndSessions,
        ParsedAct::ResendInvitation,
        ParsedAct::WithdrawInvitation,
        ParsedAct::Remove,
        ParsedAct::Undo,
        ParsedAct::Undo,
    ]
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        6 => (0..6_usize, 0..12_usize, 0..acts().len())
            .prop_map(|(actor, user, act)| Event::Act { actor, user, act }),
        3 => (0..6_usize, 0..12_usize, any::<bool>())
            .prop_map(|(actor, email, administrator)| Event::Invite { actor, email, administrator }),
        3 => (0..12_usize).prop_map(|user| Event::Accept { user }),
        1 => (0..12_usize).prop_map(|user| Event::WrongCodes { user }),
        2 => prop_oneof![Just(3_i64), Just(20), Just(4 * 24 * 3600)].prop_map(|seconds| Event::Wait { seconds }),
    ]
}

/// The company as the store would have it.
struct Office {
    users: Vec<User>,
    /// By the place of the user.
    standings: Vec<Standing>,
    now: Timestamp,
}

impl Office {
    fn open() -> Self {
        let users = vec![active(0, Role::Administrator)];
        Self { users, standings: vec![Standing::default()], now: start() }
    }

    fn accounts(&self) -> u32 {
        self.count(|user| user.uses_account(self.now))
    }

    fn administrators(&self) -> u32 {
        self.count(User::is_active_administrator)
    }

    fn count(&self, is: impl Fn(&User) -> bool) -> u32 {
        u32::try_from(self.users.iter().filter(|user| is(user)).count()).unwrap()
    }

    /// One of those who may ask.
    fn actor(&self, place: usize) -> Option<Actor> {
        let asking: Vec<&User> = self.users.iter().filter(|user| user.is_active_administrator()).collect();
        let user = *asking.get(place % asking.len().max(1))?;
        Some(Actor { user: user.id.clone(), name: user.name.clone() })
    }

    fn has_email(&self, email: &EmailAddress, but: Option<usize>) -> bool {
        let there = |(place, user): (usize, &User)| {
            Some(place) != but && user.removed_at.is_none() && user.email == *email
        };
        self.users.iter().enumerate().any(there)
    }

    fn others(&self, user: Option<usize>) -> Others {
        let mut others = Others { accounts: self.accounts(), administrators: self.administrators() };
        if let Some(user) = user.and_then(|place| self.users.get(place)) {
            others.accounts -= u32::from(user.uses_account(self.now));
            others.administrators -= u32::from(user.is_active_administrator());
        }
        others
    }

    fn happens(&mut self, event: Event) {
        match event {
            Event::Act { actor, user, act } => self.acted(actor, user, act),
            Event::Invite { actor, email, administrator } => self.invited(actor, email, administrator),
            Event::Accept { user } => {
                let place = user % self.users.len();
                let user = &mut self.users[place];
                if user.can_accept(self.now) {
                    user.account = Some(AccountId(format!("{place}")));
                    (user.activated_at, user.invitation, user.undo) = (Some(self.now), None, None);
                    user.revision += 1;
                }
            }
            Event::WrongCodes { user } => {
                let place = user % self.users.len();
                let until = later(self.now, SignedDuration::from_mins(15));
                self.standings[place].block = Block::Until(until);
            }
            Event::Wait { seconds } => self.now = later(self.now, SignedDuration::from_secs(seconds)),
        }
    }

    fn acted(&mut self, actor: usize, place: usize, asked: usize) {
        let (place, asked) = (place % self.users.len(), &acts()[asked]);
        let Some(actor) = self.actor(actor) else { return };
        let user = self.users[place].clone();
        let email = match asked {
            ParsedAct::Edit { email, .. } => email,
            _ => &user.email,
        };
        let email = EmailFacts { is_in_company: self.has_email(email, Some(place)), owner: None };
        let account = user.account.clone().map(|id| AccountFacts {
            id,
            mobile: None,
            standing: self.standings[place].clone(),
        });
        let (rules, company, fresh) = (rules(Some(ALLOWED)), company(), fresh());
        let digest = ActDigest(String::new());
        let situation = Situation {
            company: &company,
            others: self.others(Some(place)),
            actor: &actor,
            account: account.as_ref(),
            mails: MailsLeft { left: 1, more_at: Timestamp::MAX },
            email: &email,
            fresh: &fresh,
            act: &digest,
            rules: &rules,
            now: self.now,
        };
        match act(&user, user.revision, asked, &situation) {
            Ok(outcome) => {
                let nothing = outcome.effects.is_empty();
                assert_eq!(nothing, outcome.user == user, "{user:?}");
                self.users[place] = outcome.user;
            }
            Err(refusal) => assert!(!matches!(refusal, Refusal::UserChanged | Refusal::NoMember)),
        }
        if user.removed_at.is_some() && self.users[place] != user {
            assert!(*asked == ParsedAct::Undo, "only undoing is left after removing");
        }
    }

    fn invited(&mut self, actor: usize, email: usize, administrator: bool) {
        let Some(actor) = self.actor(actor) else { return };
        let new = ParsedNewUser {
            name: format!("User {email}"),
            email: EmailAddress::parse(&format!("user-{email}@example.com")).unwrap(),
            mobile: None,
            language: Language::Nl,
            role: if administrator { Role::Administrator } else { Role::User },
            authorisations: Vec::new(),
        };
        let email = EmailFacts { is_in_company: self.has_email(&new.email, None), owner: None };
        let (rules, company, fresh) = (rules(Some(ALLOWED)), company(), fresh());
        let digest = ActDigest(String::new());
        let situation = Situation {
            company: &company,
            others: self.others(None),
            actor: &actor,
            account: None,
            mails: MailsLeft { left: 1, more_at: Timestamp::MAX },
            email: &email,
            fresh: &fresh,
            act: &digest,
            rules: &rules,
            now: self.now,
        };
        if let Ok(outcome) = invite(&new, id(self.users.len()), &situation) {
            self.users.push(outcome.user);
            self.standings.push(Standing::default());
        }
    }

    fn holds(&self) {
        assert!(self.accounts() <= ALLOWED, "more accounts than are allowed");
        assert!(self.administrators() > 0, "nobody is left who could help");
        for (place, user) in self.users.iter().enumerate() {
            assert!(user.removed_at.is_some() || !self.has_email(&user.email, Some(place)));
            let is_out = user.block.is_some() || user.removed_at.is_some();
            assert!(!is_out || !(user.has_access() || user.can_accept(self.now)));
            assert!(user.account.is_some() == user.activated_at.is_some());
        }
    }
}

proptest! {
    #[test]
    fn the_limit_holds_and_somebody_can_always_help(events in prop::collection::vec(event(), 1..120)) {
        let mut office = Office::open();
        for event in events {
            office.happens(event);
            office.holds();
        }
    }

    #[test]
    fn what_hurts_others_wants_a_proof_that_is_not_old(minutes in 0..30_i64, seconds in 0..60_i64) {
        let rules = rules(None);
        let passed = SignedDuration::from_secs(minutes * 60 + seconds);
        let needed = rules.needs_step_up(start(), later(start(), passed));
        prop_assert_eq!(needed, passed > SignedDuration::from_mins(5));
    }
}
