//! None of the portal's means suits what was answered.

use super::{
    IDENTITY,
    ways_out::{CannotFind, ToTheDesk},
};
use crate::{
    components::{Contacts, Screen},
    i18n::{I18n, t},
    register::Exchange,
    routes::{Route, href},
};
use leptos::prelude::*;
use voordeur_contract::{AtHand, Residence};

/// Not an error: a page with the ways out that these answers leave.
#[component]
pub(crate) fn NotEligible(
    exchange: Exchange,
    /// What is at hand.
    at_hand: AtHand,
    /// Where the person lives.
    residence: Residence,
    /// The address of that question: of the link above the page, too.
    back: String,
) -> impl IntoView {
    let portal = use_context::<I18n>().and_then(|i18n| i18n.portal().registration.clone());
    // A number does not help somebody who lives where nobody can register.
    let served = portal.is_none_or(|portal| portal.residences.contains(&residence));
    let can_look = served && at_hand == AtHand::Nothing;
    let elsewhere = (!served).then(|| {
        view! { <a class="alone" href=back.clone()>{t("register-not-eligible-residence")}</a> }
    });
    view! {
        <Screen
            heading=t("register-not-eligible-heading")
            lead=t("register-not-eligible-lead")
            back=Signal::stored(Some(back))
            progress=IDENTITY
            errors=exchange.errors
        >
            <div class="tight">
                {can_look.then(|| view! {
                    <CannotFind exchange label="register-not-eligible-cannot-find" outlined=true/>
                })}
                <ToTheDesk exchange label="register-not-eligible-desk"/>
                <div class="row">
                    <a class="alone" href=href(Route::Register)>{t("register-not-eligible-at-hand")}</a>
                    {elsewhere}
                </div>
            </div>
            <Contacts heading=t("register-not-eligible-contact-heading")/>
        </Screen>
    }
}
