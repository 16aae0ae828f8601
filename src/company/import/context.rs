use super::{sending::Sending, words::known};
use crate::{
    browser::{chosen::Chosen, page},
    company::{
        CompanyContext,
        csv::{Known, LeftOut, List},
        list::count_accounts,
        unsent::Form,
    },
    components::ErrorItem,
    i18n::I18n,
    session::{Holder, Whose},
    step_up::StepUp,
};
use leptos::prelude::*;
use voordeur_contract::{AccountsUsed, CompanyId};

/// The id of the field in which a list is pasted.
pub(super) const PASTED: &str = "list";

/// How far it has come.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Stage {
    /// A list is asked for.
    Choose,
    /// It was read, and nothing is sent yet.
    Checked(List),
    /// It is being sent.
    UnderWay,
    /// Everything that could be was sent.
    Finished,
}

/// What the screens are given.
#[derive(Clone, Copy)]
pub(crate) struct Talk {
    pub(crate) stage: Signal<Stage>,
    pub(crate) errors: Signal<Vec<ErrorItem>>,
    pub(crate) sending: Signal<Sending>,
    /// While it is under way: the rest is not sent before it is proved once more who it is.
    pub(crate) waits: Signal<bool>,
    /// The rows of the list that is sent, or was, that cannot be.
    pub(crate) left_out: Signal<Vec<LeftOut>>,
    /// Nothing where there is no limit, or it is not known yet.
    pub(crate) accounts: Signal<Option<AccountsUsed>>,
    /// The name of the file that was chosen.
    pub(crate) file: Signal<Option<String>>,
    /// What was pasted before.
    pub(crate) pasted: Signal<String>,
    /// A file was chosen or dropped.
    pub(crate) on_file: Callback<Chosen>,
    /// It is not to be used.
    pub(crate) on_no_file: Callback<()>,
    /// Check what was pasted, or the file.
    pub(crate) on_check: Callback<String>,
    /// Send the rows that can be.
    pub(crate) on_send: Callback<()>,
    pub(crate) on_stop: Callback<()>,
    /// Send the rest, which waits.
    pub(crate) on_go_on: Callback<()>,
    /// Send what failed once more.
    pub(crate) on_again: Callback<()>,
    /// Back to the choice of a list.
    pub(crate) on_other: Callback<()>,
}

/// Reads a list, and sends it: how is in its neighbours `giving` and `running`, and how long it is there in `kept`.
#[derive(Clone, Copy)]
pub(crate) struct ImportContext {
    pub(super) i18n: StoredValue<I18n>,
    pub(super) whose: Whose,
    /// Who reads and sends it.
    pub(super) of: Holder,
    /// The pages of the company, while they are shown.
    pub(super) here: StoredValue<Option<Here>>,
    /// How often they have been so far.
    pub(super) visits: StoredValue<u32>,
    /// Its own page is shown.
    pub(super) is_looked_at: StoredValue<bool>,
    pub(super) company: StoredValue<CompanyId>,
    pub(super) known: StoredValue<Known>,
    pub(super) stage: RwSignal<Stage>,
    /// The stage in which it was sent.
    pub(super) before: StoredValue<Stage>,
    pub(super) errors: RwSignal<Vec<ErrorItem>>,
    pub(super) sending: RwSignal<Sending>,
    pub(super) waits: RwSignal<bool>,
    pub(super) left_out: RwSignal<Vec<LeftOut>>,
    pub(super) accounts: RwSignal<Option<AccountsUsed>>,
    /// Name and text of the file.
    pub(super) file: RwSignal<Option<(String, String)>>,
    /// How many files were chosen, or left again: only the last counts.
    pub(super) reads: StoredValue<u32>,
    pub(super) pasted: RwSignal<String>,
    pub(super) stopped: StoredValue<bool>,
}

/// The pages of the company, as they are shown: what can be asked there.
#[derive(Clone, Copy)]
pub(super) struct Here {
    /// Which time.
    pub(super) visit: u32,
    pub(super) context: CompanyContext,
    pub(super) step_up: StepUp,
}

