//! What the operator decides: command line, environment, configuration file, secrets.
//!
//! Everything is read once, before anything starts, and what is wrong is one sentence ([`ConfigError`]).

mod body_template;
mod command_line;
mod database_url;
mod delivery;
mod error;
mod file;
mod noted_row;
mod public_origin;
mod records;
mod secret;
mod secret_key;
mod sections;

pub use body_template::{BodyTemplate, Places};
pub use command_line::{AuditCommand, AuditOptions, Command, CommandLine, DrawnJourney, Options};
pub use database_url::DatabaseUrl;
pub use delivery::{DeliverySettings, LetterSettings, SmsGatewaySettings, SmtpSecurity, SmtpSettings};
pub use error::ConfigError;
pub use noted_row::{NotNotedRow, NotedRow};
pub use public_origin::{NotAnOrigin, PublicOrigin};
pub use records::RecordsSettings;
pub use secret::{Environment, Secret, SecretSource};

use crate::{random::Random, secrets::SecretKey};
use file::ConfigFile;
use voordeur_portals::Portal;

/// What [`Options`] lead to when everything they name has been read.
#[derive(Clone, Debug)]
pub struct Configuration {
    /// The key under which the store's secrets are hashed and sealed.
    pub secret_key: SecretKey,
    /// How messages leave the house.
    pub delivery: Delivery,
    /// Whom to ask for people; `None`: nobody, or in development mode the sample file.
    pub records: Option<RecordsSettings>,
}

/// How messages leave the house.
#[derive(Clone, Debug)]
pub enum Delivery {
    /// They do not: the development outbox shows them.
    DevelopmentOutbox,
    /// By mail server, SMS gateway and printing house.
    Real(Box<DeliverySettings>),
}

impl Delivery {
    /// Whoever registers may be sent a letter, so there must be a way to send it.
    pub fn refuse_without_letters(&self, portal: &Portal) -> Result<(), ConfigError> {
        match self {
            Self::Real(settings) if portal.registration.is_some() && settings.letters.is_none() => {
                Err(ConfigError::LettersMissing { portal: portal.description.id.clone() })
            }
            Self::Real(_) | Self::DevelopmentOutbox => Ok(()),
        }
    }
}

impl Configuration {
    /// Makes what development mode needs and nobody has to make by hand: the secret key. Call it before
    /// [`Configuration::read`] when something is going to be kept under that key.
    pub fn prepare(
        options: &Options,
        environment: Environment<'_>,
        random: &Random,
    ) -> Result<(), ConfigError> {
        refuse_exposure(options)?;
        secret_key::make_if_missing(options, environment, random)
    }

    /// Reads what the options name, refuses what would not be safe, and changes nothing.
    pub fn read(
        options: &Options,
        environment: Environment<'_>,
        random: &Random,
    ) -> Result<Self, ConfigError> {
        refuse_exposure(options)?;
        let mut file =
            options.config.as_deref().map(|path| ConfigFile::open(path, environment)).transpose()?;
        let delivery = match &mut file {
            _ if options.development => Delivery::DevelopmentOutbox,
            Some(file) => Delivery::Real(Box::new(file.delivery()?)),
            None => return Err(ConfigError::SectionMissing { section: "smtp" }),
        };
        let records = file.as_mut().map(ConfigFile::records).transpose()?.flatten();
        let secret_key = secret_key::read(options, environment, random)?;
        Ok(Self { secret_key, delivery, records })
    }
}

fn refuse_exposure(options: &Options) -> Result<(), ConfigError> {
    let origin = &options.public_origin;
    if options.development {
        refuse_development_in_public(options)
    } else if origin.is_secure() || origin.is_loopback() {
        Ok(())
    } else {
        Err(ConfigError::OriginNotSecure { origin: origin.to_string() })
    }
}

/// Development mode is for this machine: its addresses, its name, and nobody in front who passes others on.
fn refuse_development_in_public(options: &Options) -> Result<(), ConfigError> {
    let mut addresses = options.listen.iter().chain(&options.operations_listen);
    if let Some(address) = addresses.find(|address| !address.ip().is_loopback()) {
        return Err(ConfigError::DevelopmentExposed { address: *address });
    }
    if !options.public_origin.is_loopback() {
        return Err(ConfigError::DevelopmentPublished { origin: options.public_origin.to_string() });
    }
    if !options.trusted_proxy.is_empty() {
        return Err(ConfigError::DevelopmentBehindProxy);
    }
    Ok(())
}

#[cfg(test)]
mod tests;
