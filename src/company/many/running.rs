//! One colleague after the other.

use super::{
    AskedAct, ManyAct,
    context::{Done, Failed, Many},
    one::Outcome,
};
use crate::{
    browser::clock::{ApiClock, Deadline},
    company::user::{Marked, field_items},
    components::ErrorItem,
    i18n::I18n,
};
use leptos::{prelude::*, task::spawn_local};
use std::time::Duration;
use voordeur_contract::{CompanyUser, UserAct, UserRow};

/// The fields of the dialog.
const FIELDS: &Marked = &["reason"];

/// What is said to be done when it was taken back.
const UNDO: &str = "undo";

/// How long is said what was done.
const SAID_FOR: Duration = Duration::from_secs(10);

/// What came of it for those who were dealt with.
#[derive(Default)]
struct Round {
    /// As they stand now.
    done: Vec<CompanyUser>,
    failed: Vec<Failed>,
    /// Until when all of it can be taken back.
    undo: Option<Deadline>,
}

impl Many {
    /// Does what is asked about, for each.
    pub(super) fn do_it(self, reason: String) {
        let asked = self.asked.get_untracked().filter(|_| !self.is_busy());
        let Some(AskedAct { act, users }) = asked else { return };
        let each = act.with_reason(reason);
        if let Err(fields) = each.parse() {
            self.errors.set(field_items(&self.context.i18n(), &fields, FIELDS));
            return;
        }
        self.done.set(None);
        let acts = users.into_iter().map(|user| (user, each.clone())).collect();
        self.run(acts, move |round| self.is_done(act, round));
    }

    /// Takes it back, for each for whom it was done. Until that is over it is there to be taken back.
    pub(super) fn undo(self) {
        if self.is_busy() {
            return;
        }
        let users = self.changed.get_value().into_iter();
        let acts = users.map(|user| (user.user, UserAct::Undo {})).collect();
        self.run(acts, move |round| self.is_undone(round));
    }

    fn is_busy(self) -> bool {
        self.dealt_with.with_untracked(Option::is_some)
    }

    fn run(self, acts: Vec<(UserRow, UserAct)>, over: impl FnOnce(Round) + 'static) {
        self.errors.set(Vec::new());
        self.page_errors.set(Vec::new());
        self.dealt_with.set(Some(0));
        spawn_local(async move {
            if let Some(round) = self.all(acts).await {
                self.dealt_with.set(None);
                over(round);
            }
        });
    }

    /// One after the other: what is refused for one does not keep it from the others. Nothing when nobody waits for it any
    /// more.
    async fn all(self, acts: Vec<(UserRow, UserAct)>) -> Option<Round> {
        let mut round = Round::default();
        for (user, act) in acts {
            match self.one(user, &act).await? {
                Outcome::Done(user) => {
                    // That of the first is over first. Its clock is read now: the others may take a while.
                    round.undo = round.undo.or_else(|| deadline(&user));
                    round.done.push(*user);
                }
                Outcome::Failed(failed) => round.failed.push(failed),
                Outcome::Stop(errors) => {
                    self.errors.set(errors);
                    break;
                }
            }
            self.dealt_with
                .update(|dealt_with| *dealt_with = dealt_with.map(|count| count.saturating_add(1)));
        }
        Some(round)
    }

    fn is_done(self, act: ManyAct, Round { done, failed, undo }: Round) {
        if !done.is_empty() {
            let undo = undo.filter(|undo| undo.seconds_left() > 0);
            self.say_done(Done { what: act.name(), count: done.len(), undo });
        }
        // What failed may have failed because the list is out of date.
        if !done.is_empty() || !failed.is_empty() {
            self.on_changed.run(());
        }
        if failed.is_empty() && self.errors.with_untracked(Vec::is_empty) {
            self.asked.set(None);
        }
        // Whoever it was done for is not asked about again.
        self.asked.update(|asked| {
            if let Some(asked) = asked {
                asked.users.retain(|user| !done.iter().any(|now| now.user.id == user.id));
            }
        });
        self.failed.set(failed);
        self.changed.set_value(done);
    }

    /// What was stopped can be asked for again, for as long as there is a way back.
    fn is_undone(self, Round { done, failed, .. }: Round) {
        let dealt_with = done.len().saturating_add(failed.len());
        let mut left = self.changed.get_value();
        left.drain(..dealt_with.min(left.len()));
        if !left.is_empty() {
            let is_open = |done: &Done| done.undo.is_some_and(|undo| undo.seconds_left() > 0);
            self.done.update(|said| {
                *said = said.take().filter(is_open).map(|said| Done { count: left.len(), ..said });
            });
        } else if done.is_empty() {
            self.done.set(None);
        } else {
            self.say_done(Done { what: UNDO, count: done.len(), undo: None });
        }
        if dealt_with > 0 {
            self.on_changed.run(());
        }
        self.changed.set_value(left);
        let errors = self.errors.try_update(std::mem::take).unwrap_or_default();
        self.page_errors.set(on_page(&self.context.i18n(), errors, &failed));
    }

    fn say_done(self, done: Done) {
        self.done.set(Some(done));
        self.rounds.update_value(|rounds| *rounds = rounds.wrapping_add(1));
        let round = self.rounds.get_value();
        let later = move || {
            // What is being taken back is said until that is over.
            if self.rounds.try_get_value() == Some(round) && !self.is_busy() {
                self.done.set(None);
            }
        };
        set_timeout(later, SAID_FOR);
    }
}

fn deadline(user: &CompanyUser) -> Option<Deadline> {
    Some(ApiClock::read(&user.now).deadline(user.undo_until.as_ref()?))
}

/// What the page says of what was not taken back: why, or for whom and why.
fn on_page(i18n: &I18n, errors: Vec<ErrorItem>, failed: &[Failed]) -> Vec<ErrorItem> {
    let of = |Failed { name, why }: &Failed| {
        let arguments = [("name", name.as_str().into()), ("why", why.as_str().into())];
        ErrorItem { field: "", message: i18n.text_with("company-many-not-undone", &arguments) }
    };
    errors.into_iter().chain(failed.iter().map(of)).collect()
}
