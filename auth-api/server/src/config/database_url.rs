use std::{convert::Infallible, fmt, path::PathBuf, str::FromStr};

/// Where the store is: `sqlite://path` or `postgres://user:password@host/database`.
#[derive(Clone, PartialEq, Eq)]
pub struct DatabaseUrl(String);

impl DatabaseUrl {
    /// The whole address, password included. For opening the store, and for nothing else.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The file of a SQLite store.
    pub fn sqlite_file(&self) -> Option<PathBuf> {
        let rest = self.0.strip_prefix("sqlite:")?;
        let path = rest.strip_prefix("//").unwrap_or(rest);
        let path = path.split_once('?').map_or(path, |(path, _)| path);
        (!path.is_empty() && !path.starts_with(":memory:")).then(|| PathBuf::from(path))
    }
}

impl FromStr for DatabaseUrl {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for DatabaseUrl {
    /// Without user and password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let without_query = self.0.split_once('?').map_or(self.0.as_str(), |(address, _)| address);
        match (without_query.split_once("://"), without_query.rsplit_once('@')) {
            (Some((scheme, _)), Some((_, place))) => write!(f, "{scheme}://{place}"),
            _ => f.write_str(without_query),
        }
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DatabaseUrl({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> DatabaseUrl {
        text.parse().unwrap()
    }

    #[test]
    fn user_and_password_are_not_printed() {
        let database = url("postgres://voordeur:h@sh@db.example.org/voordeur?sslpassword=hush");
        assert_eq!(database.to_string(), "postgres://db.example.org/voordeur");
        assert_eq!(format!("{database:?}"), "DatabaseUrl(postgres://db.example.org/voordeur)");
    }

    #[test]
    fn the_file_of_a_sqlite_store_is_known() {
        assert_eq!(
            url("sqlite://.data/voordeur.sqlite?mode=rwc").sqlite_file(),
            Some(".data/voordeur.sqlite".into())
        );
        assert_eq!(
            url("sqlite:///var/lib/voordeur.sqlite").sqlite_file(),
            Some("/var/lib/voordeur.sqlite".into())
        );
        assert_eq!(url("sqlite::memory:").sqlite_file(), None);
        assert_eq!(url("postgres://db.example.org/voordeur").sqlite_file(), None);
    }
}
