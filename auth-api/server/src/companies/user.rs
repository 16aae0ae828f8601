use super::NewestAct;
use crate::journeys::AccountId;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt;
use voordeur_contract::{EmailAddress, Language, Role, UserId};

/// Somebody within a company, as the store keeps one.
#[derive(Clone, PartialEq, Eq)]
pub struct User {
    /// Names the user.
    pub id: UserId,
    /// The account of whoever accepted the invitation; `None`: nobody has, or not again.
    pub account: Option<AccountId>,
    /// Given name and family name.
    pub name: String,
    /// Where mail goes to, and the name to log in with.
    pub email: EmailAddress,
    /// E.164, as an administrator gave it; the account's own number counts once there is one.
    pub mobile: Option<String>,
    /// In which language to write.
    pub language: Language,
    /// What the user may do.
    pub role: Role,
    /// What the user may use: ids of the portal's configuration.
    pub authorisations: Vec<String>,
    /// The mailed link, while nobody has used it.
    pub invitation: Option<SentInvitation>,
    /// When the invitation was accepted.
    pub activated_at: Option<Timestamp>,
    /// An administrator has blocked the user.
    pub block: Option<AdministratorsBlock>,
    /// The newest session that was at work for the company.
    pub last_log_in_at: Option<Timestamp>,
    /// What takes the place of the e-mail address once it is confirmed.
    pub new_email: Option<NewEmail>,
    /// E.164: what takes the place of the mobile number once it is confirmed.
    pub new_mobile: Option<String>,
    /// When the user was removed.
    pub removed_at: Option<Timestamp>,
    /// How the newest act is taken back.
    pub undo: Option<Undo>,
    /// The newest act itself.
    pub newest_act: Option<NewestAct>,
    /// Grows with every change that the next act has to know of.
    pub revision: u32,
}

/// A mailed link that lets somebody in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentInvitation {
    /// When.
    pub sent_at: Timestamp,
    /// Until when it works.
    pub expires_at: Timestamp,
    /// The hash of its token.
    pub token: String,
}

/// A block that an administrator has put on a user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdministratorsBlock {
    /// When.
    pub at: Timestamp,
    /// Why.
    pub reason: String,
    /// The name of whoever did it.
    pub by: String,
}

/// An e-mail address that has to be confirmed.
#[derive(Clone, PartialEq, Eq)]
pub struct NewEmail {
    /// The address.
    pub email: EmailAddress,
    /// The hash of the mailed link's token; `None`: the address is somebody else's, no link was mailed.
    pub token: Option<String>,
    /// Until when the link works.
    pub expires_at: Timestamp,
}

/// How the newest act is taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Undo {
    /// Only by whoever did it.
    pub by: UserId,
    /// Not after this.
    pub until: Timestamp,
    /// What is put back.
    pub back: TakenBack,
    /// The messages that are held back until then, by their ids in the outbox.
    pub messages: Vec<String>,
}

/// What is put back. Nothing else is: the user may have logged in meanwhile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TakenBack {
    /// Another role, other authorisations.
    Authorised {
        /// The role before.
        role: Role,
        /// The authorisations before.
        authorisations: Vec<String>,
    },
    /// A block.
    Blocked,
    /// The end of a block.
    Unblocked(AdministratorsBlock),
    /// That the user went from the list.
    Removed,
}

impl User {
    /// Whether the user takes up one of the company's accounts: everybody who is in, or still can be by a link.
    pub fn uses_account(&self, now: Timestamp) -> bool {
        self.removed_at.is_none() && (self.activated_at.is_some() || self.can_accept(now))
    }

    /// Whether the mailed link works.
    pub fn can_accept(&self, now: Timestamp) -> bool {
        let works = self.invitation.as_ref().is_some_and(|invitation| now < invitation.expires_at);
        works && self.removed_at.is_none() && self.block.is_none() && self.activated_at.is_none()
    }

    /// Whether the user looks after the company's users, unless the account itself keeps him or her out.
    pub fn is_active_administrator(&self) -> bool {
        self.role == Role::Administrator && self.has_access()
    }

    /// Whether the company lets the user in.
    pub fn has_access(&self) -> bool {
        self.activated_at.is_some() && self.block.is_none() && self.removed_at.is_none()
    }
}

impl fmt::Debug for User {
    /// Whose data it is stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("User")
            .field("id", &self.id)
            .field("role", &self.role)
            .field("active", &self.has_access())
            .field("revision", &self.revision)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for NewEmail {
    /// Whose address it is stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NewEmail(…)")
    }
}
