use super::ServeError;
use crate::{
    config::{Configuration, Environment, Options},
    deliver::Texts,
    random::Random,
    site::Site,
};
use std::sync::Arc;
use voordeur_portals::Portal;

/// Everything that is read before anything is done: what `check-config` checks.
pub struct Plan {
    /// Secrets and ways to deliver.
    pub configuration: Configuration,
    /// The portal.
    pub portal: Portal,
    /// The words of all that is sent.
    pub texts: Arc<Texts>,
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
        Ok(Self {
            configuration: Configuration::read(options, environment, random)?,
            texts: Arc::new(texts),
            site: options.site.as_deref().map(Site::read).transpose()?,
            portal,
        })
    }
}
