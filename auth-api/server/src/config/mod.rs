//! What the operator decides: command line, environment, configuration file, secrets.
//!
//! Everything is read once, before anything starts, and what is wrong is one sentence ([`ConfigError`]).

mod body_template;
mod command_line;
mod database_url;
mod delivery;
mod error;
mod file;
mod public_origin;
mod secret;
mod secret_key;
mod sections;

pub use body_template::{BodyTemplate, Places};
pub use command_line::{Command, CommandLine, Options};
pub use database_url::DatabaseUrl;
pub use delivery::{DeliverySettings, SmsGatewaySettings, SmtpSecurity, SmtpSettings};
pub use error::ConfigError;
pub use public_origin::{NotAnOrigin, PublicOrigin};
pub use secret::{Environment, Secret, SecretSource};

use crate::{random::Random, secrets::SecretKey};

/// What [`Options`] lead to when everything they name has been read.
#[derive(Clone, Debug)]
pub struct Configuration {
    /// The key under which the store's secrets are hashed and sealed.
    pub secret_key: SecretKey,
    /// How messages leave the house.
    pub delivery: Delivery,
}

/// How messages leave the house.
#[derive(Clone, Debug)]
pub enum Delivery {
    /// They do not: the development outbox shows them.
    DevelopmentOutbox,
    /// By mail server and SMS gateway.
    Real(Box<DeliverySettings>),
}

impl Configuration {
    /// Reads what the options name, and refuses what would not be safe.
    pub fn read(
        options: &Options,
        environment: Environment<'_>,
        random: &Random,
    ) -> Result<Self, ConfigError> {
        refuse_exposure(options)?;
        let delivery = if options.development {
            Delivery::DevelopmentOutbox
        } else {
            let path = options.config.as_ref().ok_or(ConfigError::SectionMissing { section: "smtp" })?;
            Delivery::Real(Box::new(file::read(path, environment)?))
        };
        let secret_key = secret_key::read(options, environment, random)?;
        Ok(Self { secret_key, delivery })
    }
}

fn refuse_exposure(options: &Options) -> Result<(), ConfigError> {
    let addresses = options.listen.iter().chain(&options.operations_listen);
    if options.development
        && let Some(address) = addresses.into_iter().find(|address| !address.ip().is_loopback())
    {
        return Err(ConfigError::DevelopmentExposed { address: *address });
    }
    let origin = &options.public_origin;
    if origin.is_secure() || origin.is_loopback() {
        Ok(())
    } else {
        Err(ConfigError::OriginNotSecure { origin: origin.to_string() })
    }
}

#[cfg(test)]
mod tests;
