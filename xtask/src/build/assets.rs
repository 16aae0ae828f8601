//! Files that are named by their content and cached for good, and how the pages refer to them.

use super::{
    SiteOptions, messages,
    package::{MAIN_WASM, MODULE, wasm_files},
    reload,
    style::Style,
};
use crate::fingerprint::{read, write};
use anyhow::{Context, Result};
use data_encoding::{BASE64, HEXLOWER};
use serde::Serialize;
use sha2::{Digest, Sha256, Sha384};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};
use voordeur_contract::{Language, PortalDescription};

/// The folders of the document root whose files never change, because their content names them.
pub(super) const IMMUTABLE: [&str; 2] = ["/pkg/", "/a/"];

/// A file as a page refers to it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Asset {
    /// The address on the site: `/a/style.1f….css`.
    pub(super) url: String,
    /// The value of `integrity` (W3C Subresource Integrity).
    pub(super) integrity: String,
}

/// What the prerenderer is told. Read by `src/bin/prerender`, field by field.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Manifest {
    origin: Option<String>,
    portal: PortalDescription,
    languages: BTreeMap<Language, LanguageFiles>,
    style: Asset,
    /// Of a site that has pages of companies.
    company_style: Option<Asset>,
    boot: Asset,
    entrance: Asset,
    module: Asset,
    wasm: Asset,
    /// Scripts that only a site under development has.
    development: Vec<Asset>,
}

/// The messages of one language.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LanguageFiles {
    /// What the application is prerendered with and downloads.
    messages: Asset,
    messages_file: PathBuf,
    /// What it needs besides in each area, by its name.
    areas: BTreeMap<&'static str, AreaFiles>,
    /// The words of the documents around the application.
    document_file: PathBuf,
}

/// The messages of an area in one language.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AreaFiles {
    messages: Asset,
    messages_file: PathBuf,
}

impl Asset {
    pub(super) fn of(url: String, content: &[u8]) -> Self {
        Self { url, integrity: integrity(content) }
    }
}

/// The value of `integrity` for these bytes.
pub(super) fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", BASE64.encode(&Sha384::digest(content)))
}

/// Puts everything the pages refer to into the document root.
pub(super) fn place(options: &SiteOptions, package: &Path, style: &Style, public: &Path) -> Result<Manifest> {
    for drawing in &style.drawings {
        let name = drawing.file_name().context("a drawing without a name")?;
        write(&public.join("a").join(name), &read(drawing)?)?;
    }
    let folder = place_package(package, public)?;
    let packaged = |name: &str| -> Result<Asset> {
        Ok(Asset::of(format!("/{folder}/{name}"), &read(&package.join(name))?))
    };
    let mut languages = BTreeMap::new();
    for language in &options.portal.description.languages {
        let site = messages::for_site(options, *language)?;
        let document_file = messages::for_documents(options, *language)?;
        let messages = named(public, language.tag(), "ftl", &read(&site)?)?;
        let mut areas = BTreeMap::new();
        for (area, messages_file) in messages::for_areas(options, *language)? {
            let messages = named(public, &format!("{area}-{language}"), "ftl", &read(&messages_file)?)?;
            areas.insert(area, AreaFiles { messages, messages_file });
        }
        let files = LanguageFiles { messages, messages_file: site, areas, document_file };
        languages.insert(*language, files);
    }
    let has_companies = options.preview || options.portal.description.companies.is_some();
    let company_style = has_companies.then(|| named(public, "company", "css", &style.company)).transpose()?;
    let development = options.reload.map(|_| named(public, "reload", "js", reload::SCRIPT)).transpose()?;
    let development = development.into_iter().collect();
    Ok(Manifest {
        origin: options.origin.clone(),
        portal: options.portal.description.clone(),
        languages,
        style: named(public, "style", "css", &style.sheet)?,
        company_style,
        boot: named(public, "boot", "js", &super::document_root::script(options, "boot.js")?)?,
        entrance: named(public, "entrance", "js", &super::document_root::script(options, "entrance.js")?)?,
        module: packaged(MODULE)?,
        wasm: packaged(MAIN_WASM)?,
        development,
    })
}

/// One folder named by all that is in it, because the files refer to each other by their plain names.
fn place_package(package: &Path, public: &Path) -> Result<String> {
    let mut files = wasm_files(package)?;
    files.push(package.join(MODULE));
    let mut contents = Vec::new();
    let mut hash = Sha256::new();
    for file in &files {
        let name = file.file_name().context("a file without a name")?;
        let content = read(file)?;
        hash.update(Sha256::digest(name.as_encoded_bytes()));
        hash.update(Sha256::digest(&content));
        contents.push((name, content));
    }
    let folder = format!("pkg/{}", short(&hash.finalize()));
    for (name, content) in contents {
        write(&public.join(&folder).join(name), &content)?;
    }
    Ok(folder)
}

/// A file below `/a/`.
fn named(public: &Path, stem: &str, extension: &str, content: &[u8]) -> Result<Asset> {
    let name = format!("{stem}.{}.{extension}", short(&Sha256::digest(content)));
    write(&public.join("a").join(&name), content)?;
    Ok(Asset::of(format!("/a/{name}"), content))
}

/// Eighty bits are enough for a name.
fn short(hash: &[u8]) -> String {
    HEXLOWER.encode(hash).chars().take(20).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use tempfile::TempDir;

    #[test]
    fn the_integrity_is_that_of_the_standard() {
        // The example of W3C Subresource Integrity, 3.1.
        let expected = "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO";
        assert_eq!(integrity(b"alert('Hello, world.');"), expected);
    }

    #[test]
    fn a_name_follows_from_the_content() {
        let public = TempDir::new().unwrap();
        let first = named(public.path(), "style", "css", b"a{}").unwrap();
        let second = named(public.path(), "style", "css", b"b{}").unwrap();
        assert_ne!(first.url, second.url);
        assert!(first.url.starts_with("/a/style.") && first.url.ends_with(".css"));
        assert!(public.path().join(first.url.trim_start_matches('/')).is_file());
    }
}
