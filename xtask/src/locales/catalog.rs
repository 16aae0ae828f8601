//! The messages of one language, as they stand in its files.

use super::{finding::Finding, pattern::Contents};
use anyhow::{Context, Result};
use fluent_syntax::ast;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};
use voordeur_contract::Language;
use voordeur_portals::fluent::{line_of, name_of, parse};

/// All files of one language.
pub(super) struct Catalog {
    pub(super) language: Language,
    pub(super) folder: PathBuf,
    pub(super) files: Vec<MessageFile>,
}

/// One `.ftl` file.
pub(super) struct MessageFile {
    /// `common.ftl`
    pub(super) name: String,
    pub(super) path: PathBuf,
    pub(super) text: String,
    pub(super) entries: Vec<Entry>,
}

/// A message or term.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// A term's with its dash.
    pub(super) id: String,
    /// Counted from 1.
    pub(super) line: usize,
    pub(super) has_comment: bool,
    /// What the value contains, under the empty name, and each attribute under its own.
    pub(super) parts: BTreeMap<String, Contents>,
}

impl Catalog {
    /// Reads `locales/<language>`; files that are not Fluent become findings, what can be read of them stays.
    pub(super) fn read(locales: &Path, language: Language, findings: &mut Vec<Finding>) -> Result<Self> {
        let folder = locales.join(language.tag());
        let files = read_folder(&folder, findings)?;
        Ok(Self { language, folder, files })
    }

    /// Every message and term with its file.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&MessageFile, &Entry)> {
        self.files.iter().flat_map(|file| file.entries.iter().map(move |entry| (file, entry)))
    }
}

/// The `.ftl` files of a folder, by name. A folder that is not there has none.
pub(super) fn read_folder(folder: &Path, findings: &mut Vec<Finding>) -> Result<Vec<MessageFile>> {
    let mut files = Vec::new();
    if !folder.is_dir() {
        return Ok(files);
    }
    for entry in fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let text =
                fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
            files.push(read_file(path, text, findings));
        }
    }
    files.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(files)
}

fn read_file(path: PathBuf, text: String, findings: &mut Vec<Finding>) -> MessageFile {
    if let Err(errors) = parse(&text) {
        findings.extend(errors.into_iter().map(|error| Finding::new(&path, error.line, error.message)));
    }
    let body = fluent_syntax::parser::parse(text.as_str())
        .map_or_else(|(resource, _)| resource.body, |resource| resource.body);
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut entries = Vec::new();
    for entry in &body {
        let Some(id) = name_of(entry) else { continue };
        let times = seen.entry(id.clone()).or_default();
        *times += 1;
        entries.push(read_entry(entry, id, &text, *times));
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    MessageFile { name, path, text, entries }
}

fn read_entry(entry: &ast::Entry<&str>, id: String, text: &str, times: usize) -> Entry {
    let (value, attributes, comment) = match entry {
        ast::Entry::Message(message) => {
            (message.value.as_ref(), message.attributes.as_slice(), &message.comment)
        }
        ast::Entry::Term(term) => (Some(&term.value), term.attributes.as_slice(), &term.comment),
        _ => (None, [].as_slice(), &None),
    };
    let value = value.map(|pattern| (String::new(), Contents::of(pattern)));
    let attributes = attributes.iter().map(|a| (a.id.name.to_owned(), Contents::of(&a.value)));
    Entry {
        line: nth_line_of(text, &id, times),
        has_comment: comment.is_some(),
        parts: value.into_iter().chain(attributes).collect(),
        id,
    }
}

/// The line of the entry's nth appearance: an id may wrongly be there twice.
fn nth_line_of(text: &str, id: &str, nth: usize) -> usize {
    let mut before = 0;
    let mut rest = text;
    for _ in 0..nth {
        let Some(line) = line_of(rest, id) else { break };
        before += line;
        rest = rest.splitn(line + 1, '\n').last().unwrap_or_default();
    }
    before.max(1)
}
