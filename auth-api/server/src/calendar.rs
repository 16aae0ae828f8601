//! Business days: those on which the post works.

use jiff::{
    Timestamp, ToSpan,
    civil::{Date, Weekday},
    tz::TimeZone,
};
use std::collections::BTreeSet;

/// Which days are business days in a portal's country, and when a day begins there.
#[derive(Clone, Debug)]
pub struct BusinessDays {
    holidays: BTreeSet<Date>,
    zone: TimeZone,
}

/// Why there is no calendar.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// A holiday is not a day.
    #[error("the public holiday “{0}” was expected to be a day such as 2026-12-25")]
    Holiday(String),
    /// The time zone is not known.
    #[error("“{0}” was expected to be a time zone of the IANA database, such as Europe/Brussels")]
    TimeZone(String),
}

impl BusinessDays {
    /// Every day is one but Saturdays, Sundays and `public_holidays` (`YYYY-MM-DD`). Days begin and end by the
    /// clocks of `time_zone`, the IANA name of a zone.
    ///
    /// # Errors
    /// A holiday is not a day, or the zone is not known.
    pub fn new(public_holidays: &[String], time_zone: &str) -> Result<Self, CalendarError> {
        let day = |text: &String| text.parse().map_err(|_| CalendarError::Holiday(text.clone()));
        Ok(Self {
            holidays: public_holidays.iter().map(day).collect::<Result<_, _>>()?,
            zone: TimeZone::get(time_zone).map_err(|_| CalendarError::TimeZone(time_zone.to_owned()))?,
        })
    }

    /// The last public holiday that is known, when that is less than a year away: after it every holiday would count as a
    /// business day.
    pub fn runs_out(&self, now: Timestamp) -> Option<Date> {
        let in_a_year = self.day_of(now).saturating_add(1.year());
        self.holidays.last().copied().filter(|last| *last < in_a_year)
    }

    /// The day that `moment` lies on.
    pub fn day_of(&self, moment: Timestamp) -> Date {
        moment.to_zoned(self.zone.clone()).date()
    }

    /// The `days`th business day after the day of `from`, which itself need not be one and does not count.
    ///
    /// With no days: the day of `from` itself, or, if that is no business day, the next that is one.
    pub fn add(&self, from: Timestamp, days: u32) -> Date {
        let start = self.day_of(from);
        if days == 0 && self.is_business_day(start) {
            return start;
        }
        let mut left = days.max(1);
        let mut last = start;
        for day in start.series(jiff::Span::new().days(1)).skip(1) {
            last = day;
            left -= u32::from(self.is_business_day(day));
            if left == 0 {
                break;
            }
        }
        last
    }

    /// The moment `day` begins: midnight, or, where the clocks are put forward at midnight, the first moment after.
    pub fn beginning_of(&self, day: Date) -> Timestamp {
        day.to_zoned(self.zone.clone()).map_or(Timestamp::MAX, |midnight| midnight.timestamp())
    }

