//! From a press of a button to what the API makes of it.

use super::{
    context::UserContext,
    done::Done,
    fields::{Marked, field_items},
    kind::ActKind,
};
use crate::{
    api::{ApiError, companies},
    browser::clock::ApiClock,
};
use leptos::{prelude::*, task::spawn_local};
use voordeur_contract::{CompanyUser, FieldError, ProblemType, UserAct};

/// The fields of the dialogs.
const FIELDS: &Marked = &["name", "email", "mobile", "role", "reason"];

impl UserContext {
    /// Does something, once it can be read; proves once more who it is when that is asked for.
    pub(super) fn act(self, act: UserAct) {
        if self.busy.get_untracked() {
            return;
        }
        if let Err(fields) = act.parse() {
            return self.unreadable(&fields);
        }
        let Some(before) = self.user.get_untracked() else { return };
        self.act_errors.set(Vec::new());
        self.errors.set(Vec::new());
        self.busy.set(true);
        spawn_local(async move {
            let (company, user) = self.ids.get_value();
            let kind = ActKind::of(&act);
            // As of the revision that the visitor sees when it is sent: a proof may have taken a while.
            let send = || {
                let revision =
                    self.user.try_with_untracked(|user| user.as_ref().map(|user| user.user.revision));
                let revision = revision.flatten().unwrap_or(before.user.revision);
                companies::act_on_user(&company, &user, revision, act.clone())
            };
            let outcome = self.step_up.with_proof(send).await;
            if self.busy.try_set(false).is_some() {
                return;
            }
            match outcome {
                Ok(now) => self.is_done(kind, &before, now),
                Err(error) => self.refused(&error),
            }
        });
    }

    fn is_done(self, kind: ActKind, before: &CompanyUser, now: CompanyUser) {
        let clock = ApiClock::read(&now.now);
        self.done.set(Some(Done {
            kind,
            name: now.user.name.clone(),
            in_vain: now.user.revision == before.user.revision && now.removed == before.removed,
            undo: now.undo_until.as_ref().map(|until| clock.deadline(until)),
        }));
        self.opened_on.set_value(None);
        self.asked.set(None);
        self.take(now);
    }

    fn refused(self, error: &ApiError) {
        match error {
            ApiError::Problem(problem) if problem.problem_type == ProblemType::AnswerUnreadable => {
                return self.unreadable(&problem.errors);
            }
            // How the user stands now is shown beside what was typed, and the next press is about that.
            _ if error.is(&[ProblemType::UserChanged, ProblemType::ActNotPossible]) => self.look(),
            _ if error.is(&[ProblemType::UserNotFound]) => self.is_gone(),
            _ => {}
        }
        let items = self.company.say(error);
        let in_dialog = self.asked.with_untracked(Option::is_some);
        if in_dialog { self.act_errors.set(items) } else { self.errors.set(items) }
    }

    fn unreadable(self, fields: &[FieldError]) {
        self.act_errors.set(field_items(&self.company.i18n(), fields, FIELDS));
    }
}
