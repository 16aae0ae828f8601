//! The request to the desk is on its way.

use crate::{
    components::{Contacts, Notice, NoticeKind, Screen},
    i18n::{t, t_args},
    routes::{Route, href},
};
use leptos::prelude::*;

/// An end: the reference, what happens next and when, whom to ask.
#[component]
pub(crate) fn DeskRequestSent(
    /// To quote.
    reference: String,
) -> impl IntoView {
    let words = t_args("register-desk-request-sent-reference", &[("reference", reference.into())]);
    view! {
        <Screen heading=t("register-desk-request-sent-heading")>
            <Notice kind=NoticeKind::Success><p>{words}</p></Notice>
            <section class="tight">
                <h2>{t("register-desk-request-sent-next-heading")}</h2>
                <p>{t("register-desk-request-sent-next")}</p>
            </section>
            <Contacts heading=t("register-desk-request-sent-contact-heading")/>
            <a class="alone" href=href(Route::Start)>{t("register-desk-request-sent-start")}</a>
        </Screen>
    }
}
