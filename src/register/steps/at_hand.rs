//! What have you at hand?

use super::IDENTITY;
use crate::{
    browser::form,
    components::{Notice, NoticeKind, RadioOption, Radios, Screen, SubmitButton},
    i18n::{t, t_args},
    register::{self, Exchange},
    routes::{Route, href},
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::{AtHand as Choice, RegisterAnswer};

/// The id and name of the choices.
const AT_HAND: &str = "atHand";

/// A field that people do not see and programs fill in.
const WEBSITE: &str = "website";

/// Asks what the person has at hand who begins to register.
#[component]
pub(crate) fn AtHand(
    exchange: Exchange,
    options: Vec<Choice>,
    /// What was answered before.
    given: Option<Choice>,
    /// Why the visitor stands at the beginning again.
    #[prop(into)]
    notice: Signal<Option<register::Notice>>,
    /// Nothing was chosen.
    on_nothing: Callback<()>,
) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    let send = move |event: SubmitEvent| {
        event.prevent_default();
        let website = form::field(&event, WEBSITE);
        match choice(&form::field(&event, AT_HAND)) {
            Some(at_hand) => on_answer.run(RegisterAnswer::AtHand { at_hand, website }),
            None => on_nothing.run(()),
        }
    };
    let options = options.into_iter().map(radio).collect();
    view! {
        <Screen
            heading=t("register-at-hand-heading")
            back=Signal::stored(Some(href(Route::Start)))
            progress=IDENTITY
            errors
            question=true
        >
            <Arrived notice/>
            <form class="stack" method="post" novalidate on:submit=send>
                <Radios
                    name=AT_HAND
                    legend=t("register-at-hand-heading")
                    hint=t("register-at-hand-lead")
                    options
                    given=given.map(value)
                    errors
                />
                <div hidden>
                    <label for=WEBSITE>{t("register-website-label")}</label>
                    <input id=WEBSITE name=WEBSITE type="text" tabindex="-1" autocomplete="off"/>
                </div>
                <SubmitButton label=t("register-continue") busy/>
            </form>
            <div class="row">
                <a class="alone" href=href(Route::Resume)>{t("register-at-hand-resume")}</a>
                <a class="alone" href=href(Route::LogIn)>{t("register-at-hand-log-in")}</a>
            </div>
        </Screen>
    }
}

#[component]
fn Arrived(notice: Signal<Option<register::Notice>>) -> impl IntoView {
    let words = move || {
        let words = match notice.get()? {
            register::Notice::Expired => t("register-notice-expired"),
            register::Notice::Kept(reference) => {
                t_args("register-notice-expired-resume", &[("reference", reference.into())])
            }
            register::Notice::NotYet => t("register-notice-not-yet"),
        };
        Some(view! { <Notice kind=NoticeKind::Warning><p>{words}</p></Notice> })
    };
    // The region stands there before its words do: one that appears together with them is not heard everywhere.
    view! { <div role="status">{words}</div> }
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
