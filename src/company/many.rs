//! What can be done with several colleagues at once.

mod acts;
mod context;
mod dialog;
mod one;
mod running;

pub(crate) use acts::ManyActs;
pub(crate) use context::Many;
#[cfg(feature = "preview")]
pub(crate) use context::{Done, Failed, Talk};

use voordeur_contract::{UserAct, UserRow, UserStatus};

/// An act for everybody who is selected and for whom it makes sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum ManyAct {
    /// The link of the invitation is mailed anew.
    ResendInvitation,
    /// The link is void.
    WithdrawInvitation,
    /// Nothing of the company can be reached.
    Block,
    /// As before the block.
    Unblock,
    /// Logged out everywhere.
    EndSessions,
    /// Goes from the list.
    Remove,
}

impl ManyAct {
    /// Every act, in the order in which to offer them: the one that hurts most is last.
    pub(crate) const ALL: [Self; 6] = [
        Self::ResendInvitation,
        Self::WithdrawInvitation,
        Self::Unblock,
        Self::Block,
        Self::EndSessions,
        Self::Remove,
    ];

    /// Its name: part of the ids of its messages.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::ResendInvitation => "resend",
            Self::WithdrawInvitation => "withdraw",
            Self::Block => "block",
            Self::Unblock => "unblock",
            Self::EndSessions => "end-sessions",
            Self::Remove => "remove",
        }
    }

    /// Whether it wants to know why.
    pub(crate) const fn asks_reason(self) -> bool {
        matches!(self, Self::Block | Self::Unblock)
    }

    /// The act for each of them.
    pub(crate) fn with_reason(self, reason: String) -> UserAct {
        match self {
            Self::ResendInvitation => UserAct::ResendInvitation {},
            Self::WithdrawInvitation => UserAct::WithdrawInvitation {},
            Self::Block => UserAct::Block { reason },
            Self::Unblock => UserAct::Unblock { reason },
            Self::EndSessions => UserAct::EndSessions {},
            Self::Remove => UserAct::Remove {},
        }
    }

    /// Whether it makes sense for `user`, as far as the list knows. The API decides.
    pub(crate) const fn suits(self, user: &UserRow) -> bool {
        match self {
            Self::ResendInvitation | Self::WithdrawInvitation => {
                matches!(user.status, UserStatus::Invited | UserStatus::InvitationExpired)
            }
            Self::Block => matches!(user.status, UserStatus::Active | UserStatus::NeverLoggedIn),
            Self::Unblock => matches!(user.status, UserStatus::Blocked),
            Self::EndSessions => matches!(user.status, UserStatus::Active),
            Self::Remove => !matches!(user.status, UserStatus::Invited | UserStatus::InvitationExpired),
        }
    }
}

/// An act that is asked for, and for whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct AskedAct {
    pub(crate) act: ManyAct,
    /// At least one.
    pub(crate) users: Vec<UserRow>,
}
