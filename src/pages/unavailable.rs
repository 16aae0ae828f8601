//! The auth API does not answer.

use super::way_back::way_back;
use crate::{
    components::{Contacts, Screen},
    i18n::t,
    routes::{Route, href},
};
use leptos::prelude::*;

/// Says so, and leads back to try again.
#[component]
pub(crate) fn UnavailablePage() -> impl IntoView {
    let again = way_back(Route::LogIn);
    view! {
        <Screen heading=t("unavailable-heading") lead=t("unavailable-lead")>
            <p>{t("unavailable-text")}</p>
            <div class="row">
                <a class="button" href=again>{t("unavailable-again")}</a>
                <a class="alone" href=href(Route::Help)>{t("unavailable-help")}</a>
            </div>
            <Contacts heading=t("unavailable-contact-heading")/>
        </Screen>
    }
}
