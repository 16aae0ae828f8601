//! What the steps that ask for a code have in common.

use crate::{
    browser::form,
    components::{CodeField, Notice, NoticeKind, OwnBusy, SubmitButton},
    i18n::t,
    log_in::Exchange,
    routes::{Route, href},
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::LogInAnswer;

/// The id and name of the field for the code.
pub(crate) const CODE: &str = "code";

/// The field for the code and the button that sends it.
#[component]
pub(super) fn CodeForm(exchange: Exchange, hint: String) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    // Another code may be under way as well.
    let own = OwnBusy::main(busy);
    let send = move |event: SubmitEvent| {
        event.prevent_default();
        own.run(|| on_answer.run(LogInAnswer::Code { code: form::field(&event, CODE) }));
    };
    view! {
        <form class="stack" method="post" novalidate on:submit=send>
            <CodeField name=CODE label=t("code-label") hint errors/>
            <SubmitButton label=t("code-submit") busy=own.signal()/>
        </form>
    }
}

/// In the place of the form when no code works any more: the message `why`, after a reload too. Not below a summary
/// that has just said so.
#[component]
pub(super) fn NoCode(exchange: Exchange, why: &'static str) -> impl IntoView {
    let why = t(why);
    move || {
        let unsaid = exchange.errors.with(Vec::is_empty);
        let why = why.clone();
        unsaid.then(|| view! { <Notice kind=NoticeKind::Warning><p>{why}</p></Notice> })
    }
}

/// To the first page, when there is no way on from here.
#[component]
pub(super) fn StartAgain() -> impl IntoView {
    view! { <p><a class="button second" href=href(Route::LogIn)>{t("code-start-again")}</a></p> }
}
