use super::typed::is_separator;
use std::fmt;

/// How many characters a code has that is printed or quoted: 40 bits, enough where five tries end it.
pub const PRINTED_CODE_CHARACTERS: usize = 8;

/// The digits of Crockford's base 32: no letter that looks like another character.
const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A code on paper, or a reference to quote: eight characters of Crockford's base 32, shown as `XXXX-XXXX`.
#[derive(Clone, PartialEq, Eq)]
pub struct PrintedCode(String);

/// Why a text is not a [`PrintedCode`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrintedCodeError {
    /// Nothing was typed.
    Empty,
    /// A character that stands in no code.
    Malformed,
    /// Fewer than eight characters.
    TooShort,
    /// More than eight characters.
    TooLong,
}

impl PrintedCode {
    /// Parses what was typed; spaces, dashes and case do not matter, and what looks alike is taken for what it is:
    /// O for 0, I and L for 1.
    pub fn parse(typed: &str) -> Result<Self, PrintedCodeError> {
        let text: String = typed.chars().filter(|c| !is_separator(*c)).map(canonical).collect();
        if text.is_empty() {
            return Err(PrintedCodeError::Empty);
        }
        if !text.chars().all(|c| ALPHABET.contains(c)) {
            return Err(PrintedCodeError::Malformed);
        }
        match text.len() {
            PRINTED_CODE_CHARACTERS => Ok(Self(text)),
            fewer if fewer < PRINTED_CODE_CHARACTERS => Err(PrintedCodeError::TooShort),
            _ => Err(PrintedCodeError::TooLong),
        }
    }

    /// Five random bytes as a code.
    pub fn from_bytes(bytes: [u8; 5]) -> Self {
        let number = bytes.iter().fold(0_u64, |number, byte| (number << 8) | u64::from(*byte));
        let character = |at: usize| {
            let digit = (number >> (5 * (PRINTED_CODE_CHARACTERS - 1 - at))) & 31;
            ALPHABET.chars().nth(usize::try_from(digit).unwrap_or_default()).unwrap_or('0')
        };
        Self((0..PRINTED_CODE_CHARACTERS).map(character).collect())
    }

    /// The eight characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// In groups of four, as it is printed.
    pub fn grouped(&self) -> String {
        let (first, second) = self.0.split_at_checked(PRINTED_CODE_CHARACTERS / 2).unwrap_or((&self.0, ""));
        [first, "-", second].concat()
    }
}

fn canonical(c: char) -> char {
    match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    }
}

impl fmt::Debug for PrintedCode {
    /// A code stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrintedCode(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn case_groups_and_look_alikes_do_not_matter() {
        for typed in ["K7TM-2Q0D", "k7tm2qod", " K7TM 2QOD "] {
            assert_eq!(PrintedCode::parse(typed).unwrap().as_str(), "K7TM2Q0D", "{typed}");
        }
        assert_eq!(PrintedCode::parse("iL00-0000").unwrap().grouped(), "1100-0000");
    }

    #[test]
    fn each_mistake_has_its_own_name() {
        assert_eq!(PrintedCode::parse(" - "), Err(PrintedCodeError::Empty));
        assert_eq!(PrintedCode::parse("K7TM-2QU!"), Err(PrintedCodeError::Malformed));
        assert_eq!(PrintedCode::parse("K7TM"), Err(PrintedCodeError::TooShort));
        assert_eq!(PrintedCode::parse("K7TM-2Q0D-1"), Err(PrintedCodeError::TooLong));
    }

    proptest! {
        #[test]
        fn every_code_reads_back_as_it_is_printed(bytes: [u8; 5]) {
            let code = PrintedCode::from_bytes(bytes);
            prop_assert_eq!(PrintedCode::parse(&code.grouped()), Ok(code));
        }

        #[test]
        fn no_text_makes_it_panic(typed in ".{0,20}") {
            let _ = PrintedCode::parse(&typed);
        }
    }
}
