use super::{
    sending::Sending,
    words::{known, of_file, of_no_text},
};
use crate::{
    browser::chosen::Chosen,
    company::{
        CompanyContext,
        csv::{Known, List, read},
        list::count_accounts,
        unsent::Form,
    },
    components::ErrorItem,
    step_up::StepUp,
};
use leptos::{prelude::*, task::spawn_local};
use voordeur_contract::{AccountsUsed, CompanyId};

/// The largest file that is read: 5 MB.
const MOST_BYTES: u32 = 5_000_000;

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
    /// Send what failed once more.
    pub(crate) on_again: Callback<()>,
    /// Back to the choice of a list.
    pub(crate) on_other: Callback<()>,
}

/// Reads a list, and sends it: how is in its neighbour `running`.
#[derive(Clone, Copy)]
pub(super) struct ImportContext {
    pub(super) context: CompanyContext,
    pub(super) step_up: StepUp,
    pub(super) company: StoredValue<CompanyId>,
    pub(super) known: StoredValue<Known>,
    pub(super) stage: RwSignal<Stage>,
    pub(super) errors: RwSignal<Vec<ErrorItem>>,
    pub(super) sending: RwSignal<Sending>,
    pub(super) accounts: RwSignal<Option<AccountsUsed>>,
    /// Name and text of the file.
    pub(super) file: RwSignal<Option<(String, String)>>,
    pub(super) pasted: RwSignal<String>,
    pub(super) stopped: StoredValue<bool>,
}

impl ImportContext {
    /// To be called while the view is built.
    pub(super) fn begin(context: CompanyContext, step_up: StepUp, company: CompanyId) -> Option<Self> {
        let import = Self {
            context,
            step_up,
            company: StoredValue::new(company),
            known: StoredValue::new(known()?),
            stage: RwSignal::new(Stage::Choose),
            errors: RwSignal::new(Vec::new()),
            sending: RwSignal::new(Sending::default()),
            accounts: RwSignal::new(None),
            file: RwSignal::new(None),
            pasted: RwSignal::new(String::new()),
            stopped: StoredValue::new(false),
        };
        Effect::new(move |_| count_accounts(import.company, import.accounts));
        let finished = Memo::new(move |_| import.stage.with(|stage| *stage == Stage::Finished));
        Effect::new(move |_| {
            // While it is checked and sent as well: the list is what took the trouble.
            if !finished.get() {
                context.remembers_typed(Form::Import);
            }
        });
        Some(import)
    }

    pub(super) fn talk(self) -> Talk {
        Talk {
            stage: self.stage.into(),
            errors: self.errors.into(),
            sending: self.sending.into(),
            accounts: self.accounts.into(),
            file: Signal::derive(move || self.file.with(|file| file.as_ref().map(|(name, _)| name.clone()))),
            pasted: self.pasted.into(),
            on_file: Callback::new(move |file| self.open(file)),
            on_no_file: Callback::new(move |()| self.file.set(None)),
            on_check: Callback::new(move |pasted| self.check(pasted)),
            on_send: Callback::new(move |()| self.send_list()),
            on_stop: Callback::new(move |()| self.stopped.set_value(true)),
            on_again: Callback::new(move |()| self.send_again()),
            on_other: Callback::new(move |()| self.choose_other()),
        }
    }

    fn open(self, file: Chosen) {
        spawn_local(async move {
            let outcome = file.text(MOST_BYTES).await;
            if self.file.is_disposed() {
                return;
            }
            match outcome {
                Ok(text) => {
                    self.errors.set(Vec::new());
                    self.file.set(Some((file.name(), text)));
                }
                Err(error) => {
                    self.file.set(None);
                    let message = self.context.i18n().text(of_no_text(error));
                    self.errors.set(vec![ErrorItem { field: super::choose::FILE, message }]);
                }
            }
        });
    }

    fn check(self, pasted: String) {
        self.pasted.set(pasted.clone());
        let file = self.file.with_untracked(|file| file.as_ref().map(|(_, text)| text.clone()));
        let field = if file.is_some() { super::choose::FILE } else { PASTED };
        let text = file.unwrap_or(pasted);
        let i18n = self.context.i18n();
        if text.trim().is_empty() && field == PASTED {
            self.errors.set(vec![ErrorItem { field, message: i18n.text("company-import-nothing") }]);
            return;
        }
        match self.known.with_value(|known| read(&text, known)) {
            Ok(list) => {
                self.errors.set(Vec::new());
                self.stage.set(Stage::Checked(list));
            }
            Err(error) => self.errors.set(vec![ErrorItem { field, message: of_file(&i18n, &error) }]),
        }
    }

    fn choose_other(self) {
        self.errors.set(Vec::new());
        self.file.set(None);
        self.stage.set(Stage::Choose);
    }
}
