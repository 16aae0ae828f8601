//! Passwords that others would guess first (OWASP ASVS 5.0, 6.2.4 and 6.2.11).

use voordeur_contract::{FieldReason, Password};
use zxcvbn::{feedback::Warning, zxcvbn};

/// A password that so many guesses find is refused: as many as a list of common passwords and words has, with the
/// usual variations. It is no rule of composition: a long password of any kind needs far more.
const GUESSES_LOG10: f64 = 6.0;

/// So much of a password is looked at; what follows makes it no easier to guess.
const CHARACTERS_LOOKED_AT: usize = 72;

/// Why a password is too easy to guess; nothing when it is not. `personal` is what others know of the person and the
/// portal: name, e-mail address, brand.
pub fn guessable(password: &Password, personal: &[&str]) -> Option<FieldReason> {
    let looked_at: String = password.expose().chars().take(CHARACTERS_LOOKED_AT).collect();
    let mut words: Vec<&str> = personal.iter().flat_map(|text| words(text)).collect();
    // A word is taken out before the shorter ones that stand in it.
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    if is_made_of(&looked_at, &words) {
        return Some(FieldReason::Personal);
    }
    let estimate = zxcvbn(&looked_at, &words);
    if estimate.guesses_log10() >= GUESSES_LOG10 {
        return None;
    }
    let warning = estimate.feedback().and_then(zxcvbn::feedback::Feedback::warning);
    Some(match warning {
        Some(
            Warning::StraightRowsOfKeysAreEasyToGuess
            | Warning::ShortKeyboardPatternsAreEasyToGuess
            | Warning::RepeatsLikeAaaAreEasyToGuess
            | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess
            | Warning::SequencesLikeAbcAreEasyToGuess
            | Warning::RecentYearsAreEasyToGuess
            | Warning::DatesAreOftenEasyToGuess,
        ) => FieldReason::Pattern,
        _ => FieldReason::Common,
    })
}

/// The text itself, and the words in it that are long enough to be recognised.
fn words(text: &str) -> impl Iterator<Item = &str> {
    std::iter::once(text)
        .chain(text.split(|c: char| !c.is_alphanumeric()))
        .filter(|word| word.chars().count() >= 2)
}

/// Whether nothing of substance is left of a password once the words are taken out of it.
fn is_made_of(password: &str, words: &[&str]) -> bool {
    let lower = password.to_lowercase();
    let left = words.iter().fold(lower.clone(), |left, word| left.replace(&word.to_lowercase(), ""));
    left != lower && left.chars().filter(|c| c.is_alphanumeric()).count() <= 4
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PERSONAL: [&str; 3] = ["Sam De Smet", "sam.desmet@example.com", "Lindenhof"];

    fn verdict(password: &str) -> Option<FieldReason> {
        guessable(&Password::parse_new(password).unwrap(), &PERSONAL)
    }

    #[test]
    fn common_passwords_are_refused() {
        for password in ["password", "Password1", "iloveyou", "football", "sunshine1"] {
            assert_eq!(verdict(password), Some(FieldReason::Common), "{password}");
        }
    }

    #[test]
    fn rows_and_repetitions_are_refused() {
        for password in ["aaaaaaaa", "abcdefgh", "20202020"] {
            assert_eq!(verdict(password), Some(FieldReason::Pattern), "{password}");
        }
    }

    #[test]
    fn what_others_know_is_refused() {
        for password in ["Lindenhof", "lindenhof2026", "sam.desmet@example.com", "DeSmet1990", "SamDeSmet!"] {
            assert_eq!(verdict(password), Some(FieldReason::Personal), "{password}");
        }
    }

    #[test]
    fn a_few_words_or_a_manager_s_password_are_good() {
        for password in
            ["open the front door", "vier gele fietsen", "hX7#qLm2Zp", "zon op de Lindenhof gevel"]
        {
            assert_eq!(verdict(password), None, "{password}");
        }
    }

    proptest! {
        #[test]
        fn no_password_makes_it_panic(password in ".{8,128}") {
            if let Ok(password) = Password::parse_new(&password) {
                guessable(&password, &PERSONAL);
            }
        }
    }
}
