//! From a press of a button to what the API makes of it.

use super::{
    context::UserContext,
    done::Done,
    doubt::Doubt,
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
        let kind = ActKind::of(&act);
        // It was found meanwhile that this was done when its answer was lost.
        if self.doubts(&act) && self.is_settled_by(&before) {
            return self.is_done(kind, false, before);
        }
        self.busy.set(true);
        spawn_local(async move {
            let outcome = self.send(&act, &before).await;
            if self.busy.try_set(false).is_some() {
                return;
            }
            match outcome {
                Ok(now) => {
                    let in_vain = now.user.revision == before.user.revision && now.removed == before.removed;
                    self.before.set_value(Some(before));
                    self.is_done(kind, in_vain, now);
                }
                Err(error) => {
                    if error.leaves_doubt() {
                        let doubt = Doubt::of(&act, before.user.revision);
                        self.doubt.set_value(doubt.map(|doubt| doubt.back_to(self.before.get_value())));
                    }
                    self.refused(&error);
                }
            }
        });
    }

    /// As of the revision that the visitor saw when pressing: what others change while a proof is given is not passed over.
    /// What is refused because it was done already, when its answer was lost, is done.
    async fn send(self, act: &UserAct, before: &CompanyUser) -> Result<CompanyUser, ApiError> {
        let (company, user) = self.ids.get_value();
        let send = || companies::act_on_user(&company, &user, before.user.revision, act.clone());
        let refused = match self.step_up.with_proof(send).await {
            Err(error) if !error.leaves_doubt() && self.doubts(act) => error,
            settled => return settled,
        };
        match companies::load_user(&company, &user).await {
            Ok(now) if self.is_settled_by(&now) => Ok(now),
            _ => Err(refused),
        }
    }

    fn doubts(self, act: &UserAct) -> bool {
        let about = self.doubt.try_with_value(|doubt| doubt.as_ref().is_some_and(|doubt| doubt.is_of(act)));
        about == Some(true)
    }

    /// Whether what no answer came to was done, as the user stands now.
    pub(super) fn is_settled_by(self, now: &CompanyUser) -> bool {
        let settled = |doubt: &Option<Doubt>| doubt.as_ref().is_some_and(|doubt| doubt.is_settled_by(now));
        self.doubt.try_with_value(settled) == Some(true)
    }

    pub(super) fn is_done(self, kind: ActKind, in_vain: bool, now: CompanyUser) {
        let clock = ApiClock::read(&now.now);
        self.done.set(Some(Done {
            kind,
            name: now.user.name.clone(),
            in_vain,
            undo: now.undo_until.as_ref().map(|until| clock.deadline(until)),
        }));
        self.doubt.set_value(None);
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
            _ if error.leaves_doubt()
                || error.is(&[ProblemType::UserChanged, ProblemType::ActNotPossible]) =>
            {
                self.look();
            }
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
