//! How languages group the digits of a number.

use fluent_bundle::FluentValue;
use voordeur_contract::Language;

/// `20000` as it is written in the language: `20.000`, `20 000` with a narrow space that does not break, `20,000`. Nothing for
/// what is no whole number, or too small to be grouped.
pub(super) fn grouped(value: &FluentValue<'_>, language: Language) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let digits = number.as_string();
    if digits.len() < 4 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let separator = match language {
        Language::Nl => '.',
        Language::Fr => '\u{202f}',
        Language::En => ',',
    };
    let mut written = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place) % 3 == 0 {
            written.push(separator);
        }
        written.push(digit);
    }
    Some(written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_grouped_by_three() {
        let nl = |number: u32| grouped(&number.into(), Language::Nl);
        assert_eq!(nl(1_234_567).as_deref(), Some("1.234.567"));
        assert_eq!(nl(1000).as_deref(), Some("1.000"));
        assert_eq!(nl(999), None);
        assert_eq!(grouped(&20_000.into(), Language::Fr).as_deref(), Some("20\u{202f}000"));
        assert_eq!(grouped(&20_000.into(), Language::En).as_deref(), Some("20,000"));
    }

    #[test]
    fn only_whole_numbers_are() {
        for value in [FluentValue::from("20000"), 2000.5.into(), (-2000).into()] {
            assert_eq!(grouped(&value, Language::En), None, "{value:?}");
        }
    }
}
