//! The same files, ids, attributes, variables and selections in every language, in the same order.

use super::{
    SOURCE,
    catalog::{Catalog, Entry, MessageFile},
    finding::Finding,
    pattern::Contents,
};
use std::collections::{BTreeMap, BTreeSet};
use voordeur_contract::Language;

/// The names of CLDR for kinds of numbers: a language has those that it distinguishes.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Ids that are there twice, and references to what is not there.
pub(super) fn check_alone(catalog: &Catalog, findings: &mut Vec<Finding>) {
    let mut first: BTreeMap<&str, (&MessageFile, usize)> = BTreeMap::new();
    for (file, entry) in catalog.entries() {
        if let Some((other, line)) = first.get(entry.id.as_str()) {
            let what = format!("“{}” is there already: {}, line {line}", entry.id, other.name);
            findings.push(Finding::new(&file.path, entry.line, what));
        } else {
            first.insert(&entry.id, (file, entry.line));
        }
    }
    for (file, entry) in catalog.entries() {
        for (part, contents) in &entry.parts {
            for unknown in contents.references.iter().filter(|id| !first.contains_key(id.as_str())) {
                let what =
                    format!("“{}” refers to “{unknown}”, which does not exist", whole_name(&entry.id, part));
                findings.push(Finding::new(&file.path, entry.line, what));
            }
            check_plurals(catalog.language, file, entry, contents, findings);
        }
    }
}

fn check_plurals(
    language: Language,
    file: &MessageFile,
    entry: &Entry,
    contents: &Contents,
    findings: &mut Vec<Finding>,
) {
    let known: &[&str] = match language {
        Language::Nl | Language::En => &["one", "other"],
        Language::Fr => &["one", "many", "other"],
    };
    for key in contents.selections.values().flatten().filter(|key| PLURALS.contains(&key.as_str())) {
        if !known.contains(&key.as_str()) {
            let what = format!("“{}” distinguishes “{key}”, which numbers in this language do not", entry.id);
            findings.push(Finding::new(&file.path, entry.line, what));
        }
    }
}

/// Messages of the source language without a comment for translators.
pub(super) fn check_comments(source: &Catalog, findings: &mut Vec<Finding>) {
    for (file, entry) in source.entries().filter(|(_, entry)| !entry.has_comment) {
        let what = format!("“{}” has no comment: say where it stands and what its variables hold", entry.id);
        findings.push(Finding::new(&file.path, entry.line, what));
    }
}

/// What `catalog` has otherwise than the language it is translated from.
pub(super) fn compare(source: &Catalog, catalog: &Catalog, findings: &mut Vec<Finding>) {
    for original in &source.files {
        match catalog.files.iter().find(|file| file.name == original.name) {
            Some(file) => compare_files(original, file, findings),
            None => {
                let what = format!("this file is missing; {SOURCE} has it");
                findings.push(Finding::new(&catalog.folder.join(&original.name), 1, what));
            }
        }
    }
    for file in &catalog.files {
        if !source.files.iter().any(|original| original.name == file.name) {
            findings.push(Finding::new(
                &file.path,
                1,
                format!("this file is superfluous: {SOURCE} has none"),
            ));
        }
    }
}

fn compare_files(original: &MessageFile, file: &MessageFile, findings: &mut Vec<Finding>) {
    let mut last_line = 1;
    for entry in &original.entries {
        match file.entries.iter().find(|candidate| candidate.id == entry.id) {
            Some(translation) => {
                last_line = translation.line;
                compare_entries(entry, translation, file, findings);
            }
            None => {
                let what = format!("“{}” is missing here; {SOURCE} has it in line {}", entry.id, entry.line);
                findings.push(Finding::new(&file.path, last_line, what));
            }
        }
    }
    for entry in &file.entries {
        if !original.entries.iter().any(|candidate| candidate.id == entry.id) {
            let what = format!("“{}” is superfluous: {SOURCE}/{} has no such message", entry.id, file.name);
            findings.push(Finding::new(&file.path, entry.line, what));
        }
    }
    compare_order(original, file, findings);
}

fn compare_entries(original: &Entry, translation: &Entry, file: &MessageFile, findings: &mut Vec<Finding>) {
    let mut say = |what: String| findings.push(Finding::new(&file.path, translation.line, what));
    let id = &original.id;
    for (part, contents) in &original.parts {
        let name = whole_name(id, part);
        let Some(translated) = translation.parts.get(part) else {
            say(format!("“{name}” is missing; {SOURCE} has it"));
            continue;
        };
        for missing in contents.variables.difference(&translated.variables) {
            say(format!("“{name}” lacks the variable ${missing}"));
        }
        for superfluous in translated.variables.difference(&contents.variables) {
            say(format!("“{name}” has the variable ${superfluous}, which {SOURCE} has not"));
        }
        compare_selections(&name, contents, translated, &mut say);
    }
    for part in translation.parts.keys().filter(|part| !original.parts.contains_key(*part)) {
        say(format!("“{}” is superfluous: {SOURCE} has none", whole_name(id, part)));
    }
}

fn compare_selections(name: &str, original: &Contents, translated: &Contents, say: &mut impl FnMut(String)) {
    for (selector, keys) in &original.selections {
        // A language may say the same for all of them.
        let Some(others) = translated.selections.get(selector) else { continue };
        let (keys, others) = (without_plurals(keys), without_plurals(others));
        for missing in keys.difference(&others) {
            say(format!("“{name}” lacks the case [{missing}] of {selector}"));
        }
        for superfluous in others.difference(&keys) {
            say(format!("“{name}” has a case [{superfluous}] of {selector}, which {SOURCE} has not"));
        }
    }
}

fn without_plurals(keys: &BTreeSet<String>) -> BTreeSet<&str> {
    keys.iter().map(String::as_str).filter(|key| !PLURALS.contains(key)).collect()
}

/// Reports the first entry that stands elsewhere: the others follow from it.
fn compare_order(original: &MessageFile, file: &MessageFile, findings: &mut Vec<Finding>) {
    let common = |one: &MessageFile, other: &MessageFile| -> Vec<(String, usize)> {
        let shared = one.entries.iter().filter(|e| other.entries.iter().any(|o| o.id == e.id));
        shared.map(|entry| (entry.id.clone(), entry.line)).collect()
    };
    let (expected, found) = (common(original, file), common(file, original));
    if let Some(((expected, _), (id, line))) = expected.iter().zip(&found).find(|(e, f)| e.0 != f.0) {
        let what = format!("“{id}” stands where {SOURCE} has “{expected}”: keep the same order");
        findings.push(Finding::new(&file.path, *line, what));
    }
}

fn whole_name(id: &str, part: &str) -> String {
    if part.is_empty() { id.to_owned() } else { format!("{id}.{part}") }
}