    /// Whether the post works on `day`.
    pub fn is_business_day(&self, day: Date) -> bool {
        !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !self.holidays.contains(&day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    /// Belgium, from the end of 2026 to the summer of 2027.
    const HOLIDAYS: [&str; 8] = [
        "2026-11-11",
        "2026-12-25",
        "2027-01-01",
        "2027-03-29",
        "2027-05-01",
        "2027-05-06",
        "2027-05-17",
        "2027-07-21",
    ];

    fn belgium() -> BusinessDays {
        BusinessDays::new(&HOLIDAYS.map(str::to_owned), "Europe/Brussels").unwrap()
    }

    fn add(from: &str, days: u32) -> Date {
        belgium().add(from.parse().unwrap(), days)
    }

    #[test]
    fn a_week_without_holidays_has_five() {
        assert_eq!(add("2026-11-16T09:00:00Z", 5), date(2026, 11, 23));
        assert_eq!(add("2026-11-20T09:00:00Z", 1), date(2026, 11, 23));
    }

    #[test]
    fn holidays_and_weekends_are_passed_over() {
        assert_eq!(add("2026-11-10T09:00:00Z", 1), date(2026, 11, 12));
        // Christmas and New Year's Day are Fridays.
        assert_eq!(add("2026-12-23T09:00:00Z", 5), date(2026, 12, 31));
        assert_eq!(add("2026-12-24T09:00:00Z", 5), date(2027, 1, 4));
        // Easter Monday.
        assert_eq!(add("2027-03-25T09:00:00Z", 5), date(2027, 4, 2));
    }

    #[test]
    fn what_is_posted_at_the_weekend_counts_from_monday() {
        for posted in ["2026-11-21T09:00:00Z", "2026-11-22T09:00:00Z"] {
            assert_eq!(add(posted, 0), date(2026, 11, 23));
            assert_eq!(add(posted, 1), date(2026, 11, 23));
            assert_eq!(add(posted, 5), date(2026, 11, 27));
        }
    }

    #[test]
    fn a_day_begins_at_midnight_where_the_portal_is() {
        assert_eq!(belgium().day_of("2026-11-15T23:30:00Z".parse().unwrap()), date(2026, 11, 16));
        assert_eq!(add("2026-11-15T23:30:00Z", 0), date(2026, 11, 16));
        let winter = belgium().beginning_of(date(2027, 3, 28));
        assert_eq!(winter, "2027-03-27T23:00:00Z".parse().unwrap());
        let summer = belgium().beginning_of(date(2027, 3, 29));
        assert_eq!(summer, "2027-03-28T22:00:00Z".parse().unwrap());
    }

    #[test]
    fn holidays_that_end_within_a_year_are_told() {
        let ends = |now: &str| belgium().runs_out(now.parse().unwrap());
        let last = HOLIDAYS.last().unwrap().parse::<Date>().unwrap();
        let [early, late] = [13, 11].map(|months| last.saturating_sub(months.months()));
        assert_eq!(ends(&format!("{early}T09:00:00Z")), None);
        assert_eq!(ends(&format!("{late}T09:00:00Z")), Some(last));
        assert_eq!(BusinessDays::new(&[], "UTC").unwrap().runs_out(Timestamp::UNIX_EPOCH), None);
    }

    #[test]
    fn what_is_no_day_and_no_zone_is_refused() {
        let wrong = BusinessDays::new(&["2026-02-30".to_owned()], "Europe/Brussels").unwrap_err();
        assert_eq!(wrong, CalendarError::Holiday("2026-02-30".to_owned()));
        let wrong = BusinessDays::new(&[], "Europe/Lindenhof").unwrap_err();
        assert_eq!(wrong, CalendarError::TimeZone("Europe/Lindenhof".to_owned()));
    }

    prop_compose! {
        /// Some moment of the years 2026 to 2028.
        fn moments()(seconds in 1_767_225_600_i64..1_861_920_000) -> Timestamp {
            Timestamp::from_second(seconds).unwrap()
        }
    }

    proptest! {
        #[test]
        fn it_is_never_a_weekend_or_holiday(from in moments(), days in 0_u32..60) {
            let day = belgium().add(from, days);
            prop_assert!(!matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday));
            prop_assert!(!HOLIDAYS.contains(&day.to_string().as_str()));
        }

        #[test]
        fn as_many_business_days_lie_between_as_were_added(from in moments(), days in 1_u32..60) {
            let calendar = belgium();
            let (start, end) = (calendar.day_of(from), calendar.add(from, days));
            let after = start.series(jiff::Span::new().days(1)).skip(1).take_while(|day| *day <= end);
            prop_assert_eq!(after.filter(|day| calendar.is_business_day(*day)).count(), days as usize);
        }

        #[test]
        fn later_or_more_is_never_earlier(from in moments(), later in 0_i64..10_000_000, days in 0_u32..60) {
            let calendar = belgium();
            let first = calendar.add(from, days);
            prop_assert!(first <= calendar.add(from, days + 1));
            let afterwards = Timestamp::from_second(from.as_second() + later).unwrap();
            prop_assert!(first <= calendar.add(afterwards, days));
        }

        #[test]
        fn a_day_begins_on_that_day(from in moments()) {
            let calendar = belgium();
            let beginning = calendar.beginning_of(calendar.day_of(from));
            prop_assert!(beginning <= from);
            prop_assert_eq!(calendar.day_of(beginning), calendar.day_of(from));
        }
    }
}
