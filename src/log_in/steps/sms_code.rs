//! The code that was sent by SMS.

use super::{
    code_form::{CodeForm, NoCode, StartAgain},
    other_ways::OtherWays,
    proof,
};
use crate::{
    browser::clock::{ApiClock, Deadline},
    components::{ActionButton, Countdown, Details, HEADING, Screen, Status, focus_soon},
    i18n::{t, t_args},
    journey::local_time::local_time,
    log_in::Exchange,
};
use leptos::prelude::*;
use voordeur_contract::{LogInAnswer, LogInStep, Timestamp};

/// What the step says of itself: [`LogInStep::SmsCode`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Facts {
    number_ending: String,
    expires_at: Timestamp,
    resend_at: Timestamp,
    resends_left: u32,
    tries_left: u32,
    other_factors: bool,
}

impl Facts {
    /// Nothing, of another step.
    pub(crate) fn of(step: &LogInStep) -> Option<Self> {
        let LogInStep::SmsCode {
            number_ending,
            expires_at,
            resend_at,
            resends_left,
            tries_left,
            other_factors,
        } = step.clone()
        else {
            return None;
        };
        Some(Self { number_ending, expires_at, resend_at, resends_left, tries_left, other_factors })
    }
}

/// Asks for the code that was sent by SMS.
#[component]
pub(crate) fn SmsCode(
    exchange: Exchange,
    facts: Signal<Facts>,
    /// For the time until another code may be asked for.
    #[prop(into)]
    clock: Signal<Option<ApiClock>>,
    /// Where the link above it leads.
    back: String,
) -> impl IntoView {
    let first = facts.get_untracked();
    let lead = t_args("sms-code-lead", &[("ending", first.number_ending.as_str().into())]);
    let until = local_time(Signal::derive(move || facts.with(|facts| facts.expires_at.clone())));
    let works_until = move || {
        let time = until.get()?;
        Some(view! { <p class="small quiet">{t_args("sms-code-works-until", &[("time", time.into())])}</p> })
    };
    let tries_left = Memo::new(move |_| facts.with(|facts| facts.tries_left > 0));
    let resends_left = Memo::new(move |_| facts.with(|facts| facts.resends_left > 0));
    let form = move || {
        if tries_left.get() {
            return view! { <CodeForm exchange hint=t("sms-code-hint")/> {works_until} }.into_any();
        }
        let why = if resends_left.get() { "sms-code-blocked" } else { "sms-code-none-works" };
        view! { <NoCode exchange why/> }.into_any()
    };
    view! {
        <Screen
            heading=t("sms-code-heading")
            lead
            back=Signal::stored(Some(back))
            progress=proof(first.other_factors)
            errors=exchange.errors
        >
            <Status message=exchange.status/>
            {form}
            <Resend exchange facts clock/>
            <OtherWays exchange other_factors=first.other_factors/>
            <Details summary=t("sms-code-none-summary") id="no-sms">
                <p>{t("sms-code-none-text")}</p>
            </Details>
        </Screen>
    }
}

/// Another code: when, and how to ask for it.
#[component]
fn Resend(exchange: Exchange, facts: Signal<Facts>, clock: Signal<Option<ApiClock>>) -> impl IntoView {
    let left = Memo::new(move |_| facts.with(|facts| (facts.resends_left > 0, facts.tries_left > 0)));
    let until = Memo::new(move |_| -> Option<Deadline> {
        let clock = clock.get()?;
        facts.with(|facts| Some(clock.deadline(&facts.resend_at)))
    });
    let ask = Callback::new(move |()| exchange.on_answer.run(LogInAnswer::ResendCode {}));
    // The button goes with the last code, and the focus must not go with it.
    Effect::new(move |before: Option<bool>| {
        let (resends_left, _) = left.get();
        if before == Some(true) && !resends_left {
            focus_soon(HEADING);
        }
        resends_left
    });
    move || {
        let (resends_left, tries_left) = left.get();
        if !resends_left {
            let newest = tries_left.then(|| view! { <p>{t("sms-code-no-resends")}</p> });
            return view! { {newest} <StartAgain/> }.into_any();
        }
        view! {
            <div class="tight">
                <ActionButton label=t("sms-code-resend") on_press=ask busy=exchange.busy outlined=true/>
                <Countdown until message="sms-code-resend-in"/>
            </div>
        }
        .into_any()
    }
}
