use super::{StepUp, proof::proof};
use crate::{
    browser::clock::ApiClock,
    components::{ActionButton, Dialog, focus_soon},
    i18n::t,
    log_in::Exchange,
};
use leptos::prelude::*;
use voordeur_contract::LogInStep;

/// The id of its heading.
pub(super) const HEADING: &str = "step-up-heading";

/// The dialog, when a proof is asked for. To stand on the page once.
#[component]
pub(crate) fn StepUpDialog(step_up: StepUp) -> impl IntoView {
    let step =
        Signal::derive(move || step_up.journey.with(|journey| journey.as_ref().map(|j| j.step.clone())));
    let asks = Asks {
        exchange: step_up.exchange(),
        step,
        clock: step_up.clock.into(),
        on_nothing: Callback::new(move |()| step_up.nothing_chosen()),
        on_start: Callback::new(move |()| step_up.start()),
        on_close: Callback::new(move |()| step_up.settle(false)),
    };
    move || step_up.asked.get().then(|| view! { <Shown asks/> })
}

/// What the dialog shows.
#[derive(Clone, Copy)]
pub(crate) struct Asks {
    pub(crate) exchange: Exchange,
    /// Nothing: it is being begun, or this failed.
    pub(crate) step: Signal<Option<LogInStep>>,
    pub(crate) clock: Signal<Option<ApiClock>>,
    /// Nothing was chosen.
    pub(crate) on_nothing: Callback<()>,
    /// Begin anew.
    pub(crate) on_start: Callback<()>,
    /// Give no proof.
    pub(crate) on_close: Callback<()>,
}

/// The dialog.
#[component]
pub(crate) fn Shown(asks: Asks) -> impl IntoView {
    let Asks { exchange, step, on_start, on_close, .. } = asks;
    // Built anew when the step is another one, and not when something about it has changed: what was typed stays.
    let name = Memo::new(move |_| step.with(|step| step.as_ref().map(LogInStep::name)));
    Effect::new(move |before: Option<Option<&'static str>>| {
        let name = name.get();
        if before.flatten().is_some_and(|before| Some(before) != name) {
            focus_soon(HEADING);
        }
        name.or(before.flatten())
    });
    let body = move || match name.get().and_then(|_| step.get_untracked()) {
        Some(step) => proof(asks, &step),
        None => view! { <Beginning exchange on_start/> }.into_any(),
    };
    view! {
        <Dialog id=HEADING heading=t("step-up-heading") errors=exchange.errors close=t("step-up-close") on_close>
            <p>{t("step-up-lead")}</p>
            {body}
        </Dialog>
    }
}

/// Until the API has said what it wants.
#[component]
fn Beginning(exchange: Exchange, on_start: Callback<()>) -> impl IntoView {
    let busy = exchange.busy;
    let failed = Memo::new(move |before: Option<&bool>| before == Some(&true) || !busy.get());
    move || {
        if failed.get() {
            view! { <ActionButton label=t("step-retry") on_press=on_start busy outlined=true/> }.into_any()
        } else {
            view! { <p role="status">{t("working")}</p> }.into_any()
        }
    }
}
