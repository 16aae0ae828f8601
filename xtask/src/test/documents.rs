//! Links between documents: to a file that exists, to a heading that it has, to a test that is in it.

use super::{Bench, Note};
use anyhow::{Context, Result, bail};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};
use walkdir::{DirEntry, WalkDir};

/// Folders that hold no documents of the project.
const LEFT_OUT: [&str; 5] = ["target", "node_modules", "dist", ".git", "results"];
/// Begins and ends code.
const FENCE: &str = "```";
/// How the files of browser tests end.
const BROWSER_TESTS: &str = ".spec.ts";

pub(super) fn links(_: &Bench) -> Result<Note> {
    let (count, broken) = check(Path::new("."))?;
    if !broken.is_empty() {
        bail!("{} broken links\n{}", broken.len(), broken.join("\n"));
    }
    Ok(format!("{count} links"))
}

/// How many links there are below `root`, and those that lead nowhere.
fn check(root: &Path) -> Result<(usize, Vec<String>)> {
    let (mut count, mut broken) = (0, Vec::new());
    for document in documents(root)? {
        let text = read(&document)?;
        let shown = document.strip_prefix(root).unwrap_or(&document).display();
        for (line, target) in relative_links(&text) {
            count += 1;
            if !leads_somewhere(&document, &text, target)? {
                broken.push(format!("{shown}:{line}: {target} does not exist"));
            }
        }
        for (line, test, target) in named_tests(&text) {
            if !has_test(&document, test, target)? {
                broken.push(format!("{shown}:{line}: {target} has no test “{test}”"));
            }
        }
    }
    Ok((count, broken))
}

fn documents(root: &Path) -> Result<Vec<PathBuf>> {
    let is_left_out = |entry: &DirEntry| LEFT_OUT.iter().any(|name| entry.file_name() == *name);
    let mut documents = Vec::new();
    for entry in WalkDir::new(root).sort_by_file_name().into_iter().filter_entry(|entry| !is_left_out(entry))
    {
        let path = entry?.into_path();
        if path.extension().is_some_and(|extension| extension == "md") {
            documents.push(path);
        }
    }
    Ok(documents)
}

fn read(document: &Path) -> Result<String> {
    fs::read_to_string(document).with_context(|| format!("{} cannot be read", document.display()))
}

/// What a Markdown text links to on this disk, with the line of the link.
fn relative_links(text: &str) -> Vec<(usize, &str)> {
    let mut links = Vec::new();
    for (line, prose) in prose(text) {
        // Code is every second piece between backquotes.
        for piece in prose.split('`').step_by(2) {
            let targets = piece.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
            let ours = targets
                .map(|(target, _)| target)
                .filter(|target| !target.contains("://") && !target.starts_with("mailto:"));
            links.extend(ours.map(|target| (line, target)));
        }
    }
    links
}

/// The browser tests that a Markdown text names, each in a link to its file: [`what it is called`](file.spec.ts).
fn named_tests(text: &str) -> Vec<(usize, &str, &str)> {
    let mut tests = Vec::new();
    for (line, prose) in prose(text) {
        let links = prose.split("[`").skip(1).filter_map(|rest| rest.split_once("`]("));
        let named = links.filter_map(|(test, rest)| Some((line, test, rest.split_once(')')?.0)));
        tests.extend(named.filter(|(.., target)| target.ends_with(BROWSER_TESTS)));
    }
    tests
}

/// The lines that are no code, counted from 1.
fn prose(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut is_code = false;
    text.lines().enumerate().filter_map(move |(at, line)| {
        let is_fence = line.trim_start().starts_with(FENCE);
        is_code ^= is_fence;
        (!is_code && !is_fence).then_some((at + 1, line))
    })
}

fn leads_somewhere(document: &Path, text: &str, target: &str) -> Result<bool> {
    let (file, heading) = target.split_once('#').unwrap_or((target, ""));
    let path = document.parent().unwrap_or(Path::new("")).join(file);
    if !path.exists() {
        return Ok(false);
    }
    Ok(match (heading, file) {
        ("", _) => true,
        (heading, "") => headings(text).contains(heading),
        (heading, _) => headings(&read(&path)?).contains(heading),
    })
}

/// Whether the file of a link has a test of this name. A file that is not there is a broken link already.
fn has_test(document: &Path, test: &str, target: &str) -> Result<bool> {
    let path = document.parent().unwrap_or(Path::new("")).join(target);
    Ok(!path.exists() || read(&path)?.contains(&["'", test, "'"].concat()))
}

/// The names of headings as GitHub makes them: lower case, dashes for spaces, otherwise letters and digits only.
fn headings(text: &str) -> BTreeSet<String> {
    let headings = prose(text).filter_map(|(_, line)| line.strip_prefix('#'));
    headings
        .map(|heading| {
            let words = heading.trim_start_matches('#').trim().to_lowercase().replace(' ', "-");
            words.chars().filter(|c| c.is_alphanumeric() || "-_".contains(*c)).collect()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fingerprint::write;
    use tempfile::TempDir;

    #[test]
    fn a_link_that_leads_nowhere_is_said_with_its_line() {
        let root = TempDir::new().unwrap();
        let put = |name: &str, text: &str| write(&root.path().join(name), text.as_bytes()).unwrap();
        put(
            "a.md",
            "# A, and `b`\n[b](b/c.md) [d](b/c.md#one-two) [here](#a-and-b) ![no](no.png)\n[x](b/c.md#three)",
        );
        put("b/c.md", "## One two\n```\n[code](no.md)\n```\n`[code](no.md)` [web](https://e.example/no)");
        let broken = ["a.md:2: no.png does not exist", "a.md:3: b/c.md#three does not exist"];
        assert_eq!(check(root.path()).unwrap(), (5, broken.map(str::to_owned).to_vec()));
    }

    #[test]
    fn a_test_that_is_named_has_to_be_there() {
        let root = TempDir::new().unwrap();
        let put = |name: &str, text: &str| write(&root.path().join(name), text.as_bytes()).unwrap();
        put("a.md", "| [`one`](t/a.spec.ts) | [`two`](t/a.spec.ts) |\n[`fn`](t/a.rs) [`x`](t/b.spec.ts)");
        put("t/a.spec.ts", "test('one', async () => {});\ntest('two, or more', async () => {});");
        put("t/a.rs", "");
        let broken = ["a.md:2: t/b.spec.ts does not exist", "a.md:1: t/a.spec.ts has no test “two”"];
        assert_eq!(check(root.path()).unwrap(), (4, broken.map(str::to_owned).to_vec()));
    }

    #[test]
    fn neither_code_nor_other_sites_are_looked_at() {
        let text = "[a](b.md#c) `[code](x)` [d](https://e.example)\n```\n[code](y)\n```\n[h](#i) [j](mailto:k@l.example)";
        assert_eq!(relative_links(text), [(1, "b.md#c"), (5, "#i")]);
    }
}
