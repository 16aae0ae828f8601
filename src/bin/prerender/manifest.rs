//! What the build tells the prerenderer; `xtask/src/build/assets.rs` writes it, field by field.

use serde::Deserialize;
use std::{
    collections::BTreeMap,
    error::Error,
    fs,
    path::{Path, PathBuf},
};
use voordeur::{
    i18n::{Area, I18n},
    routes::Route,
};
use voordeur_contract::{Language, PortalDescription};

/// A file that a page refers to.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Asset {
    /// The address on the site.
    pub(crate) url: String,
    /// The value of `integrity` (W3C Subresource Integrity).
    pub(crate) integrity: String,
}

/// Everything that is not in the application itself.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Manifest {
    /// The site's origin, if it is known.
    pub(crate) origin: Option<String>,
    pub(crate) portal: PortalDescription,
    pub(crate) languages: BTreeMap<Language, LanguageFiles>,
    pub(crate) style: Asset,
    /// What the pages of companies need besides, if the site has them.
    pub(crate) company_style: Option<Asset>,
    /// The script that stands in every page and starts the application.
    pub(crate) boot: Asset,
    /// The script of `/`.
    pub(crate) entrance: Asset,
    /// The JavaScript of the application.
    pub(crate) module: Asset,
    /// The Wasm of the application.
    pub(crate) wasm: Asset,
    /// Scripts that only a site under development has.
    pub(crate) development: Vec<Asset>,
}

/// The messages of one language.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct LanguageFiles {
    /// Those of the application, as the browser downloads them.
    pub(crate) messages: Asset,
    messages_file: PathBuf,
    /// Those of the areas that the portal has.
    pub(crate) areas: BTreeMap<Area, AreaFiles>,
    document_file: PathBuf,
}

/// The messages of an area in one language.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct AreaFiles {
    pub(crate) messages: Asset,
    messages_file: PathBuf,
}

impl Manifest {
    /// The messages that the page of `route` is rendered with.
    pub(crate) fn i18n(&self, language: Language, route: Route) -> Result<I18n, Box<dyn Error>> {
        let files = self.files(language)?;
        let i18n = self.read(language, &files.messages_file)?;
        for (area, files) in files.areas.iter().filter(|(area, _)| route.needs(**area)) {
            i18n.add(*area, fs::read_to_string(&files.messages_file)?)?;
        }
        Ok(i18n)
    }

    /// The words of the documents around the application.
    pub(crate) fn document_words(&self, language: Language) -> Result<I18n, Box<dyn Error>> {
        self.read(language, &self.files(language)?.document_file)
    }

    /// The files of one language of the portal.
    pub(crate) fn files(&self, language: Language) -> Result<&LanguageFiles, String> {
        self.languages.get(&language).ok_or_else(|| format!("the manifest has no messages for “{language}”"))
    }

    fn read(&self, language: Language, file: &Path) -> Result<I18n, Box<dyn Error>> {
        Ok(I18n::new(language, fs::read_to_string(file)?, self.portal.clone())?)
    }
}
