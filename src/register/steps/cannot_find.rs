use crate::{components::ActionButton, i18n::t, register::Exchange};
use leptos::prelude::*;
use voordeur_contract::RegisterAnswer;

/// To the chooser by paper. `label` is the id of its words.
#[component]
pub(super) fn CannotFind(exchange: Exchange, label: &'static str) -> impl IntoView {
    let find = Callback::new(move |()| exchange.on_answer.run(RegisterAnswer::CannotFind {}));
    view! { <ActionButton label=t(label) on_press=find busy=exchange.busy/> }
}
