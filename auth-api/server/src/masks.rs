//! What is shown of personal data where the whole is not needed (OWASP ASVS 5.0, 14.2.6).

/// Country calling codes of one digit and of two (ITU-T E.164); all others have three.
const ONE_DIGIT: [&str; 2] = ["1", "7"];
const TWO_DIGITS: [&str; 43] = [
    "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48",
    "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81",
    "82", "84", "86", "90", "91", "92", "93", "94", "95",
];

/// Shows the country and the last two digits of a number in E.164: `+32 ••• •• •• 01`.
pub fn masked_mobile(number: &str) -> String {
    let digits: Vec<char> = number.chars().filter(char::is_ascii_digit).collect();
    let prefix = |length: usize| digits.iter().take(length).collect::<String>();
    let country = match () {
        () if ONE_DIGIT.contains(&prefix(1).as_str()) => prefix(1),
        () if TWO_DIGITS.contains(&prefix(2).as_str()) => prefix(2),
        () => prefix(3),
    };
    let hidden = digits.len().saturating_sub(country.len() + 2);
    let ending: String = digits.iter().skip(country.len() + hidden).collect();
    format!("+{country} {}{ending}", dots(hidden))
}

/// Dots in groups of two, a space after each; an odd one joins the first group.
fn dots(count: usize) -> String {
    let first = if count % 2 == 1 { count.min(3) } else { count.min(2) };
    let rest = (count - first) / 2;
    let group =
        |length: usize| if length == 0 { String::new() } else { format!("{} ", "•".repeat(length)) };
    format!("{}{}", group(first), group(2).repeat(rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn country_and_ending_stay() {
        assert_eq!(masked_mobile("+32460000001"), "+32 ••• •• •• 01");
        assert_eq!(masked_mobile("+31612345678"), "+31 ••• •• •• 78");
        assert_eq!(masked_mobile("+352621123456"), "+352 ••• •• •• 56");
        assert_eq!(masked_mobile("+12025550142"), "+1 •• •• •• •• 42");
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in ".{0,24}") {
            masked_mobile(&text);
        }
    }
}
