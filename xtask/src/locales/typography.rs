//! Quotes, apostrophes, ellipses and, in French, the spaces before high punctuation.

use super::{
    catalog::{Catalog, MessageFile},
    finding::Finding,
    fragments::fragments,
    sms::is_sms,
};
use voordeur_contract::Language;

const NO_BREAK: char = '\u{A0}';
const NARROW_NO_BREAK: char = '\u{202F}';

/// Checks every text of a language.
pub(super) fn check(catalog: &Catalog, findings: &mut Vec<Finding>) {
    for file in &catalog.files {
        check_file(catalog.language, file, findings);
    }
}

/// Checks every text of a file but the SMS: they have an alphabet of their own.
pub(super) fn check_file(language: Language, file: &MessageFile, findings: &mut Vec<Finding>) {
    for fragment in fragments(&file.text).into_iter().filter(|fragment| !is_sms(file, &fragment.id)) {
        for complaint in complaints(language, &fragment.text) {
            findings.push(Finding::new(&file.path, fragment.line, format!("“{}”: {complaint}", fragment.id)));
        }
    }
}

/// What is wrong with a text.
fn complaints(language: Language, text: &str) -> Vec<String> {
    let mut complaints = Vec::new();
    for (wrong, right) in [("\"", "“ ” (in French « »)"), ("'", "’"), ("...", "…")] {
        if text.contains(wrong) {
            complaints.push(format!("{wrong} was expected to be {right}"));
        }
    }
    let characters: Vec<char> = text.chars().collect();
    for (at, character) in characters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| characters.get(before)).copied();
        let after = characters.get(at + 1).copied();
        let complaint = match language {
            Language::Fr => french(before, *character, after),
            Language::Nl | Language::En => spaced(before, *character),
        };
        complaints.extend(complaint);
    }
    complaints
}

/// Narrow no-break space before `; ! ?`, no-break space before `:` and inside « ».
fn french(before: Option<char>, character: char, after: Option<char>) -> Option<String> {
    let ends = after.is_none_or(|after| after.is_whitespace() || "»)”.…".contains(after));
    match character {
        // “?!” is one sign.
        ';' | '!' | '?' if ends && !before.is_some_and(|b| b == NARROW_NO_BREAK || "!?".contains(b)) => {
            Some(format!("a narrow no-break space (U+202F) was expected before “{character}”"))
        }
        ':' if ends && before != Some(NO_BREAK) => {
            Some("a no-break space (U+00A0) was expected before “:”".to_owned())
        }
        '«' if after != Some(NO_BREAK) => Some("a no-break space (U+00A0) was expected after «".to_owned()),
        '»' if before != Some(NO_BREAK) => {
            Some("a no-break space (U+00A0) was expected before »".to_owned())
        }
        '“' | '”' => Some("“ ” was expected to be « »".to_owned()),
        _ => None,
    }
}

/// No space before punctuation.
fn spaced(before: Option<char>, character: char) -> Option<String> {
    let wrong = ";:!?,.".contains(character) && before.is_some_and(char::is_whitespace);
    wrong.then(|| format!("no space was expected before “{character}”"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_fine(language: Language, text: &str) -> bool {
        complaints(language, text).is_empty()
    }

    #[test]
    fn straight_quotes_and_dots_are_found() {
        for (text, right) in [("don't", "’"), ("\"x\"", "“ ”"), ("wait...", "…")] {
            assert!(complaints(Language::En, text).concat().contains(right), "{text}");
        }
        assert!(is_fine(Language::En, "Don’t wait… “Log in”: it’s fine."));
    }

    #[test]
    fn french_has_spaces_of_its_own() {
        assert!(is_fine(
            Language::Fr,
            "C’est vous\u{202F}? Non\u{202F}! Voici\u{A0}: «\u{A0}Afficher\u{A0}»\u{202F};"
        ));
        for text in [
            "C’est vous ?",
            "C’est vous?",
            "Non\u{A0}!",
            "Voici :",
            "Voici\u{202F}:",
            "« x\u{A0}»",
            "«\u{A0}x »",
            "“x”",
        ] {
            assert!(!is_fine(Language::Fr, text), "{text}");
        }
        assert!(is_fine(Language::Fr, "à 16:45, https://a.example/?b Quoi\u{202F}?!"));
    }

    #[test]
    fn other_languages_have_no_space_before_punctuation() {
        assert!(!is_fine(Language::Nl, "Klaar ?"));
        assert!(!is_fine(Language::En, "Done\u{202F}!"));
        assert!(is_fine(Language::Nl, "Klaar? Ja: nu."));
    }
}
