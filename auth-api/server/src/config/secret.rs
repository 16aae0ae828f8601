use super::ConfigError;
use serde::{Deserialize, Deserializer, de::Error};
use std::{collections::BTreeMap, fmt, path::Path};
use zeroize::Zeroizing;

/// A password or key of ours: kept out of every log, wiped when it is dropped.
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes over a secret.
    pub fn new(value: String) -> Self {
        Self(Zeroizing::new(value))
    }

    /// The secret itself. For the one call that needs it, and for nothing else.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    /// A secret stands in no log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Where the configuration file says a secret is to be found: never in the file itself, which is copied,
/// shown and checked in.
#[derive(Clone, Debug)]
pub enum SecretSource {
    /// `{ env = "NAME" }`: an environment variable.
    Env(String),
    /// `{ file = "path" }`: a file, relative to the configuration file; white space at its end does not count.
    File(String),
}

impl<'de> Deserialize<'de> for SecretSource {
    /// Says what was expected and never what was found: it may be the secret itself.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        const EXPECTED: &str =
            "a secret does not stand here: expected { env = \"NAME\" } or { file = \"path\" }";
        let found = BTreeMap::<String, String>::deserialize(deserializer).unwrap_or_default();
        let mut entries = found.into_iter();
        match (entries.next(), entries.next()) {
            (Some((key, name)), None) if key == "env" => Ok(Self::Env(name)),
            (Some((key, path)), None) if key == "file" => Ok(Self::File(path)),
            _ => Err(D::Error::custom(EXPECTED)),
        }
    }
}

/// Reads an environment variable; a parameter, so that tests need not change the process's own.
pub type Environment<'a> = &'a dyn Fn(&str) -> Option<String>;

impl SecretSource {
    /// Reads the secret that `key` of the configuration file asks for.
    pub(super) fn read(
        &self,
        key: &str,
        base: &Path,
        environment: Environment<'_>,
    ) -> Result<Secret, ConfigError> {
        match self {
            Self::Env(name) => environment(name)
                .filter(|value| !value.is_empty())
                .map(Secret::new)
                .ok_or_else(|| ConfigError::SecretNotSet { key: key.to_owned(), variable: name.clone() }),
            Self::File(path) => read_file(&base.join(path)),
        }
    }
}

/// Reads a secret from a file of its own.
pub(super) fn read_file(path: &Path) -> Result<Secret, ConfigError> {
    let text = std::fs::read_to_string(path)
        .map_err(|source| ConfigError::Unreadable { path: path.to_owned(), source })?;
    Ok(Secret::new(text.trim_end().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_not_printed() {
        assert_eq!(format!("{:?}", Secret::new("hush".into())), "Secret(…)");
    }

    #[test]
    fn it_comes_from_a_variable_or_from_a_file() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("smtp"), "from a file\n").unwrap();
        let environment = |name: &str| (name == "SMTP").then(|| "from a variable".to_owned());
        let read = |source: SecretSource| source.read("smtp.password", folder.path(), &environment);
        assert_eq!(read(SecretSource::Env("SMTP".into())).unwrap().expose(), "from a variable");
        assert_eq!(read(SecretSource::File("smtp".into())).unwrap().expose(), "from a file");
    }

    #[test]
    fn one_that_is_not_there_is_named() {
        let missing = SecretSource::Env("SMTP".into()).read("smtp.password", Path::new("."), &|_| None);
        assert_eq!(
            missing.unwrap_err().to_string(),
            "smtp.password is to come from the environment variable SMTP, which is not set"
        );
    }
}
