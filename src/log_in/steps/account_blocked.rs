//! The account is blocked: what to do.

use crate::{
    components::{Contacts, Screen},
    i18n::{t, t_args},
    journey::local_time::local_date_time,
    routes::{Route, href},
};
use leptos::prelude::*;
use voordeur_contract::Timestamp;

/// Says that the account is blocked, until when, and who unblocks it.
#[component]
pub(crate) fn AccountBlocked(
    /// When it is unblocked by itself; never, when absent.
    until: Option<Timestamp>,
) -> impl IntoView {
    let by_itself = until.is_some();
    let until = until.map(|until| local_date_time(Signal::stored(until)));
    let what = move || match until {
        Some(until) => Some(t_args("account-blocked-until", &[("time", until.get()?.into())])),
        None => Some(t("account-blocked-for-good")),
    };
    let lead = t(if by_itself { "account-blocked-lead-wait" } else { "account-blocked-lead" });
    view! {
        <Screen heading=t("account-blocked-heading") lead back=Signal::stored(Some(href(Route::LogIn)))>
            <p>{what}</p>
            <Contacts heading=t("contact-heading")/>
            <p><a class="alone" href=href(Route::LogIn)>{t("account-blocked-other")}</a></p>
        </Screen>
    }
}
