//! What can be done with somebody, as far as the page offers it. The API decides; this only spares a press in vain.

use voordeur_contract::{CompanyUser, UserAct, UserStatus};

/// An act before it is known what exactly: what a button stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum ActKind {
    Edit,
    Authorise,
    ResendInvitation,
    AuthoriseAgain,
    Unblock,
    ResetSecondFactor,
    EndSessions,
    Block,
    WithdrawInvitation,
    Remove,
    Undo,
}

impl ActKind {
    /// Those that are asked for with a button, in the order in which they are offered.
    pub(crate) const ALL: [Self; 10] = [
        Self::Edit,
        Self::Authorise,
        Self::ResendInvitation,
        Self::AuthoriseAgain,
        Self::Unblock,
        Self::ResetSecondFactor,
        Self::EndSessions,
        Self::Block,
        Self::WithdrawInvitation,
        Self::Remove,
    ];

    /// What `act` is one of.
    pub(crate) const fn of(act: &UserAct) -> Self {
        match act {
            UserAct::Edit { .. } => Self::Edit,
            UserAct::Authorise { .. } => Self::Authorise,
            UserAct::AuthoriseAgain { .. } => Self::AuthoriseAgain,
            UserAct::Block { .. } => Self::Block,
            UserAct::Unblock { .. } => Self::Unblock,
            UserAct::ResetSecondFactor {} => Self::ResetSecondFactor,
            UserAct::EndSessions {} => Self::EndSessions,
            UserAct::ResendInvitation {} => Self::ResendInvitation,
            UserAct::WithdrawInvitation {} => Self::WithdrawInvitation,
            UserAct::Remove {} => Self::Remove,
            UserAct::Undo {} => Self::Undo,
        }
    }

    /// Its name: as of the act, and part of the ids of its messages.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Edit => "edit",
            Self::Authorise => "authorise",
            Self::ResendInvitation => "resend-invitation",
            Self::AuthoriseAgain => "authorise-again",
            Self::Unblock => "unblock",
            Self::ResetSecondFactor => "reset-second-factor",
            Self::EndSessions => "end-sessions",
            Self::Block => "block",
            Self::WithdrawInvitation => "withdraw-invitation",
            Self::Remove => "remove",
            Self::Undo => "undo",
        }
    }

    /// Takes something away from the person.
    pub(crate) const fn hurts(self) -> bool {
        matches!(self, Self::Block | Self::WithdrawInvitation | Self::Remove)
    }

    /// What is offered for `user`, as he or she stands.
    pub(crate) fn offered(user: &CompanyUser) -> Vec<Self> {
        if user.removed {
            return Vec::new();
        }
        Self::ALL.into_iter().filter(|kind| kind.is_possible(user)).collect()
    }

    fn is_possible(self, user: &CompanyUser) -> bool {
        let row = &user.user;
        let invited = matches!(row.status, UserStatus::Invited | UserStatus::InvitationExpired);
        // What keeps an account shut is not the company's to lift.
        let blocked = user.blocked.is_some();
        match self {
            Self::Edit | Self::Authorise => true,
            Self::ResendInvitation => row.status == UserStatus::Invited,
            Self::AuthoriseAgain => blocked || row.status == UserStatus::InvitationExpired,
            Self::Unblock => blocked,
            Self::ResetSecondFactor => !invited && !user.sets_up_second_factor,
            // Whoever does it here would be logged out with it: that has a button of its own.
            Self::EndSessions => user.sessions > 0 && !row.is_you,
            Self::Block => !invited && user.blocked.is_none() && !row.is_you && !user.is_last_administrator,
            Self::WithdrawInvitation => invited,
            Self::Remove => !invited && !user.is_last_administrator,
            Self::Undo => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::company::user::fixtures;
    use voordeur_contract::{BlockedUser, Role, Timestamp};

    fn moment() -> Timestamp {
        Timestamp::from_rfc3339("2026-11-21T20:35:00Z".to_owned())
    }

    fn user(status: UserStatus) -> CompanyUser {
        let mut user = fixtures::user();
        user.user.status = status;
        user
    }

    #[test]
    fn somebody_who_is_in_can_be_put_out() {
        let expected = [
            ActKind::Edit,
            ActKind::Authorise,
            ActKind::ResetSecondFactor,
            ActKind::EndSessions,
            ActKind::Block,
            ActKind::Remove,
        ];
        assert_eq!(ActKind::offered(&user(UserStatus::Active)), expected);
    }

    #[test]
    fn an_invitation_is_sent_again_while_it_works_and_renewed_after_that() {
        let invited = |status| ActKind::offered(&CompanyUser { sessions: 0, ..user(status) });
        let around = |way| vec![ActKind::Edit, ActKind::Authorise, way, ActKind::WithdrawInvitation];
        assert_eq!(invited(UserStatus::Invited), around(ActKind::ResendInvitation));
        assert_eq!(invited(UserStatus::InvitationExpired), around(ActKind::AuthoriseAgain));
    }

    #[test]
    fn who_is_blocked_by_an_administrator_is_not_blocked_again() {
        let blocked = Some(BlockedUser { at: moment(), reason: "Left".to_owned(), by: "Kim".to_owned() });
        let by_administrator = ActKind::offered(&CompanyUser { blocked, ..user(UserStatus::Blocked) });
        assert!(by_administrator.contains(&ActKind::Unblock) && !by_administrator.contains(&ActKind::Block));
        // Too many wrong codes: an administrator cannot lift that, but can make it last.
        let by_wrong_codes = ActKind::offered(&user(UserStatus::Blocked));
        assert!(by_wrong_codes.contains(&ActKind::Block) && !by_wrong_codes.contains(&ActKind::Unblock));
    }

    #[test]
    fn the_last_administrator_and_you_stay_in() {
        let last = CompanyUser { is_last_administrator: true, ..user(UserStatus::Active) };
        let offered = ActKind::offered(&last);
        assert!(!offered.contains(&ActKind::Block) && !offered.contains(&ActKind::Remove));
        let mut you = user(UserStatus::Active);
        you.user.is_you = true;
        let offered = ActKind::offered(&you);
        assert!(!offered.contains(&ActKind::Block) && !offered.contains(&ActKind::EndSessions));
    }

    #[test]
    fn nothing_is_left_of_somebody_who_was_removed() {
        assert_eq!(ActKind::offered(&CompanyUser { removed: true, ..user(UserStatus::Active) }), []);
    }

    #[test]
    fn the_names_are_those_of_the_acts() {
        let reason = String::new;
        let acts = [
            UserAct::Edit { name: reason(), email: reason(), mobile: None },
            UserAct::Authorise { role: Role::User, authorisations: Vec::new() },
            UserAct::AuthoriseAgain { role: Role::User, authorisations: Vec::new() },
            UserAct::Block { reason: reason() },
            UserAct::Unblock { reason: reason() },
            UserAct::ResetSecondFactor {},
            UserAct::EndSessions {},
            UserAct::ResendInvitation {},
            UserAct::WithdrawInvitation {},
            UserAct::Remove {},
            UserAct::Undo {},
        ];
        for act in acts {
            assert_eq!(ActKind::of(&act).name(), act.name());
        }
    }
}
