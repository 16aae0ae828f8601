//! What the portal is, and the way in.

use crate::{
    components::{HEADING, Scene, Screen},
    i18n::{I18n, t},
    routes::{Route, href},
};
use leptos::prelude::*;

/// Heading and text of what somebody should know before logging in.
const POINTS: [(&str, &str); 3] = [
    ("start-point-need-heading", "start-point-need-text"),
    ("start-point-safe-heading", "start-point-safe-text"),
    ("start-point-help-heading", "start-point-help-text"),
];

/// The first page.
#[component]
pub(crate) fn StartPage() -> impl IntoView {
    let registers = use_context::<I18n>().is_some_and(|i18n| i18n.portal().registration.is_some());
    let register =
        registers.then(|| view! { <a class="alone" href=href(Route::Register)>{t("start-register")}</a> });
    let points =
        POINTS.map(|(heading, text)| view! { <li><h2>{t(heading)}</h2><p class="quiet">{t(text)}</p></li> });
    view! {
        <Screen heading=t("start-heading") title=t("start-title") bare=true>
            <div class="hero">
                <div class="hero-text stack">
                    <h1 id=HEADING tabindex="-1">{t("start-heading")}</h1>
                    <p>{t("start-lead")}</p>
                    <div class="row">
                        <a class="button" href=href(Route::LogIn)>{t("start-log-in")}</a>
                        {register}
                        <a class="alone" href=href(Route::Help)>{t("start-help")}</a>
                    </div>
                </div>
                <Scene/>
            </div>
            <ul class="points">{points.into_iter().collect_view()}</ul>
        </Screen>
    }
}
