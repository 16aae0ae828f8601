//! What we know, as terms and values.

use leptos::prelude::*;

/// A term and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SummaryItem {
    pub(crate) term: String,
    /// Isolated from the text round it, because a person or a machine wrote it.
    pub(crate) value: String,
}

/// A list of terms and values.
#[component]
pub(crate) fn SummaryList(items: Vec<SummaryItem>) -> impl IntoView {
    let item = |SummaryItem { term, value }| {
        view! { <div><dt>{term}</dt><dd><bdi>{value}</bdi></dd></div> }
    };
    view! { <dl class="summary-list">{items.into_iter().map(item).collect_view()}</dl> }
}
