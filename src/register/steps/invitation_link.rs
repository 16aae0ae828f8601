//! The link of an invitation is being opened.

use crate::{
    components::{ActionButton, Contacts, Screen},
    i18n::t,
    register::Exchange,
    routes::{Route, href},
};
use leptos::prelude::*;

/// Waits for the invitation; says why it cannot be opened, and what to do then.
#[component]
pub(crate) fn InvitationLink(
    exchange: Exchange,
    /// The address carries no token: the page was loaded anew, or its address typed.
    #[prop(into)]
    lost: Signal<bool>,
    on_retry: Callback<()>,
) -> impl IntoView {
    let Exchange { errors, busy, .. } = exchange;
    // Once it has failed the button stays, and with it the focus of whoever presses it.
    let failed = Memo::new(move |before: Option<&bool>| {
        before == Some(&true) || errors.with(|errors| !errors.is_empty())
    });
    let below = move || match (lost.get(), failed.get()) {
        (true, _) => view! { <p>{t("register-invitation-lost")}</p> <WaysOn/> }.into_any(),
        (false, true) => view! {
            <ActionButton label=t("step-retry") on_press=on_retry busy outlined=true/>
            <WaysOn/>
        }
        .into_any(),
        (false, false) => view! { <p role="status">{t("register-invitation-opening")}</p> }.into_any(),
    };
    view! { <Screen heading=t("register-invitation-title") errors>{below}</Screen> }
}

/// For whoever accepted it before, and for everybody else.
#[component]
fn WaysOn() -> impl IntoView {
    view! {
        <p><a class="alone" href=href(Route::LogIn)>{t("register-invitation-log-in")}</a></p>
        <Contacts heading=t("register-invitation-contact-heading")/>
    }
}
