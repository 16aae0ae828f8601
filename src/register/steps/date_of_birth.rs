//! The date of birth, below the number that was read.

use super::IDENTITY;
use crate::{
    browser::form,
    components::{HEADING, Screen, SubmitButton, TextField},
    i18n::{t, t_args},
    register::Exchange,
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::{CalendarDate, ReadNumber, RegisterAnswer};

/// The id and name of each field, its label, and what the browser may fill in.
const PARTS: [(&str, &str, &str); 3] = [
    ("day", "register-date-of-birth-day-label", "bday-day"),
    ("month", "register-date-of-birth-month-label", "bday-month"),
    ("year", "register-date-of-birth-year-label", "bday-year"),
];

/// The id of the hint below the question.
const HINT: &str = "date-of-birth-hint";

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
        event.prevent_default();
        let [day, month, year] = PARTS.map(|(name, ..)| form::field(&event, name));
        on_answer.run(RegisterAnswer::DateOfBirth { day, month, year });
    };
    let mut given = given.map(|date| parts_of(&date)).unwrap_or_default().into_iter();
    let fields = PARTS.map(|(name, label, autocomplete)| {
        let initial = given.next().unwrap_or_default();
        view! { <TextField name label=t(label) autocomplete inputmode="numeric" errors initial/> }
    });
    view! {
        <Screen
            heading=t("register-date-of-birth-heading")
            back=Signal::stored(Some(back.clone()))
            progress=IDENTITY
            errors
            question=true
        >
            <p>{words_for(read, typed)} " " <a href=back>{t("register-read-change")}</a></p>
            <form class="stack" method="post" novalidate on:submit=send>
                <fieldset class="field" aria-describedby=HINT>
                    <legend><h1 id=HEADING tabindex="-1">{t("register-date-of-birth-heading")}</h1></legend>
                    <p class="hint" id=HINT>{t("register-date-of-birth-hint")}</p>
                    <div class="row">{fields.into_iter().collect_view()}</div>
                </fieldset>
                <SubmitButton label=t("register-continue") busy/>
            </form>
        </Screen>
    }
}

fn words_for(read: ReadNumber, typed: Option<String>) -> String {
    let number = ("number", read.number.into());
    match typed {
        Some(typed) => t_args("register-read", &[("typed", typed.into()), number]),
        None => t_args("register-read-number", &[number]),
    }
}

/// Day, month and year as people write them.
fn parts_of(date: &CalendarDate) -> Vec<String> {
    date.as_str().rsplit('-').map(|part| part.trim_start_matches('0').to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_given_before_stands_as_people_write_it() {
        let date = CalendarDate::parse("7", "03", "1956").unwrap();
        assert_eq!(parts_of(&date), ["7", "3", "1956"]);
    }
}
