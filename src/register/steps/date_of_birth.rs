//! The date of birth, below the number that was read.

use super::{
    IDENTITY,
    date_fields::{DateFields, typed as typed_date},
    sentence::Sentence,
};
use crate::{
    components::{HEADING, Screen, StepForm},
    i18n::t,
    register::Exchange,
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::{CalendarDate, ReadNumber, RegisterAnswer};

/// Asks for the date of birth.
#[component]
pub(crate) fn DateOfBirth(
    exchange: Exchange,
    /// The number that was read.
    read: ReadNumber,
    /// The same as it was typed, where that is still known.
    typed: Option<String>,
    /// What was answered before.
    given: Option<CalendarDate>,
    /// Where the link above it leads: to the number.
    back: String,
) -> impl IntoView {
    let Exchange { errors, busy, on_answer, .. } = exchange;
    let send = move |event: SubmitEvent| {
        let [day, month, year] = typed_date(&event);
        on_answer.run(RegisterAnswer::DateOfBirth { day, month, year });
    };
    view! {
        <Screen
            heading=t("register-date-of-birth-heading")
            back=Signal::stored(Some(back.clone()))
            progress=IDENTITY
            errors
            question=true
        >
            <p>{read_as(read, typed)} " " <a href=back>{t("register-read-change")}</a></p>
            <StepForm label=t("register-continue") busy on_send=send>
                <DateFields errors given>
                    <h1 id=HEADING tabindex="-1">{t("register-date-of-birth-heading")}</h1>
                </DateFields>
            </StepForm>
        </Screen>
    }
}

/// What was read, beside what was typed where that is still known.
fn read_as(read: ReadNumber, typed: Option<String>) -> impl IntoView {
    let number = ("number", read.number);
    let (id, typed) = match typed {
        Some(typed) => ("register-read", vec![("typed", typed), number]),
        None => ("register-read-number", vec![number]),
    };
    view! { <Sentence id typed/> }
}
