use crate::components::ErrorItem;
use leptos::prelude::*;

/// What the screen of a step is given besides the step: how the exchange of answers `A` with the API goes.
pub(crate) struct Exchange<A: 'static> {
    /// What is wrong with the last answer.
    pub(crate) errors: Signal<Vec<ErrorItem>>,
    /// An answer is under way.
    pub(crate) busy: Signal<bool>,
    /// What has happened, for those who do not see it: a new code was sent.
    pub(crate) status: Signal<String>,
    /// Sends an answer.
    pub(crate) on_answer: Callback<A>,
}

impl<A> Clone for Exchange<A> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<A> Copy for Exchange<A> {}
