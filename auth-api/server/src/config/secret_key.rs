use super::{ConfigError, DatabaseUrl, Options, Secret, secret::Environment, secret::read_file};
use crate::{random::Random, secrets::SecretKey};
use data_encoding::BASE64;
use std::{
    fs::OpenOptions,
    io::{self, Write},
    path::{Path, PathBuf},
};
use zeroize::Zeroizing;

/// The environment variable that may hold the key itself.
const VARIABLE: &str = "VOORDEUR_SECRET_KEY";

/// Where the key is.
enum Place {
    /// In the environment.
    Variable(Secret),
    /// In a file of its own.
    File(PathBuf),
}

fn place(options: &Options, environment: Environment<'_>) -> Result<Place, ConfigError> {
    if let Some(text) = environment(VARIABLE).filter(|text| !text.is_empty()) {
        return Ok(Place::Variable(Secret::new(text)));
    }
    match (&options.secret_key_file, options.development) {
        (Some(file), _) => Ok(Place::File(file.clone())),
        (None, true) => Ok(Place::File(development_file(&options.database_url))),
        (None, false) => Err(ConfigError::SecretKeyMissing),
    }
}

/// Reads the secret key: from the environment, or from its file. In development mode a file that is not there yet
/// stands for any key: [`make_if_missing`] writes one before anything is kept under it.
pub(super) fn read(
    options: &Options,
    environment: Environment<'_>,
    random: &Random,
) -> Result<SecretKey, ConfigError> {
    match place(options, environment)? {
        Place::Variable(text) => parse(&text, VARIABLE),
        Place::File(file) if options.development && !file.exists() => Ok(SecretKey::new(random.bytes())),
        Place::File(file) => parse(&read_file(&file)?, &file.display().to_string()),
    }
}

/// Writes a key where one is expected and none is. In development mode only.
pub(super) fn make_if_missing(
    options: &Options,
    environment: Environment<'_>,
    random: &Random,
) -> Result<(), ConfigError> {
    if !options.development {
        return Ok(());
    }
    match place(options, environment)? {
        Place::File(file) if !file.exists() => {
            make(&file, random).map_err(|source| ConfigError::Unwritable { path: file.clone(), source })
        }
        Place::Variable(_) | Place::File(_) => Ok(()),
    }
}

fn parse(text: &Secret, origin: &str) -> Result<SecretKey, ConfigError> {
    SecretKey::from_base64(text.expose())
        .ok_or_else(|| ConfigError::SecretKeyMalformed { origin: origin.to_owned() })
}

/// Beside the SQLite file; with another store in the folder where that file would be.
fn development_file(database: &DatabaseUrl) -> PathBuf {
    let beside = database.sqlite_file().unwrap_or_else(|| PathBuf::from(".data/voordeur"));
    beside.with_extension("secret-key")
}

/// Writes a new key, readable by its owner only. Whoever comes second keeps the first one's.
fn make(file: &Path, random: &Random) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let key = Zeroizing::new(random.bytes::<32>());
    match options.open(file) {
        Ok(mut written) => writeln!(written, "{}", BASE64.encode(key.as_slice())),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error),
    }
}
