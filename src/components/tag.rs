//! A state in a word.

use leptos::prelude::*;

/// What a state means to whoever looks after it. The words say it; the colour repeats it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TagKind {
    /// All is well.
    Good,
    /// Somebody is awaited.
    Waiting,
    /// Something is in the way.
    Bad,
    /// Neither.
    Plain,
}

/// A state, set apart from the text round it.
#[component]
pub(crate) fn Tag(kind: TagKind, label: String) -> impl IntoView {
    let class = match kind {
        TagKind::Good => "tag good",
        TagKind::Waiting => "tag waiting",
        TagKind::Bad => "tag bad",
        TagKind::Plain => "tag",
    };
    view! { <span class=class>{label}</span> }
}
