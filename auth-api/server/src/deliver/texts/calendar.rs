//! Days, written out, and opening hours.

use super::{Texts, TextsError};
use fluent_bundle::FluentArgs;
use jiff::civil::Date;
use voordeur_contract::{Language, OpeningHours, Weekday};

const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

impl Texts {
    /// A day: “2 December 2026”.
    pub(in crate::deliver) fn day(&self, language: Language, day: Date) -> Result<String, TextsError> {
        self.words(language, "date-day", &arguments(day))
    }

    /// A day with the day of the week: “Wednesday 2 December 2026”.
    pub(in crate::deliver) fn weekday(&self, language: Language, day: Date) -> Result<String, TextsError> {
        self.words(language, "date-weekday-day", &arguments(day))
    }

    /// When somebody answers the telephone, each stretch in words: “Monday to Friday from 08:00 to 16:45”.
    pub(in crate::deliver) fn hours(
        &self,
        language: Language,
        hours: &[OpeningHours],
    ) -> Result<Vec<String>, TextsError> {
        let stretch = |hours: &OpeningHours| {
            let mut arguments = FluentArgs::new();
            arguments.set("days", self.days(language, &hours.days)?);
            arguments.set("opens", hours.opens.as_str());
            arguments.set("closes", hours.closes.as_str());
            self.words(language, "hours-on-days", &arguments)
        };
        hours.iter().map(stretch).collect()
    }

    /// “Monday to Friday”, or “Monday, Tuesday and Friday”.
    fn days(&self, language: Language, days: &[Weekday]) -> Result<String, TextsError> {
        let names = days.iter().map(|day| {
            let mut arguments = FluentArgs::new();
            arguments.set("weekday", WEEK.iter().position(|each| each == day).unwrap_or_default() + 1);
            self.words(language, "date-weekday", &arguments)
        });
        let names = names.collect::<Result<Vec<_>, _>>()?;
        let two = |id, name, first: String, last: &String| {
            let mut arguments = FluentArgs::new();
            arguments.set(name, first);
            arguments.set("last", last.as_str());
            self.words(language, id, &arguments)
        };
        match names.as_slice() {
            [first, .., last] if is_run(days) => two("days-run", "first", first.clone(), last),
            [before @ .., last] if !before.is_empty() => two("days-and", "days", before.join(", "), last),
            names => Ok(names.concat()),
        }
    }
}

/// More than two days that follow each other.
fn is_run(days: &[Weekday]) -> bool {
    let from_first = WEEK.iter().skip_while(|day| Some(*day) != days.first());
    days.len() > 2 && from_first.take(days.len()).eq(days)
}

fn arguments(day: Date) -> FluentArgs<'static> {
    let mut arguments = FluentArgs::new();
    arguments.set("weekday", day.weekday().to_monday_one_offset());
    arguments.set("day", day.day());
    arguments.set("month", day.month());
    // As text: numbers may be grouped.
    arguments.set("year", day.year().to_string());
    arguments
}
