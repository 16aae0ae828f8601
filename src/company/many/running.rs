//! One colleague after the other.

use super::{
    AskedAct,
    context::{Done, Failed, Many},
};
use crate::{
    api::{ApiError, companies},
    browser::clock::{ApiClock, Deadline},
    company::user::{Doubt, Marked, field_items},
    components::ErrorItem,
    i18n::I18n,
};
use leptos::{prelude::*, task::spawn_local};
use std::time::Duration;
use voordeur_contract::{CompanyId, CompanyUser, ProblemType, UserAct, UserId, UserRow};

/// The fields of the dialog.
const FIELDS: &Marked = &["reason"];

/// What is said to be done when it was taken back.
const UNDO: &str = "undo";

/// How long is said what was done.
const SAID_FOR: Duration = Duration::from_secs(10);

impl Many {
    /// Does what is asked about, for each.
    pub(super) fn do_it(self, reason: String) {
        let Some(AskedAct { act, users }) = self.asked.get_untracked() else { return };
        let each = act.with_reason(reason);
        if let Err(fields) = each.parse() {
            self.errors.set(field_items(&self.context.i18n(), &fields, FIELDS));
            return;
        }
        let acts = users.into_iter().map(|user| (user, each.clone())).collect();
        self.run(acts, act.name());
    }

    /// Takes it back, for each for whom it was done.
    pub(super) fn undo(self) {
        let users = self.changed.try_update_value(std::mem::take).unwrap_or_default();
        self.failed.set(Vec::new());
        self.run(users.into_iter().map(|user| (user.user, UserAct::Undo {})).collect(), UNDO);
    }

    /// One after the other: what is refused for one does not keep it from the others.
    fn run(self, acts: Vec<(UserRow, UserAct)>, what: &'static str) {
        if self.dealt_with.with_untracked(Option::is_some) || acts.is_empty() {
            return;
        }
        self.errors.set(Vec::new());
        self.page_errors.set(Vec::new());
        self.done.set(None);
        self.dealt_with.set(Some(0));
        spawn_local(async move {
            let mut changed = Vec::new();
            let mut undo = None;
            let mut failed = Vec::new();
            for (user, act) in acts {
                let company = self.company.get_value();
                let (id, revision) = (user.id.clone(), user.revision);
                let send = || companies::act_on_user(&company, &id, revision, act.clone());
                let outcome = match self.step_up.with_proof(send).await {
                    Err(error) => self.done_already(&company, &id, &act).await.ok_or(error),
                    done => done,
                };
                if self.dealt_with.is_disposed() {
                    return;
                }
                match outcome {
                    Ok(user) => {
                        // That of the first is over first. Its clock is read now: the others may take a while.
                        undo = undo.or_else(|| deadline(&user));
                        changed.push(user);
                    }
                    Err(error) if concerns_all(&error) => {
                        if error.leaves_doubt() {
                            self.doubt.set_value(Doubt::of(&act, revision).map(|doubt| (id, doubt)));
                        }
                        self.errors.set(self.context.say(&error));
                        break;
                    }
                    Err(error) => {
                        if error.is(&[ProblemType::UserChanged]) {
                            self.look(&company, &user).await;
                        }
                        if self.dealt_with.is_disposed() {
                            return;
                        }
                        failed.push(self.failure(user, &error));
                    }
                }
                self.dealt_with
                    .update(|dealt_with| *dealt_with = dealt_with.map(|count| count.saturating_add(1)));
            }
            self.finish(changed, failed, what, undo.filter(|undo| undo.seconds_left() > 0));
        });
    }

    /// The user as he or she stands now, if no answer came when this was asked for before, and it was done all the same.
    async fn done_already(self, company: &CompanyId, id: &UserId, act: &UserAct) -> Option<CompanyUser> {
        let (of, doubt) = self.doubt.try_get_value().flatten()?;
        if of != *id || !doubt.is_of(act) {
            return None;
        }
        let now = companies::load_user(company, id).await.ok()?;
        doubt.is_settled_by(&now).then_some(now)
    }

    /// The next press is about somebody as he or she stands now.
    async fn look(self, company: &CompanyId, user: &UserRow) {
        if let Ok(now) = companies::load_user(company, &user.id).await {
            self.asked.try_update(|asked| {
                let users = asked.iter_mut().flat_map(|asked| &mut asked.users);
                if let Some(row) = users.into_iter().find(|row| row.id == user.id) {
                    *row = now.user;
                }
            });
        }
    }

    fn failure(self, user: UserRow, error: &ApiError) -> Failed {
        let words: Vec<String> = self.context.say(error).into_iter().map(|item| item.message).collect();
        Failed { name: user.name, why: words.join(" ") }
    }

    fn finish(
        self,
        changed: Vec<CompanyUser>,
        failed: Vec<Failed>,
        what: &'static str,
        undo: Option<Deadline>,
    ) {
        self.dealt_with.set(None);
        if !changed.is_empty() {
            self.say_done(Done { what, count: changed.len(), undo });
        }
        // What failed may have failed because the list is out of date.
        if !changed.is_empty() || !failed.is_empty() {
            self.on_changed.run(());
        }
        if what == UNDO {
            let errors = self.errors.try_update(std::mem::take).unwrap_or_default();
            self.page_errors.set(on_page(&self.context.i18n(), errors, &failed));
            return;
        }
        let all_well = failed.is_empty() && self.errors.with_untracked(Vec::is_empty);
        if all_well {
            self.asked.set(None);
        }
        // Whoever it was done for is not asked about again.
        self.asked.update(|asked| {
            if let Some(asked) = asked {
                asked.users.retain(|user| !changed.iter().any(|now| now.user.id == user.id));
            }
        });
        self.failed.set(failed);
        self.changed.set_value(changed);
    }

    fn say_done(self, done: Done) {
        self.done.set(Some(done));
        self.rounds.update_value(|rounds| *rounds = rounds.wrapping_add(1));
        let round = self.rounds.get_value();
        let later = move || {
            if self.rounds.try_get_value() == Some(round) {
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

/// There is no use in trying it with the others.
fn concerns_all(error: &ApiError) -> bool {
    error.leaves_doubt()
        || error.is(&[
            ProblemType::StepUpNeeded,
            ProblemType::NotLoggedIn,
            ProblemType::SessionEnded,
            ProblemType::CompanyNotFound,
            ProblemType::NotAdministrator,
            ProblemType::AccessBlocked,
            ProblemType::TooManyRequests,
            ProblemType::Unavailable,
            ProblemType::Internal,
        ])
}
