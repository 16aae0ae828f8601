//! Words that are never used: blame, pleading, exclamations, and the familiar form in a formal portal.

use super::{
    catalog::{Catalog, MessageFile},
    finding::Finding,
    fragments::fragments,
};
use voordeur_contract::Language;

/// What was said instead of what.
const BLAME: &str = "say how to mend it instead";
const PLEADING: &str = "say what to do, without pleading";
const EXCLAMATION: &str = "say what happened instead";
const FAMILIAR: &str = "the portal is formal";

const ENGLISH: [(&str, &str); 3] = [("please", PLEADING), ("invalid", BLAME), ("oops", EXCLAMATION)];
const DUTCH: [(&str, &str); 11] = [
    ("alstublieft", PLEADING),
    ("gelieve", PLEADING),
    ("ongeldig", BLAME),
    ("ongeldige", BLAME),
    ("oeps", EXCLAMATION),
    ("je", FAMILIAR),
    ("jij", FAMILIAR),
    ("jou", FAMILIAR),
    ("jouw", FAMILIAR),
    ("jullie", FAMILIAR),
    ("jezelf", FAMILIAR),
];
const FRENCH: [(&str, &str); 9] = [
    ("veuillez", PLEADING),
    ("invalide", BLAME),
    ("oups", EXCLAMATION),
    ("tu", FAMILIAR),
    ("te", FAMILIAR),
    ("toi", FAMILIAR),
    ("ton", FAMILIAR),
    ("ta", FAMILIAR),
    ("tes", FAMILIAR),
];

/// Checks every text of a language.
pub(super) fn check(catalog: &Catalog, findings: &mut Vec<Finding>) {
    for file in &catalog.files {
        check_file(catalog.language, file, findings);
    }
}

/// Checks every text of a file.
pub(super) fn check_file(language: Language, file: &MessageFile, findings: &mut Vec<Finding>) {
    for fragment in fragments(&file.text) {
        for (word, instead) in forbidden(language, &fragment.text) {
            let what = format!("“{}”: the word “{word}” is not used: {instead}", fragment.id);
            findings.push(Finding::new(&file.path, fragment.line, what));
        }
    }
}

fn forbidden(language: Language, text: &str) -> Vec<(&'static str, &'static str)> {
    let words: &[(&str, &str)] = match language {
        Language::En => &ENGLISH,
        Language::Nl => &DUTCH,
        Language::Fr => &FRENCH,
    };
    let lower = text.to_lowercase();
    let used: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).collect();
    words.iter().filter(|(word, _)| used.contains(word)).copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forbidden_words_are_found_whole() {
        assert_eq!(forbidden(Language::En, "Please try").len(), 1);
        assert_eq!(forbidden(Language::En, "We are pleased").len(), 0);
        assert_eq!(forbidden(Language::Nl, "Je wachtwoord").len(), 1);
        assert_eq!(forbidden(Language::Nl, "Hebt u een jetlag").len(), 0);
        assert_eq!(forbidden(Language::Fr, "Vérifie ton code").len(), 1);
        assert_eq!(forbidden(Language::Fr, "Y a-t-elle accès").len(), 0);
    }
}
