use super::LetterDates;
use crate::calendar::BusinessDays;
use jiff::{Timestamp, ToSpan};
use voordeur_portals::LetterRules;

impl LetterDates {
    /// The days of a letter that is written at `written_at`. At a weekend or on a holiday nothing is posted: the business days
    /// after the one it is posted on count, while its code works for months from the day that stands on it. Every day begins
    /// and ends where the portal is, whatever its clocks do in between; a month that is too short ends earlier: from 30
    /// November to 28 February.
    pub fn of(calendar: &BusinessDays, rules: &LetterRules, written_at: Timestamp) -> Self {
        let posted_at = calendar.beginning_of(calendar.add(written_at, 0)).max(written_at);
        let expected_on = calendar.add(posted_at, rules.expected_business_days);
        let new_letter_on = calendar.add(posted_at, rules.new_code_business_days);
        let valid_until = calendar.day_of(written_at).saturating_add(i64::from(rules.valid_months).months());
        Self {
            posted_at,
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
    use super::{
        super::{
            Registration, SentLetter,
            fixtures::{digest, rules, waiting_for},
        },
        *,
    };
    use crate::{journeys::minutes, store::StoredJourney};
    use jiff::{SignedDuration, civil::date};
    use proptest::prelude::*;
    use voordeur_contract::JourneyId;

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
            posted_at: moment("2026-11-16T09:00:00Z"),
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
        assert_eq!((dates.expected_on, dates.valid_until), (date(2027, 1, 5), date(2027, 3, 25)));
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
    fn what_is_written_at_the_weekend_is_posted_on_monday() {
        let dates = posted("2026-11-21T20:00:00Z");
        assert_eq!(dates.posted_at, moment("2026-11-22T23:00:00Z"));
        assert_eq!((dates.expected_on, dates.new_letter_on), (date(2026, 11, 30), date(2026, 11, 30)));
        assert_eq!(dates.valid_until, date(2027, 2, 21));
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
        fn a_letter_comes_when_one_of_the_day_it_is_posted_on_comes(
            seconds in 1_767_225_600_i64..1_861_920_000,
        ) {
            let (calendar, now) = (belgium(), Timestamp::from_second(seconds).unwrap());
            let dates = LetterDates::of(&calendar, &rules().registration.letter, now);
            let posted = LetterDates::of(&calendar, &rules().registration.letter, dates.posted_at);
            prop_assert!(calendar.is_business_day(calendar.day_of(dates.posted_at)));
            prop_assert_eq!(dates.expected_at, posted.expected_at);
            prop_assert_eq!(dates.new_letter_from, posted.new_letter_from);
            prop_assert!(dates.posted_at == now || !calendar.is_business_day(calendar.day_of(now)));
        }

        /// A code that does not come in time may be asked for anew, up to the last day.
        #[test]
        fn a_registration_lives_for_as_long_as_its_newest_letter_works(
            began in 1_767_225_600_i64..1_861_920_000, after in 0_i64..100 * 24 * 3600,
        ) {
            let (idle, longest) = (minutes(30), SignedDuration::from_hours(100 * 24));
            prop_assert_eq!(rules().registration.registration_days, 100);
            let began = Timestamp::from_second(began).unwrap();
            let now = began + SignedDuration::from_secs(after);
            let dates = LetterDates::of(&belgium(), &rules().registration.letter, now);
            let letter = SentLetter::new(digest("code"), Vec::new(), &dates, 5);
            let id = JourneyId::parse("0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b").unwrap();
            let journey = StoredJourney::beginning(id, Registration::default(), idle, longest, began);
            let waiting = journey.answered(waiting_for(letter), idle, longest, now);
            prop_assert!(dates.expires_at < waiting.ends_at);
            prop_assert!(journey.ends_at <= waiting.ends_at);
        }
    }
}
