/// What is left of a word when case, accents, spaces and signs do not matter: `E-mailadres` is `emailadres`.
pub(super) fn folded(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).map(plain_letter).filter(|c| c.is_alphanumeric()).collect()
}

/// Without its accent, for the letters of Dutch and French. An accent that stands by itself is no letter, and goes.
const fn plain_letter(letter: char) -> char {
    match letter {
        'à' | 'â' | 'ä' | 'á' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' | 'í' => 'i',
        'ô' | 'ö' | 'ó' => 'o',
        'ù' | 'û' | 'ü' | 'ú' => 'u',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn only_letters_and_digits_matter() {
        for typed in ["Prénom", "PRENOM", " prénom ", "Pre\u{301}nom", "pré-nom"] {
            assert_eq!(folded(typed), "prenom", "{typed}");
        }
    }
}
