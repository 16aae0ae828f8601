//! The auth API does not answer.

use super::way_back::{WayBack, remember, way_back};
use crate::{
    components::{Contacts, Screen},
    i18n::t,
    navigation::Navigation,
    routes::{Route, href},
};
use leptos::prelude::*;
use voordeur_contract::Language;

/// Goes to this page from one that has nothing to show without the API, and remembers which.
pub(crate) fn go_there(navigation: Navigation, language: Language) {
    remember(&navigation.address());
    navigation.replace(&Route::ServiceUnavailable.address(language));
}

/// Says so, and leads back to try again.
#[component]
pub(crate) fn UnavailablePage() -> impl IntoView {
    let again = way_back(Route::LogIn, WayBack::Kept);
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
