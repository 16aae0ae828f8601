//! Messages that nobody uses, and ids in the code that no message has.

use super::{
    catalog::Catalog,
    finding::Finding,
    source_code::{Literal, literals},
};
use anyhow::{Context, Result};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};
use walkdir::WalkDir;

/// Where messages are used.
const SOURCES: [&str; 2] = ["src", "auth-api/server/src"];
/// Functions and methods of the application whose first argument is a message id.
const LOOKUPS: [&str; 4] = ["t", "t_args", "text", "text_with"];
/// Where these functions are called.
const APPLICATION: &str = "src";

/// Everything in the code that may name a message.
#[derive(Default)]
struct Names {
    whole: BTreeSet<String>,
    /// Beginning and end of ids that are put together: `contact-`, `-name`.
    composed: BTreeSet<(String, String)>,
}

/// Compares the source language with the code.
pub(super) fn check(root: &Path, source: &Catalog, findings: &mut Vec<Finding>) -> Result<()> {
    let known: BTreeSet<&str> = source.entries().map(|(_, entry)| entry.id.as_str()).collect();
    let mut names = Names::default();
    for folder in SOURCES {
        for page in files_with_extension(&root.join(folder), "html")? {
            names.add_page(&read(&page)?);
        }
        for file in files_with_extension(&root.join(folder), "rs")? {
            let text =
                fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
            let literals = literals(&text);
            names.add(&literals);
            if folder == APPLICATION {
                unknown(&file, &literals, &known, findings);
            }
        }
    }
    for (_, entry) in source.entries() {
        names.whole.extend(entry.parts.values().flat_map(|contents| contents.references.clone()));
    }
    for (file, entry) in source.entries().filter(|(_, entry)| !names.have(&entry.id)) {
        findings.push(Finding::new(&file.path, entry.line, format!("“{}” is used nowhere", entry.id)));
    }
    Ok(())
}

fn unknown(file: &Path, literals: &[Literal], known: &BTreeSet<&str>, findings: &mut Vec<Finding>) {
    for Literal { line, text, called } in literals {
        let is_lookup = called.as_deref().is_some_and(|name| LOOKUPS.contains(&name));
        if is_lookup && !known.contains(text.as_str()) {
            findings.push(Finding::new(file, *line, format!("no message has the id “{text}”")));
        }
    }
}

impl Names {
    fn add(&mut self, literals: &[Literal]) {
        for literal in literals {
            self.whole.insert(literal.text.clone());
            if let Some(beginning) = literal.text.strip_suffix('-').filter(|b| !b.is_empty()) {
                let end = literals
                    .iter()
                    .find(|l| l.line == literal.line && l.text.starts_with('-') && l.text.len() > 1);
                let end = end.map(|end| end.text.clone()).unwrap_or_default();
                self.composed.insert((format!("{beginning}-"), end));
            }
            if let Some((beginning, rest)) = literal.text.split_once('{')
                && let Some((_, end)) = rest.rsplit_once('}')
                && beginning.ends_with('-')
            {
                self.composed.insert((beginning.to_owned(), end.to_owned()));
            }
        }
    }

    /// A page with places for its words: `{{outbox-heading}}`.
    fn add_page(&mut self, html: &str) {
        let places = html.split("{{").skip(1).filter_map(|rest| rest.split_once("}}"));
        self.whole.extend(places.map(|(id, _)| id.to_owned()));
    }

    fn have(&self, id: &str) -> bool {
        self.whole.contains(id)
            || self.composed.iter().any(|(beginning, end)| {
                id.strip_prefix(beginning.as_str())
                    .is_some_and(|rest| rest.len() > end.len() && rest.ends_with(end))
            })
    }
}

/// Files below a folder, but those that hold tests only.
fn files_with_extension(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.with_context(|| format!("{} cannot be read", folder.display()))?;
        let is_wanted = entry.path().extension().is_some_and(|found| found == extension);
        if is_wanted && entry.file_name() != "tests.rs" {
            files.push(entry.into_path());
        }
    }
    Ok(files)
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))
}
