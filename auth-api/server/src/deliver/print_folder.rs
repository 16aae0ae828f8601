use super::{
    DeliveryError,
    letter::{Letter, PrintError, Printer},
};
use crate::config::LetterSettings;
use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
    sync::Arc,
};

/// Hands letters to a printing house: each a PDF of one page in the folder that it empties.
#[derive(Clone)]
pub struct PrintFolder {
    folder: PathBuf,
    printer: Arc<Printer>,
}

/// Why letters cannot be handed over.
#[derive(Debug, thiserror::Error)]
pub enum PrintFolderError {
    /// Nobody can be given anything there.
    #[error("the folder {} of [letters] cannot be written to: {source}", folder.display())]
    Unwritable {
        /// The folder.
        folder: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// No letter can be printed.
    #[error(transparent)]
    Print(#[from] PrintError),
}

impl PrintFolder {
    /// Makes sure that a file can be written into the folder, and leaves none.
    ///
    /// # Errors
    /// When it cannot, or when letters cannot be printed.
    pub fn new(settings: &LetterSettings) -> Result<Self, PrintFolderError> {
        let folder = settings.folder.clone();
        let probe = folder.join(".voordeur");
        write_anew(&probe, &[])
            .and_then(|()| fs::remove_file(&probe))
            .map_err(|source| PrintFolderError::Unwritable { folder: folder.clone(), source })?;
        Ok(Self { folder, printer: Arc::new(Printer::new()?) })
    }

    /// Prints a letter into `DATE-ID.pdf`; `id` is the message's. A second try writes the same file again.
    pub async fn send(&self, id: &str, letter: Letter) -> Result<(), DeliveryError> {
        let name = format!("{}-{id}.pdf", letter.written_on);
        let this = self.clone();
        tokio::task::spawn_blocking(move || {
            let document =
                this.printer.print(&letter).map_err(|error| DeliveryError::Permanent(error.to_string()))?;
            put(&this.folder, &name, &document)
                .map_err(|error| DeliveryError::Temporary(format!("the folder of letters: {}", error.kind())))
        })
        .await
        .map_err(|_| DeliveryError::Permanent("the letter cannot be printed".to_owned()))?
    }
}

/// Writes a file that is there whole or not at all, also after a crash: under a name that nobody looks for, and
/// renamed once it is on the disk.
fn put(folder: &Path, name: &str, content: &[u8]) -> io::Result<()> {
    let unfinished = folder.join(format!(".{name}.part"));
    write_anew(&unfinished, content)?;
    fs::rename(&unfinished, folder.join(name))?;
    File::open(folder)?.sync_all()
}

/// For the owner and the group only: a letter holds a secret.
fn write_anew(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o640);
    let mut file = options.open(path)?;
    file.write_all(content)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_cannot_be_written_to_is_told_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let settings = LetterSettings { folder: folder.path().to_owned() };
        PrintFolder::new(&settings).map(drop).unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is left");
        fs::create_dir(folder.path().join(".voordeur")).unwrap();
        let error = PrintFolder::new(&settings).map(drop).unwrap_err().to_string();
        let expected = format!("the folder {} of [letters] cannot be written to", folder.path().display());
        assert!(error.starts_with(&expected), "{error}");
    }

    #[test]
    fn a_file_is_there_whole_and_alone() {
        let folder = tempfile::tempdir().unwrap();
        put(folder.path(), "a.pdf", b"first").unwrap();
        put(folder.path(), "a.pdf", b"again").unwrap();
        assert_eq!(fs::read(folder.path().join("a.pdf")).unwrap(), b"again");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
