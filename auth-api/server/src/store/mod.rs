//! What is kept: one set of queries on SQLite and PostgreSQL.
//!
//! SQLite is written through one connection, so that no transaction ever finds the file locked; PostgreSQL
//! takes several instances at once. What two of them must not both do is decided by one statement: an update
//! that names the revision it was decided on, or that claims a row.

mod account;
mod accounts;
mod audit;
mod audit_check;
mod browsers;
mod clean_up;
mod columns;
mod companies;
mod counters;
mod development_outbox;
mod error;
mod journey;
mod journeys;
mod message;
mod outbox;
mod recovery_codes;
mod registering;
mod renewing;
mod resuming;
mod sessions;
mod standing;
mod turn_context;
mod turns;

pub use account::StoredAccount;
pub use audit::{AuditEntry, WrittenAuditEntry};
pub use audit_check::AuditCheck;
pub use clean_up::CleanedUp;
pub use companies::{
    ActivityFilter, AskedAct, AskedConfirmation, AskedInvitations, CompanyEntry, ListedUser, Member, Named,
    UsersFound, WrittenActivity,
};
pub use counters::{Allowance, Exceeded};
pub use development_outbox::DevelopmentMessage;
pub use error::StoreError;
pub use journey::{FoundJourney, StoredJourney};
pub use message::{Channel, Message};
pub use outbox::ClaimedMessage;
pub use sessions::StoredSession;
pub use turn_context::{LetterAllowances, SessionTerms, TurnContext, TurnCounters};
pub use turns::StoredEffect;

use crate::{random::Random, secrets::SecretKey};
use sqlx::{Any, AnyPool, Transaction, any::AnyPoolOptions};
use std::{sync::Once, time::Duration};

static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!("./migrations");

/// How long one waits for a connection before the store counts as unavailable.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(5);

/// How many connections an instance opens to PostgreSQL.
const POSTGRES_CONNECTIONS: u32 = 16;

/// The database, and the key under which it keeps what must not be read there. Copies share the connections.
#[derive(Clone, Debug)]
pub struct Store {
    pool: AnyPool,
    backend: Backend,
    key: SecretKey,
    random: Random,
}

/// Which database it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Backend {
    Sqlite,
    Postgres,
}

impl Store {
    /// Opens the store at `sqlite://path` (made when it is missing), `sqlite::memory:` or `postgres://…`, and
    /// brings its tables up to date.
    ///
    /// # Errors
    /// When the database cannot be reached, or its tables are newer than this program.
    pub async fn open(url: &str, key: SecretKey, random: Random) -> Result<Self, StoreError> {
        let store = Self::connect(url, "rwc", key, random).await?;
        MIGRATIONS.run(&store.pool).await?;
        let mut transaction = store.begin().await?;
        for statement in store.backend.append_only() {
            sqlx::query(statement).execute(&mut *transaction).await?;
        }
        transaction.commit().await?;
        Ok(store)
    }

    /// Opens a store that is there, as it is: to look at it, not to work with it.
    ///
    /// # Errors
    /// When the database cannot be reached, or its file is missing.
    pub async fn open_existing(url: &str, key: SecretKey, random: Random) -> Result<Self, StoreError> {
        Self::connect(url, "rw", key, random).await
    }

    /// `mode` is what SQLite may do with the file: `rw`, or `rwc` to make it too.
    async fn connect(
        url: &str,
        mode: &'static str,
        key: SecretKey,
        random: Random,
    ) -> Result<Self, StoreError> {
        static DRIVERS: Once = Once::new();
        DRIVERS.call_once(sqlx::any::install_default_drivers);
        let backend = if url.starts_with("sqlite:") { Backend::Sqlite } else { Backend::Postgres };
        let pool = backend.pool_options().connect(&backend.connection_url(url, mode)).await?;
        Ok(Self { pool, backend, key, random })
    }

    /// Begins a transaction: what is done in it counts when it is committed, or not at all.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn begin(&self) -> Result<Transaction<'static, Any>, StoreError> {
        // SQLite refuses a reader that becomes a writer when another has written since: write from the start.
        Ok(match self.backend {
            Backend::Sqlite => self.pool.begin_with("BEGIN IMMEDIATE").await?,
            Backend::Postgres => self.pool.begin().await?,
        })
    }

    /// Whether it answers.
    ///
    /// # Errors
    /// When it does not.
    pub async fn ping(&self) -> Result<(), StoreError> {
        sqlx::query("SELECT 1").execute(&self.pool).await?;
        Ok(())
    }

    /// Waits for what is under way and closes the connections.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

impl Backend {
    fn pool_options(self) -> AnyPoolOptions {
        let options = AnyPoolOptions::new().acquire_timeout(ACQUIRE_TIMEOUT);
        match self {
            // A database in memory lives as long as its connection.
            Self::Sqlite => options
                .max_connections(1)
                .idle_timeout(None)
                .max_lifetime(None)
                .after_connect(|connection, _| Box::pin(async move { tune_sqlite(connection).await })),
            Self::Postgres => options.max_connections(POSTGRES_CONNECTIONS),
        }
    }

    fn connection_url(self, url: &str, mode: &str) -> String {
        match self {
            Self::Sqlite if !url.contains(":memory:") && !url.contains("mode=") => {
                let separator = if url.contains('?') { '&' } else { '?' };
                format!("{url}{separator}mode={mode}")
            }
            _ => url.to_owned(),
        }
    }

    /// PostgreSQL locks the rows that it finds, in their order; whoever writes to SQLite is alone anyway.
    const fn for_update(self) -> &'static str {
        match self {
            Self::Sqlite => "",
            Self::Postgres => " FOR NO KEY UPDATE",
        }
    }

    /// Several instances look for work at once: PostgreSQL lets each pass over what another is taking.
    const fn skip_locked(self) -> &'static str {
        match self {
            Self::Sqlite => "",
            Self::Postgres => " FOR UPDATE SKIP LOCKED",
        }
    }
}

/// Readers do not wait for the writer, and a commit survives the end of the process.
async fn tune_sqlite(connection: &mut sqlx::AnyConnection) -> Result<(), sqlx::Error> {
    for pragma in ["PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL", "PRAGMA busy_timeout = 5000"] {
        sqlx::query(pragma).execute(&mut *connection).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
