//! The messages of a portal: the general ones with the portal's own in the place of those with the same name.

use crate::{
    Portal,
    fluent::{self, SyntaxError, line_of, name_of},
};
use fluent_syntax::{ast::Entry, serializer};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
};
use thiserror::Error;
use voordeur_contract::Language;

/// Why a portal has no messages.
#[derive(Debug, Error)]
#[expect(missing_docs, reason = "the fields say where: file, line, message id")]
pub enum MessagesError {
    /// A file or folder of messages is not there or cannot be read.
    #[error("{}: cannot be read: {error}", file.display())]
    Unreadable { file: PathBuf, error: io::Error },
    /// A file is not Fluent.
    #[error("{}:{line}: {message}", file.display())]
    Syntax { file: PathBuf, line: usize, message: String },
    /// The portal replaces a message that does not exist.
    #[error("{}:{line}: “{id}” replaces no message: no file in {} has it", file.display(), base.display())]
    UnknownOverride { file: PathBuf, line: usize, id: String, base: PathBuf },
    /// The portal replaces a message twice.
    #[error("{}:{line}: “{id}” was replaced before", file.display())]
    RepeatedOverride { file: PathBuf, line: usize, id: String },
}

/// The files `locales/<language>/<file>` one after the other, without comments, with the portal's own messages
/// (`<portal>/locales/<language>/*.ftl`) in the place of those with the same name.
///
/// # Errors
/// A file cannot be read or parsed, or the portal replaces a message that exists in no file of that language.
pub fn merged(
    locales: &Path,
    portal: &Portal,
    language: Language,
    files: &[&str],
) -> Result<String, MessagesError> {
    let base = locales.join(language.tag());
    let own = own_messages(&base, &portal.directory.join("locales").join(language.tag()))?;
    let mut text = String::new();
    for file in files {
        for entry in read(&base.join(file))?.entries() {
            let replaced = entry.name.as_ref().and_then(|name| own.get(name));
            text.push_str(replaced.unwrap_or(&entry.text));
        }
    }
    Ok(text)
}

/// The portal's own messages by name, serialized; each of them replaces one in the folder `base`.
fn own_messages(base: &Path, own: &Path) -> Result<BTreeMap<String, String>, MessagesError> {
    let mut messages = BTreeMap::new();
    if !own.is_dir() {
        return Ok(messages);
    }
    let known = names_in(base)?;
    for file in fluent_files(own)? {
        let source = read(&file)?;
        for Serialized { name, text } in source.entries() {
            let Some(id) = name else { continue };
            let line = line_of(&source.text, &id).unwrap_or(1);
            if !known.contains(&id) {
                return Err(MessagesError::UnknownOverride { file, line, id, base: base.to_owned() });
            }
            if messages.contains_key(&id) {
                return Err(MessagesError::RepeatedOverride { file, line, id });
            }
            messages.insert(id, text);
        }
    }
    Ok(messages)
}

fn names_in(folder: &Path) -> Result<BTreeSet<String>, MessagesError> {
    let mut names = BTreeSet::new();
    for file in fluent_files(folder)? {
        names.extend(read(&file)?.entries().filter_map(|entry| entry.name));
    }
    Ok(names)
}

/// The `.ftl` files of a folder in alphabetical order.
fn fluent_files(folder: &Path) -> Result<Vec<PathBuf>, MessagesError> {
    let unreadable = |error| MessagesError::Unreadable { file: folder.to_owned(), error };
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// A Fluent file that is known to parse.
struct Source {
    text: String,
}

/// A message or term written out; `name` as in [`name_of`].
struct Serialized {
    name: Option<String>,
    text: String,
}

fn read(file: &Path) -> Result<Source, MessagesError> {
    let text = fs::read_to_string(file)
        .map_err(|error| MessagesError::Unreadable { file: file.to_owned(), error })?;
    if let Err(errors) = fluent::parse(&text) {
        let SyntaxError { line, message } =
            errors.into_iter().next().unwrap_or(SyntaxError { line: 1, message: "not Fluent".to_owned() });
        return Err(MessagesError::Syntax { file: file.to_owned(), line, message });
    }
    Ok(Source { text })
}

impl Source {
    /// Messages and terms without their comments.
    fn entries(&self) -> impl Iterator<Item = Serialized> {
        let body = fluent_syntax::parser::parse_runtime(self.text.as_str())
            .map_or_else(|(resource, _)| resource.body, |resource| resource.body);
        body.into_iter().filter(|entry| matches!(entry, Entry::Message(_) | Entry::Term(_))).map(|entry| {
            let name = name_of(&entry);
            let text = serializer::serialize(&fluent::Resource { body: vec![entry] });
            Serialized { name, text }
        })
    }
}
