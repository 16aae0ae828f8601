use std::{
    fmt, io,
    path::{Path, PathBuf},
};

/// A portal's file that cannot be used: which file, which line, and what was expected there.
#[derive(Debug)]
pub struct PortalError {
    file: PathBuf,
    /// Counted from 1; absent when the file as a whole is meant.
    line: Option<usize>,
    message: String,
}

impl PortalError {
    pub(crate) fn unreadable(file: &Path, error: &io::Error) -> Self {
        Self { file: file.to_owned(), line: None, message: format!("cannot be read: {error}") }
    }

    pub(crate) fn in_toml(file: &Path, source: &str, error: &toml::de::Error) -> Self {
        let line = error.span().map(|span| line_at(source, span.start));
        Self { file: file.to_owned(), line, message: error.message().trim_end().replace('\n', "; ") }
    }

    /// The line, counted from 1, if one line is to blame.
    pub fn line(&self) -> Option<usize> {
        self.line
    }
}

impl fmt::Display for PortalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, ": {}", self.message)
    }
}

impl std::error::Error for PortalError {}

/// The line, counted from 1, in which the byte at `offset` stands.
pub(crate) fn line_at(source: &str, offset: usize) -> usize {
    source.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}
