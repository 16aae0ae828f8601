use super::typed::is_number_separator;
use crate::{
    ReadNumber,
    records::{Number, NumberKind},
};

const MIN_DIGITS: usize = 8;
const MAX_DIGITS: usize = 10;

/// A client reference: on paper `LH/12.345.678/01`, of which only the digits between the slashes count, 8 to 10.
#[derive(Clone, PartialEq, Eq)]
pub struct ClientReference(String);

/// Why a text is not a [`ClientReference`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientReferenceError {
    /// Nothing was typed.
    Empty,
    /// Letters where digits are expected.
    NotDigits,
    /// Fewer than 8 digits.
    TooShort,
    /// More than 10 digits.
    TooLong,
}

impl ClientReference {
    /// Parses what was typed or pasted, with or without what is around the digits.
    pub fn parse(typed: &str) -> Result<Self, ClientReferenceError> {
        if typed.chars().all(is_number_separator) {
            return Err(ClientReferenceError::Empty);
        }
        let digits: String = between_slashes(typed).chars().filter(|c| !is_number_separator(*c)).collect();
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(ClientReferenceError::NotDigits);
        }
        match digits.len() {
            MIN_DIGITS..=MAX_DIGITS => Ok(Self(digits)),
            fewer if fewer < MIN_DIGITS => Err(ClientReferenceError::TooShort),
            _ => Err(ClientReferenceError::TooLong),
        }
    }

    /// What the insurer's records are asked for.
    pub fn number(&self) -> Number {
        Number { kind: NumberKind::ClientReference, digits: self.0.clone() }
    }

    /// For the person to compare: groups of three, as on paper.
    pub fn read(&self) -> ReadNumber {
        ReadNumber { kind: NumberKind::ClientReference, number: grouped(&self.0) }
    }
}

/// What stands between the first slash and the last; everything when there are no two.
fn between_slashes(typed: &str) -> &str {
    let inside = typed.split_once('/').and_then(|(_, rest)| rest.rsplit_once('/'));
    inside.map_or(typed, |(inside, _)| inside)
}

fn grouped(digits: &str) -> String {
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push('.');
        }
        text.push(digit);
    }
    text
}

impl std::fmt::Debug for ClientReference {
    /// Whose number it is stands in no log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ClientReference(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_the_digits_between_the_slashes_count() {
        for typed in [
            "LH/12.345.678/01",
            "12345678",
            " 12-345-678 ",
            "12 345 678",
            "LH / 12.345.678 / 01",
            "/12345678/",
        ] {
            assert_eq!(ClientReference::parse(typed).unwrap().number().digits, "12345678", "{typed}");
        }
    }

    #[test]
    fn what_was_read_is_grouped_as_on_paper() {
        assert_eq!(ClientReference::parse("1234567890").unwrap().read().number, "1.234.567.890");
        assert_eq!(ClientReference::parse("12345678").unwrap().read().number, "12.345.678");
    }

    #[test]
    fn each_mistake_has_its_own_name() {
        assert_eq!(ClientReference::parse(" / "), Err(ClientReferenceError::Empty));
        assert_eq!(ClientReference::parse("LH12345678"), Err(ClientReferenceError::NotDigits));
        assert_eq!(ClientReference::parse("1234567"), Err(ClientReferenceError::TooShort));
        assert_eq!(ClientReference::parse("12345678901"), Err(ClientReferenceError::TooLong));
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic_and_what_was_read_reads_again(typed in ".{0,40}") {
            if let Ok(reference) = ClientReference::parse(&typed) {
                prop_assert_eq!(ClientReference::parse(&reference.read().number), Ok(reference));
            }
        }

        #[test]
        fn separators_anywhere_do_not_matter(digits in "[0-9]{8,10}", at in 0_usize..=8, separator in "[ .\u{a0}-]{0,3}") {
            let mut typed = digits.clone();
            typed.insert_str(at, &separator);
            prop_assert_eq!(ClientReference::parse(&typed).unwrap().number().digits, digits);
        }
    }
}
