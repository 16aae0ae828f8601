//! Everything that was answered, to be checked.

use super::{
    CHECK,
    answers::{answered, identity},
    elsewhere::Elsewhere,
};
use crate::{
    components::{Answered, Answers, Notice, Screen, StepForm},
    i18n::t,
    register::Exchange,
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::{Given, JourneyId, RegisterAnswer, RegisterStepName as Name, SecondFactor};

/// Shows every answer with a link that changes it, and makes the account.
#[component]
pub(crate) fn CheckAnswers(
    exchange: Exchange,
    given: Given,
    /// The person has an account already, whose proofs these replace.
    replaces: bool,
    /// Under which the registration can be resumed.
    reference: String,
    /// The journey's id, for the way back to each question.
    id: JourneyId,
    /// Where the link above it leads.
    back: String,
) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    let send = move |_: SubmitEvent| on_answer.run(RegisterAnswer::Register {});
    let answers = identity(&given, &id).into_iter().chain(log_in(given, id)).collect();
    let replaces = replaces.then(|| {
        view! { <Notice><p>{t("register-check-answers-replaces")}</p></Notice> }
    });
    view! {
        <Screen
            heading=t("register-check-answers-heading")
            lead=t("register-check-answers-lead")
            back=Signal::stored(Some(back))
            progress=CHECK
            errors
        >
            <Answers answers/>
            {replaces}
            <StepForm label=t("register-check-answers-submit") busy on_send=send/>
            <Elsewhere reference/>
        </Screen>
    }
}

/// What the person is reached at, and logs in with.
fn log_in(given: Given, id: JourneyId) -> Vec<Answered> {
    let consent = given.consent.map(|consent| {
        t(if consent { "register-check-answers-consent-yes" } else { "register-check-answers-consent-no" })
    });
    let password = given.has_password.then(|| t("register-check-answers-password-value"));
    let code = factors(&given.second_factors);
    [
        (given.email, "register-check-answers-email", Name::Email, "register-change-email"),
        (given.mobile, "register-check-answers-mobile", Name::Mobile, "register-change-mobile"),
        (consent, "register-check-answers-consent", Name::Mobile, "register-change-consent"),
        (password, "register-check-answers-password", Name::NewPassword, "register-change-password"),
        (
            code,
            "register-check-answers-second-factors",
            Name::SecondFactors,
            "register-change-second-factors",
        ),
    ]
    .into_iter()
    .filter_map(move |(value, term, step, change)| {
        value.map(|value| answered(term, Signal::stored(value), step, change, &id))
    })
    .collect()
}

fn factors(factors: &[SecondFactor]) -> Option<String> {
    match factors {
        [] => None,
        [SecondFactor::Sms] => Some(t("register-second-factors-sms")),
        [SecondFactor::Authenticator] => Some(t("register-second-factors-authenticator")),
        _ => Some(t("register-check-answers-second-factors-both")),
    }
}
