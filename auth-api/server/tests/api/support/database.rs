use sqlx::{AnyConnection, Connection};
use tempfile::TempDir;

/// An empty database of a test's own.
pub(crate) struct Database {
    /// Its address.
    pub(crate) url: String,
    /// Holds the file of SQLite until the test is over.
    _directory: Option<TempDir>,
}

impl Database {
    pub(crate) fn sqlite() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", directory.path().join("voordeur.sqlite").display());
        Self { url, _directory: Some(directory) }
    }

    /// A schema of its own in the database that `TEST_POSTGRES_URL` names.
    #[cfg(feature = "postgres-tests")]
    #[expect(clippy::expect_used, reason = "a test that cannot go on has failed, and says why")]
    pub(crate) async fn postgres() -> Self {
        let server = std::env::var("TEST_POSTGRES_URL").expect(
            "the tests on PostgreSQL need TEST_POSTGRES_URL, the address of a database in which they may make \
             schemas; `cargo xtask test` starts one",
        );
        let schema = format!("test_{}", unique());
        let mut connection = sqlx::PgConnection::connect(&server).await.expect("TEST_POSTGRES_URL answers");
        sqlx::query(&format!("CREATE SCHEMA {schema}")).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
        let separator = if server.contains('?') { '&' } else { '?' };
        Self { url: format!("{server}{separator}options[search_path]={schema}"), _directory: None }
    }
}

/// A second way in, for looking at what is kept and for tampering with it.
impl Database {
    pub(crate) async fn execute(&self, statement: &str) -> Result<(), sqlx::Error> {
        let mut connection = self.connect().await;
        let done = sqlx::query(statement).execute(&mut connection).await.map(|_| ());
        connection.close().await?;
        done
    }

    /// The first column of each row.
    pub(crate) async fn texts(&self, query: &str) -> Vec<Option<String>> {
        let mut connection = self.connect().await;
        let rows = sqlx::query_scalar(query).fetch_all(&mut connection).await.unwrap();
        connection.close().await.unwrap();
        rows
    }

    /// What somebody does who has the rights of the database's owner.
    pub(crate) async fn drop_audit_triggers(&self) {
        let statements: &[&str] = if self.url.starts_with("sqlite:") {
            &["DROP TRIGGER audit_no_update", "DROP TRIGGER audit_no_delete"]
        } else {
            &["DROP TRIGGER audit_only_grows ON audit"]
        };
        for statement in statements {
            self.execute(statement).await.unwrap();
        }
    }

    async fn connect(&self) -> AnyConnection {
        AnyConnection::connect(&self.url).await.unwrap()
    }
}

/// Somebody else's transaction that is under way.
#[cfg(feature = "postgres-tests")]
pub(crate) struct Held(sqlx::PgConnection);

#[cfg(feature = "postgres-tests")]
impl Database {
    /// Begins a transaction and executes this in it.
    pub(crate) async fn hold(&self, statement: &str) -> Held {
        let mut held = Held(sqlx::PgConnection::connect(&self.url).await.unwrap());
        held.execute("BEGIN").await.unwrap();
        held.execute(statement).await.unwrap();
        held
    }
}

#[cfg(feature = "postgres-tests")]
impl Held {
    /// Goes on with it.
    pub(crate) async fn execute(&mut self, statements: &str) -> Result<(), sqlx::Error> {
        sqlx::raw_sql(statements).execute(&mut self.0).await.map(|_| ())
    }

    /// Ends it.
    pub(crate) async fn release(mut self) {
        self.execute("COMMIT").await.unwrap();
    }
}

#[cfg(feature = "postgres-tests")]
fn unique() -> String {
    let bytes: [u8; 8] = voordeur_auth_api::random::Random::system().bytes();
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
