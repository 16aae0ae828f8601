//! An act whose answer was lost: nobody knows whether it was done, until it is seen how the user stands.

use super::{differences::Difference, kind::ActKind};
use std::collections::BTreeSet;
use voordeur_contract::{CompanyUser, EmailAddress, ParsedAct, Role, UserAct, UserStatus};

/// What may have been done.
#[derive(Clone)]
pub(crate) struct Doubt {
    pub(super) kind: ActKind,
    act: ParsedAct,
    /// The revision that it was asked for.
    revision: u32,
    /// How the user stood before the act that is to be taken back, as far as that is known.
    before: Option<CompanyUser>,
}

impl Doubt {
    /// No answer came when `act` was asked for.
    pub(crate) fn of(act: &UserAct, revision: u32) -> Option<Self> {
        Some(Self { kind: ActKind::of(act), act: act.parse().ok()?, revision, before: None })
    }

    /// What it takes back, if it is to take something back.
    pub(super) fn back_to(self, before: Option<CompanyUser>) -> Self {
        Self { before, ..self }
    }

    /// Whether it is about this act.
    pub(crate) fn is_of(&self, act: &UserAct) -> bool {
        act.parse().is_ok_and(|act| self.act == act)
    }

    /// Whether it was done: one change has been made since, and the user stands as it was wanted.
    pub(crate) fn is_settled_by(&self, now: &CompanyUser) -> bool {
        now.user.revision == self.revision.saturating_add(1) && self.is_as_wanted(now)
    }

    fn is_as_wanted(&self, now: &CompanyUser) -> bool {
        let is_invited = now.user.status == UserStatus::Invited;
        match &self.act {
            ParsedAct::Edit { name, email, mobile } => {
                let has_mobile = mobile.as_ref().is_none_or(|typed| has_mobile(now, typed));
                now.user.name == *name && has_email(now, email) && has_mobile
            }
            ParsedAct::Authorise { role, authorisations } => has_access(now, *role, authorisations),
            ParsedAct::AuthoriseAgain { role, authorisations } => {
                is_invited && has_access(now, *role, authorisations)
            }
            ParsedAct::Block { reason } => now.blocked.as_ref().is_some_and(|block| block.reason == *reason),
            ParsedAct::Unblock { .. } => now.blocked.is_none() && !now.removed,
            ParsedAct::ResetSecondFactor => now.sets_up_second_factor,
            ParsedAct::EndSessions => now.sessions == 0,
            ParsedAct::ResendInvitation => is_invited,
            ParsedAct::WithdrawInvitation | ParsedAct::Remove => now.removed,
            ParsedAct::Undo => {
                self.before.as_ref().is_some_and(|before| Difference::between(before, now).is_empty())
            }
        }
    }
}

/// At present, or once it has been confirmed.
fn has_email(now: &CompanyUser, email: &EmailAddress) -> bool {
    now.new_email.as_deref().unwrap_or(&now.user.email) == email.as_str()
}

/// As far as the mask of the number lets it be seen.
fn has_mobile(now: &CompanyUser, typed: &str) -> bool {
    let ending = |number: &str| number.chars().rev().filter(char::is_ascii_digit).take(2).collect::<String>();
    let number = now.new_mobile.as_ref().or(now.user.mobile.as_ref());
    number.is_some_and(|number| ending(number) == ending(typed))
}

fn has_access(now: &CompanyUser, role: Role, authorisations: &[String]) -> bool {
    let all = |ids: &[String]| ids.iter().cloned().collect::<BTreeSet<_>>();
    now.user.role == role && all(&now.authorisations) == all(authorisations)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use voordeur_contract::{BlockedUser, Timestamp};

    /// Revision 4 of somebody.
    fn now() -> CompanyUser {
        let user = json!({
            "user": {
                "id": "0192f3a4-0000-7000-8000-000000000001", "revision": 4, "name": "Sam Jansen",
                "email": "sam@example.com", "mobile": null, "role": "user", "status": "active",
                "secondFactors": ["sms"], "lastLogIn": null, "isYou": false,
            },
            "language": "nl", "authorisations": ["claims", "policies"], "invitation": null, "blocked": null,
            "newEmail": null, "newMobile": "+31 ••• •• •• 78", "setsUpSecondFactor": false, "sessions": 1,
            "isLastAdministrator": false, "removed": false, "undoUntil": null, "now": "2026-11-21T20:35:00Z",
        });
        serde_json::from_value(user).unwrap()
    }

    fn edit(name: &str, email: &str, mobile: Option<&str>) -> UserAct {
        UserAct::Edit { name: name.to_owned(), email: email.to_owned(), mobile: mobile.map(str::to_owned) }
    }

    fn is_done(act: &UserAct, now: &CompanyUser) -> bool {
        Doubt::of(act, 3).unwrap().is_settled_by(now)
    }

    #[test]
    fn what_was_wanted_and_nothing_else_was_done() {
        assert!(is_done(&edit(" Sam Jansen", "SAM@example.com", Some("06 12345678")), &now()));
        assert!(!is_done(&edit("Sam Jansen", "sam@example.com", Some("06 12345679")), &now()));
        assert!(!is_done(&edit("Sam Bakker", "sam@example.com", None), &now()));
        let asked = CompanyUser { new_email: Some("sam.new@example.com".to_owned()), ..now() };
        assert!(is_done(&edit("Sam Jansen", "sam.new@example.com", None), &asked));
        let authorisations = ["policies", "claims"].map(str::to_owned).to_vec();
        assert!(is_done(&UserAct::Authorise { role: Role::User, authorisations }, &now()));
        assert!(is_done(&UserAct::Remove {}, &CompanyUser { removed: true, ..now() }));
    }

    #[test]
    fn another_revision_is_somebody_elses() {
        let edited = edit("Sam Jansen", "sam@example.com", None);
        for revision in [2, 4] {
            assert!(!Doubt::of(&edited, revision).unwrap().is_settled_by(&now()), "{revision}");
        }
    }

    #[test]
    fn the_reason_tells_two_blocks_apart() {
        let by = |reason: &str| {
            let at = Timestamp::from_rfc3339("2026-11-21T20:35:00Z".to_owned());
            let blocked = BlockedUser { at, reason: reason.to_owned(), by: "Kim".to_owned() };
            CompanyUser { blocked: Some(blocked), ..now() }
        };
        let block = || UserAct::Block { reason: "Long leave ".to_owned() };
        assert!(is_done(&block(), &by("Long leave")));
        assert!(!is_done(&block(), &by("Left")));
        assert!(is_done(&UserAct::Unblock { reason: "Back".to_owned() }, &now()));
    }

    #[test]
    fn what_was_taken_back_is_as_it_was_before() {
        let undo = || Doubt::of(&UserAct::Undo {}, 3).unwrap();
        assert!(undo().back_to(Some(CompanyUser { sessions: 2, ..now() })).is_settled_by(&now()));
        assert!(!undo().back_to(Some(CompanyUser { removed: true, ..now() })).is_settled_by(&now()));
        assert!(!undo().is_settled_by(&now()));
    }

    #[test]
    fn the_same_act_is_known_again_however_it_was_typed() {
        let doubt = Doubt::of(&edit("Sam Jansen", "sam@example.com", None), 3).unwrap();
        assert!(doubt.is_of(&edit("Sam Jansen ", "Sam@example.com", Some(" "))));
        assert!(!doubt.is_of(&edit("Sam Bakker", "sam@example.com", None)));
    }
}
