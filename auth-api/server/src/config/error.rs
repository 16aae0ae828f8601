use std::{io, net::SocketAddr, path::PathBuf};

/// Why the configuration cannot be used: each one sentence that says where and what was expected.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// A file could not be read.
    #[error("{} cannot be read: {source}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file could not be written.
    #[error("{} cannot be written: {source}", path.display())]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Something in a file is not what was expected.
    #[error("{}:{line}: {expected}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// The line, counted from 1.
        line: usize,
        /// What was expected there.
        expected: String,
    },
    /// A secret is named but not there.
    #[error("{key} is to come from the environment variable {variable}, which is not set")]
    SecretNotSet {
        /// The key of the configuration file.
        key: String,
        /// The variable it names.
        variable: String,
    },
    /// Production without a key.
    #[error(
        "a secret key is needed: 32 random bytes in base64 in the environment variable VOORDEUR_SECRET_KEY, \
         or in the file that --secret-key-file names"
    )]
    SecretKeyMissing,
    /// The key is not one.
    #[error("the secret key from {origin} was expected to be 32 bytes in base64")]
    SecretKeyMalformed {
        /// Where it came from.
        origin: String,
    },
    /// Production without a way to deliver.
    #[error(
        "the configuration file (--config) was expected to have the section [{section}]: nothing can be sent without it"
    )]
    SectionMissing {
        /// `smtp` or `sms-gateway`.
        section: &'static str,
    },
    /// Production of a portal that sends letters, without a way to send them.
    #[error(
        "people who register at the portal {portal} are sent letters, so the configuration file (--config) was \
         expected to have the section [letters] with the folder of the printing house"
    )]
    LettersMissing {
        /// The portal's id.
        portal: String,
    },
    /// A portal where people register, and nobody to ask for them.
    #[error(
        "people register at the portal {portal}, so the configuration file (--config) was expected to have the section \
         [records]: the insurer's system that knows them"
    )]
    RecordsMissing {
        /// The portal's id.
        portal: String,
    },
    /// Development mode where others can reach it.
    #[error(
        "development mode shows everybody every code, so it is refused on {address}, which is not a loopback address"
    )]
    DevelopmentExposed {
        /// The address that others may reach.
        address: SocketAddr,
    },
    /// Development mode under a name that others can reach.
    #[error(
        "development mode shows everybody every code, so the public origin was expected to be this machine, such as \
         http://localhost:8080, and not {origin}"
    )]
    DevelopmentPublished {
        /// What was given.
        origin: String,
    },
    /// Development mode behind a proxy, through which others reach it.
    #[error("development mode shows everybody every code, so it is refused behind a proxy (--trusted-proxy)")]
    DevelopmentBehindProxy,
    /// The public origin is plain http although it is not this machine.
    #[error(
        "the public origin {origin} was expected to begin with https://: without it a browser sends no secure cookie"
    )]
    OriginNotSecure {
        /// What was given.
        origin: String,
    },
}
