//! What proves it: the second factors of the log-in, without the password.

use super::dialog::Asks;
use crate::{
    browser::form,
    code::{CodeForm, NoCode, SentCode, receive},
    components::{ActionButton, Contacts, RadioOption, Radios, Status, StepForm},
    i18n::{t, t_args},
    log_in::{
        Exchange,
        steps::{authenticator_code, sms_code},
    },
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::{CodesState, LogInAnswer, LogInStep, SecondFactor, SecondFactorOption};

/// The name of the choice between several, and the id of the first.
pub(super) const FACTOR: &str = "factor";

/// The part of the dialog for `step`.
pub(super) fn proof(asks: Asks, step: &LogInStep) -> AnyView {
    let exchange = asks.exchange;
    match step {
        LogInStep::SecondFactor { options } => match options.as_slice() {
            [only] => view! { <Only exchange option=only.clone()/> }.into_any(),
            several => view! { <Choice asks options=several.to_vec()/> }.into_any(),
        },
        LogInStep::SmsCode { number_ending, other_factors, .. } => {
            let Some(first) = sms_code::codes(step) else { return ().into_any() };
            let now = asks.step;
            let codes = Memo::new(move |before: Option<&CodesState>| {
                let codes = now.with(|step| sms_code::codes(step.as_ref()?));
                codes.or_else(|| before.cloned()).unwrap_or_else(|| first.clone())
            });
            receive(codes.into());
            let lead = t_args("sms-code-lead", &[("ending", number_ending.as_str().into())]);
            view! { <SmsCode asks lead codes=codes.into() other_factors=*other_factors/> }.into_any()
        }
        LogInStep::AuthenticatorCode { other_factors, .. } => {
            view! { <AuthenticatorCode asks other_factors=*other_factors/> }.into_any()
        }
        LogInStep::AccountBlocked { .. } => view! {
            <p role="alert">{t("step-up-account-blocked")}</p>
            <Contacts heading=t("contact-heading")/>
        }
        .into_any(),
        LogInStep::Credentials {}
        | LogInStep::EmailCode { .. }
        | LogInStep::SetUpSecondFactor { .. }
        | LogInStep::Done {} => ().into_any(),
    }
}

/// A single number: a code is sent when it is asked for, and not before.
#[component]
fn Only(exchange: Exchange, option: SecondFactorOption) -> impl IntoView {
    let factor = option.factor;
    let send = move |_: SubmitEvent| exchange.on_answer.run(LogInAnswer::SecondFactor { factor });
    let (_, hint) = in_words(option);
    view! {
        <p>{hint}</p>
        <StepForm label=t("step-up-send-code") busy=exchange.busy on_send=send/>
    }
}

#[component]
fn Choice(asks: Asks, options: Vec<SecondFactorOption>) -> impl IntoView {
    let Asks { exchange, on_nothing, .. } = asks;
    let send = move |event: SubmitEvent| {
        let chosen = form::field(&event, FACTOR);
        match FACTORS.into_iter().find(|(_, value)| *value == chosen) {
            Some((factor, _)) => exchange.on_answer.run(LogInAnswer::SecondFactor { factor }),
            None => on_nothing.run(()),
        }
    };
    let (options, errors) = (options.into_iter().map(radio).collect(), exchange.errors);
    view! {
        <StepForm label=t("second-factor-submit") busy=exchange.busy on_send=send>
            <Radios name=FACTOR legend=t("second-factor-heading") options errors among_others=true/>
        </StepForm>
    }
}

/// What the form sends for each.
const FACTORS: [(SecondFactor, &str); 2] =
    [(SecondFactor::Sms, "sms"), (SecondFactor::Authenticator, "authenticator")];

fn radio(option: SecondFactorOption) -> RadioOption {
    let value =
        FACTORS.into_iter().find(|(factor, _)| *factor == option.factor).map_or("", |(_, value)| value);
    let (label, hint) = in_words(option);
    RadioOption { value, label, hint: Some(hint), picture: None }
}

fn in_words(option: SecondFactorOption) -> (String, String) {
    match option.factor {
        SecondFactor::Sms => {
            let ending = option.number_ending.unwrap_or_default();
            (t("second-factor-sms"), t_args("second-factor-sms-hint", &[("ending", ending.into())]))
        }
        SecondFactor::Authenticator => {
            (t("second-factor-authenticator"), t("second-factor-authenticator-hint"))
        }
    }
}

#[component]
fn SmsCode(asks: Asks, lead: String, codes: Signal<CodesState>, other_factors: bool) -> impl IntoView {
    let Asks { exchange, clock, on_start, .. } = asks;
    let no_more = move || view! { <Anew exchange on_start/> };
    view! {
        <p>{lead}</p>
        <Status message=exchange.status/>
        <SentCode exchange=exchange.of() words=&sms_code::WORDS codes clock no_more/>
        <OtherWay exchange other_factors/>
    }
}

#[component]
fn AuthenticatorCode(asks: Asks, other_factors: bool) -> impl IntoView {
    let Asks { exchange, step, on_start, .. } = asks;
    let tries_left = Memo::new(move |_| {
        step.with(|step| !matches!(step, Some(LogInStep::AuthenticatorCode { tries_left: 0, .. })))
    });
    let form = move || {
        if tries_left.get() {
            return view! { <CodeForm exchange=exchange.of() hint=t("code-hint")/> }.into_any();
        }
        let why = authenticator_code::WORDS.blocked;
        view! { <NoCode errors=exchange.errors why/> <Anew exchange on_start/> }.into_any()
    };
    view! {
        <p>{t("authenticator-code-lead")}</p>
        {form}
        <OtherWay exchange other_factors/>
    }
}

/// When there is no way on from here.
#[component]
fn Anew(exchange: Exchange, on_start: Callback<()>) -> impl IntoView {
    view! { <ActionButton label=t("code-start-again") on_press=on_start busy=exchange.busy outlined=true/> }
}

#[component]
fn OtherWay(exchange: Exchange, other_factors: bool) -> impl IntoView {
    let change = Callback::new(move |()| exchange.on_answer.run(LogInAnswer::ChangeSecondFactor {}));
    other_factors
        .then(|| view! { <ActionButton label=t("code-other-way") on_press=change busy=exchange.busy/> })
}
