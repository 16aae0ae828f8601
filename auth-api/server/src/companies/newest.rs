//! The same act asked for twice: its answer was lost on the way, or a button was pressed twice.

use super::{Situation, User};
use crate::journeys::later;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use std::fmt;
use voordeur_contract::UserId;

/// For so long an act that is asked for once more is one that was repeated. Whoever sees the page for longer sees what became of
/// the user meanwhile, and means it.
const REPEATED_WITHIN: SignedDuration = SignedDuration::from_secs(60);

/// Names an act and everything that was typed in it, and says nothing of it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ActDigest(pub String);

/// The newest act that changed a user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewestAct {
    /// Whoever did it.
    pub by: UserId,
    /// The revision of the user that it was decided on.
    pub revision: u32,
    /// What.
    pub act: ActDigest,
    /// When.
    pub at: Timestamp,
}

impl NewestAct {
    /// The act that is being decided, on this revision.
    pub(super) fn of(revision: u32, situation: &Situation<'_>) -> Self {
        let (by, act) = (situation.actor.user.clone(), situation.act.clone());
        Self { by, revision, act, at: situation.now }
    }
}

/// Whether this is the newest act once more, by the same administrator and on the same revision, and nothing has happened since.
pub(super) fn is_repeated(user: &User, revision: u32, situation: &Situation<'_>) -> bool {
    user.newest_act.as_ref().is_some_and(|newest| {
        user.revision == newest.revision.saturating_add(1)
            && *newest == NewestAct { at: newest.at, ..NewestAct::of(revision, situation) }
            && situation.now < later(newest.at, REPEATED_WITHIN)
    })
}

impl fmt::Debug for ActDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ActDigest(…)")
    }
}

#[cfg(test)]
mod tests {
    use crate::companies::{
        Refusal,
        fixtures::{Desk, active, block, company, fresh, id},
    };
    use crate::companies::{act, newest::ActDigest};
    use voordeur_contract::{ParsedAct, Role};

    #[test]
    fn an_act_whose_answer_was_lost_is_done_once() {
        for asked in [block(), ParsedAct::Remove, ParsedAct::EndSessions, ParsedAct::ResetSecondFactor] {
            let seen = active(1, Role::User);
            let done = Desk::open().does(&seen, &asked).unwrap().user;
            let desk = Desk::open().after(59);
            let again = desk.does_on(&done, seen.revision, &asked).unwrap();
            assert_eq!((again.user, again.effects), (done, Vec::new()));
        }
    }

    #[test]
    fn what_somebody_else_asks_or_something_else_or_later_is_not_repeated() {
        let seen = active(1, Role::User);
        let done = Desk::open().does(&seen, &ParsedAct::EndSessions).unwrap().user;
        let mut somebody_else = Desk::open();
        somebody_else.actor.user = id(7);
        for (desk, asked) in [
            (somebody_else, ParsedAct::EndSessions),
            (Desk { act: ActDigest("another".to_owned()), ..Desk::open() }, ParsedAct::EndSessions),
            (Desk::open().after(60), ParsedAct::EndSessions),
        ] {
            let refused = act(&done, seen.revision, &asked, &desk.situation(&company(), &fresh()));
            assert_eq!(refused.unwrap_err(), Refusal::UserChanged);
        }
        // Seen as it stands now, it is meant once more.
        assert!(!Desk::open().does(&done, &ParsedAct::EndSessions).unwrap().effects.is_empty());
    }
}
