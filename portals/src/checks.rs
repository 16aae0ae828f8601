//! Values in `portal.toml` that TOML itself cannot check.
//!
//! They are checked while they are deserialized, so that the error carries the line of the value.

use serde::{Deserialize, Deserializer, de::Error};

/// A whole number from `MIN` to `MAX`.
pub(crate) fn within<'de, const MIN: u32, const MAX: u32, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<u32, D::Error> {
    let number = i64::deserialize(deserializer)?;
    match u32::try_from(number) {
        Ok(fits) if (MIN..=MAX).contains(&fits) => Ok(fits),
        _ => Err(D::Error::custom(format!("expected a whole number from {MIN} to {MAX}, found {number}"))),
    }
}

/// A table whose fields must agree with each other.
pub(crate) trait Consistent {
    /// What disagrees: which field was expected to be what.
    fn inconsistency(&self) -> Option<String>;
}

/// A table whose fields agree with each other.
pub(crate) fn consistent<'de, T: Deserialize<'de> + Consistent, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let table = T::deserialize(deserializer)?;
    match table.inconsistency() {
        Some(said) => Err(D::Error::custom(said)),
        None => Ok(table),
    }
}

/// At least one element, none twice.
pub(crate) fn distinct<'de, T: Deserialize<'de> + PartialEq, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<T>, D::Error> {
    let list = Vec::<T>::deserialize(deserializer)?;
    if list.is_empty() {
        return Err(D::Error::custom("expected at least one element"));
    }
    let repeated = list.iter().enumerate().any(|(at, element)| list.iter().take(at).any(|e| e == element));
    if repeated { Err(D::Error::custom("expected each element only once")) } else { Ok(list) }
}

/// The name of a zone in the IANA database: `Europe/Brussels`.
pub(crate) fn time_zone<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    text(deserializer, is_time_zone, "the IANA name of a time zone, such as “Europe/Brussels”")
}

/// A country by its two letters (ISO 3166-1): `BE`.
pub(crate) fn country<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    text(deserializer, is_country, "the two capital letters of a country, such as “BE”")
}

/// `HH:MM`, 24 hours.
pub(crate) fn time_of_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    text(deserializer, is_time_of_day, "a time of day such as “08:00”")
}

/// An international number as it is shown: `+32 2 555 01 00`.
pub(crate) fn telephone<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    text(deserializer, is_telephone, "an international telephone number such as “+32 2 555 01 00”")
}

/// An e-mail address.
pub(crate) fn email<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    text(deserializer, is_email, "an e-mail address such as “help@lindenhof.example”")
}

/// A name that may stand in message ids: lower-case letters and dashes.
pub(crate) fn id<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    text(deserializer, is_id, AN_ID)
}

/// Names as [`id`] takes them, at least one, none twice.
pub(crate) fn distinct_ids<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    let ids = distinct::<String, _>(deserializer)?;
    match ids.iter().find(|found| !is_id(found)) {
        Some(wrong) => Err(D::Error::custom(format!("expected {AN_ID}, found “{wrong}”"))),
        None => Ok(ids),
    }
}

/// Days that exist, `YYYY-MM-DD`, the earliest first.
pub(crate) fn days<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    let days = Vec::<String>::deserialize(deserializer)?;
    if let Some(wrong) = days.iter().find(|day| !is_date(day)) {
        return Err(D::Error::custom(format!("expected days such as “2026-12-25”, found “{wrong}”")));
    }
    match days.iter().zip(days.iter().skip(1)).find(|(day, next)| day >= next) {
        Some((day, next)) => Err(D::Error::custom(format!("expected “{next}” to stand before “{day}”"))),
        None => Ok(days),
    }
}

/// A text of which `holds` is true; `expected` says what that is.
pub(crate) fn text<'de, D: Deserializer<'de>>(
    deserializer: D,
    holds: fn(&str) -> bool,
    expected: &str,
) -> Result<String, D::Error> {
    let found = String::deserialize(deserializer)?;
    if holds(&found) {
        Ok(found)
    } else {
        Err(D::Error::custom(format!("expected {expected}, found “{found}”")))
    }
}

const AN_ID: &str = "a name of lower-case letters and dashes, such as “help-desk”";

pub(crate) fn is_email(text: &str) -> bool {
    voordeur_contract::EmailAddress::parse(text).is_ok_and(|address| address.as_str() == text.to_lowercase())
}

pub(crate) fn is_telephone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    text.strip_prefix('+').is_some_and(|number| {
        (8..=15).contains(&digits)
            && number.split(' ').all(|group| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit()))
    })
}

fn is_id(text: &str) -> bool {
    text.split('-').all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase()))
}

fn is_time_zone(text: &str) -> bool {
    let is_part = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_uppercase())
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"_+-".contains(&b))
    };
    text == "UTC" || (text.contains('/') && text.split('/').all(is_part))
}

fn is_country(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn is_time_of_day(text: &str) -> bool {
    two_numbers(text, ':').is_some_and(|(hours, minutes)| hours < 24 && minutes < 60)
}

fn two_numbers(text: &str, separator: char) -> Option<(u32, u32)> {
    let (first, second) = text.split_once(separator)?;
    let number = |part: &str| (part.len() == 2).then(|| digits(part)).flatten();
    Some((number(first)?, number(second)?))
}

fn digits(text: &str) -> Option<u32> {
    text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

fn is_date(text: &str) -> bool {
    let Some((year, rest)) = text.split_once('-') else { return false };
    let (Some(year), 4) = (digits(year), year.len()) else { return false };
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    two_numbers(rest, '-').is_some_and(|(month, day)| {
        let length = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => 0,
        };
        (1..=length).contains(&day)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn times_of_day_have_four_digits() {
        assert!(is_time_of_day("08:00") && is_time_of_day("23:59"));
        for wrong in ["8:00", "24:00", "08:60", "0800", "08:00:00", "+8:00", ""] {
            assert!(!is_time_of_day(wrong), "{wrong}");
        }
    }

    #[test]
    fn only_days_that_exist_are_days() {
        assert!(is_date("2026-12-25") && is_date("2028-02-29") && is_date("2000-02-29"));
        for wrong in
            ["2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-04-01", "2026"]
        {
            assert!(!is_date(wrong), "{wrong}");
        }
    }

    #[test]
    fn telephone_numbers_are_international() {
        assert!(is_telephone("+32 2 555 01 00") && is_telephone("+31201234567"));
        for wrong in ["02 555 01 00", "+32", "+32  2 555 01 00", "+32 2/555.01.00", "+"] {
            assert!(!is_telephone(wrong), "{wrong}");
        }
    }

    #[test]
    fn time_zones_look_like_those_of_the_iana_database() {
        assert!(is_time_zone("Europe/Brussels") && is_time_zone("America/Argentina/Buenos_Aires"));
        for wrong in ["CET", "Europe/", "europe/brussels", "Europe Brussels", ""] {
            assert!(!is_time_zone(wrong), "{wrong}");
        }
    }

    #[test]
    fn countries_are_two_capital_letters() {
        assert!(is_country("BE"));
        for wrong in ["be", "BEL", "B", "32", ""] {
            assert!(!is_country(wrong), "{wrong}");
        }
    }

    #[test]
    fn ids_are_words_with_dashes() {
        assert!(is_id("help-desk") && is_id("desk"));
        for wrong in ["Help-desk", "help--desk", "-desk", "help desk", ""] {
            assert!(!is_id(wrong), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_a_check_panic(text in ".{0,20}") {
            for check in [is_date, is_time_of_day, is_telephone, is_time_zone, is_id, is_email, is_country] {
                check(&text);
            }
        }
    }
}
