use super::{Plan, ServeError};
use crate::{
    config::{Environment, Options},
    random::Random,
    store::{AuditCheck, Store},
};

/// Goes through the audit trail of the store that the options name, and counts its rows. Changes nothing; a server may
/// work on the same store meanwhile.
///
/// # Errors
/// The first row that is not as it was written, or what keeps the store from being asked.
pub async fn audit_trail_rows(options: &Options, environment: Environment<'_>) -> Result<i64, ServeError> {
    let (database, random) = (&options.database_url, Random::system());
    let key = Plan::read(options, environment, &random)?.configuration.secret_key;
    if let Some(file) = database.sqlite_file().filter(|file| !file.exists()) {
        return Err(ServeError::StoreMissing { file });
    }
    let unavailable = |source| ServeError::Store { database: database.to_string(), source };
    let store = Store::open_existing(database.expose(), key, random).await.map_err(unavailable)?;
    let check = store.check_audit_trail().await;
    store.close().await;
    match check {
        Ok(AuditCheck::Intact { rows }) => Ok(rows),
        Ok(AuditCheck::Broken { number }) => Err(ServeError::AuditTrailBroken { number }),
        Err(source) => Err(unavailable(source)),
    }
}
