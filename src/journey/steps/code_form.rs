//! What the steps that ask for a code have in common.

use crate::{
    browser::form,
    components::{CodeField, SubmitButton},
    i18n::t,
    journey::Exchange,
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::Answer;

/// The id and name of the field for the code.
pub(crate) const CODE: &str = "code";

/// The field for the code and the button that sends it.
#[component]
pub(super) fn CodeForm(exchange: Exchange, hint: String) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    let send = move |event: SubmitEvent| {
        event.prevent_default();
        on_answer.run(Answer::Code { code: form::field(&event, CODE) });
    };
    view! {
        <form class="stack" method="post" novalidate on:submit=send>
            <CodeField name=CODE label=t("code-label") hint errors/>
            <SubmitButton label=t("code-submit") busy/>
        </form>
    }
}
