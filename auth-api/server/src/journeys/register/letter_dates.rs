use super::LetterDates;
use crate::calendar::BusinessDays;
use jiff::{Timestamp, ToSpan};
use voordeur_portals::LetterRules;

impl LetterDates {
    /// The days of a letter that is written at `posted_at`. Every day begins and ends where the portal is, whatever
    /// its clocks do in between; a month that is too short ends earlier: from 30 November to 28 February.
    pub fn of(calendar: &BusinessDays, rules: &LetterRules, posted_at: Timestamp) -> Self {
        let expected_on = calendar.add(posted_at, rules.expected_business_days);
        let new_letter_on = calendar.add(posted_at, rules.new_code_business_days);
        let valid_until = calendar.day_of(posted_at).saturating_add(i64::from(rules.valid_months).months());
        Self {
            expected_on,
            expected_at: calendar.beginning_of(expected_on),
            new_letter_on,
            new_letter_from: calendar.beginning_of(new_letter_on),
            valid_until,
            expires_at: calendar.beginning_of(valid_until.saturating_add(1.day())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{super::fixtures::rules, *};
    use jiff::{SignedDuration, civil::date};
    use proptest::prelude::*;

    fn belgium() -> BusinessDays {
        let holidays = ["2026-11-11", "2026-12-25", "2027-01-01", "2027-03-29"].map(str::to_owned);
        BusinessDays::new(&holidays, "Europe/Brussels").unwrap()
    }

    fn posted(at: &str) -> LetterDates {
        LetterDates::of(&belgium(), &rules().registration.letter, at.parse().unwrap())
    }

    fn moment(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_letter_of_monday_is_expected_within_a_week_and_valid_for_three_months() {
        let dates = posted("2026-11-16T09:00:00Z");
        let expected = LetterDates {
            expected_on: date(2026, 11, 23),
            expected_at: moment("2026-11-22T23:00:00Z"),
            new_letter_on: date(2026, 11, 23),
            new_letter_from: moment("2026-11-22T23:00:00Z"),
            valid_until: date(2027, 2, 16),
            expires_at: moment("2027-02-16T23:00:00Z"),
        };
        assert_eq!(dates, expected);
    }

    #[test]
    fn it_is_the_day_where_the_portal_is_that_counts() {
        // A quarter to midnight in Greenwich is the day after in Brussels: a holiday.
        let dates = posted("2026-12-24T23:45:00Z");
        assert_eq!((dates.expected_on, dates.valid_until), (date(2027, 1, 4), date(2027, 3, 25)));
    }

    #[test]
    fn a_day_ends_at_midnight_though_the_clocks_changed_meanwhile() {
        let dates = posted("2027-01-29T09:00:00Z");
        assert_eq!(dates.valid_until, date(2027, 4, 29));
        assert_eq!(dates.expires_at, moment("2027-04-29T22:00:00Z"));
        // The clocks are put forward in the night to the 28th: the last day has 23 hours.
        let dates = posted("2026-12-28T09:00:00Z");
        assert_eq!(dates.valid_until, date(2027, 3, 28));
        assert_eq!(dates.expires_at, moment("2027-03-28T22:00:00Z"));
    }

    #[test]
    fn a_month_may_be_too_short() {
        assert_eq!(posted("2026-11-30T09:00:00Z").valid_until, date(2027, 2, 28));
    }

    proptest! {
        #[test]
        fn the_days_follow_each_other(seconds in 1_767_225_600_i64..1_861_920_000) {
            let (calendar, now) = (belgium(), Timestamp::from_second(seconds).unwrap());
            let dates = LetterDates::of(&calendar, &rules().registration.letter, now);
            prop_assert!(now < dates.expected_at && now < dates.new_letter_from);
            prop_assert!(dates.new_letter_from < dates.expires_at);
            prop_assert_eq!(calendar.day_of(dates.expected_at), dates.expected_on);
            prop_assert_eq!(calendar.day_of(dates.new_letter_from), dates.new_letter_on);
            let last_second = dates.expires_at - SignedDuration::from_secs(1);
            prop_assert_eq!(calendar.day_of(last_second), dates.valid_until);
            prop_assert_ne!(calendar.day_of(dates.expires_at), dates.valid_until);
        }

        #[test]
        fn it_works_for_as_long_as_a_registration_lives(seconds in 1_767_225_600_i64..1_861_920_000) {
            let now = Timestamp::from_second(seconds).unwrap();
            let dates = LetterDates::of(&belgium(), &rules().registration.letter, now);
            let days = i64::from(rules().registration.registration_days);
            prop_assert!(dates.expires_at < now + SignedDuration::from_hours(24 * days));
        }
    }
}
