use std::{
    fmt,
    path::{Path, PathBuf},
};

/// Something that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Finding {
    file: PathBuf,
    /// Counted from 1.
    line: usize,
    what: String,
}

impl Finding {
    pub(super) fn new(file: &Path, line: usize, what: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, what: what.into() }
    }

    /// Tells the file without the folder `root`.
    pub(super) fn shorten(&mut self, root: &Path) {
        if let Ok(shorter) = self.file.strip_prefix(root) {
            self.file = shorter.to_owned();
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file.display(), self.line, self.what)
    }
}
