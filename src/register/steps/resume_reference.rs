//! The reference of a registration that was left.

use super::arrived::why;
use crate::{
    browser::form,
    components::{Arrived, PrintedCodeField, Screen, StepForm},
    i18n::t,
    register::{self, Exchange},
    routes::{Route, href},
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::RegisterAnswer;

/// The id and name of the field.
pub(crate) const REFERENCE: &str = "reference";

/// Asks for it.
#[component]
pub(crate) fn ResumeReference(
    exchange: Exchange,
    /// Why the visitor stands here.
    #[prop(into)]
    notice: Signal<Option<register::Notice>>,
    /// What stands in the field at first.
    #[prop(optional)]
    initial: String,
) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    let send = move |event: SubmitEvent| {
        on_answer.run(RegisterAnswer::ResumeReference { reference: form::field(&event, REFERENCE) });
    };
    view! {
        <Screen
            heading=t("register-resume-reference-heading")
            lead=t("register-resume-reference-lead")
            back=Signal::stored(Some(href(Route::Register)))
            errors
        >
            <Arrived why=why(notice, Signal::stored(false))/>
            <StepForm label=t("register-continue") busy on_send=send>
                <PrintedCodeField
                    name=REFERENCE
                    label=t("register-resume-reference-label")
                    hint=t("register-resume-reference-hint")
                    errors
                    initial
                />
            </StepForm>
            <a class="alone" href=href(Route::Register)>{t("register-resume-reference-new")}</a>
        </Screen>
    }
}
