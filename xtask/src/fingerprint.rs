//! Steps whose inputs did not change since the last time are left out.

use anyhow::{Context, Result};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use std::{
    fs,
    path::{Path, PathBuf},
};
use walkdir::WalkDir;

/// Everything that a step's result follows from, as one hash.
#[derive(Default)]
pub(crate) struct Fingerprint(Sha256);

impl Fingerprint {
    /// A value, such as an option.
    pub(crate) fn value(mut self, value: &str) -> Self {
        self.add(value.as_bytes());
        self
    }

    /// A file, or a folder with everything below it: names and contents.
    pub(crate) fn path(mut self, path: &Path) -> Result<Self> {
        for entry in WalkDir::new(path).sort_by_file_name() {
            let entry = entry.with_context(|| format!("{} cannot be read", path.display()))?;
            if entry.file_type().is_file() {
                self.add(entry.path().to_string_lossy().as_bytes());
                self.add(&read(entry.path())?);
            }
        }
        Ok(self)
    }

    /// Several of them.
    pub(crate) fn paths(self, paths: &[&str]) -> Result<Self> {
        paths.iter().try_fold(self, |fingerprint, path| fingerprint.path(Path::new(path)))
    }

    /// The length goes first, so that `ab` and `c` differ from `a` and `bc`.
    fn add(&mut self, bytes: &[u8]) {
        self.0.update(bytes.len().to_le_bytes());
        self.0.update(bytes);
    }

    fn finish(self) -> String {
        HEXLOWER.encode(&self.0.finalize())
    }
}

/// Does `work`, unless its `output` was made from the same inputs before. Answers whether it worked.
pub(crate) fn unless_done(
    output: &Path,
    inputs: Fingerprint,
    work: impl FnOnce() -> Result<()>,
) -> Result<bool> {
    let inputs = inputs.finish();
    let stamp = stamp_of(output);
    if output.exists() && fs::read_to_string(&stamp).is_ok_and(|before| before == inputs) {
        return Ok(false);
    }
    // A step that is interrupted must not pass for done.
    if stamp.exists() {
        fs::remove_file(&stamp).with_context(|| format!("{} cannot be removed", stamp.display()))?;
    }
    work()?;
    write(&stamp, inputs.as_bytes())?;
    Ok(true)
}

fn stamp_of(output: &Path) -> PathBuf {
    let mut name = output.as_os_str().to_owned();
    name.push(".made-from");
    name.into()
}

/// Reads a file.
pub(crate) fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("{} cannot be read", file.display()))
}

/// Writes a file, and the folders it stands in.
pub(crate) fn write(file: &Path, contents: &[u8]) -> Result<()> {
    let folder = file.parent().unwrap_or(Path::new(""));
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(file, contents))
        .with_context(|| format!("{} cannot be written", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use tempfile::TempDir;

    #[test]
    fn work_is_done_once_for_the_same_inputs() {
        let folder = TempDir::new().unwrap();
        let output = folder.path().join("output");
        let step = |value: &str| {
            unless_done(&output, Fingerprint::default().value(value), || write(&output, b"made")).unwrap()
        };
        assert!(step("a"));
        assert!(!step("a"));
        assert!(step("b"));
        fs::remove_file(&output).unwrap();
        assert!(step("b"), "the output was gone");
    }

    #[test]
    fn work_that_failed_is_done_again() {
        let folder = TempDir::new().unwrap();
        let output = folder.path().join("output");
        let inputs = || Fingerprint::default().value("a");
        unless_done(&output, inputs(), || write(&output, b"made")).unwrap();
        unless_done(&output, Fingerprint::default(), || anyhow::bail!("no")).unwrap_err();
        assert!(unless_done(&output, inputs(), || Ok(())).unwrap());
    }

    #[test]
    fn names_and_contents_of_files_count() {
        let folder = TempDir::new().unwrap();
        let of = || Fingerprint::default().path(folder.path()).unwrap().finish();
        fs::write(folder.path().join("a"), "1").unwrap();
        let first = of();
        assert_eq!(first, of());
        fs::write(folder.path().join("a"), "2").unwrap();
        assert_ne!(first, of());
        fs::rename(folder.path().join("a"), folder.path().join("b")).unwrap();
        fs::write(folder.path().join("b"), "1").unwrap();
        assert_ne!(first, of());
    }
}
