use super::{ActDigest, CompanyRules, Refusal, User};
use crate::{
    journeys::{AccountId, Block, Standing},
    secrets::Token,
};
use jiff::Timestamp;
use std::fmt;
use voordeur_contract::{CompanyId, EmailAddress, Language, UserId};

/// What an act is decided on, beside the user whom it is about.
#[derive(Clone, Debug)]
pub struct Situation<'a> {
    /// Of which company.
    pub company: &'a Company,
    /// Its other users.
    pub others: Others,
    /// Whoever does it.
    pub actor: &'a Actor,
    /// The user's account, if there is one.
    pub account: Option<&'a AccountFacts>,
    /// How many mails may go to addresses that are typed.
    pub mails: MailsLeft,
    /// What is known of an e-mail address that was typed.
    pub email: &'a EmailFacts,
    /// For a link that may be mailed.
    pub fresh: &'a FreshToken,
    /// Names the act that is asked for.
    pub act: &'a ActDigest,
    /// What the portal decides.
    pub rules: &'a CompanyRules,
    /// When.
    pub now: Timestamp,
}

/// A company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Company {
    /// Names it.
    pub id: CompanyId,
    /// Its name.
    pub name: String,
    /// The number it is registered under.
    pub number: String,
}

/// The company's users but for the one whom the act is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Others {
    /// So many of them use an account.
    pub accounts: u32,
    /// So many of them are active administrators.
    pub administrators: u32,
}

/// How many more mails may go to addresses that an administrator types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MailsLeft {
    /// So many.
    pub left: u32,
    /// From when there are more.
    pub more_at: Timestamp,
}

impl MailsLeft {
    /// Whether so many may go.
    ///
    /// # Errors
    /// From when they may.
    pub fn allow(self, mails: u32) -> Result<(), Refusal> {
        if mails > self.left { Err(Refusal::TooManyMails { retry_at: self.more_at }) } else { Ok(()) }
    }
}

/// Whoever does something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// Which user of the company.
    pub user: UserId,
    /// The name.
    pub name: String,
}

/// What an act has to know of an account.
#[derive(Clone)]
pub struct AccountFacts {
    /// Which.
    pub id: AccountId,
    /// Its mobile number (E.164).
    pub mobile: Option<String>,
    /// What its log-ins have led to.
    pub standing: Standing,
}

impl AccountFacts {
    /// Nobody gets into it, for a while or for good: after too many wrong codes, or because the insurer keeps it shut. Its
    /// owner may belong to several companies, or be a customer too: none of their administrators lifts that.
    pub fn is_blocked(&self, now: Timestamp) -> bool {
        self.standing.blocked(now).is_some()
    }

    /// Nobody gets in before somebody unblocks it.
    pub fn is_blocked_for_good(&self) -> bool {
        self.standing.block == Block::Indefinite
    }
}

/// What is known of an e-mail address that was typed.
#[derive(Clone, Debug, Default)]
pub struct EmailFacts {
    /// Another user of the company has it.
    pub is_in_company: bool,
    /// Another account has it.
    pub owner: Option<Owner>,
}

/// Whose an e-mail address is.
#[derive(Clone)]
pub struct Owner {
    /// The address.
    pub email: EmailAddress,
    /// In which language to write.
    pub language: Language,
}

impl fmt::Debug for Owner {
    /// Whose it is stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Owner(…)")
    }
}

impl fmt::Debug for AccountFacts {
    /// Whose it is stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccountFacts").field("id", &self.id).finish_non_exhaustive()
    }
}

/// A token drawn for this act alone.
#[derive(Clone, Debug)]
pub struct FreshToken {
    /// What the link carries.
    pub token: Token,
    /// What is kept of it.
    pub hash: String,
}

impl FreshToken {
    /// Of a token that nobody has seen yet.
    pub fn of(token: Token) -> Self {
        let hash = token.hash().as_str().to_owned();
        Self { token, hash }
    }
}

impl Situation<'_> {
    /// Whether the user, as he or she stands, can look after the company's users.
    pub(super) fn is_active_administrator(&self, user: &User) -> bool {
        user.is_active_administrator() && !self.account.is_some_and(AccountFacts::is_blocked_for_good)
    }

    /// Why somebody whom no administrator has blocked cannot be let in again.
    pub(super) fn no_block_to_lift(&self) -> Refusal {
        match self.account.is_some_and(|account| account.is_blocked(self.now)) {
            true => Refusal::BlockOfAccount,
            false => Refusal::NotPossible,
        }
    }
}
