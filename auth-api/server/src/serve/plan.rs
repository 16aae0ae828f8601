use super::ServeError;
use crate::{
    config::{ConfigError, Configuration, Environment, Options},
    deliver::{Texts, TextsError},
    development::SampleInsurer,
    http::Registering,
    random::Random,
    site::Site,
};
use fluent_bundle::FluentArgs;
use std::sync::Arc;
use voordeur_contract::Language;
use voordeur_portals::Portal;

/// Everything that is read before anything is done: what `check-config` checks.
pub struct Plan {
    /// Secrets and ways to deliver.
    pub configuration: Configuration,
    /// The portal.
    pub portal: Portal,
    /// The words of all that is sent.
    pub texts: Arc<Texts>,
    /// How people register; `None`: nobody does here.
    pub registering: Option<Registering>,
    /// The insurer of development mode, unless the configuration names another.
    pub sample_insurer: Option<SampleInsurer>,
    /// The built site, if it is served from here.
    pub site: Option<Site>,
}

impl Plan {
    /// Reads what the options name.
    ///
    /// # Errors
    /// The first thing that is not as expected.
    pub fn read(
        options: &Options,
        environment: Environment<'_>,
        random: &Random,
    ) -> Result<Self, ServeError> {
        let portal = Portal::read(&options.portal)?;
        let texts = Texts::read(&options.locales, &portal, options.public_origin.clone())?;
        let configuration = Configuration::read(options, environment, random)?;
        let sample_insurer = sample_insurer(options, &configuration)?;
        if portal.description.registration.is_some()
            && configuration.records.is_none()
            && sample_insurer.is_none()
        {
            return Err(ConfigError::RecordsMissing { portal: portal.description.id }.into());
        }
        configuration.delivery.refuse_without_letters(&portal)?;
        let issuer = texts.words(Language::En, "brand-name", &FluentArgs::new())?;
        Ok(Self {
            configuration,
            registering: Registering::new(&portal, issuer).map_err(TextsError::from)?,
            sample_insurer,
            texts: Arc::new(texts),
            site: options.site.as_deref().map(Site::read).transpose()?,
            portal,
        })
    }
}

fn sample_insurer(
    options: &Options,
    configuration: &Configuration,
) -> Result<Option<SampleInsurer>, ConfigError> {
    if options.development && configuration.records.is_none() {
        SampleInsurer::read(options.records_file.as_deref()).map(Some)
    } else {
        Ok(None)
    }
}
