//! Whose session it is, for what belongs to one person and outlasts the pages: it ends when that person logs out, and
//! nobody else gets to see it.

use crate::journey::Lasting;
use leptos::prelude::*;
use voordeur_contract::{Person, Session, Timestamp};

/// Somebody who was logged in while this document was there. Whoever comes next is another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Holder(u32);

/// Who is logged in, or was last, as long as the application lives. Whoever logs in again after the session has ended by
/// itself is the same.
#[derive(Clone, Copy)]
pub(crate) struct Whose {
    holder: RwSignal<Holder>,
    /// As the API last said; nothing before anybody was logged in, and after somebody has logged out.
    last: StoredValue<Option<Last>>,
}

/// A session, as far as it says whose it is.
#[derive(Clone, Debug)]
struct Last {
    person: Person,
    ends_at: Timestamp,
}

impl Whose {
    /// The one of the application. To be called while a view is built.
    pub(crate) fn kept() -> Self {
        Lasting::kept(Self::new).unwrap_or_else(Self::new)
    }

    fn new() -> Self {
        Self { holder: RwSignal::new(Holder(0)), last: StoredValue::new(None) }
    }

    /// Who it is, or was last; tracked.
    pub(crate) fn holder(self) -> Holder {
        self.holder.get()
    }

    /// Whether it still is `holder`.
    pub(crate) fn is(self, holder: Holder) -> bool {
        self.holder.try_get_untracked() == Some(holder)
    }

    /// What the API says now.
    pub(crate) fn is_now(self, session: &Session) {
        let is_another = |last: &Option<Last>| last.as_ref().is_some_and(|last| !last.is_of(session));
        if self.last.with_value(is_another) {
            self.comes_next();
        }
        let (person, ends_at) = (session.person.clone(), session.ends_at.clone());
        self.last.set_value(Some(Last { person, ends_at }));
    }

    /// Nobody is logged in any more, because somebody has logged out.
    pub(crate) fn logged_out(self) {
        if self.last.try_update_value(Option::take).flatten().is_some() {
            self.comes_next();
        }
    }

    fn comes_next(self) {
        self.holder.update(|Holder(number)| *number = number.wrapping_add(1));
    }
}

impl Last {
    /// The same session is the same person, also when somebody has changed the name meanwhile.
    fn is_of(&self, session: &Session) -> bool {
        let Person { name, email, .. } = &session.person;
        self.ends_at == session.ends_at || (self.person.name == *name && self.person.email == *email)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use voordeur_contract::Language;

    fn session(name: &str, ends_at: &str) -> Session {
        let moment = |text: &str| Timestamp::from_rfc3339(text.to_owned());
        Session {
            person: Person {
                name: name.to_owned(),
                language: Language::Nl,
                email: "s•••@example.com".to_owned(),
                mobile: None,
            },
            last_log_in: None,
            companies: Vec::new(),
            company: None,
            now: moment("2026-11-21T20:35:00Z"),
            expires_at: moment("2026-11-21T20:50:00Z"),
            ends_at: moment(ends_at),
        }
    }

    const TODAY: &str = "2026-11-22T04:35:00Z";
    const TOMORROW: &str = "2026-11-23T04:35:00Z";

    fn after(happens: impl FnOnce(Whose)) -> bool {
        let owner = Owner::new();
        owner.with(|| {
            let whose = Whose::new();
            whose.is_now(&session("Sam Peeters", TODAY));
            let sam = untrack(|| whose.holder());
            happens(whose);
            whose.is(sam)
        })
    }

    #[test]
    fn whoever_logs_in_again_is_the_same_and_so_is_whoever_got_another_name() {
        assert!(after(|whose| whose.is_now(&session("Sam Peeters", TOMORROW))));
        assert!(after(|whose| whose.is_now(&session("Sam Peeters-Maes", TODAY))));
    }

    #[test]
    fn whoever_logs_out_is_gone_and_so_is_whoever_made_room_for_somebody_else() {
        assert!(!after(Whose::logged_out));
        assert!(!after(|whose| whose.is_now(&session("Kim Maes", TOMORROW))));
        assert!(!after(|whose| {
            whose.logged_out();
            whose.is_now(&session("Sam Peeters", TOMORROW));
        }));
    }
}
