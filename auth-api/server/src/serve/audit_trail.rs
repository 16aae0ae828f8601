use super::{Plan, ServeError};
use crate::{
    config::{Environment, NotedRow, Options},
    random::Random,
    store::{AuditCheck, Store, StoreError},
};

/// An audit trail in which every row is as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntactTrail {
    /// How many rows there are.
    pub rows: i64,
    /// The seal of the last one; empty when there is none.
    pub seal: String,
}

/// What is to be noted elsewhere, of a trail that is intact.
type Found = Result<IntactTrail, ServeError>;

/// Goes through the audit trail of the store that the options name; a row that was noted before must still be in it. Changes
/// nothing; a server may work on the same store meanwhile.
///
/// # Errors
/// The first row that is not as it was written, that the noted one is not there any more, or what keeps the store from being
/// asked.
pub async fn check_audit_trail(
    options: &Options,
    noted: Option<&NotedRow>,
    environment: Environment<'_>,
) -> Found {
    let (database, random) = (&options.database_url, Random::system());
    let key = Plan::read(options, environment, &random)?.configuration.secret_key;
    if let Some(file) = database.sqlite_file().filter(|file| !file.exists()) {
        return Err(ServeError::StoreMissing { file });
    }
    let unavailable = |source| ServeError::Store { database: database.to_string(), source };
    let store = Store::open_existing(database.expose(), key, random).await.map_err(unavailable)?;
    let found = found(&store, noted).await;
    store.close().await;
    found.map_err(unavailable)?
}

async fn found(store: &Store, noted: Option<&NotedRow>) -> Result<Found, StoreError> {
    let rows = match store.check_audit_trail().await? {
        AuditCheck::Intact { rows } => rows,
        AuditCheck::Broken { number } => return Ok(Err(ServeError::AuditTrailBroken { number })),
    };
    if let Some(noted) = noted
        && store.audit_seal(noted.number).await?.as_deref() != Some(noted.seal.as_str())
    {
        return Ok(Err(ServeError::AuditTrailCut { number: noted.number }));
    }
    Ok(Ok(IntactTrail { rows, seal: store.audit_seal(rows).await?.unwrap_or_default() }))
}
