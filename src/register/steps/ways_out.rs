//! Where somebody goes who has no number, or whom it does not find.

use crate::{components::ActionButton, i18n::t, register::Exchange};
use leptos::prelude::*;
use voordeur_contract::RegisterAnswer;

/// To the chooser by paper. `label` is the id of its words.
#[component]
pub(super) fn CannotFind(
    exchange: Exchange,
    label: &'static str,
    /// Like a button, where it is the first thing to do.
    #[prop(optional)]
    outlined: bool,
) -> impl IntoView {
    let find = Callback::new(move |()| exchange.on_answer.run(RegisterAnswer::CannotFind {}));
    view! { <ActionButton label=t(label) on_press=find busy=exchange.busy outlined/> }
}

/// To the request to the desk. `label` is the id of its words.
#[component]
pub(super) fn ToTheDesk(exchange: Exchange, label: &'static str) -> impl IntoView {
    let ask = Callback::new(move |()| exchange.on_answer.run(RegisterAnswer::Paper { paper: None }));
    view! { <ActionButton label=t(label) on_press=ask busy=exchange.busy/> }
}
