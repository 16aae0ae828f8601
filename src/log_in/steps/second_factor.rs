//! Which second factor?

use super::STEPS_WITH_CHOICE;
use crate::{
    browser::form,
    components::{RadioOption, Radios, Screen, StepForm},
    i18n::{t, t_args},
    log_in::Exchange,
    routes::{Route, href},
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::{LogInAnswer, SecondFactor as Factor, SecondFactorOption};

const FACTOR: &str = "factor";

/// Asks which of the account's second factors to use.
#[component]
pub(crate) fn SecondFactor(
    exchange: Exchange,
    /// At least two.
    options: Vec<SecondFactorOption>,
    /// Nothing was chosen.
    on_nothing: Callback<()>,
) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    let send = move |event: SubmitEvent| match factor(&form::field(&event, FACTOR)) {
        Some(factor) => on_answer.run(LogInAnswer::SecondFactor { factor }),
        None => on_nothing.run(()),
    };
    let options = options.into_iter().map(radio).collect();
    view! {
        <Screen
            heading=t("second-factor-heading")
            back=Signal::stored(Some(href(Route::LogIn)))
            progress=(2, STEPS_WITH_CHOICE)
            errors
            question=true
        >
            <StepForm label=t("second-factor-submit") busy on_send=send>
                <Radios name=FACTOR legend=t("second-factor-heading") options errors/>
            </StepForm>
            <p><a class="alone" href=href(Route::Help)>{t("second-factor-neither")}</a></p>
        </Screen>
    }
}

/// The value of a radio button, and back.
const VALUES: [(&str, Factor); 2] = [("sms", Factor::Sms), ("authenticator", Factor::Authenticator)];

fn factor(value: &str) -> Option<Factor> {
    VALUES.into_iter().find(|(name, _)| *name == value).map(|(_, factor)| factor)
}

fn radio(option: SecondFactorOption) -> RadioOption {
    let value = VALUES.into_iter().find(|(_, factor)| *factor == option.factor).map_or("", |(name, _)| name);
    let (label, hint, picture) = match option.factor {
        Factor::Sms => {
            let ending = option.number_ending.unwrap_or_default();
            let hint = t_args("second-factor-sms-hint", &[("ending", ending.into())]);
            (t("second-factor-sms"), hint, "phone")
        }
        Factor::Authenticator => {
            (t("second-factor-authenticator"), t("second-factor-authenticator-hint"), "authenticator")
        }
    };
    RadioOption { value, label, hint: Some(hint), picture: Some(picture) }
}
