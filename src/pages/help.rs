//! Help: what stops you, what to do about it, whom to ask.

use crate::{
    components::{Contacts, Details, Screen},
    i18n::{Area, I18n, t},
    journey::WayOn,
    routes::{Route, href},
    words::with_words,
};
use leptos::prelude::*;

/// A question with its answers. All are ids of messages.
struct Question {
    /// Its id on the page too.
    id: &'static str,
    answers: &'static [&'static str],
    /// What is added where the portal registers people.
    registering: &'static [&'static str],
    /// Where the links below that lead.
    links: &'static [(Route, &'static str)],
}

impl Question {
    const fn new(id: &'static str, answers: &'static [&'static str]) -> Self {
        Self { id, answers, registering: &[], links: &[] }
    }

    /// To register again is a way too.
    const fn or_again(self, registering: &'static [&'static str]) -> Self {
        Self { registering, links: &[(Route::Register, "help-again-link")], ..self }
    }

    const fn leads_to(self, links: &'static [(Route, &'static str)]) -> Self {
        Self { links, ..self }
    }
}

/// What people ask who register.
static REGISTERING: [Question; 4] = [
    Question::new("help-register", &["help-register-once", "help-register-needs", "help-register-resume"])
        .leads_to(&[(Route::Register, "help-register-link"), (Route::Resume, "help-resume-link")]),
    Question::new("help-number", &["help-number-where", "help-number-ask"])
        .leads_to(&[(Route::Register, "help-register-link")]),
    Question::new("help-email-code", &["help-email-code-wait", "help-email-code-address"]),
    Question::new("help-letter", &["help-letter-wait", "help-letter-new", "help-letter-back"])
        .leads_to(&[(Route::Resume, "help-resume-link")]),
];

/// What people ask who log in.
static LOGGING_IN: [Question; 7] = [
    Question::new(
        "help-password",
        &["help-password-address", "help-password-show", "help-password-wait", "help-password-lost"],
    ),
    Question::new("help-email", &["help-email-search", "help-email-ask"]).or_again(&["help-email-again"]),
    Question::new("help-sms", &["help-sms-number", "help-sms-signal", "help-sms-again", "help-sms-other"]),
    Question::new("help-phone", &["help-phone-other", "help-phone-ask", "help-phone-stolen"])
        .or_again(&["help-phone-again"]),
    Question::new(
        "help-authenticator",
        &["help-authenticator-clock", "help-authenticator-next", "help-authenticator-entry"],
    ),
    Question::new("help-blocked", &["help-blocked-wait", "help-blocked-ask"]),
    Question::new("help-fraud", &["help-fraud-never", "help-fraud-ask"]),
];

/// The page behind every help link. It keeps the way back to the journey under way.
#[component]
pub(crate) fn HelpPage() -> impl IntoView {
    with_words(Area::Help, || view! { <Help/> }.into_any())
}

#[component]
fn Help() -> impl IntoView {
    let registers = use_context::<I18n>().is_some_and(|i18n| i18n.portal().registration.is_some());
    let registering = registers.then_some(&REGISTERING).into_iter().flatten();
    let questions = registering.chain(&LOGGING_IN).map(move |question| answered(question, registers));
    let way_on = use_context::<WayOn>();
    let back = Signal::derive(move || way_on?.address());
    let (log_in, to_log_in, go_on) = (href(Route::LogIn), t("help-log-in"), t("help-continue"));
    let way_in = move || match back.get() {
        Some(back) => view! { <a class="button second" href=back>{go_on.clone()}</a> },
        None => view! { <a class="button second" href=log_in.clone()>{to_log_in.clone()}</a> },
    };
    view! {
        <Screen heading=t("help-heading") lead=t("help-lead") back>
            <div class="questions">{questions.collect_view()}</div>
            <Contacts heading=t("contact-heading")/>
            <p>{way_in}</p>
        </Screen>
    }
}

fn answered(question: &Question, registers: bool) -> impl IntoView + use<> {
    let Question { id, answers, registering, links } = *question;
    let (registering, links) = if registers { (registering, links) } else { Default::default() };
    let answers = answers.iter().chain(registering).map(|answer| view! { <li>{t(answer)}</li> });
    let links =
        links.iter().map(|(route, label)| view! { <a class="alone" href=href(*route)>{t(label)}</a> });
    let links = (links.len() > 0).then(|| view! { <div class="row">{links.collect_view()}</div> });
    view! {
        <Details summary=t(id) id>
            <ul class="bullets">{answers.collect_view()}</ul>
            {links}
        </Details>
    }
}
