//! Mobile numbers as people write them.

use phonenumber::{Mode, Type, country, metadata::DATABASE};
use std::{fmt, str::FromStr};

/// A number to which SMS can be sent, in E.164: `+32460000001`.
#[derive(Clone, PartialEq, Eq)]
pub struct MobileNumber(String);

/// Why a text is not a [`MobileNumber`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is no number to which an SMS can be sent")]
pub struct NotMobile;

impl MobileNumber {
    /// Reads a number in any notation of any country; one without a country is a number of `home`, an ISO 3166-1 code
    /// of two letters.
    ///
    /// # Errors
    /// [`NotMobile`] for what is no number, no number that exists, or one of a fixed line. Where a country gives out
    /// the same numbers for both, as the United States do, it is taken for a mobile number: the code will tell.
    pub fn read(typed: &str, home: &str) -> Result<Self, NotMobile> {
        let home = country::Id::from_str(home).map_err(|_| NotMobile)?;
        // `00` is how Europe dials `+`, in the notation of every other country too.
        let typed = typed.trim();
        let international = typed.strip_prefix("00").map(|rest| format!("+{rest}"));
        let number = phonenumber::parse(Some(home), international.as_deref().unwrap_or(typed))
            .map_err(|_| NotMobile)?;
        let kind = number.number_type(&DATABASE);
        if number.is_valid() && matches!(kind, Type::Mobile | Type::FixedLineOrMobile) {
            Ok(Self(number.format().mode(Mode::E164).to_string()))
        } else {
            Err(NotMobile)
        }
    }

    /// E.164.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for MobileNumber {
    /// Whose number it is stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MobileNumber(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(typed: &str) -> Result<String, NotMobile> {
        MobileNumber::read(typed, "BE").map(|number| number.0)
    }

    #[test]
    fn every_notation_of_one_number_is_the_same_number() {
        for typed in [
            "0470 12 34 56",
            "0470/12.34.56",
            "+32 470 12 34 56",
            "+32 (0)470 12 34 56",
            "0032470123456",
            "00 32 470 12 34 56",
            " 0470-123-456 ",
        ] {
            assert_eq!(read(typed).as_deref(), Ok("+32470123456"), "{typed}");
        }
    }

    #[test]
    fn a_number_of_another_country_needs_its_country() {
        assert_eq!(read("+31 6 12345678").as_deref(), Ok("+31612345678"));
        assert_eq!(read("+33 6 12 34 56 78").as_deref(), Ok("+33612345678"));
        assert_eq!(MobileNumber::read("06 12345678", "NL").unwrap().as_str(), "+31612345678");
        assert_eq!(read("06 12345678"), Err(NotMobile));
    }

    #[test]
    fn the_numbers_of_the_sample_accounts_are_mobile() {
        assert_eq!(read("+32 460 00 00 01").as_deref(), Ok("+32460000001"));
    }

    #[test]
    fn what_takes_no_sms_is_refused() {
        for typed in ["+32 2 555 01 00", "02 555 01 00", "0800 12 345", "112", "0470 12", "hello", ""] {
            assert_eq!(read(typed), Err(NotMobile), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic_and_what_is_read_reads_again(typed in "[ +0-9()/.x-]{0,24}|.{0,24}") {
            if let Ok(number) = read(&typed) {
                prop_assert_eq!(read(&number), Ok(number));
            }
        }
    }
}
