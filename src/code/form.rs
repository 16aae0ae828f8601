//! The field for a code.

use super::CodeAnswer;
use crate::{
    browser::form,
    components::{CodeField, ErrorItem, Notice, NoticeKind, StepForm},
    i18n::t,
    journey::Exchange,
};
use leptos::{ev::SubmitEvent, prelude::*};

/// The id and name of the field for the code.
pub(crate) const CODE: &str = "code";

/// The field for the code and the button that sends it.
#[component]
pub(crate) fn CodeForm(exchange: Exchange<CodeAnswer>, hint: String) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    let send = move |event: SubmitEvent| on_answer.run(CodeAnswer::Code(form::field(&event, CODE)));
    view! {
        <StepForm label=t("code-submit") busy on_send=send>
            <CodeField name=CODE label=t("code-label") hint errors/>
        </StepForm>
    }
}

/// In the place of the form when no code works any more: the message `why`, after a reload too. Not below a summary
/// that has just said so.
#[component]
pub(crate) fn NoCode(errors: Signal<Vec<ErrorItem>>, why: &'static str) -> impl IntoView {
    let why = t(why);
    move || {
        let unsaid = errors.with(Vec::is_empty);
        let why = why.clone();
        unsaid.then(|| view! { <Notice kind=NoticeKind::Warning><p>{why}</p></Notice> })
    }
}
