use super::AskedAct;
use crate::{
    browser::clock::Deadline,
    company::{CompanyContext, unsent::Form, user::Doubt},
    components::ErrorItem,
    step_up::StepUp,
};
use leptos::prelude::*;
use voordeur_contract::{CompanyId, CompanyUser, UserId, UserRow, UsersPage};

/// Somebody for whom it was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Failed {
    pub(crate) name: String,
    /// Why, in words.
    pub(crate) why: String,
}

/// What was done, and for how many.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Done {
    /// Part of the id of what is said of it.
    pub(crate) what: &'static str,
    pub(crate) count: usize,
    /// Until when all of it can be taken back.
    pub(crate) undo: Option<Deadline>,
}

/// What the views are given.
#[derive(Clone, Copy)]
pub(crate) struct Talk {
    /// What the dialog asks about; nothing: there is none.
    pub(crate) asked: Signal<Option<AskedAct>>,
    pub(crate) errors: Signal<Vec<ErrorItem>>,
    /// For whom it was not done.
    pub(crate) failed: Signal<Vec<Failed>>,
    /// So many have been dealt with; nothing: none is under way.
    pub(crate) dealt_with: Signal<Option<usize>>,
    pub(crate) done: Signal<Option<Done>>,
    /// Do it, for this reason.
    pub(crate) on_do: Callback<String>,
    pub(crate) on_undo: Callback<()>,
    pub(crate) on_close: Callback<()>,
}

/// Does something with several colleagues: how is in its neighbour `running`.
#[derive(Clone, Copy)]
pub(crate) struct Many {
    pub(super) context: CompanyContext,
    pub(super) step_up: StepUp,
    pub(super) company: StoredValue<CompanyId>,
    pub(super) asked: RwSignal<Option<AskedAct>>,
    pub(super) errors: RwSignal<Vec<ErrorItem>>,
    pub(super) failed: RwSignal<Vec<Failed>>,
    /// Why something was not taken back: said on the page, for the dialog is gone by then.
    pub(super) page_errors: RwSignal<Vec<ErrorItem>>,
    pub(super) dealt_with: RwSignal<Option<usize>>,
    pub(super) done: RwSignal<Option<Done>>,
    /// Counts what was done: what is said of the last is not taken away by the time of the one before.
    pub(super) rounds: StoredValue<u32>,
    /// For whom it may have been done: no answer came.
    pub(super) doubt: StoredValue<Option<(UserId, Doubt)>>,
    /// As they stand after it, for the way back; without those who were dealt with on that.
    pub(super) changed: StoredValue<Vec<CompanyUser>>,
    /// The list is out of date.
    pub(super) on_changed: Callback<()>,
}

impl Many {
    /// To be called while the view of the list is built; nothing outside the pages of a company.
    pub(crate) fn begin(
        context: CompanyContext,
        company: CompanyId,
        on_changed: Callback<()>,
    ) -> Option<Self> {
        let many = Self {
            context,
            step_up: use_context()?,
            company: StoredValue::new(company),
            asked: RwSignal::new(None),
            errors: RwSignal::new(Vec::new()),
            failed: RwSignal::new(Vec::new()),
            page_errors: RwSignal::new(Vec::new()),
            dealt_with: RwSignal::new(None),
            done: RwSignal::new(None),
            rounds: StoredValue::new(0),
            doubt: StoredValue::new(None),
            changed: StoredValue::new(Vec::new()),
            on_changed,
        };
        // Not by whom it is about: when it was done for some, what was typed stays for the others.
        let act = Memo::new(move |_| many.asked.with(|asked| asked.as_ref().map(|asked| asked.act)));
        Effect::new(move |_| {
            let asked = act.get().and_then(|_| many.asked.get_untracked());
            if let Some(AskedAct { act, users }) = asked {
                let ids = users.into_iter().map(|user| user.id).collect();
                context.remembers_typed(Form::Many(act, ids));
            }
        });
        Some(many)
    }

    /// Asks again what was asked when the session ended, once all whom it is about are on the `page`.
    pub(crate) fn come_back(self, page: Signal<Option<UsersPage>>) {
        Effect::new(move |_| {
            let Some(Form::Many(act, ids)) = self.context.left_form() else { return };
            let users: Vec<UserRow> = page.with(|page| {
                let here =
                    |id: &UserId| page.as_ref()?.users.iter().find(|user| user.id == *id && act.suits(user));
                ids.iter().filter_map(here).cloned().collect()
            });
            if users.len() == ids.len() {
                self.ask(AskedAct { act, users });
            }
        });
    }

    /// Asks about it.
    pub(crate) fn ask(self, asked: AskedAct) {
        self.errors.set(Vec::new());
        self.failed.set(Vec::new());
        self.page_errors.set(Vec::new());
        self.asked.set(Some(asked));
    }

    /// For the page below the dialog.
    pub(crate) fn page_errors(self) -> Signal<Vec<ErrorItem>> {
        self.page_errors.into()
    }

    pub(crate) fn talk(self) -> Talk {
        Talk {
            asked: self.asked.into(),
            errors: self.errors.into(),
            failed: self.failed.into(),
            dealt_with: self.dealt_with.into(),
            done: self.done.into(),
            on_do: Callback::new(move |reason| self.do_it(reason)),
            on_undo: Callback::new(move |()| self.undo()),
            on_close: Callback::new(move |()| self.close()),
        }
    }

    /// Not while something is under way: for whom it fails would be said to nobody.
    fn close(self) {
        if self.dealt_with.with_untracked(Option::is_none) {
            self.asked.set(None);
        }
    }
}
