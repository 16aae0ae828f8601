use super::typed::is_separator;
use std::fmt;

/// How many digits a code by SMS or from an authenticator app has (RFC 4226, 5.3; RFC 6238).
pub const CODE_DIGITS: usize = 6;

/// A code of six digits, sent by SMS or shown by an authenticator app.
#[derive(Clone, PartialEq, Eq)]
pub struct OneTimeCode(String);

/// Why a text is not a [`OneTimeCode`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OneTimeCodeError {
    /// Nothing was typed.
    Empty,
    /// Something else than digits, spaces and dashes.
    NotDigits,
    /// Fewer than six digits.
    TooShort,
    /// More than six digits.
    TooLong,
}

impl OneTimeCode {
    /// Parses what was typed or pasted; white space and dashes do not matter.
    pub fn parse(typed: &str) -> Result<Self, OneTimeCodeError> {
        let digits: String = typed.chars().filter(|c| !is_separator(*c)).collect();
        if digits.is_empty() {
            return Err(OneTimeCodeError::Empty);
        }
        if !digits.chars().all(|c| c.is_ascii_digit()) {
            return Err(OneTimeCodeError::NotDigits);
        }
        match digits.len() {
            CODE_DIGITS => Ok(Self(digits)),
            fewer if fewer < CODE_DIGITS => Err(OneTimeCodeError::TooShort),
            _ => Err(OneTimeCodeError::TooLong),
        }
    }

    /// The six digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for OneTimeCode {
    /// A code stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OneTimeCode(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spaces_and_dashes_do_not_matter() {
        for typed in
            ["123456", " 123 456 ", "123-456", "123\u{a0}456", "1 2 3 4 5 6", "\u{200b}123456", "123–456"]
        {
            assert_eq!(OneTimeCode::parse(typed).unwrap().as_str(), "123456");
        }
    }

    #[test]
    fn each_mistake_has_its_own_name() {
        assert_eq!(OneTimeCode::parse(" - "), Err(OneTimeCodeError::Empty));
        assert_eq!(OneTimeCode::parse("12345"), Err(OneTimeCodeError::TooShort));
        assert_eq!(OneTimeCode::parse("1234567"), Err(OneTimeCodeError::TooLong));
        assert_eq!(OneTimeCode::parse("12345O"), Err(OneTimeCodeError::NotDigits));
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic_and_what_parses_is_six_digits(typed in ".*") {
            if let Ok(code) = OneTimeCode::parse(&typed) {
                prop_assert_eq!(code.as_str().len(), CODE_DIGITS);
                prop_assert!(code.as_str().bytes().all(|b| b.is_ascii_digit()));
            }
        }

        #[test]
        fn separators_anywhere_do_not_matter(code in "[0-9]{6}", at in 0_usize..=6, separator in "[ \u{a0}\u{2009}-]{0,3}") {
            let mut typed = code.clone();
            typed.insert_str(at, &separator);
            let parsed = OneTimeCode::parse(&typed).unwrap();
            prop_assert_eq!(parsed.as_str(), code.as_str());
        }

        #[test]
        fn a_code_is_not_printed(code in "[0-9]{6}") {
            let printed = format!("{:?}", OneTimeCode::parse(&code).unwrap());
            prop_assert!(!printed.contains(&code));
        }
    }
}
