use serde::{Deserialize, Serialize};
use std::fmt;

/// The first year in which somebody who is alive may be born.
const FIRST_YEAR: u16 = 1900;

/// A day that is in the calendar: `YYYY-MM-DD` (ISO 8601). Whether it is still to come only the API knows.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = String, format = "date"))]
#[serde(transparent)]
pub struct CalendarDate(String);

/// Why day, month and year are not a [`CalendarDate`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarDateError {
    /// Nothing was typed.
    Empty,
    /// A part was not typed.
    PartMissing {
        /// The day.
        day: bool,
        /// The month.
        month: bool,
        /// The year.
        year: bool,
    },
    /// Something else than digits.
    NotDigits,
    /// No such day in the calendar, or one before 1900.
    Unknown,
}

impl CalendarDate {
    /// Parses what was typed into three fields; zeros in front do not matter.
    pub fn parse(day: &str, month: &str, year: &str) -> Result<Self, CalendarDateError> {
        let [day, month, year] = [day.trim(), month.trim(), year.trim()];
        match [day.is_empty(), month.is_empty(), year.is_empty()] {
            [true, true, true] => return Err(CalendarDateError::Empty),
            [false, false, false] => {}
            [day, month, year] => return Err(CalendarDateError::PartMissing { day, month, year }),
        }
        let all = || [day, month, year].into_iter();
        if !all().all(|part| part.bytes().all(|byte| byte.is_ascii_digit())) {
            return Err(CalendarDateError::NotDigits);
        }
        let number = |part: &str| part.parse::<u16>().map_err(|_| CalendarDateError::Unknown);
        let (day, month, year) = (number(day)?, number(month)?, number(year)?);
        let exists = (FIRST_YEAR..=9999).contains(&year) && (1..=days_in(year, month)).contains(&day);
        if exists {
            Ok(Self(format!("{year:04}-{month:02}-{day:02}")))
        } else {
            Err(CalendarDateError::Unknown)
        }
    }

    /// `YYYY-MM-DD`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Day, month and year, for the three fields.
    pub fn parts(&self) -> [&str; 3] {
        let mut parts = self.0.splitn(3, '-');
        let mut next = || parts.next().unwrap_or_default();
        let (year, month, day) = (next(), next(), next());
        [day, month, year]
    }
}

/// No days in a month that is none.
fn days_in(year: u16, month: u16) -> u16 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    }
}

impl fmt::Debug for CalendarDate {
    /// When somebody was born stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CalendarDate(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn date(day: &str, month: &str, year: &str) -> Result<String, CalendarDateError> {
        CalendarDate::parse(day, month, year).map(|date| date.0)
    }

    #[test]
    fn zeros_in_front_do_not_matter() {
        for (day, month) in [("1", "2"), ("01", "02"), (" 1 ", "2")] {
            assert_eq!(date(day, month, "1990"), Ok("1990-02-01".to_owned()));
        }
    }

    #[test]
    fn only_days_that_exist_are_dates() {
        assert_eq!(date("29", "2", "2000"), Ok("2000-02-29".to_owned()));
        for (day, month, year) in [
            ("29", "2", "1990"),
            ("31", "4", "1990"),
            ("1", "13", "1990"),
            ("0", "1", "1990"),
            ("1", "1", "90"),
            ("1", "1", "1899"),
            ("99999", "1", "1990"),
        ] {
            assert_eq!(date(day, month, year), Err(CalendarDateError::Unknown), "{day} {month} {year}");
        }
    }

    #[test]
    fn what_is_missing_is_named() {
        assert_eq!(date("", " ", ""), Err(CalendarDateError::Empty));
        let month_missing = CalendarDateError::PartMissing { day: false, month: true, year: false };
        assert_eq!(date("1", "", "1990"), Err(month_missing));
        assert_eq!(date("1", "May", "1990"), Err(CalendarDateError::NotDigits));
    }

    proptest! {
        #[test]
        fn a_date_reads_back_from_its_parts(day in 1_u16..=28, month in 1_u16..=12, year in 1900_u16..=2100) {
            let date = CalendarDate::parse(&day.to_string(), &month.to_string(), &year.to_string()).unwrap();
            let [day, month, year] = date.parts();
            prop_assert_eq!(CalendarDate::parse(day, month, year).unwrap(), date.clone());
        }

        #[test]
        fn no_texts_make_it_panic(day in ".{0,6}", month in ".{0,6}", year in ".{0,6}") {
            let _ = CalendarDate::parse(&day, &month, &year);
        }
    }
}
