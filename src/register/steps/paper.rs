//! Which paper does the person have, to find the number on?

use super::IDENTITY;
use crate::{
    browser::form,
    components::{RadioOption, Radios, Screen, StepForm},
    i18n::t,
    register::Exchange,
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::{Paper as Choice, RegisterAnswer};

/// The id and name of the choices.
const PAPER: &str = "paper";

/// The value of the choice of none.
const NONE: &str = "none";

/// Asks which of the papers the person has on which the number stands.
#[component]
pub(crate) fn Paper(
    exchange: Exchange,
    /// Those on which it stands.
    papers: Vec<Choice>,
    /// Nothing was chosen.
    on_nothing: Callback<()>,
    /// Where the link above it leads.
    back: String,
) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    let send = move |event: SubmitEvent| {
        let chosen = form::field(&event, PAPER);
        let paper = VALUES.into_iter().find(|(value, ..)| *value == chosen).map(|(.., paper)| paper);
        if paper.is_none() && chosen != NONE {
            return on_nothing.run(());
        }
        on_answer.run(RegisterAnswer::Paper { paper });
    };
    let none = RadioOption {
        value: NONE,
        label: t("register-paper-none"),
        hint: Some(t("register-paper-none-hint")),
        picture: Some("nothing"),
    };
    let options = papers.into_iter().map(radio).chain([none]).collect();
    view! {
        <Screen
            heading=t("register-paper-heading")
            back=Signal::stored(Some(back))
            progress=IDENTITY
            errors
            question=true
        >
            <StepForm label=t("register-continue") busy on_send=send>
                <Radios
                    name=PAPER
                    legend=t("register-paper-heading")
                    hint=t("register-paper-lead")
                    options
                    given=None
                    errors
                />
            </StepForm>
        </Screen>
    }
}

/// The value of a radio button, its label, its drawing, and what it stands for.
const VALUES: [(&str, &str, &str, Choice); 7] = [
    ("contract", "register-paper-contract", "document", Choice::Contract),
    ("payment-notice", "register-paper-payment-notice", "payment", Choice::PaymentNotice),
    ("email", "register-paper-email", "email", Choice::Email),
    ("card", "register-paper-card", "card", Choice::Card),
    ("welcome-letter", "register-paper-welcome-letter", "letter", Choice::WelcomeLetter),
    ("benefits-statement", "register-paper-benefits-statement", "statement", Choice::BenefitsStatement),
    ("admission-letter", "register-paper-admission-letter", "hospital", Choice::AdmissionLetter),
];

fn radio(paper: Choice) -> RadioOption {
    let known = VALUES.into_iter().find(|(.., other)| *other == paper);
    let (value, label, picture) =
        known.map_or((NONE, "", None), |(value, label, picture, _)| (value, label, Some(picture)));
    RadioOption { value, label: t(label), hint: None, picture }
}
