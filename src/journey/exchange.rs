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

impl<A> Exchange<A> {
    /// For a part of the screen that sends `B`, of which an answer is made.
    pub(crate) fn of<B: Into<A> + 'static>(self) -> Exchange<B> {
        let Self { errors, busy, status, on_answer } = self;
        Exchange { errors, busy, status, on_answer: Callback::new(move |part: B| on_answer.run(part.into())) }
    }
}
