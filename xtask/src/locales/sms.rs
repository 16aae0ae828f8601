//! An SMS has an alphabet of its own (3GPP TS 23.038, 6.2.1): one letter outside it, and only 70 fit instead of 160.

use super::{
    catalog::{Catalog, MessageFile},
    finding::Finding,
    fragments::{PLACEABLE, fragments},
};

const FILE: &str = "delivery.ftl";
const PREFIX: &str = "sms-";
/// The basic character set beside Latin letters and digits.
const ALPHABET: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà";

/// Whether the message is an SMS.
pub(super) fn is_sms(file: &MessageFile, id: &str) -> bool {
    file.name == FILE && id.starts_with(PREFIX)
}

/// Checks the SMS of a language.
pub(super) fn check(catalog: &Catalog, findings: &mut Vec<Finding>) {
    for file in &catalog.files {
        for fragment in fragments(&file.text).into_iter().filter(|fragment| is_sms(file, &fragment.id)) {
            if let Some(strange) = fragment.text.chars().find(|character| !is_in_alphabet(*character)) {
                let what = format!(
                    "“{}”: “{strange}” (U+{:04X}) is not in the alphabet of SMS",
                    fragment.id,
                    u32::from(strange)
                );
                findings.push(Finding::new(&file.path, fragment.line, what));
            }
        }
    }
}

fn is_in_alphabet(character: char) -> bool {
    character == PLACEABLE || character.is_ascii_alphanumeric() || ALPHABET.contains(character)
}
