//! Where do you live?

use super::IDENTITY;
use crate::{
    browser::form,
    components::{RadioOption, Radios, Screen, StepForm},
    i18n::t,
    register::Exchange,
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::{RegisterAnswer, Residence as Choice};

/// The id and name of the choices.
const RESIDENCE: &str = "residence";

/// Asks where the person lives.
#[component]
pub(crate) fn Residence(
    exchange: Exchange,
    /// What was answered before.
    given: Option<Choice>,
    /// Nothing was chosen.
    on_nothing: Callback<()>,
    /// Where the link above it leads.
    back: String,
) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    let send = move |event: SubmitEvent| {
        let chosen = form::field(&event, RESIDENCE);
        match VALUES.into_iter().find(|(value, ..)| *value == chosen) {
            Some((.., residence)) => on_answer.run(RegisterAnswer::Residence { residence }),
            None => on_nothing.run(()),
        }
    };
    let radio = |(value, label, picture, _)| RadioOption {
        value,
        label: t(label),
        hint: None,
        picture: Some(picture),
    };
    let options = VALUES.map(radio).to_vec();
    let given = VALUES.into_iter().find(|(.., choice)| Some(*choice) == given).map(|(value, ..)| value);
    view! {
        <Screen
            heading=t("register-residence-heading")
            back=Signal::stored(Some(back))
            progress=IDENTITY
            errors
            question=true
        >
            <StepForm label=t("register-continue") busy on_send=send>
                <Radios
                    name=RESIDENCE
                    legend=t("register-residence-heading")
                    hint=t("register-residence-lead")
                    options
                    given
                    errors
                />
            </StepForm>
        </Screen>
    }
}

/// The value of a radio button, its label, its drawing, and what it stands for.
const VALUES: [(&str, &str, &str, Choice); 2] = [
    ("belgium", "register-residence-belgium", "home", Choice::Belgium),
    ("elsewhere", "register-residence-elsewhere", "abroad", Choice::Elsewhere),
];
