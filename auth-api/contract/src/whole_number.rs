//! Whole numbers as JSON has them: `7` and `7.0` are the same number, and a JSON schema says `integer` to both.

use serde::{
    Deserializer,
    de::{Error, Visitor},
};
use std::fmt;

/// Reads a whole number that is not negative.
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    deserializer.deserialize_any(WholeNumber)
}

struct WholeNumber;

impl Visitor<'_> for WholeNumber {
    type Value = u32;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number that is not negative")
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<u32, E> {
        u32::try_from(number).map_err(|_| E::custom("a number too large"))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<u32, E> {
        u32::try_from(number).map_err(|_| E::custom("a number that is negative or too large"))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<u32, E> {
        if number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number) {
            // Within the range and without fraction: nothing is lost.
            Ok(number as u32)
        } else {
            Err(E::custom("a number that is not whole, negative or too large"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Deserialize)]
    struct Holder {
        #[serde(deserialize_with = "deserialize")]
        number: u32,
    }

    fn read(number: &str) -> Option<u32> {
        serde_json::from_str(&format!(r#"{{"number":{number}}}"#)).ok().map(|holder: Holder| holder.number)
    }

    #[test]
    fn whole_numbers_are_read_however_they_are_written() {
        for (written, number) in [("0", 0), ("7", 7), ("7.0", 7), ("7e0", 7), ("4294967295", u32::MAX)] {
            assert_eq!(read(written), Some(number), "{written}");
        }
        for written in ["-1", "-1.0", "7.5", "4294967296", "1e300", "\"7\"", "null", "true"] {
            assert_eq!(read(written), None, "{written}");
        }
    }
}
