//! There is no page at this address.

use crate::{
    components::Screen,
    i18n::t,
    routes::{Route, href},
};
use leptos::prelude::*;

/// Says so, and where to go.
#[component]
pub(crate) fn NotFoundPage() -> impl IntoView {
    view! {
        <Screen heading=t("not-found-heading") lead=t("not-found-lead")>
            <p><a class="button" href=href(Route::Start)>{t("not-found-start")}</a></p>
            <ul class="links">
                <li><a href=href(Route::LogIn)>{t("not-found-log-in")}</a></li>
                <li><a href=href(Route::Help)>{t("not-found-help")}</a></li>
            </ul>
        </Screen>
    }
}
