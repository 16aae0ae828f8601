//! Words that are never used: blame, pleading, exclamations, and the form of address that is not the portal’s.

use super::{
    catalog::{Catalog, MessageFile},
    finding::Finding,
    fragments::fragments,
};
use std::collections::BTreeSet;
use voordeur_contract::Language;
use voordeur_portals::FormOfAddress;

/// What is not used, and what to do about it.
type Word = (&'static str, &'static str);

const BLAME: &str = "say how to mend it instead";
const PLEADING: &str = "say what to do, without pleading";
const EXCLAMATION: &str = "say what happened instead";
const FAMILIAR: &str = "the portal is formal";
const FORMAL: &str = "the portal is informal";

const ENGLISH: [(&str, &str); 3] = [("please", PLEADING), ("invalid", BLAME), ("oops", EXCLAMATION)];
const DUTCH: [(&str, &str); 5] = [
    ("alstublieft", PLEADING),
    ("gelieve", PLEADING),
    ("ongeldig", BLAME),
    ("ongeldige", BLAME),
    ("oeps", EXCLAMATION),
];
const FAMILIAR_DUTCH: [(&str, &str); 6] = [
    ("je", FAMILIAR),
    ("jij", FAMILIAR),
    ("jou", FAMILIAR),
    ("jouw", FAMILIAR),
    ("jullie", FAMILIAR),
    ("jezelf", FAMILIAR),
];
const FORMAL_DUTCH: [(&str, &str); 4] =
    [("u", FORMAL), ("uw", FORMAL), ("uzelf", FORMAL), ("geachte", FORMAL)];
const FRENCH: [(&str, &str); 3] = [("veuillez", PLEADING), ("invalide", BLAME), ("oups", EXCLAMATION)];
const FAMILIAR_FRENCH: [(&str, &str); 6] = [
    ("tu", FAMILIAR),
    ("te", FAMILIAR),
    ("toi", FAMILIAR),
    ("ton", FAMILIAR),
    ("ta", FAMILIAR),
    ("tes", FAMILIAR),
];
const FORMAL_FRENCH: [(&str, &str); 3] = [("vous", FORMAL), ("votre", FORMAL), ("vos", FORMAL)];

/// Checks every general text of a language: they are formal.
pub(super) fn check(catalog: &Catalog, findings: &mut Vec<Finding>) {
    for file in &catalog.files {
        check_file(catalog.language, FormOfAddress::Formal, file, findings);
    }
}

/// Checks every text of a file that is to speak in this form.
pub(super) fn check_file(
    language: Language,
    form: FormOfAddress,
    file: &MessageFile,
    findings: &mut Vec<Finding>,
) {
    for fragment in fragments(&file.text) {
        for (word, instead) in forbidden(language, form, &fragment.text) {
            let what = format!("“{}”: the word “{word}” is not used: {instead}", fragment.id);
            findings.push(Finding::new(&file.path, fragment.line, what));
        }
    }
}

/// The messages of a file with words that an informal portal does not use.
pub(super) fn formal_messages(language: Language, file: &MessageFile) -> BTreeSet<String> {
    let is_formal = |text: &str| !used(wrong_form(language, FormOfAddress::Informal), text).is_empty();
    fragments(&file.text).into_iter().filter(|f| is_formal(&f.text)).map(|f| f.id).collect()
}

fn forbidden(language: Language, form: FormOfAddress, text: &str) -> Vec<Word> {
    let always: &[Word] = match language {
        Language::En => &ENGLISH,
        Language::Nl => &DUTCH,
        Language::Fr => &FRENCH,
    };
    [used(always, text), used(wrong_form(language, form), text)].concat()
}

/// Words by which somebody is addressed otherwise than in this form.
const fn wrong_form(language: Language, form: FormOfAddress) -> &'static [Word] {
    match (language, form) {
        (Language::En, _) => &[],
        (Language::Nl, FormOfAddress::Formal) => &FAMILIAR_DUTCH,
        (Language::Nl, FormOfAddress::Informal) => &FORMAL_DUTCH,
        (Language::Fr, FormOfAddress::Formal) => &FAMILIAR_FRENCH,
        (Language::Fr, FormOfAddress::Informal) => &FORMAL_FRENCH,
    }
}

/// Those of the words that the text uses.
fn used(words: &[Word], text: &str) -> Vec<Word> {
    let lower = text.to_lowercase();
    let used: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).collect();
    words.iter().filter(|(word, _)| used.contains(word)).copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forbidden_words_are_found_whole() {
        let forbidden = |language, text| forbidden(language, FormOfAddress::Formal, text).len();
        assert_eq!(forbidden(Language::En, "Please try"), 1);
        assert_eq!(forbidden(Language::En, "We are pleased"), 0);
        assert_eq!(forbidden(Language::Nl, "Je wachtwoord"), 1);
        assert_eq!(forbidden(Language::Nl, "Hebt u een jetlag"), 0);
        assert_eq!(forbidden(Language::Fr, "Vérifie ton code"), 1);
        assert_eq!(forbidden(Language::Fr, "Y a-t-elle accès"), 0);
    }

    #[test]
    fn an_informal_portal_has_the_other_words() {
        let forbidden = |language, text| forbidden(language, FormOfAddress::Informal, text).len();
        assert_eq!(forbidden(Language::Nl, "Je ongeldige wachtwoord"), 1);
        assert_eq!(forbidden(Language::Nl, "Geachte heer, U hebt uw code"), 3);
        assert_eq!(forbidden(Language::Nl, "Heb je je uur verdaan, in het blauw"), 0);
        assert_eq!(forbidden(Language::Fr, "Entrez votre code"), 1);
        assert_eq!(forbidden(Language::Fr, "Entre ton code"), 0);
        assert_eq!(forbidden(Language::En, "Enter your code"), 0);
    }
}
