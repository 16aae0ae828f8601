//! A number that stands on papers: which paper it is on stands beside the field.

use super::{
    IDENTITY,
    number_papers::{ChosenPaper, EveryPaper, other},
    ways_out::CannotFind,
};
use crate::{
    browser::form,
    components::{Screen, StepForm, TextField},
    i18n::t,
    register::Exchange,
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::{Paper, RegisterAnswer};

/// The number that is asked for.
pub(super) struct AskedNumber {
    /// The id and name of its field.
    pub(super) name: &'static str,
    /// The drawings of the papers that help to find it.
    pub(super) papers: &'static [&'static str],
    /// The ids of its words.
    pub(super) words: NumberWords,
    /// What is sent, of what was typed.
    pub(super) answer: fn(String) -> RegisterAnswer,
}

/// The ids of the words around a number.
pub(super) struct NumberWords {
    pub(super) heading: &'static str,
    pub(super) lead: &'static str,
    pub(super) label: &'static str,
    pub(super) hint: &'static str,
    pub(super) cannot_find: &'static str,
}

/// Asks for the number.
#[component]
pub(super) fn NumberQuestion(
    number: AskedNumber,
    exchange: Exchange,
    /// The paper that was chosen.
    paper: Option<Paper>,
    /// What was answered before.
    given: Option<String>,
    /// Where the link above it leads.
    back: String,
) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    let AskedNumber { name, papers, words, answer } = number;
    let send = move |event: SubmitEvent| on_answer.run(answer(form::field(&event, name)));
    let every = paper.is_none().then(|| view! { <EveryPaper papers=papers.to_vec()/> });
    view! {
        <Screen
            heading=t(words.heading)
            lead=t(words.lead)
            back=Signal::stored(Some(back))
            progress=IDENTITY
            errors
        >
            {paper.map(|paper| view! { <ChosenPaper paper/> })}
            <StepForm label=t("register-continue") busy on_send=send>
                <TextField
                    name
                    label=t(words.label)
                    hint=t(words.hint)
                    autocomplete="off"
                    errors
                    initial=given.unwrap_or_default()
                />
            </StepForm>
            {every}
            <CannotFind exchange label=other(paper, words.cannot_find)/>
        </Screen>
    }
}
