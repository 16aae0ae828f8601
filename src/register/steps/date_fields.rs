//! Day, month and year, each in a field of its own: nobody looks for a birthday in a calendar.

use crate::{
    browser::form,
    components::{ErrorItem, TextField},
    i18n::t,
};
use leptos::{ev::SubmitEvent, prelude::*};
use voordeur_contract::CalendarDate;

/// The id and name of each field, its label, and what the browser may fill in.
const PARTS: [(&str, &str, &str); 3] = [
    ("day", "register-date-of-birth-day-label", "bday-day"),
    ("month", "register-date-of-birth-month-label", "bday-month"),
    ("year", "register-date-of-birth-year-label", "bday-year"),
];

/// The id of the hint below the question.
const HINT: &str = "date-of-birth-hint";

/// The id of what is wrong, below that.
const ERROR: &str = "date-of-birth-error";

/// The fields of a date of birth, below the question that is their legend.
#[component]
pub(super) fn DateFields(
    errors: Signal<Vec<ErrorItem>>,
    /// What was answered before.
    given: Option<CalendarDate>,
    /// The question.
    children: Children,
) -> impl IntoView {
    // Said once, above the fields; each of those that are meant is marked.
    let is_part = |error: &ErrorItem| PARTS.iter().any(|(name, ..)| error.field == *name);
    let wrong = Memo::new(move |_| {
        let of_date = errors.get().into_iter().filter(is_part);
        of_date.map(|error| error.message).collect::<Vec<String>>()
    });
    let marked = Signal::derive(move || {
        let unsaid = |error| ErrorItem { message: String::new(), ..error };
        errors.get().into_iter().map(unsaid).collect::<Vec<ErrorItem>>()
    });
    let class = move || if wrong.with(Vec::is_empty) { "field date" } else { "field date wrong" };
    let described_by =
        move || if wrong.with(Vec::is_empty) { HINT.to_owned() } else { [HINT, " ", ERROR].concat() };
    let words = move || {
        let said = wrong.get().into_iter().filter(|message| !message.is_empty());
        said.map(|message| view! { <p class="field-error">{message}</p> }).collect_view()
    };
    let mut given = given.map(|date| parts_of(&date)).unwrap_or_default().into_iter();
    let fields = PARTS.map(|(name, label, autocomplete)| {
        let initial = given.next().unwrap_or_default();
        view! { <TextField name label=t(label) autocomplete inputmode="numeric" errors=marked initial/> }
    });
    view! {
        <fieldset class=class aria-describedby=described_by>
            <legend>{children()}</legend>
            <p class="hint" id=HINT>{t("register-date-of-birth-hint")}</p>
            <div id=ERROR>{words}</div>
            <div class="row">{fields.into_iter().collect_view()}</div>
        </fieldset>
    }
}

/// Day, month and year of the form that is sent, as they were typed.
pub(super) fn typed(event: &SubmitEvent) -> [String; 3] {
    PARTS.map(|(name, ..)| form::field(event, name))
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
