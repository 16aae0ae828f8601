use super::{Plan, ServeError, running::open_store};
use crate::{
    config::{Environment, Options},
    random::Random,
    store::AuditCheck,
};

/// Goes through the audit trail of the store that the options name, and counts its rows.
///
/// # Errors
/// The first row that is not as it was written, or what keeps the store from being asked.
pub async fn audit_trail_rows(options: &Options, environment: Environment<'_>) -> Result<i64, ServeError> {
    let random = Random::system();
    let plan = Plan::read(options, environment, &random)?;
    let store = open_store(options, &plan, random).await?;
    let check = store.check_audit_trail().await;
    store.close().await;
    match check {
        Ok(AuditCheck::Intact { rows }) => Ok(rows),
        Ok(AuditCheck::Broken { number }) => Err(ServeError::AuditTrailBroken { number }),
        Err(source) => Err(ServeError::Store { database: options.database_url.to_string(), source }),
    }
}
