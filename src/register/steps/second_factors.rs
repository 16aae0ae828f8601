//! What is asked beside the password?

use super::{LOG_IN, elsewhere::Elsewhere, part};
use crate::{
    browser::form,
    components::{RadioOption, Radios, Screen, StepForm},
    i18n::{t, t_args},
    register::Exchange,
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::{RegisterAnswer, SecondFactor};

/// The id and name of the choices.
const FACTORS: &str = "factors";

/// Asks which second factors to set up: one, or all of them.
#[component]
pub(crate) fn SecondFactors(
    exchange: Exchange,
    /// Those that this portal accepts.
    options: Vec<SecondFactor>,
    /// What was answered before; empty the first time.
    given: Vec<SecondFactor>,
    /// The number that codes by SMS go to, as it was typed.
    mobile: String,
    /// Under which the registration can be resumed.
    reference: String,
    /// Nothing was chosen.
    on_nothing: Callback<()>,
    /// Where the link above it leads.
    back: String,
) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    let send = move |event: SubmitEvent| match factors_of(&form::field(&event, FACTORS)) {
        Some(factors) => on_answer.run(RegisterAnswer::SecondFactors { factors: factors.to_vec() }),
        None => on_nothing.run(()),
    };
    let offered = move |factors: &[SecondFactor]| factors.iter().all(|factor| options.contains(factor));
    let choices = VALUES.into_iter().filter(|(_, factors)| offered(factors));
    let choices = choices.map(move |(value, _)| radio(value, &mobile)).collect();
    let is_given = move |factors: &[SecondFactor]| {
        factors.len() == given.len() && factors.iter().all(|factor| given.contains(factor))
    };
    let given = VALUES.into_iter().find(|(_, factors)| is_given(factors)).map(|(value, _)| value);
    view! {
        <Screen
            heading=t("register-second-factors-heading")
            back=Signal::stored(Some(back))
            progress=part(LOG_IN, &reference)
            errors
            question=true
        >
            <StepForm label=t("register-continue") busy on_send=send>
                <Radios
                    name=FACTORS
                    legend=t("register-second-factors-heading")
                    hint=t("register-second-factors-lead")
                    options=choices
                    given
                    errors
                />
            </StepForm>
            <Elsewhere reference/>
        </Screen>
    }
}

/// The value of a radio button, and what it stands for.
const VALUES: [(&str, &[SecondFactor]); 3] = [
    ("sms", &[SecondFactor::Sms]),
    ("authenticator", &[SecondFactor::Authenticator]),
    ("both", &[SecondFactor::Sms, SecondFactor::Authenticator]),
];

fn factors_of(value: &str) -> Option<&'static [SecondFactor]> {
    VALUES.into_iter().find(|(name, _)| *name == value).map(|(_, factors)| factors)
}

fn radio(value: &'static str, mobile: &str) -> RadioOption {
    let (label, hint, picture) = match value {
        "sms" => {
            // Whoever was invited gives a number after this.
            let hint = match mobile {
                "" => t("register-second-factors-sms-later-hint"),
                mobile => t_args("register-second-factors-sms-hint", &[("mobile", mobile.into())]),
            };
            (t("register-second-factors-sms"), hint, "phone")
        }
        "authenticator" => {
            let hint = t("register-second-factors-authenticator-hint");
            (t("register-second-factors-authenticator"), hint, "authenticator")
        }
        _ => (t("register-second-factors-both"), t("register-second-factors-both-hint"), "both"),
    };
    RadioOption { value, label, hint: Some(hint), picture: Some(picture) }
}
