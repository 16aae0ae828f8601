//! The session is over.

use crate::{
    components::Screen,
    i18n::{I18n, t},
    routes::{ReturnTo, Route, href},
};
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// Says why, and leads through the log-in back to where the visitor was.
#[component]
pub(crate) fn SessionEndedPage() -> impl IntoView {
    let i18n = use_context::<I18n>()?;
    // The prerendered page knows no query, so the link gets it once the page lives.
    let log_in = RwSignal::new(href(Route::LogIn));
    let search = use_location().search;
    Effect::new(move |_| {
        if let Some(page) = search.with(|search| ReturnTo::named_in(search)) {
            log_in.set(page.log_in_first(i18n.language()));
        }
    });
    Some(view! {
        <Screen heading=t("session-ended-heading") lead=t("session-ended-lead")>
            <p><a class="button" href=log_in>{t("session-ended-log-in")}</a></p>
            <p class="quiet">{t("session-ended-return")}</p>
        </Screen>
    })
}
