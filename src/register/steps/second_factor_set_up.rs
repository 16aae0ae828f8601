//! The second factor is set up anew.

use crate::{
    components::{Contacts, Drawing, Screen},
    i18n::t,
    routes::{Route, href},
};
use leptos::prelude::*;

/// Says that the person is logged in, and with what from now on.
#[component]
pub(crate) fn SecondFactorSetUp() -> impl IntoView {
    view! {
        <Screen
            heading=t("register-second-factor-set-up-heading")
            lead=t("register-second-factor-set-up-lead")
        >
            <Drawing name="scenes/registered" class="spot"/>
            <p>{t("register-invitation-accepted-next")}</p>
            <p><a class="button" href=href(Route::Home)>{t("register-invitation-accepted-continue")}</a></p>
            <Contacts heading=t("register-registered-contact-heading")/>
        </Screen>
    }
}