impl ImportContext {
    /// Lives with the present owner.
    pub(super) fn new(i18n: I18n, whose: Whose, of: Holder, company: CompanyId) -> Option<Self> {
        let import = Self {
            i18n: StoredValue::new(i18n),
            whose,
            of,
            here: StoredValue::new(None),
            visits: StoredValue::new(0),
            is_looked_at: StoredValue::new(false),
            company: StoredValue::new(company),
            known: StoredValue::new(known()?),
            stage: RwSignal::new(Stage::Choose),
            before: StoredValue::new(Stage::Choose),
            errors: RwSignal::new(Vec::new()),
            sending: RwSignal::new(Sending::default()),
            waits: RwSignal::new(false),
            left_out: RwSignal::new(Vec::new()),
            accounts: RwSignal::new(None),
            file: RwSignal::new(None),
            reads: StoredValue::new(0),
            pasted: RwSignal::new(String::new()),
            stopped: StoredValue::new(false),
        };
        import.hold_document();
        Some(import)
    }

    /// To be called while its page is built.
    pub(super) fn is_shown(self, context: CompanyContext) {
        self.is_looked_at.set_value(true);
        Effect::new(move |_| count_accounts(self.company, self.accounts));
        let is_done = Memo::new(move |_| {
            self.stage.with(|stage| *stage == Stage::Finished) && self.errors.with(Vec::is_empty)
        });
        Effect::new(move |_| {
            // While it is checked and sent as well, and when that failed: the list is what took the trouble.
            if !is_done.get() {
                context.remembers_typed(Form::Import);
            }
        });
        on_cleanup(move || self.is_left(context));
    }

    /// Whoever has seen what came of it starts anew. When the session has ended meanwhile it waits for whoever logs in again.
    fn is_left(self, context: CompanyContext) {
        let Some(stage) = self.stage.try_get_untracked() else { return };
        self.is_looked_at.set_value(false);
        match stage {
            Stage::UnderWay => {}
            Stage::Finished if !context.is_logged_in() => self.errors.set(Vec::new()),
            Stage::Choose | Stage::Checked(_) | Stage::Finished => {
                self.pasted.set(String::new());
                self.choose_other();
            }
        }
    }

    /// It is nobody's any more, and nothing of it stays.
    pub(super) fn forget(self) {
        self.sending.set(Sending::default());
        self.waits.set(false);
        self.left_out.set(Vec::new());
        self.pasted.set(String::new());
        self.before.set_value(Stage::Choose);
        self.choose_other();
    }

    /// Whoever closes or reloads the document while it is being sent is asked first.
    fn hold_document(self) {
        let is_under_way = Memo::new(move |_| self.stage.with(|stage| *stage == Stage::UnderWay));
        Effect::new(move |_| {
            if is_under_way.get() {
                let holding = StoredValue::new_local(page::ask_before_leaving());
                on_cleanup(move || holding.dispose());
            }
        });
    }

    pub(in crate::company) fn talk(self) -> Talk {
        Talk {
            stage: self.stage.into(),
            errors: self.errors.into(),
            sending: self.sending.into(),
            waits: self.waits.into(),
            left_out: self.left_out.into(),
            accounts: self.accounts.into(),
            file: Signal::derive(move || self.file.with(|file| file.as_ref().map(|(name, _)| name.clone()))),
            pasted: self.pasted.into(),
            on_file: Callback::new(move |file| self.open(file)),
            on_no_file: Callback::new(move |()| self.forget_file()),
            on_check: Callback::new(move |pasted| self.check(pasted)),
            on_send: Callback::new(move |()| self.send_list()),
            on_stop: Callback::new(move |()| self.stop()),
            on_go_on: Callback::new(move |()| self.go_on()),
            on_again: Callback::new(move |()| self.send_again()),
            on_other: Callback::new(move |()| self.choose_other()),
        }
    }
}
