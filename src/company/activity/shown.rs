use super::trail::Trail;
use leptos::prelude::*;
use voordeur_contract::ActivityQuery;

/// What was done, as its view needs it.
#[derive(Clone, Copy)]
pub(crate) struct Shown {
    /// What is asked for.
    pub(crate) query: Signal<ActivityQuery>,
    /// What has been fetched; nothing before the first answer.
    pub(crate) trail: Signal<Option<Trail>>,
    /// What was fetched last came by itself: the visitor has asked for nothing.
    pub(crate) unasked: Signal<bool>,
    /// Why it is not the answer to `query`, in words.
    pub(crate) failed: Signal<Option<String>>,
    /// An answer is awaited.
    pub(crate) busy: Signal<bool>,
    /// Something else is asked for.
    pub(crate) on_show: Callback<ActivityQuery>,
    /// Something was typed into the search field.
    pub(crate) on_typed: Callback<()>,
    /// The search was sent.
    pub(crate) on_search: Callback<()>,
    /// The same is asked for once more.
    pub(crate) on_retry: Callback<()>,
    /// Older ones are asked for.
    pub(crate) on_older: Callback<()>,
}
