//! Nobody in the insurer's records fits the answers: the same words whichever of them differs.

use super::{
    IDENTITY,
    answers::identity,
    ways_out::{CannotFind, ToTheDesk},
};
use crate::{
    components::{ActionButton, Answers, Screen},
    i18n::{language, t},
    register::{Exchange, kind::address_of},
    routes::{Route, href},
};
use leptos::prelude::*;
use voordeur_contract::{Given, JourneyId, RegisterAnswer, RegisterStepName};

/// Shows what was read, each with its way back, what often helps, and the other ways.
#[component]
pub(crate) fn NotFound(
    exchange: Exchange,
    /// What was answered.
    given: Given,
    /// The registration, for the links back to the questions.
    id: JourneyId,
) -> impl IntoView {
    let look_again = Callback::new(move |()| exchange.on_answer.run(RegisterAnswer::LookAgain {}));
    let last = match (&given.home_address, &given.family_name) {
        (Some(_), _) => RegisterStepName::HomeAddress,
        (None, Some(_)) => RegisterStepName::FamilyName,
        (None, None) => RegisterStepName::DateOfBirth,
    };
    let back = address_of(language(), last.name(), &id);
    view! {
        <Screen
            heading=t("register-not-found-heading")
            lead=t("register-not-found-lead")
            back=Signal::stored(Some(back))
            progress=IDENTITY
            errors=exchange.errors
        >
            <Answers answers=identity(&given, &id)/>
            <section class="tight">
                <h2>{t("register-not-found-tips-heading")}</h2>
                <Tips given/>
            </section>
            <div class="tight">
                <ActionButton
                    label=t("register-not-found-look-again")
                    on_press=look_again
                    busy=exchange.busy
                    outlined=true
                />
                <CannotFind exchange label="register-not-found-cannot-find"/>
                <ToTheDesk exchange label="register-not-found-desk"/>
                <a class="alone" href=href(Route::Help)>{t("register-help")}</a>
            </div>
        </Screen>
    }
}

/// What often helps, as far as it was asked.
#[component]
fn Tips(given: Given) -> impl IntoView {
    let tip = |asked: bool, id: &'static str| asked.then(|| view! { <li>{t(id)}</li> });
    view! {
        <ul class="bullets">
            {tip(true, "register-not-found-tip-number")}
            {tip(given.home_address.is_some(), "register-not-found-tip-address")}
            {tip(given.family_name.is_some(), "register-not-found-tip-name")}
        </ul>
    }
}
