//! What have you at hand?

use super::{
    IDENTITY,
    arrived::why,
    honeypot::{Honeypot, WEBSITE},
};
use crate::{
    browser::form,
    components::{Arrived, RadioOption, Radios, Screen, StepForm},
    i18n::{I18n, t, t_args},
    register::{self, Exchange},
    routes::{Route, href},
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::{AtHand as Choice, RegisterAnswer, RegistrationDescription};

/// The id and name of the choices.
const AT_HAND: &str = "atHand";

/// Asks what the person has at hand who begins to register.
#[component]
pub(crate) fn AtHand(
    exchange: Exchange,
    options: Vec<Choice>,
    /// What was answered before, as soon as that is known.
    #[prop(into)]
    given: Signal<Option<Choice>>,
    /// Why the visitor stands at the beginning again.
    #[prop(into)]
    notice: Signal<Option<register::Notice>>,
    /// Nothing was chosen.
    on_nothing: Callback<()>,
) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    let send = move |event: SubmitEvent| {
        let website = form::field(&event, WEBSITE);
        match choice(&form::field(&event, AT_HAND)) {
            Some(at_hand) => on_answer.run(RegisterAnswer::AtHand { at_hand, website }),
            None => on_nothing.run(()),
        }
    };
    let options = options.into_iter().map(radio).collect();
    chosen_again(given);
    let kept = Signal::derive(move || given.get().is_some());
    view! {
        <Screen
            heading=t("register-at-hand-heading")
            back=Signal::stored(Some(href(Route::Start)))
            progress=IDENTITY
            errors
            question=true
        >
            <Arrived why=why(notice, kept)/>
            <StepForm label=t("register-continue") busy on_send=send>
                <Radios
                    name=AT_HAND
                    legend=t("register-at-hand-heading")
                    hint=t("register-at-hand-lead")
                    options
                    given=given.get_untracked().map(value)
                    errors
                />
                <Honeypot/>
            </StepForm>
            <TimeLimits/>
            <div class="row">
                <a class="alone" href=href(Route::Resume)>{t("register-at-hand-resume")}</a>
                <a class="alone" href=href(Route::LogIn)>{t("register-at-hand-log-in")}</a>
            </div>
        </Screen>
    }
}

/// Chooses what was given before as soon as that is known. What was chosen while the API was asked stays.
fn chosen_again(given: Signal<Option<Choice>>) {
    Effect::new(move |_| {
        if let Some(given) = given.get() {
            form::choose(AT_HAND, value(given));
        }
    });
}

/// How long one may take, told before one begins.
#[component]
fn TimeLimits() -> impl IntoView {
    let registration = use_context::<I18n>().and_then(|i18n| i18n.portal().registration.clone());
    registration.map(|RegistrationDescription { idle_minutes, kept_days, .. }| {
        let limits = [("minutes", idle_minutes.into()), ("days", kept_days.into())];
        view! { <p class="small quiet">{t_args("register-at-hand-time", &limits)}</p> }
    })
}

const VALUES: [(&str, Choice); 3] = [
    ("client-reference", Choice::ClientReference),
    ("customer-id", Choice::CustomerId),
    ("nothing", Choice::Nothing),
];

fn choice(value: &str) -> Option<Choice> {
    VALUES.into_iter().find(|(name, _)| *name == value).map(|(_, choice)| choice)
}

fn value(choice: Choice) -> &'static str {
    VALUES.into_iter().find(|(_, other)| *other == choice).map_or("", |(name, _)| name)
}

fn radio(choice: Choice) -> RadioOption {
    let (label, hint, picture) = match choice {
        Choice::ClientReference => {
            ("register-at-hand-client-reference", "register-at-hand-client-reference-hint", "document")
        }
        Choice::CustomerId => ("register-at-hand-customer-id", "register-at-hand-customer-id-hint", "card"),
        Choice::Nothing => ("register-at-hand-nothing", "register-at-hand-nothing-hint", "nothing"),
    };
    RadioOption { value: value(choice), label: t(label), hint: Some(t(hint)), picture: Some(picture) }
}
