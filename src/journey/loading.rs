//! A step that is not known yet: what is prerendered, and what is shown until the API has said where the
//! journey stands.

use super::Exchange;
use crate::{
    components::{ActionButton, Screen},
    i18n::t,
    routes::{Route, href},
};
use leptos::prelude::*;

/// Waits for the step; when it cannot be loaded, says so and offers to try again. The page itself says nothing yet of
/// where the journey stands, so that nobody is alarmed too early.
#[component]
pub(crate) fn Loading<A: 'static>(
    exchange: Exchange<A>,
    /// The id of the heading.
    heading: &'static str,
    /// The id of what the tab is called: it keeps the name of the address while that is loaded anew.
    title: &'static str,
    /// Where the journey begins.
    beginning: Route,
    on_retry: Callback<()>,
) -> impl IntoView {
    let Exchange { errors, busy, .. } = exchange;
    // Once it has failed the button stays, and with it the focus of whoever presses it.
    let failed = Memo::new(move |before: Option<&bool>| {
        before == Some(&true) || errors.with(|errors| !errors.is_empty())
    });
    let below = move || {
        if failed.get() {
            view! { <ActionButton label=t("step-retry") on_press=on_retry busy outlined=true/> }.into_any()
        } else {
            view! { <p role="status">{t("step-loading")}</p> }.into_any()
        }
    };
    view! {
        <Screen
            heading=t(heading)
            title=t(title)
            back=Signal::stored(Some(href(beginning)))
            errors
            passing=true
        >
            {below}
        </Screen>
    }
}
