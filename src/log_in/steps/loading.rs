//! A step that is not known yet: what is prerendered, and what is shown until the API has said where the
//! journey stands.

use crate::{
    components::{ActionButton, Screen},
    i18n::t,
    log_in::Exchange,
    routes::{Route, href},
};
use leptos::prelude::*;

/// Waits for the step; when it cannot be loaded, says so and offers to try again.
#[component]
pub(crate) fn Loading(
    exchange: Exchange,
    /// The step that the address names.
    step: &'static str,
    on_retry: Callback<()>,
) -> impl IntoView {
    // The tab keeps the name of the address while it is loaded anew. The page itself says nothing yet of where the
    // journey stands, and nobody is alarmed too early.
    let title = t(match step {
        "second-factor" => "second-factor-heading",
        "sms-code" => "sms-code-heading",
        "authenticator-code" => "authenticator-code-heading",
        _ => "log-in-loading-heading",
    });
    let Exchange { errors, busy, .. } = exchange;
    // Once it has failed the button stays, and with it the focus of whoever presses it.
    let failed = Memo::new(move |before: Option<&bool>| {
        before == Some(&true) || errors.with(|errors| !errors.is_empty())
    });
    let below = move || {
        if failed.get() {
            view! { <ActionButton label=t("log-in-retry") on_press=on_retry busy outlined=true/> }.into_any()
        } else {
            view! { <p role="status">{t("log-in-loading")}</p> }.into_any()
        }
    };
    view! {
        <Screen
            heading=t("log-in-loading-heading")
            title
            back=Signal::stored(Some(href(Route::LogIn)))
            errors
            passing=true
        >
            {below}
        </Screen>
    }
}
