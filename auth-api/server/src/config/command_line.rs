use super::{DatabaseUrl, NotedRow, PublicOrigin};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::{
    net::{IpAddr, SocketAddr},
    path::PathBuf,
};
use tracing::Level;

/// The auth API of the front door: log-in journeys, sessions and delivery of codes, on SQLite or PostgreSQL.
#[derive(Debug, Parser)]
#[command(name = "voordeur-auth-api", version, args_conflicts_with_subcommands = true)]
pub struct CommandLine {
    /// What to do; without one: serve.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// How to serve.
    #[command(flatten)]
    pub options: Options,
}

/// What the program can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the API (and the site, if --site names it) until Ctrl-C or SIGTERM.
    Serve(Options),
    /// Read the whole configuration, portal and messages included, and say what is wrong with it.
    CheckConfig(Options),
    /// Recompute the chain of the audit trail, and say where it is broken.
    CheckAudit(AuditOptions),
    /// The same by another name: `audit verify`.
    #[command(subcommand, hide = true)]
    Audit(AuditCommand),
    /// Print the OpenAPI document of the API.
    Openapi,
    /// Print the OpenAPI document of what is asked of the insurer's records.
    RecordsOpenapi,
    /// Print the list of the people whom development mode finds.
    SampleData,
    /// Print the diagram of a journey (Mermaid).
    Diagram {
        /// Which.
        journey: DrawnJourney,
    },
}

/// What can be done with the audit trail.
#[derive(Debug, Subcommand)]
pub enum AuditCommand {
    /// Recompute its chain, and say where it is broken.
    Verify(AuditOptions),
}

/// Which trail to check, and against what.
#[derive(Debug, Args)]
pub struct AuditOptions {
    /// A row as an earlier check printed it (NUMBER:SEAL): whether it is still there.
    #[arg(long, value_name = "NUMBER:SEAL")]
    pub noted: Option<NotedRow>,
    #[command(flatten)]
    #[expect(missing_docs, reason = "the options of serving")]
    pub options: Options,
}

/// The journeys that are drawn.
#[derive(Clone, Copy, Debug, ValueEnum)]
#[expect(missing_docs, reason = "the names say it")]
pub enum DrawnJourney {
    LogIn,
    Register,
    Resume,
    Invitation,
    Reset,
    StepUp,
}

/// How to serve. Every option can be given as an environment variable too.
#[derive(Clone, Debug, Args)]
pub struct Options {
    /// Address to listen on; may be given several times.
    #[arg(
        long,
        env = "VOORDEUR_LISTEN",
        value_name = "ADDRESS",
        value_delimiter = ',',
        default_value = "127.0.0.1:8080"
    )]
    pub listen: Vec<SocketAddr>,
    /// Address for operators: /metrics, /healthz and /readyz.
    #[arg(long, env = "VOORDEUR_OPERATIONS_LISTEN", value_name = "ADDRESS")]
    pub operations_listen: Option<SocketAddr>,
    /// Origin under which browsers reach the site and the API.
    #[arg(
        long,
        env = "VOORDEUR_PUBLIC_ORIGIN",
        value_name = "ORIGIN",
        default_value = "http://localhost:8080"
    )]
    pub public_origin: PublicOrigin,
    /// Address of a proxy in front, whose X-Forwarded-For is believed; may be given several times.
    #[arg(long, env = "VOORDEUR_TRUSTED_PROXY", value_name = "ADDRESS", value_delimiter = ',')]
    pub trusted_proxy: Vec<IpAddr>,
    /// Folder of the portal.
    #[arg(long, env = "VOORDEUR_PORTAL", value_name = "FOLDER", default_value = "portals/customer")]
    pub portal: PathBuf,
    /// Folder of the messages.
    #[arg(long, env = "VOORDEUR_LOCALES", value_name = "FOLDER", default_value = "locales")]
    pub locales: PathBuf,
    /// Folder of the built site; without it only the API is served.
    #[arg(long, env = "VOORDEUR_SITE", value_name = "FOLDER")]
    pub site: Option<PathBuf>,
    /// The store: sqlite://FILE or postgres://USER:PASSWORD@HOST/DATABASE.
    #[arg(
        long,
        env = "DATABASE_URL",
        hide_env_values = true,
        value_name = "URL",
        default_value = "sqlite://.data/voordeur.sqlite"
    )]
    pub database_url: DatabaseUrl,
    /// File of the secret key, 32 bytes in base64; or the key itself in VOORDEUR_SECRET_KEY.
    #[arg(long, env = "VOORDEUR_SECRET_KEY_FILE", value_name = "FILE")]
    pub secret_key_file: Option<PathBuf>,
    /// Configuration file with [smtp], [sms-gateway], [letters] and [records].
    #[arg(long, env = "VOORDEUR_CONFIG", value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Sample accounts and people, and messages to the page /outbox instead of to people. Loopback only.
    #[arg(long, env = "VOORDEUR_DEVELOPMENT")]
    pub development: bool,
    /// The people whom development mode finds, read again whenever somebody is looked for [default: those that
    /// came with the program].
    #[arg(long, env = "VOORDEUR_RECORDS_FILE", value_name = "FILE", requires = "development")]
    pub records_file: Option<PathBuf>,
    /// How many users the first sample company has, where the portal has companies [default: 25, or 3 where accounts are
    /// limited].
    #[arg(long, env = "VOORDEUR_SAMPLE_USERS", value_name = "NUMBER", requires = "development")]
    pub sample_users: Option<u32>,
    /// How much to log: error, warn, info or debug [default: info; in development mode warn].
    #[arg(long, env = "VOORDEUR_LOG_LEVEL", value_name = "LEVEL")]
    pub log_level: Option<Level>,
}

impl Options {
    /// How much to log. A developer's terminal is not to be flooded.
    pub fn log_level(&self) -> Level {
        self.log_level.unwrap_or(if self.development { Level::WARN } else { Level::INFO })
    }
}
