//! A company for tests.

use super::{
    AccountFacts, ActDigest, Actor, Company, CompanyRules, EmailFacts, FreshToken, MailsLeft, Others,
    Outcome, Refusal, SentInvitation, Situation, User, act,
};
use crate::{
    journeys::{AccountId, Block, Standing, later},
    random::Random,
    secrets::Token,
};
use jiff::{SignedDuration, Timestamp};
use voordeur_contract::{CompanyId, EmailAddress, Language, ParsedAct, Role, SecondFactor, UserId};
use voordeur_portals::Companies;

pub(super) fn start() -> Timestamp {
    "2026-11-21T20:00:00Z".parse().unwrap()
}

pub(super) fn rules(accounts: Option<u32>) -> CompanyRules {
    CompanyRules {
        companies: Companies {
            accounts,
            authorisations: ["policies", "claims", "invoices"].map(str::to_owned).to_vec(),
            invitation_days: 7,
            undo_seconds: 10,
            mails_per_administrator_per_hour: 200,
            mails_per_company_per_day: 500,
        },
        step_up: SignedDuration::from_mins(5),
        country: "NL".to_owned(),
        second_factors: vec![SecondFactor::Sms, SecondFactor::Authenticator],
    }
}

pub(super) fn company() -> Company {
    Company {
        id: CompanyId::parse("00000000-0000-4000-b000-000000000001").unwrap(),
        name: "Voorbeeld Transport B.V.".to_owned(),
        number: "90000001".to_owned(),
    }
}

pub(super) fn id(number: usize) -> UserId {
    UserId::parse(&format!("00000000-0000-4000-a000-{number:012}")).unwrap()
}

pub(super) fn fresh() -> FreshToken {
    FreshToken::of(Token::generate(&Random::seeded(7)))
}

/// Somebody who is in.
pub(super) fn active(number: usize, role: Role) -> User {
    User {
        account: Some(AccountId(number.to_string())),
        invitation: None,
        activated_at: Some(start()),
        last_log_in_at: Some(start()),
        role,
        ..invited(number)
    }
}

/// The account of somebody who is in.
pub(super) fn account(number: usize, block: Block) -> AccountFacts {
    let standing = Standing { block, ..Standing::default() };
    AccountFacts { id: AccountId(number.to_string()), mobile: None, standing }
}

/// Somebody who has a link.
pub(super) fn invited(number: usize) -> User {
    User {
        id: id(number),
        account: None,
        name: format!("User {number}"),
        email: EmailAddress::parse(&format!("user-{number}@example.com")).unwrap(),
        mobile: None,
        language: Language::Nl,
        role: Role::User,
        authorisations: vec!["policies".to_owned()],
        invitation: Some(SentInvitation {
            sent_at: start(),
            expires_at: rules(None).link_expires_at(start()),
            token: "hash".to_owned(),
        }),
        activated_at: None,
        block: None,
        last_log_in_at: None,
        new_email: None,
        new_mobile: None,
        removed_at: None,
        undo: None,
        newest_act: None,
        revision: 1,
    }
}

/// What an administrator does, with everything else as it may be.
pub(super) struct Desk {
    pub(super) rules: CompanyRules,
    pub(super) actor: Actor,
    pub(super) others: Others,
    pub(super) account: Option<AccountFacts>,
    pub(super) mails: MailsLeft,
    pub(super) email: EmailFacts,
    pub(super) act: ActDigest,
    pub(super) now: Timestamp,
}

impl Desk {
    /// User 0 asks; there is room, and another administrator.
    pub(super) fn open() -> Self {
        Self {
            rules: rules(None),
            actor: Actor { user: id(0), name: "User 0".to_owned() },
            others: Others { accounts: 2, administrators: 1 },
            account: None,
            mails: MailsLeft { left: 1, more_at: Timestamp::MAX },
            email: EmailFacts::default(),
            act: ActDigest("one".to_owned()),
            now: start(),
        }
    }

    pub(super) fn after(mut self, seconds: i64) -> Self {
        self.now = later(self.now, SignedDuration::from_secs(seconds));
        self
    }

    pub(super) fn situation<'a>(&'a self, company: &'a Company, fresh: &'a FreshToken) -> Situation<'a> {
        Situation {
            company,
            others: self.others,
            actor: &self.actor,
            account: self.account.as_ref(),
            mails: self.mails,
            email: &self.email,
            fresh,
            act: &self.act,
            rules: &self.rules,
            now: self.now,
        }
    }

    pub(super) fn does(&self, user: &User, asked: &ParsedAct) -> Result<Outcome, Refusal> {
        self.does_on(user, user.revision, asked)
    }

    /// The same on the revision that the administrator saw.
    pub(super) fn does_on(&self, user: &User, seen: u32, asked: &ParsedAct) -> Result<Outcome, Refusal> {
        act(user, seen, asked, &self.situation(&company(), &fresh()))
    }
}

pub(super) fn block() -> ParsedAct {
    ParsedAct::Block { reason: "Long leave".to_owned() }
}

pub(super) fn authorise(role: Role) -> ParsedAct {
    ParsedAct::Authorise { role, authorisations: vec!["policies".to_owned()] }
}
