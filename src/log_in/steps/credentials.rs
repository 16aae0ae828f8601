//! E-mail address and password.

use super::STEPS;
use crate::{
    browser::form,
    components::{Arrived, Aside, NoticeKind, PasswordField, Screen, SubmitButton, TextField},
    i18n::{I18n, t},
    log_in::{self, Exchange},
    routes::{Route, href},
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::LogInAnswer;

/// The id and name of the field for the e-mail address.
pub(crate) const EMAIL: &str = "email";

/// The id and name of the field for the password.
pub(crate) const PASSWORD: &str = "password";

/// Asks for e-mail address and password.
#[component]
pub(crate) fn Credentials(
    exchange: Exchange,
    /// What stands in the field for the e-mail address at first.
    email: String,
    /// Why the visitor stands at the beginning again.
    #[prop(into)]
    notice: Signal<Option<log_in::Notice>>,
    /// Somebody sets about typing.
    on_begin: Callback<()>,
    /// Something was typed.
    #[prop(optional)]
    on_typed: Option<Callback<()>>,
) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    let send = move |event: SubmitEvent| {
        event.prevent_default();
        on_answer.run(LogInAnswer::Credentials {
            email: form::field(&event, EMAIL),
            password: form::field(&event, PASSWORD),
        });
    };
    let registers = use_context::<I18n>().is_some_and(|i18n| i18n.portal().registration.is_some());
    let register = registers
        .then(|| view! { <a class="alone" href=href(Route::Register)>{t("credentials-register")}</a> });
    let aside = move || {
        view! {
            <Aside heading=t("credentials-help-heading")>
                <p>{t("credentials-help-text")}</p>
                <p><a class="button" href=href(Route::Help)>{t("credentials-help-link")}</a></p>
            </Aside>
        }
    };
    view! {
        <Screen
            heading=t("credentials-heading")
            lead=t("credentials-lead")
            progress=(1, STEPS)
            errors
            aside
        >
            <Arrived why=why(notice)/>
            <form
                class="stack"
                method="post"
                novalidate
                on:submit=send
                on:focusin=move |_| on_begin.run(())
                on:input=move |_| {
                    if let Some(typed) = on_typed {
                        typed.run(());
                    }
                }
            >
                <TextField
                    name=EMAIL
                    label=t("credentials-email-label")
                    kind="email"
                    autocomplete="username"
                    errors
                    initial=email
                />
                <PasswordField
                    name=PASSWORD
                    label=t("credentials-password-label")
                    autocomplete="current-password"
                    errors
                />
                <SubmitButton label=t("credentials-submit") busy/>
            </form>
            {register}
        </Screen>
    }
}

fn why(notice: Signal<Option<log_in::Notice>>) -> Signal<Option<(NoticeKind, String)>> {
    Signal::derive(move || {
        let (kind, id) = match notice.get()? {
            log_in::Notice::Expired => (NoticeKind::Warning, "log-in-notice-expired"),
            log_in::Notice::LoggedOut => (NoticeKind::Success, "log-in-notice-logged-out"),
            log_in::Notice::NotYet => (NoticeKind::Information, "log-in-notice-not-yet"),
            log_in::Notice::LogInFirst => (NoticeKind::Information, "log-in-notice-first"),
            log_in::Notice::AnswerLost => (NoticeKind::Warning, "log-in-notice-answer-lost"),
        };
        Some((kind, t(id)))
    })
}
