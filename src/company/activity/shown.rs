use super::trail::Trail;
use leptos::prelude::*;
use voordeur_contract::ActivityQuery;

/// How far the file is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Exporting {
    /// None was asked for.
    Not,
    /// So many entries have been fetched for it.
    Since(u32),
    /// It was saved, with so many.
    Done(u32),
    /// It was not, in words.
    Failed(String),
}

/// What was done, as its view needs it.
#[derive(Clone, Copy)]
pub(crate) struct Shown {
    /// What is asked for.
    pub(crate) query: Signal<ActivityQuery>,
    /// What has been fetched; nothing before the first answer.
    pub(crate) trail: Signal<Option<Trail>>,
    /// Why it is not the answer to `query`, in words.
    pub(crate) failed: Signal<Option<String>>,
    /// An answer is awaited.
    pub(crate) busy: Signal<bool>,
    pub(crate) exporting: Signal<Exporting>,
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
    /// A file with all of them is asked for.
    pub(crate) on_export: Callback<()>,
}
