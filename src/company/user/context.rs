use super::{differences::Difference, done::Done, doubt::Doubt, kind::ActKind};
use crate::{
    company::{CompanyContext, unsent::Form},
    components::ErrorItem,
    step_up::StepUp,
};
use leptos::prelude::*;
use voordeur_contract::{CompanyId, CompanyUser, USERS_PER_PAGE, UserAct, UserId};

/// What the page of a user is given, and what it says.
#[derive(Clone, Copy)]
pub(crate) struct Talk {
    /// Nothing: it is being loaded, or this failed.
    pub(crate) user: Signal<Option<CompanyUser>>,
    /// There is no such colleague, or not any more.
    pub(crate) gone: Signal<bool>,
    /// What is wrong with the page.
    pub(crate) errors: Signal<Vec<ErrorItem>>,
    /// What is wrong with what was asked for last.
    pub(crate) act_errors: Signal<Vec<ErrorItem>>,
    /// What somebody else has changed since the dialog was opened.
    pub(crate) differences: Signal<Vec<Difference>>,
    pub(crate) busy: Signal<bool>,
    pub(crate) done: Signal<Option<Done>>,
    /// What the dialog asks about; nothing: there is none.
    pub(crate) asked: RwSignal<Option<ActKind>>,
    /// Does something.
    pub(crate) on_act: Callback<UserAct>,
    /// Loads the user again.
    pub(crate) on_retry: Callback<()>,
}

/// Loads a user, and does what is asked for: how is in its neighbours `loading` and `acting`.
#[derive(Clone, Copy)]
pub(super) struct UserContext {
    pub(super) company: CompanyContext,
    pub(super) step_up: StepUp,
    pub(super) ids: StoredValue<(CompanyId, UserId)>,
    pub(super) user: RwSignal<Option<CompanyUser>>,
    pub(super) gone: RwSignal<bool>,
    pub(super) errors: RwSignal<Vec<ErrorItem>>,
    pub(super) act_errors: RwSignal<Vec<ErrorItem>>,
    /// The user as he or she stood when the dialog was opened.
    pub(super) opened_on: StoredValue<Option<CompanyUser>>,
    pub(super) differences: RwSignal<Vec<Difference>>,
    /// What was asked for, where no answer came.
    pub(super) doubt: StoredValue<Option<Doubt>>,
    /// How the user stood before what was done last: as he or she stands when that is taken back.
    pub(super) before: StoredValue<Option<CompanyUser>>,
    pub(super) busy: RwSignal<bool>,
    pub(super) done: RwSignal<Option<Done>>,
    pub(super) asked: RwSignal<Option<ActKind>>,
}

impl UserContext {
    /// Loads the user, and again when somebody else changes something. To be called while the view is built.
    pub(super) fn begin(company: CompanyContext, step_up: StepUp, id: CompanyId, user: UserId) -> Self {
        let context = Self {
            company,
            step_up,
            ids: StoredValue::new((id, user)),
            user: RwSignal::new(None),
            gone: RwSignal::new(false),
            errors: RwSignal::new(Vec::new()),
            act_errors: RwSignal::new(Vec::new()),
            opened_on: StoredValue::new(None),
            differences: RwSignal::new(Vec::new()),
            doubt: StoredValue::new(None),
            before: StoredValue::new(None),
            busy: RwSignal::new(false),
            done: RwSignal::new(None),
            asked: RwSignal::new(None),
        };
        Effect::new(move |_| context.load());
        context.follow_changes();
        context.follow_dialog();
        context.come_back();
        context
    }

    /// For the screen.
    pub(super) fn talk(self) -> Talk {
        Talk {
            user: self.user.into(),
            gone: self.gone.into(),
            errors: self.errors.into(),
            act_errors: self.act_errors.into(),
            differences: self.differences.into(),
            busy: self.busy.into(),
            done: self.done.into(),
            asked: self.asked,
            on_act: Callback::new(move |act| self.act(act)),
            on_retry: Callback::new(move |()| self.load()),
        }
    }

    /// What a dialog asks about is asked as things stand when it is opened.
    fn follow_dialog(self) {
        Effect::new(move |_| {
            let opened = self.asked.get().is_some();
            self.opened_on.set_value(self.user.get_untracked().filter(|_| opened));
            if opened && !self.errors.with_untracked(Vec::is_empty) {
                self.errors.set(Vec::new());
            }
            self.act_errors.set(Vec::new());
            self.differences.set(Vec::new());
        });
    }

    /// What was typed in a dialog when the session ended stands in it again, once the user has been loaded.
    fn come_back(self) {
        Effect::new(move |_| {
            if let Some(kind) = self.asked.get() {
                let form = Form::Act(self.ids.with_value(|(_, user)| user.clone()), kind);
                self.company.remembers_typed(form);
            }
        });
        Effect::new(move |_| {
            let Some(Form::Act(user, kind)) = self.company.left_form() else { return };
            let is_offered = self.user.with(|now| {
                now.as_ref().is_some_and(|now| now.user.id == user && ActKind::offered(now).contains(&kind))
            });
            if is_offered && self.asked.with_untracked(Option::is_none) {
                self.asked.set(Some(kind));
            }
        });
    }

    /// What was heard before is loaded already.
    fn follow_changes(self) {
        let changes = self.company.changes();
        Effect::new(move |before: Option<()>| {
            let about = changes.with(|changes| {
                let changes = changes.as_ref()?;
                // Where there are more than a page of them the rest is not named.
                let all = changes.users.len() >= USERS_PER_PAGE as usize;
                Some(all || self.ids.with_value(|(_, user)| changes.users.contains(user)))
            });
            if before.is_some() && about == Some(true) {
                self.look();
            }
        });
    }
}
