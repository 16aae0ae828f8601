use super::Role;
use crate::{Language, SecondFactor, Timestamp, UserId};
use serde::{Deserialize, Serialize};

/// Whether a user can log in for the company.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum UserStatus {
    /// Yes, and has done so.
    Active,
    /// Not yet: the link was mailed and works.
    Invited,
    /// Not yet: the link was mailed, and its time is over.
    InvitationExpired,
    /// No: an administrator has blocked the user, or the account itself lets nobody in.
    Blocked,
    /// Yes, but has never done so.
    NeverLoggedIn,
}

impl UserStatus {
    /// Every status, in the order in which to offer them.
    pub const ALL: [Self; 5] =
        [Self::Active, Self::Invited, Self::InvitationExpired, Self::Blocked, Self::NeverLoggedIn];

    /// Its name: as in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Invited => "invited",
            Self::InvitationExpired => "invitation-expired",
            Self::Blocked => "blocked",
            Self::NeverLoggedIn => "never-logged-in",
        }
    }
}

/// A user as the list shows one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct UserRow {
    /// Which.
    pub id: UserId,
    /// Grows by one with every change of the user. The next act names it.
    pub revision: u32,
    /// Given name and family name.
    pub name: String,
    /// Where mail goes to, and the name to log in with.
    pub email: String,
    /// Masked: `+31 ••• •• •• 01`; absent without a number.
    pub mobile: Option<String>,
    /// What the user may do.
    pub role: Role,
    /// Whether the user can log in.
    pub status: UserStatus,
    /// What the user has set up beside the password; empty: nothing, or an administrator has reset it.
    pub second_factors: Vec<SecondFactor>,
    /// When the user last logged in for this company; absent: never.
    pub last_log_in: Option<Timestamp>,
    /// It is the one who asks.
    pub is_you: bool,
}

/// A user as the page about one shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct CompanyUser {
    /// What the list shows too.
    pub user: UserRow,
    /// In which language to write.
    pub language: Language,
    /// What the user may use: ids of the portal's [`CompaniesDescription`](crate::CompaniesDescription).
    pub authorisations: Vec<String>,
    /// The mailed link, while nobody has used it.
    pub invitation: Option<Invitation>,
    /// Why an administrator has blocked the user; absent: none has.
    pub blocked: Option<BlockedUser>,
    /// The account lets nobody in, whatever company it is for; absent: it does. No administrator can change that.
    pub account_blocked: Option<AccountBlock>,
    /// The e-mail address that the user has to confirm before it takes the place of the present one.
    pub new_email: Option<String>,
    /// Masked: the mobile number that the user has to confirm at the next log-in.
    pub new_mobile: Option<String>,
    /// The next log-in sets up a new second factor, after a mailed code and the password.
    pub sets_up_second_factor: bool,
    /// In so many browsers the user is logged in.
    pub sessions: u32,
    /// The only active administrator: cannot be blocked, removed or given another role.
    pub is_last_administrator: bool,
    /// The user was removed; only the act `undo` is left, and only for a while.
    pub removed: bool,
    /// Until when the last act can be undone; absent: it cannot.
    pub undo_until: Option<Timestamp>,
    /// The API's clock when it wrote this; the browser's may be wrong.
    pub now: Timestamp,
}

/// A mailed link that lets somebody in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Invitation {
    /// When the newest was mailed.
    pub sent_at: Timestamp,
    /// Until when it works.
    pub expires_at: Timestamp,
}

/// A user whom an administrator has blocked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct BlockedUser {
    /// When.
    pub at: Timestamp,
    /// Why, in the words of whoever did it.
    pub reason: String,
    /// Whoever did it.
    pub by: String,
}

/// An account that lets nobody in: after too many wrong codes, or because the insurer keeps it shut.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AccountBlock {
    /// When it ends by itself; absent: when the insurer's help desk ends it.
    pub until: Option<Timestamp>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_are_those_of_json() {
        for status in UserStatus::ALL {
            assert_eq!(serde_json::to_string(&status).unwrap(), format!("\"{}\"", status.name()));
        }
    }
}
