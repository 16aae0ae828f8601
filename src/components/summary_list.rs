//! What we know, as terms and values.

use super::breakable::breakable;
use crate::i18n::t;
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
        view! { <div><dt>{term}</dt><dd><bdi>{breakable(&value)}</bdi></dd></div> }
    };
    view! { <dl class="summary-list">{items.into_iter().map(item).collect_view()}</dl> }
}

/// Something that was answered, and the way back to the question.
#[derive(Clone, Debug)]
pub(crate) struct Answered {
    pub(crate) term: String,
    /// Isolated from the text round it. A signal, because some become words only in the browser: dates.
    pub(crate) value: Signal<String>,
    /// The address of the question.
    pub(crate) question: String,
    /// The name of the link that leads there. It begins with the word of the link, `register-change`.
    pub(crate) change: String,
}

/// A list of answers, each with a link that changes it.
#[component]
pub(crate) fn Answers(answers: Vec<Answered>) -> impl IntoView {
    let answer = |Answered { term, value, question, change }| {
        view! {
            <div>
                <dt>{term}</dt>
                <dd><bdi>{move || breakable(&value.get())}</bdi></dd>
                <dd class="change"><a class="alone" href=question aria-label=change>{t("register-change")}</a></dd>
            </div>
        }
    };
    view! { <dl class="summary-list answers">{answers.into_iter().map(answer).collect_view()}</dl> }
}
