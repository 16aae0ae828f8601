//! `cargo xtask locales`: what is wrong with the messages, by file and line (T4).

mod catalog;
mod finding;
mod fragments;
mod overrides;
mod pattern;
mod sms;
mod source_code;
mod structure;
mod typography;
mod usage;
mod wording;

use crate::project::{LOCALES, PORTALS};
use anyhow::Result;
use catalog::Catalog;
use finding::Finding;
use std::path::Path;
use voordeur_contract::Language;

/// The language that the others are translated from.
const SOURCE: Language = Language::En;

/// Prints everything that is wrong, and answers whether nothing is.
pub(crate) fn check() -> Result<bool> {
    let findings = findings(Path::new("."))?;
    for finding in &findings {
        println!("{finding}");
    }
    match findings.len() {
        0 => println!("The messages are in order."),
        1 => println!("1 finding."),
        many => println!("{many} findings."),
    }
    Ok(findings.is_empty())
}

/// Everything that is wrong below the project's root, by file and line.
fn findings(root: &Path) -> Result<Vec<Finding>> {
    let locales = root.join(LOCALES);
    let mut findings = Vec::new();
    let mut catalogs = Vec::new();
    for language in Language::ALL {
        catalogs.push(Catalog::read(&locales, language, &mut findings)?);
    }
    let source = catalogs.iter().find(|catalog| catalog.language == SOURCE);
    for catalog in &catalogs {
        structure::check_alone(catalog, &mut findings);
        typography::check(catalog, &mut findings);
        wording::check(catalog, &mut findings);
        sms::check(catalog, &mut findings);
        if let Some(source) = source.filter(|source| source.language != catalog.language) {
            structure::compare(source, catalog, &mut findings);
        }
    }
    overrides::check(&root.join(PORTALS), &catalogs, &mut findings)?;
    if let Some(source) = source {
        structure::check_comments(source, &mut findings);
        usage::check(root, source, &mut findings)?;
    }
    let shorter = root.join("");
    for finding in &mut findings {
        finding.shorten(&shorter);
    }
    findings.sort();
    findings.dedup();
    Ok(findings)
}

#[cfg(test)]
mod tests;
