//! The application failed. Readable and usable when it does not live on this page either: the links are links.

use super::way_back::{WayBack, way_back};
use crate::{
    components::{Contacts, Screen},
    i18n::t,
    routes::{Route, href},
};
use leptos::prelude::*;

/// Says so, and leads back to where it happened.
#[component]
pub(crate) fn WentWrongPage() -> impl IntoView {
    let again = way_back(Route::LogIn, WayBack::Once);
    view! {
        <Screen heading=t("went-wrong-heading") lead=t("went-wrong-lead")>
            <p>{t("went-wrong-text")}</p>
            <div class="row">
                // Another document: after a failure nothing of this one is trusted.
                <a class="button" rel="external" href=again>{t("went-wrong-again")}</a>
                <a class="alone" rel="external" href=href(Route::Start)>{t("went-wrong-start")}</a>
            </div>
            <Contacts heading=t("went-wrong-contact-heading")/>
        </Screen>
    }
}
