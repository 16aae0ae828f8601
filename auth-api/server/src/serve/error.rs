use crate::{
    config::ConfigError,
    deliver::{CarrierError, TextsError},
    samples::SamplesError,
    secrets::PasswordHashError,
    site::SiteError,
    store::StoreError,
};
use std::{io, net::SocketAddr, path::PathBuf};
use voordeur_portals::PortalError;

/// Why the server does not start: each one sentence for whoever started it.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "the sentences say it")]
pub enum ServeError {
    #[error(transparent)]
    Config(#[from] ConfigError),
    #[error(transparent)]
    Portal(#[from] PortalError),
    #[error(transparent)]
    Texts(#[from] TextsError),
    #[error(transparent)]
    Site(#[from] SiteError),
    #[error(transparent)]
    Carrier(#[from] CarrierError),
    #[error("the insurer's records cannot be asked: {0}")]
    Records(#[from] reqwest::Error),
    #[error("{address} is in use by another program: stop that one, or choose another address with --listen")]
    AddressInUse { address: SocketAddr },
    #[error("{address} cannot be listened on: {source}")]
    Listen { address: SocketAddr, source: io::Error },
    #[error("the folder {} of the store cannot be made: {source}", folder.display())]
    Folder { folder: PathBuf, source: io::Error },
    #[error("the store {database} cannot be opened: {source}")]
    Store { database: String, source: StoreError },
    #[error("there is no store at {}", file.display())]
    StoreMissing { file: PathBuf },
    #[error("the audit trail is broken at row {number}: that row or the one before is not as it was written")]
    AuditTrailBroken { number: i64 },
    #[error("the audit trail was cut off: row {number} is not there any more as it was noted")]
    AuditTrailCut { number: i64 },
    #[error("the sample accounts cannot be written: {0}")]
    Samples(#[from] SamplesError),
    #[error(
        "the store {database} holds sample accounts, which everybody knows: remove them, or begin with an empty store"
    )]
    SampleAccounts { database: String },
    #[error("passwords cannot be hashed: {0}")]
    Passwords(#[from] PasswordHashError),
    #[error("metrics cannot be collected: {0}")]
    Metrics(#[from] metrics_exporter_prometheus::BuildError),
    #[error("the end of the process cannot be listened for: {0}")]
    Signals(io::Error),
}
