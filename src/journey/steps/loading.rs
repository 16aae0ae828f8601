//! A step that is not known yet: what is prerendered, and what is shown until the API has said where the
//! journey stands.

use super::STEPS;
use crate::{
    components::{ActionButton, Screen},
    i18n::t,
    journey::Exchange,
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
    let heading = t(match step {
        "second-factor" => "second-factor-heading",
        "sms-code" => "sms-code-heading",
        "authenticator-code" => "authenticator-code-heading",
        _ => "account-blocked-heading",
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
        <Screen heading back=Signal::stored(Some(href(Route::LogIn))) progress=(STEPS, STEPS) errors>
            {below}
        </Screen>
    }
}
