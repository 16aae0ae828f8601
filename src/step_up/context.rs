use super::verdict::Verdict;
use crate::{api::ApiError, browser::clock::ApiClock, components::ErrorItem, i18n::I18n};
use leptos::prelude::*;
use voordeur_contract::{Journey, ProblemType};

/// The proof that is asked for on a page, when one is.
///
/// The exchange with the API is in its neighbour `exchange`.
#[derive(Clone, Copy)]
pub(crate) struct StepUp {
    pub(super) i18n: StoredValue<I18n>,
    /// The dialog is shown.
    pub(super) asked: RwSignal<bool>,
    /// The journey of the proof; nothing until it was begun.
    pub(super) journey: RwSignal<Option<Journey>>,
    pub(super) clock: RwSignal<Option<ApiClock>>,
    pub(super) errors: RwSignal<Vec<ErrorItem>>,
    pub(super) busy: RwSignal<bool>,
    pub(super) status: RwSignal<String>,
    pub(super) given: RwSignal<u32>,
    pub(super) verdict: Verdict,
}

impl StepUp {
    /// Nothing is asked for yet. Lives as long as the page whose view is being built.
    pub(crate) fn new(i18n: I18n) -> Self {
        let verdict = Verdict::new();
        on_cleanup(move || verdict.settle(false));
        Self {
            i18n: StoredValue::new(i18n),
            asked: RwSignal::new(false),
            journey: RwSignal::new(None),
            clock: RwSignal::new(None),
            errors: RwSignal::new(Vec::new()),
            busy: RwSignal::new(false),
            status: RwSignal::new(String::new()),
            given: RwSignal::new(0),
            verdict,
        }
    }

    /// How many proofs were given; each starts the idle time of the session anew.
    pub(crate) fn given(self) -> Signal<u32> {
        self.given.into()
    }

    /// Sends `request`. When the API wants a newer proof of who it is, asks for that and sends it once more. Refused as
    /// before, with `step-up-needed`, when the visitor does not give one.
    pub(crate) async fn with_proof<T, F>(self, request: impl Fn() -> F) -> Result<T, ApiError>
    where
        F: Future<Output = Result<T, ApiError>>,
    {
        let refused = match request().await {
            Err(error) if error.is(&[ProblemType::StepUpNeeded]) => error,
            settled => return settled,
        };
        if self.prove().await { request().await } else { Err(refused) }
    }

    /// Shows the dialog, if it is not shown already, and waits for what becomes of it.
    async fn prove(self) -> bool {
        let verdict = self.verdict.next();
        if self.asked.try_get_untracked() == Some(false) {
            self.begin();
        }
        verdict.await
    }

    /// What it was asked for is not wanted any more.
    pub(crate) fn close(self) {
        if self.asked.get_untracked() {
            self.settle(false);
        }
    }

    /// The proof was given, or the dialog was closed without.
    pub(super) fn settle(self, proven: bool) {
        self.asked.try_set(false);
        self.journey.try_set(None);
        self.verdict.settle(proven);
    }
}
