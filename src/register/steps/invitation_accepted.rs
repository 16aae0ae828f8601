//! The invitation is accepted.

use crate::{
    components::{Contacts, Drawing, Screen},
    i18n::{t, t_args},
    routes::{Route, href},
};
use leptos::prelude::*;

/// Says that the person is in, and how to come back.
#[component]
pub(crate) fn InvitationAccepted(
    /// The name of the company.
    company: String,
) -> impl IntoView {
    view! {
        <Screen
            heading=t("register-invitation-accepted-heading")
            lead=t_args("register-invitation-accepted-lead", &[("company", company.into())])
        >
            <Drawing name="scenes/registered" class="spot"/>
            <p>{t("register-invitation-accepted-next")}</p>
            <p><a class="button" href=href(Route::Home)>{t("register-invitation-accepted-continue")}</a></p>
            <Contacts heading=t("register-registered-contact-heading")/>
        </Screen>
    }
}
