use crate::components::ErrorItem;
use leptos::prelude::*;
use voordeur_contract::LogInAnswer;

/// What the screen of a step is given besides the step: how the exchange with the API goes.
#[derive(Clone, Copy)]
pub(crate) struct Exchange {
    /// What is wrong with the last answer.
    pub(crate) errors: Signal<Vec<ErrorItem>>,
    /// An answer is under way.
    pub(crate) busy: Signal<bool>,
    /// What has happened, for those who do not see it: a new code was sent.
    pub(crate) status: Signal<String>,
    /// Sends an answer.
    pub(crate) on_answer: Callback<LogInAnswer>,
}
