use super::typed::is_number_separator;
use crate::{
    ReadNumber,
    records::{Number, NumberKind},
};

/// `0079-99999999-99`
const CUSTOMER_ID_DIGITS: usize = 14;

/// Medical-assistance cards carry `MA` and digits, or sixteen digits that begin with 9.
const MEDICAL_ASSISTANCE: &str = "MA";
const MEDICAL_ASSISTANCE_DIGITS: usize = 16;

/// Before the reference on a hospital-admission letter.
const HOSPITAL_ADMISSION: &str = "HA";
const HOSPITAL_ADMISSION_DIGITS: usize = 9;

/// What an employee is found by: a customer ID number `0079-99999999-99`, a contract number of 8 to 10 digits, or the
/// reference on a hospital-admission letter, `HA` and 9 digits.
#[derive(Clone, PartialEq, Eq)]
pub struct CustomerIdNumber(Number);

/// Why a text is not a [`CustomerIdNumber`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CustomerIdError {
    /// Nothing was typed.
    Empty,
    /// None of the three kinds of numbers.
    Malformed,
    /// The number of a medical-assistance card.
    MedicalAssistance,
}

impl CustomerIdNumber {
    /// Parses what was typed or pasted; what separates the groups does not matter.
    pub fn parse(typed: &str) -> Result<Self, CustomerIdError> {
        let text: String = typed.chars().filter(|c| !is_number_separator(*c)).collect();
        let text = text.to_ascii_uppercase();
        if text.is_empty() {
            return Err(CustomerIdError::Empty);
        }
        if let Some(digits) = text.strip_prefix(HOSPITAL_ADMISSION) {
            return if is_digits(digits) && digits.len() == HOSPITAL_ADMISSION_DIGITS {
                Ok(Self(Number { kind: NumberKind::HospitalAdmission, digits: digits.to_owned() }))
            } else {
                Err(CustomerIdError::Malformed)
            };
        }
        if is_of_medical_assistance(&text) {
            return Err(CustomerIdError::MedicalAssistance);
        }
        let kind = match text.len() {
            _ if !is_digits(&text) => return Err(CustomerIdError::Malformed),
            CUSTOMER_ID_DIGITS => NumberKind::CustomerId,
            8..=10 => NumberKind::Contract,
            _ => return Err(CustomerIdError::Malformed),
        };
        Ok(Self(Number { kind, digits: text }))
    }

    /// What the insurer's records are asked for.
    pub fn number(&self) -> Number {
        self.0.clone()
    }

    /// For the person to compare: as on paper.
    pub fn read(&self) -> ReadNumber {
        let Number { kind, digits } = &self.0;
        let number = match (kind, digits.split_at_checked(4)) {
            (NumberKind::CustomerId, Some((group, rest))) => match rest.split_at_checked(8) {
                Some((middle, last)) => [group, "-", middle, "-", last].concat(),
                None => digits.clone(),
            },
            (NumberKind::HospitalAdmission, _) => [HOSPITAL_ADMISSION, digits].concat(),
            _ => digits.clone(),
        };
        ReadNumber { kind: *kind, number }
    }
}

fn is_of_medical_assistance(text: &str) -> bool {
    let on_card = text.strip_prefix(MEDICAL_ASSISTANCE).is_some_and(is_digits);
    on_card || (is_digits(text) && text.len() == MEDICAL_ASSISTANCE_DIGITS && text.starts_with('9'))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

impl std::fmt::Debug for CustomerIdNumber {
    /// Whose number it is stands in no log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CustomerIdNumber(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn kind(typed: &str) -> Result<NumberKind, CustomerIdError> {
        CustomerIdNumber::parse(typed).map(|number| number.number().kind)
    }

    #[test]
    fn all_three_kinds_are_taken_in_one_field() {
        for typed in ["0079-99999999-99", "00799999999999", " 0079 99999999 99 "] {
            assert_eq!(kind(typed), Ok(NumberKind::CustomerId), "{typed}");
        }
        assert_eq!(kind("1234.5678"), Ok(NumberKind::Contract));
        for typed in ["HA123456789", "ha 123 456 789", "HA-123456789"] {
            assert_eq!(kind(typed), Ok(NumberKind::HospitalAdmission), "{typed}");
        }
    }

    #[test]
    fn the_number_of_the_medical_assistance_card_is_recognised() {
        for typed in ["MA 1234 5678", "9123 4567 8901 2345"] {
            assert_eq!(kind(typed), Err(CustomerIdError::MedicalAssistance), "{typed}");
        }
    }

    #[test]
    fn what_was_read_stands_as_on_paper() {
        for (typed, read) in
            [("00799999999999", "0079-99999999-99"), ("ha123456789", "HA123456789"), ("12345678", "12345678")]
        {
            assert_eq!(CustomerIdNumber::parse(typed).unwrap().read().number, read);
        }
    }

    #[test]
    fn everything_else_is_malformed() {
        for typed in ["1234567", "12345678901", "HA12345678", "MAX", "0079-9999999X-99"] {
            assert_eq!(kind(typed), Err(CustomerIdError::Malformed), "{typed}");
        }
        assert_eq!(kind(" - "), Err(CustomerIdError::Empty));
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic_and_what_was_read_reads_again(typed in ".{0,30}") {
            if let Ok(number) = CustomerIdNumber::parse(&typed) {
                prop_assert_eq!(CustomerIdNumber::parse(&number.read().number), Ok(number));
            }
        }
    }
}
