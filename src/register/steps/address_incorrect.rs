//! “This is not my address”: the code was revoked, and somebody has to put the address right.

mod employer;
mod form;

use super::{CONTACT, letter::is_past};
use crate::{
    browser::clock::ApiClock,
    components::{ActionButton, HEADING, Notice, NoticeKind, Screen, focus_soon},
    i18n::{t, t_args},
    journey::local_time::day,
    register::Exchange,
};
use employer::Employer;
use form::Form;
use leptos::prelude::*;
use voordeur_contract::{AddressBranch, RegisterAnswer, RegisterStep, Timestamp};

/// What the step says of itself: [`RegisterStep::AddressIncorrect`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Facts {
    pub(crate) branch: AddressBranch,
    pub(crate) reference: String,
    pub(crate) change_reference: Option<String>,
    pub(crate) new_letter_from: Timestamp,
}

impl Facts {
    /// Nothing, of another step.
    pub(crate) fn of(step: &RegisterStep) -> Option<Self> {
        let RegisterStep::AddressIncorrect { branch, reference, change_reference, new_letter_from } =
            step.clone()
        else {
            return None;
        };
        Some(Self { branch, reference, change_reference, new_letter_from })
    }
}

/// Says who can put the address right, and how; then another letter can be had. No link leads back: the code of the
/// letter was revoked, and what can be done now stands here.
#[component]
pub(crate) fn AddressIncorrect(
    exchange: Exchange,
    #[prop(into)] facts: Signal<Facts>,
    /// To know from when another letter can be asked for.
    #[prop(into)]
    clock: Signal<Option<ApiClock>>,
) -> impl IntoView {
    let Facts { branch, reference, .. } = facts.get_untracked();
    let change = Memo::new(move |_| facts.with(|facts| facts.change_reference.clone()));
    let by_employer = branch != AddressBranch::Form;
    let by_form = branch != AddressBranch::Employer;
    let form = by_form.then(|| view! { <ByForm exchange by_employer change/> });
    let next = t_args("register-address-incorrect-next", &[("reference", reference.into())]);
    view! {
        <Screen
            heading=t("register-address-incorrect-heading")
            lead=t("register-address-incorrect-lead")
            progress=CONTACT
            errors=exchange.errors
        >
            {by_employer.then(|| view! { <Employer/> })}
            {form}
            <section class="tight">
                <h2>{t("register-address-incorrect-next-heading")}</h2>
                <p>{next}</p>
                <Another exchange facts clock/>
            </section>
        </Screen>
    }
}

/// The form, and in its place, once it was sent, the reference.
#[component]
fn ByForm(exchange: Exchange, by_employer: bool, change: Memo<Option<String>>) -> impl IntoView {
    // The form goes, and the focus must not go with it.
    Effect::new(move |before: Option<bool>| {
        let is_sent = change.with(Option::is_some);
        if is_sent && before == Some(false) {
            focus_soon(HEADING);
        }
        is_sent
    });
    let sent = move || {
        let words = t_args("register-address-incorrect-sent", &[("reference", change.get()?.into())]);
        Some(view! { <Notice kind=NoticeKind::Success><p>{words}</p></Notice> })
    };
    let open = Memo::new(move |_| change.with(Option::is_none));
    view! {
        <div role="status">{sent}</div>
        {move || open.get().then(|| view! { <Form exchange by_employer/> })}
    }
}

/// Another letter, once its day has come.
#[component]
fn Another(exchange: Exchange, facts: Signal<Facts>, clock: Signal<Option<ApiClock>>) -> impl IntoView {
    let ask = Callback::new(move |()| exchange.on_answer.run(RegisterAnswer::NewLetter {}));
    let now = Memo::new(move |_| facts.with(|facts| is_past(clock, &facts.new_letter_from)));
    let from = day(Signal::derive(move || facts.with(|facts| facts.new_letter_from.clone())));
    let words = move || Some(t_args("register-address-incorrect-new-from", &[("from", from.get()?.into())]));
    let button =
        move |label| view! { <ActionButton label=t(label) on_press=ask busy=exchange.busy outlined=true/> };
    move || {
        if now.get() {
            view! {
                {button("register-address-incorrect-new-letter")}
                {button("register-address-incorrect-undo")}
            }
            .into_any()
        } else {
            view! { <p>{words}</p> }.into_any()
        }
    }
}
