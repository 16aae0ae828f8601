//! The person can log in.

use super::sentence::Sentence;
use crate::{
    components::{Contacts, Drawing, Notice, Screen},
    i18n::{t, t_args},
    routes::{Route, href},
};
use leptos::prelude::*;
use voordeur_contract::SecondFactor;

/// Says that it is done, and how to log in from now on.
#[component]
pub(crate) fn Registered(
    /// The reference to quote.
    reference: String,
    /// The e-mail address to log in with.
    email: String,
    /// What is asked then beside the password.
    second_factors: Vec<SecondFactor>,
    /// The last digits of the number that codes by SMS go to.
    number_ending: Option<String>,
    /// The proofs of an earlier account were replaced.
    replaced: bool,
) -> impl IntoView {
    let asks = move |factor| second_factors.contains(&factor);
    let ending = [("ending", number_ending.unwrap_or_default().into())];
    let code = match (asks(SecondFactor::Sms), asks(SecondFactor::Authenticator)) {
        (true, true) => t_args("register-registered-both", &ending),
        (true, false) => t_args("register-registered-sms", &ending),
        (false, _) => t("register-registered-authenticator"),
    };
    let replaced = replaced.then(|| view! { <Notice><p>{t("register-registered-replaced")}</p></Notice> });
    view! {
        <Screen
            heading=t("register-registered-heading")
            lead=t_args("register-registered-reference", &[("reference", reference.into())])
        >
            <Drawing name="scenes/registered" class="spot"/>
            <section class="tight">
                <h2>{t("register-registered-next-heading")}</h2>
                <ol class="bullets">
                    <li><Sentence id="register-registered-credentials" typed=vec![("email", email)]/></li>
                    <li>{code}</li>
                </ol>
                <p>{t("register-registered-mail")}</p>
            </section>
            {replaced}
            <p><a class="button" href=href(Route::LogIn)>{t("register-registered-log-in")}</a></p>
            <Contacts heading=t("register-registered-contact-heading")/>
        </Screen>
    }
}
