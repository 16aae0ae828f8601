//! The code that was sent by e-mail.

use super::CONTACT;
use crate::{
    browser::{
        clock::{ApiClock, Deadline},
        form,
    },
    components::{
        ActionButton, CodeField, Countdown, HEADING, Notice, NoticeKind, OwnBusy, Screen, Status,
        SubmitButton, focus_soon,
    },
    i18n::{t, t_args},
    journey::local_time::local_time,
    register::Exchange,
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::{CodesState, RegisterAnswer, RegisterStep};

/// The id and name of the field.
const CODE: &str = "code";

/// How it stands with the codes.
pub(crate) fn codes(step: &RegisterStep) -> Option<CodesState> {
    match step {
        RegisterStep::EmailCode { codes, .. } => Some(codes.clone()),
        _ => None,
    }
}

/// Asks for the code that was sent by e-mail.
#[component]
pub(crate) fn EmailCode(
    exchange: Exchange,
    /// The address, as it was typed.
    email: String,
    codes: Signal<CodesState>,
    /// For the time until another code may be asked for.
    #[prop(into)]
    clock: Signal<Option<ApiClock>>,
    /// Where the link above it leads: to the address.
    back: String,
) -> impl IntoView {
    let left = Memo::new(move |_| codes.with(|codes| (codes.resends_left > 0, codes.tries_left > 0)));
    let form = move || match left.get() {
        (_, true) => view! { <CodeForm exchange codes/> }.into_any(),
        (true, false) => view! { <NoCode exchange why="register-email-code-blocked"/> }.into_any(),
        (false, false) => view! { <NoCode exchange why="register-email-code-none-works"/> }.into_any(),
    };
    view! {
        <Screen
            heading=t("register-email-code-heading")
            lead=t_args("register-email-code-lead", &[("email", email.into())])
            back=Signal::stored(Some(back.clone()))
            progress=CONTACT
            errors=exchange.errors
        >
            <Status message=exchange.status/>
            <p><a href=back>{t("register-email-code-change")}</a></p>
            {form}
            <Resend exchange codes clock/>
        </Screen>
    }
}

#[component]
fn CodeForm(exchange: Exchange, codes: Signal<CodesState>) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    // Another code may be under way as well.
    let own = OwnBusy::main(busy);
    let send = move |event: SubmitEvent| {
        event.prevent_default();
        own.run(|| on_answer.run(RegisterAnswer::Code { code: form::field(&event, CODE) }));
    };
    let until = local_time(Signal::derive(move || codes.with(|codes| codes.expires_at.clone())));
    let works_until = move || {
        let words = t_args("register-email-code-works-until", &[("time", until.get()?.into())]);
        Some(view! { <p class="small quiet">{words}</p> })
    };
    view! {
        <form class="stack" method="post" novalidate on:submit=send>
            <CodeField name=CODE label=t("code-label") hint=t("register-email-code-hint") errors/>
            <SubmitButton label=t("register-continue") busy=own.signal()/>
        </form>
        {works_until}
    }
}

/// In the place of the form when no code works any more. Not below a summary that has just said so.
#[component]
fn NoCode(exchange: Exchange, why: &'static str) -> impl IntoView {
    let why = t(why);
    move || {
        let unsaid = exchange.errors.with(Vec::is_empty);
        let why = why.clone();
        unsaid.then(|| view! { <Notice kind=NoticeKind::Warning><p>{why}</p></Notice> })
    }
}

/// Another code: when, and how to ask for it.
#[component]
fn Resend(exchange: Exchange, codes: Signal<CodesState>, clock: Signal<Option<ApiClock>>) -> impl IntoView {
    let left = Memo::new(move |_| codes.with(|codes| (codes.resends_left > 0, codes.tries_left > 0)));
    let until = Memo::new(move |_| -> Option<Deadline> {
        let clock = clock.get()?;
        codes.with(|codes| Some(clock.deadline(&codes.resend_at)))
    });
    let ask = Callback::new(move |()| exchange.on_answer.run(RegisterAnswer::ResendCode {}));
    // The button goes with the last code, and the focus must not go with it.
    Effect::new(move |before: Option<bool>| {
        let (resends_left, _) = left.get();
        if before == Some(true) && !resends_left {
            focus_soon(HEADING);
        }
        resends_left
    });
    move || {
        match left.get() {
        (true, _) => view! {
            <div class="tight">
                <ActionButton label=t("register-email-code-resend") on_press=ask busy=exchange.busy outlined=true/>
                <Countdown until message="register-email-code-resend-in"/>
            </div>
        }
        .into_any(),
        (false, true) => view! { <p>{t("register-email-code-no-resends")}</p> }.into_any(),
        (false, false) => ().into_any(),
    }
    }
}
