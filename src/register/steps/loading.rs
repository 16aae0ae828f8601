//! A step that is not known yet: what is prerendered, and what is shown until the API has said where the
//! registration stands.

use crate::{
    components::{ActionButton, Screen},
    i18n::t,
    register::Exchange,
    routes::{Route, href},
};
use leptos::prelude::*;

/// Waits for the step; when it cannot be loaded, says so and offers to try again.
#[component]
pub(crate) fn Loading(exchange: Exchange, on_retry: Callback<()>) -> impl IntoView {
    let Exchange { errors, busy, .. } = exchange;
    // Once it has failed the button stays, and with it the focus of whoever presses it.
    let failed = Memo::new(move |before: Option<&bool>| {
        before == Some(&true) || errors.with(|errors| !errors.is_empty())
    });
    let below = move || {
        if failed.get() {
            view! { <ActionButton label=t("register-retry") on_press=on_retry busy outlined=true/> }
                .into_any()
        } else {
            view! { <p role="status">{t("register-loading")}</p> }.into_any()
        }
    };
    view! {
        <Screen
            heading=t("register-loading-heading")
            back=Signal::stored(Some(href(Route::Register)))
            errors
            passing=true
        >
            {below}
        </Screen>
    }
}
