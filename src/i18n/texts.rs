//! Words that show what translating does to a screen.

/// Which words the screens show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(not(any(feature = "hydrate", test)), expect(dead_code, reason = "asked for in the browser only"))]
pub(crate) enum Texts {
    /// The language's own.
    #[default]
    Plain,
    /// A language that nobody speaks: longer and accented, between brackets, so that text which is cut off,
    /// crowded, or not translatable shows.
    Pseudo,
    /// The ids of the messages, for translators.
    Ids,
}

/// The parameter of an address that chooses them.
pub(crate) const TEXT: &str = "text";

impl Texts {
    /// What the query of an address asks for: `?text=pseudo`.
    #[cfg(any(feature = "hydrate", test))]
    pub(crate) fn in_query(query: &str) -> Self {
        let parameters = query.trim_start_matches('?').split('&').filter_map(|one| one.split_once('='));
        match parameters.filter(|(name, _)| *name == TEXT).map(|(_, value)| value).next() {
            Some("pseudo") => Self::Pseudo,
            Some("ids") => Self::Ids,
            _ => Self::Plain,
        }
    }

    /// What stands for the message `id`, whose words are `words`.
    pub(crate) fn shown(self, id: &str, words: String) -> String {
        match self {
            Self::Plain => words,
            Self::Pseudo => pseudo(&words),
            Self::Ids => id.to_owned(),
        }
    }
}

/// Two fifths longer, as the longest European languages are.
fn pseudo(words: &str) -> String {
    let mut longer = String::from("[");
    for (index, letter) in words.chars().enumerate() {
        let accented = accented(letter);
        longer.push(accented);
        if accented != letter && index % 2 == 0 {
            longer.push(accented);
        }
    }
    longer.push(']');
    longer
}

fn accented(letter: char) -> char {
    match letter {
        'a' => 'á',
        'c' => 'ç',
        'd' => 'ð',
        'e' => 'ê',
        'g' => 'ğ',
        'i' => 'ï',
        'n' => 'ñ',
        'o' => 'ö',
        'r' => 'ř',
        's' => 'š',
        't' => 'ţ',
        'u' => 'ü',
        'y' => 'ý',
        'z' => 'ž',
        'A' => 'Å',
        'E' => 'É',
        'I' => 'Î',
        'O' => 'Ø',
        'U' => 'Û',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pseudo_language_is_longer_and_keeps_numbers() {
        let words = "Enter the code that we sent to your number ending in 01.";
        let shown = Texts::Pseudo.shown("sms-code-lead", words.to_owned());
        assert!(shown.chars().count() * 10 >= words.len() * 13, "{shown}");
        assert!(shown.contains("01."), "{shown}");
    }

    #[test]
    fn ids_stand_for_words() {
        assert_eq!(Texts::in_query("?text=ids").shown("code-label", "Six digits".to_owned()), "code-label");
        assert_eq!(Texts::in_query("").shown("code-label", "Six digits".to_owned()), "Six digits");
        assert_eq!(Texts::in_query("a=b&text=pseudo"), Texts::Pseudo);
    }
}
