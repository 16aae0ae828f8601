//! Links between documents.

use super::{Bench, Note};
use anyhow::{Context, Result, bail};
use std::{
    fs,
    path::{Path, PathBuf},
};
use walkdir::{DirEntry, WalkDir};

/// Folders that hold no documents of the project.
const LEFT_OUT: [&str; 5] = ["target", "node_modules", "dist", ".git", "results"];

pub(super) fn links(_: &Bench) -> Result<Note> {
    let mut broken = Vec::new();
    let mut count = 0;
    for document in documents()? {
        let text = fs::read_to_string(&document)
            .with_context(|| format!("{} cannot be read", document.display()))?;
        let folder = document.parent().unwrap_or(Path::new(""));
        for (line, target) in relative_links(&text) {
            count += 1;
            if !folder.join(&target).exists() {
                broken.push(format!("{}:{line}: {target} does not exist", document.display()));
            }
        }
    }
    if !broken.is_empty() {
        bail!("{} broken links\n{}", broken.len(), broken.join("\n"));
    }
    Ok(format!("{count} links"))
}

fn documents() -> Result<Vec<PathBuf>> {
    let is_left_out = |entry: &DirEntry| LEFT_OUT.iter().any(|name| entry.file_name() == *name);
    let mut documents = Vec::new();
    for entry in WalkDir::new(".").into_iter().filter_entry(|entry| !is_left_out(entry)) {
        let path = entry?.into_path();
        if path.extension().is_some_and(|extension| extension == "md") {
            documents.push(path);
        }
    }
    Ok(documents)
}

/// The files that a Markdown text links to, with the line of the link; neither other sites nor places on the page.
fn relative_links(text: &str) -> Vec<(usize, String)> {
    let mut links = Vec::new();
    for (at, line) in text.lines().enumerate() {
        for rest in line.split("](").skip(1) {
            let Some((target, _)) = rest.split_once(')') else { continue };
            let file = target.split('#').next().unwrap_or_default();
            if !file.is_empty() && !file.contains("://") && !file.starts_with("mailto:") {
                links.push((at + 1, file.to_owned()));
            }
        }
    }
    links
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_to_files_are_found() {
        let text = "[a](b.md#c) and [d](https://e.example)\n![f](g.png) [h](#i) [j](mailto:k@l.example)";
        assert_eq!(relative_links(text), [(1, "b.md".to_owned()), (2, "g.png".to_owned())]);
    }
}
