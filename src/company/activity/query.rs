//! What is looked at, as the address says.

use crate::{
    api::companies::activity_query,
    company::list::{named, parameters},
    routes::{Route, href, with_query},
};
use voordeur_contract::{Activity, ActivityQuery, CalendarDate, UserId};

/// What the query of an address asks for. What cannot be read in it is taken for not there.
pub(crate) fn read(search: &str) -> ActivityQuery {
    let mut query = ActivityQuery::default();
    for (name, value) in parameters(search) {
        match name {
            "search" => query.search = value,
            "activity" => query.activity = named(Activity::ALL, Activity::name, &value),
            "user" => query.user = UserId::parse(&value).ok(),
            "from" => query.from = day(&value),
            "until" => query.until = day(&value),
            _ => {}
        }
    }
    query
}

/// The query of the address at which it stands so, with its question mark.
pub(crate) fn write(query: &ActivityQuery) -> String {
    activity_query(query)
}

/// The address, in the language of the page, at which it is about one colleague only.
pub(crate) fn address_of(user: &UserId) -> String {
    let query = ActivityQuery { user: Some(user.clone()), ..ActivityQuery::default() };
    with_query(&href(Route::CompanyActivity), &write(&query))
}

/// Whether it leaves anything out.
pub(crate) fn narrows(query: &ActivityQuery) -> bool {
    *query != ActivityQuery::default()
}

/// Whether it ends before it begins: days as text sort like days.
pub(crate) fn is_upside_down(query: &ActivityQuery) -> bool {
    query.from.as_ref().zip(query.until.as_ref()).is_some_and(|(from, until)| from > until)
}

/// A day of the calendar, if it is one.
pub(crate) fn day(text: &str) -> Option<String> {
    let mut parts = text.splitn(3, '-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    CalendarDate::parse(day, month, year).ok().map(|day| day.as_str().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_shows_what_it_was_written_for() {
        let query = ActivityQuery {
            search: "Zoë Voorbeeld & co".to_owned(),
            activity: Some(Activity::SecondFactorReset),
            user: UserId::parse("0192f3a4-0000-7000-8000-000000000001").ok(),
            from: Some("2026-11-01".to_owned()),
            until: Some("2026-11-21".to_owned()),
            ..ActivityQuery::default()
        };
        assert_eq!(read(&write(&query)), query);
        assert!(narrows(&query) && !is_upside_down(&query));
    }

    #[test]
    fn what_cannot_be_read_is_left_out() {
        let query = read("?activity=danced&user=me&from=yesterday&until=2026-02-30&page=2");
        assert_eq!(query, ActivityQuery::default());
        assert!(!narrows(&query));
    }

    #[test]
    fn a_time_ends_after_it_begins() {
        assert!(is_upside_down(&read("?from=2026-11-02&until=2026-11-01")));
        assert!(!is_upside_down(&read("?from=2026-11-02&until=2026-11-02")));
        assert!(!is_upside_down(&read("?until=2026-11-01")));
    }
}
