/// Why the store did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database cannot be reached, or answers too late.
    #[error("the database is not available: {0}")]
    Unavailable(sqlx::Error),
    /// The database refused a statement.
    #[error("the database refused a statement: {0}")]
    Database(sqlx::Error),
    /// The tables could not be brought up to date.
    #[error("the tables could not be brought up to date: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// What stands in a row is not what this program writes.
    #[error("the store holds what this program cannot read: {0}")]
    Unreadable(String),
    /// A message of the outbox is not what this program writes, or was encrypted under another key.
    #[error("message {id} of the outbox cannot be read: {why}")]
    UnreadableMessage {
        /// Names it.
        id: String,
        /// What cannot be read.
        why: String,
    },
    /// Something changed since it was decided: decide again on what stands there now.
    #[error("somebody else was first")]
    Outdated,
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed => Self::Unavailable(error),
            sqlx::Error::ColumnDecode { .. } | sqlx::Error::ColumnNotFound(_) | sqlx::Error::Decode(_) => {
                Self::Unreadable(error.to_string())
            }
            sqlx::Error::Database(ref refused) => match refused.code().as_deref() {
                Some(code) if decided_anew(code) => Self::Outdated,
                Some(code) if passes(code) => Self::Unavailable(error),
                _ => Self::Database(error),
            },
            _ => Self::Database(error),
        }
    }
}

impl StoreError {
    /// Of a statement that gives something to one and no other: whoever has it was first.
    pub(super) fn of_unique(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(refused) if refused.is_unique_violation() => Self::Outdated,
            _ => error.into(),
        }
    }
}

/// Two transactions stood in each other's way (SQLSTATE class 40).
fn decided_anew(code: &str) -> bool {
    code.starts_with("40")
}

/// The database is going down, coming up, full of connections or out of reach (SQLSTATE classes 08, 53 and 57),
/// or another program holds the file (SQLite's code 5).
fn passes(code: &str) -> bool {
    code == "5" || ["08", "53", "57"].iter().any(|class| code.starts_with(class))
}

impl From<crate::secrets::CipherError> for StoreError {
    fn from(error: crate::secrets::CipherError) -> Self {
        Self::Unreadable(error.to_string())
    }
}

impl From<serde_json::Error> for StoreError {
    /// Where it stopped reading: what it says beyond that may quote what it read, which is about a person.
    fn from(error: serde_json::Error) -> Self {
        Self::Unreadable(format!("JSON, line {}, column {}", error.line(), error.column()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journeys::register::Registration;

    #[test]
    fn nothing_of_what_cannot_be_read_stands_in_the_error() {
        let kept = r#"{"given":"Peeters"}"#;
        let error = StoreError::from(serde_json::from_str::<Registration>(kept).unwrap_err());
        let text = format!("{error} {error:?}");
        assert!(text.contains("line 1, column 18") && !text.contains("Peeters"), "{text}");
    }
}
