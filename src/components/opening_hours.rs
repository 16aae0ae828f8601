//! Whether somebody answers the telephone, and when.

use crate::browser::clock::LocalNow;
use voordeur_contract::{Contact, OpeningHours, Weekday};

/// The days of the week from Monday, as the portals' countries count them.
pub(super) const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// Whether a contact can be reached by telephone now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum OpenState {
    /// Until `HH:MM` today.
    OpenUntil(String),
    /// Until `HH:MM` later today.
    OpensToday(String),
    /// Until `HH:MM` tomorrow.
    OpensTomorrow(String),
    /// Until `HH:MM` on this day, within a week.
    OpensOn(Weekday, String),
    /// For longer than a week.
    Closed,
}

/// The state of `contact` at `now`, both in the portal's time zone. Times are compared as text, which works for
/// `HH:MM`.
pub(super) fn open_state(contact: &Contact, now: &LocalNow) -> OpenState {
    let mut today = hours_on(contact, now.weekday, &now.date);
    today.sort_by(|a, b| a.opens.cmp(&b.opens));
    if let Some(hours) = today.iter().find(|hours| hours.opens <= now.time && now.time < hours.closes) {
        return OpenState::OpenUntil(hours.closes.clone());
    }
    if let Some(hours) = today.iter().find(|hours| now.time < hours.opens) {
        return OpenState::OpensToday(hours.opens.clone());
    }
    next_opening(contact, now).unwrap_or(OpenState::Closed)
}

/// The first opening on one of the seven days after today.
fn next_opening(contact: &Contact, now: &LocalNow) -> Option<OpenState> {
    let mut date = now.date.clone();
    let days = WEEK.iter().cycle().skip_while(|day| **day != now.weekday).skip(1).take(WEEK.len());
    for (ahead, day) in days.enumerate() {
        date = day_after(&date)?;
        let opens = hours_on(contact, *day, &date).into_iter().map(|hours| hours.opens.clone()).min();
        if let Some(opens) = opens {
            let tomorrow = ahead == 0;
            return Some(if tomorrow {
                OpenState::OpensTomorrow(opens)
            } else {
                OpenState::OpensOn(*day, opens)
            });
        }
    }
    None
}

fn hours_on<'a>(contact: &'a Contact, day: Weekday, date: &str) -> Vec<&'a OpeningHours> {
    if contact.closed_on.iter().any(|closed| closed == date) {
        return Vec::new();
    }
    contact.opening_hours.iter().filter(|hours| hours.days.contains(&day)).collect()
}

/// The day after `YYYY-MM-DD` in the Gregorian calendar.
fn day_after(date: &str) -> Option<String> {
    let mut parts = date.split('-').map(|part| part.parse::<u32>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let (year, month, day) = match (month, day) {
        (12, 31) => (year + 1, 1, 1),
        (_, day) if day >= days => (year, month + 1, 1),
        (_, day) => (year, month, day + 1),
    };
    Some(format!("{year:04}-{month:02}-{day:02}"))
}

/// Days as a run from the first to the last if they follow each other.
pub(super) fn as_run(days: &[Weekday]) -> Option<(Weekday, Weekday)> {
    let (first, last) = (days.first()?, days.last()?);
    let run = WEEK.iter().skip_while(|day| *day != first).take(days.len());
    (days.len() > 2 && run.eq(days.iter())).then_some((*first, *last))
}

/// The days on which `contact` is never open.
pub(super) fn closed_days(contact: &Contact) -> Vec<Weekday> {
    let is_open = |day: &Weekday| contact.opening_hours.iter().any(|hours| hours.days.contains(day));
    WEEK.into_iter().filter(|day| !is_open(day)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Open on working days from 8:00 to 16:45, on Wednesday with a break; closed on Wednesday 11 November 2026.
    fn help_desk() -> Contact {
        let hours = |days: &[Weekday], opens: &str, closes: &str| OpeningHours {
            days: days.to_vec(),
            opens: opens.to_owned(),
            closes: closes.to_owned(),
        };
        Contact {
            id: "help-desk".to_owned(),
            telephone: "+32 2 555 01 00".to_owned(),
            email: "help@example.com".to_owned(),
            opening_hours: vec![
                hours(&[WEEK[0], WEEK[1], WEEK[3], WEEK[4]], "08:00", "16:45"),
                hours(&[WEEK[2]], "13:00", "16:45"),
                hours(&[WEEK[2]], "08:00", "12:00"),
            ],
            closed_on: vec!["2026-11-11".to_owned()],
        }
    }

    fn at(date: &str, weekday: Weekday, time: &str) -> OpenState {
        open_state(&help_desk(), &LocalNow { date: date.to_owned(), weekday, time: time.to_owned() })
    }

    #[test]
    fn open_from_the_first_minute_to_the_last() {
        assert_eq!(at("2026-11-16", Weekday::Monday, "07:59"), OpenState::OpensToday("08:00".to_owned()));
        assert_eq!(at("2026-11-16", Weekday::Monday, "08:00"), OpenState::OpenUntil("16:45".to_owned()));
        assert_eq!(at("2026-11-16", Weekday::Monday, "16:45"), OpenState::OpensTomorrow("08:00".to_owned()));
    }

    #[test]
    fn a_break_is_not_the_end_of_the_day() {
        assert_eq!(at("2026-11-18", Weekday::Wednesday, "12:30"), OpenState::OpensToday("13:00".to_owned()));
    }

    #[test]
    fn weekend_and_holidays_are_passed_over() {
        let monday = OpenState::OpensOn(Weekday::Monday, "08:00".to_owned());
        assert_eq!(at("2026-11-20", Weekday::Friday, "17:00"), monday);
        let thursday = OpenState::OpensOn(Weekday::Thursday, "08:00".to_owned());
        assert_eq!(at("2026-11-10", Weekday::Tuesday, "17:00"), thursday);
        assert_eq!(
            at("2026-11-11", Weekday::Wednesday, "10:00"),
            OpenState::OpensTomorrow("08:00".to_owned())
        );
    }

    #[test]
    fn a_contact_without_hours_is_closed() {
        let contact = Contact { opening_hours: Vec::new(), ..help_desk() };
        let now =
            LocalNow { date: "2026-11-16".to_owned(), weekday: Weekday::Monday, time: "10:00".to_owned() };
        assert_eq!(open_state(&contact, &now), OpenState::Closed);
    }

    #[test]
    fn months_and_years_end() {
        assert_eq!(day_after("2026-12-31").as_deref(), Some("2027-01-01"));
        assert_eq!(day_after("2028-02-28").as_deref(), Some("2028-02-29"));
        assert_eq!(day_after("2027-02-28").as_deref(), Some("2027-03-01"));
        assert_eq!(day_after("today"), None);
    }

    #[test]
    fn a_run_of_days_has_no_gap() {
        assert_eq!(as_run(&WEEK[..5]), Some((Weekday::Monday, Weekday::Friday)));
        assert_eq!(as_run(&[WEEK[0], WEEK[1], WEEK[3]]), None);
        assert_eq!(as_run(&WEEK[5..]), None);
        assert_eq!(as_run(&[]), None);
        assert_eq!(closed_days(&help_desk()), [Weekday::Saturday, Weekday::Sunday]);
    }
}
