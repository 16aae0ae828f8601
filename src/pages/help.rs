//! Help with logging in: what stops you, what to do about it, whom to ask.

use crate::{
    components::{Contacts, Details, Screen},
    i18n::{I18n, t},
    log_in::LogInJourney,
    routes::{Route, href},
};
use leptos::prelude::*;

/// The decision tree: the id of each question, which is its id on the page too, and those of its answers.
const QUESTIONS: [(&str, &[&str]); 7] = [
    (
        "help-password",
        &["help-password-address", "help-password-show", "help-password-wait", "help-password-lost"],
    ),
    ("help-email", &["help-email-search", "help-email-ask"]),
    ("help-sms", &["help-sms-number", "help-sms-signal", "help-sms-again", "help-sms-other"]),
    ("help-phone", &["help-phone-other", "help-phone-ask", "help-phone-stolen"]),
    (
        "help-authenticator",
        &["help-authenticator-clock", "help-authenticator-next", "help-authenticator-entry"],
    ),
    ("help-blocked", &["help-blocked-wait", "help-blocked-ask"]),
    ("help-fraud", &["help-fraud-never", "help-fraud-ask"]),
];

/// The page behind every help link. It keeps the way back to a log-in that is under way.
#[component]
pub(crate) fn HelpPage() -> impl IntoView {
    let questions = QUESTIONS.map(|(question, answers)| {
        let answers = answers.iter().map(|answer| view! { <li>{t(answer)}</li> }).collect_view();
        view! {
            <Details summary=t(question) id=question>
                <ul class="bullets">{answers}</ul>
            </Details>
        }
    });
    let registers = use_context::<I18n>().is_some_and(|i18n| i18n.portal().registration.is_some());
    let registering = registers.then(|| view! { <NotRegisteredYet/> });
    let journey = use_context::<LogInJourney>();
    let back = Signal::derive(move || journey?.way_back());
    let log_in = href(Route::LogIn);
    let (to_log_in, go_on) = (t("help-log-in"), t("help-go-on"));
    let way_in = move || match back.get() {
        Some(back) => view! { <a class="button second" href=back>{go_on.clone()}</a> },
        None => view! { <a class="button second" href=log_in.clone()>{to_log_in.clone()}</a> },
    };
    view! {
        <Screen heading=t("help-heading") lead=t("help-lead") back>
            <div class="questions">{registering}{questions.into_iter().collect_view()}</div>
            <Contacts heading=t("help-contact-heading")/>
            <p>{way_in}</p>
        </Screen>
    }
}

/// For those who cannot log in because they never registered.
#[component]
fn NotRegisteredYet() -> impl IntoView {
    let answers = ["help-register-once", "help-register-needs", "help-register-resume"];
    view! {
        <Details summary=t("help-register") id="help-register">
            <ul class="bullets">{answers.map(|answer| view! { <li>{t(answer)}</li> })}</ul>
            <div class="row">
                <a class="alone" href=href(Route::Register)>{t("help-register-link")}</a>
                <a class="alone" href=href(Route::Resume)>{t("help-register-resume-link")}</a>
            </div>
        </Details>
    }
}
