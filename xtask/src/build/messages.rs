//! The messages that the site needs, merged into one file per language.

use super::SiteOptions;
use crate::{
    fingerprint::write,
    project::{LOCALES, workshop},
};
use anyhow::Result;
use std::path::{Path, PathBuf};
use voordeur_contract::Language;
use voordeur_portals::messages::merged;

/// The files of messages that the application needs, in the order in which they are merged.
const SITE_FILES: [&str; 5] = ["brand.ftl", "common.ftl", "log-in.ftl", "home.ftl", "pages.ftl"];
/// The areas with messages of their own, as the application calls them (`src/i18n/area.rs`), and their files. Each brings
/// the terms along: a file is read by itself.
const AREAS: [(&str, &[&str]); 3] = [
    ("help", &["brand.ftl", "help.ftl"]),
    (REGISTER, &["brand.ftl", "register.ftl"]),
    (COMPANY, &COMPANY_FILES),
];
const COMPANY_FILES: [&str; 6] = [
    "brand.ftl",
    "company.ftl",
    "company-user.ftl",
    "company-invite.ftl",
    "confirm-email.ftl",
    "step-up.ftl",
];
const REGISTER: &str = "register";
const COMPANY: &str = "company";
/// The words of the preview.
const PREVIEW_FILE: &str = "preview.ftl";
/// The words of the documents around the application: the browser downloads them as part of the HTML.
const DOCUMENT_FILES: [&str; 2] = ["brand.ftl", "document.ftl"];

/// What the application downloads.
pub(super) fn for_site(options: &SiteOptions, language: Language) -> Result<PathBuf> {
    let preview = options.preview.then_some(PREVIEW_FILE);
    let files: Vec<&str> = SITE_FILES.into_iter().chain(preview).collect();
    keep(options, language, "site", &files)
}

/// What it downloads besides for each area, by its name. A portal where nobody registers or accepts an invitation has nothing
/// of that, one without companies nothing of theirs, unless its preview shows how it would be.
pub(super) fn for_areas(options: &SiteOptions, language: Language) -> Result<Vec<(&'static str, PathBuf)>> {
    let portal = &options.portal.description;
    let has = |area: &str| match area {
        REGISTER => portal.registration.is_some() || portal.companies.is_some(),
        COMPANY => portal.companies.is_some(),
        _ => true,
    };
    let areas = AREAS.iter().filter(|(area, _)| options.preview || has(area));
    areas.map(|(area, files)| Ok((*area, keep(options, language, area, files)?))).collect()
}

/// What the prerenderer puts around the application.
pub(super) fn for_documents(options: &SiteOptions, language: Language) -> Result<PathBuf> {
    keep(options, language, "document", &DOCUMENT_FILES)
}

fn keep(options: &SiteOptions, language: Language, purpose: &str, files: &[&str]) -> Result<PathBuf> {
    let text = merged(Path::new(LOCALES), &options.portal, language, files)?;
    let file =
        workshop().join(format!("messages-{}", options.variant())).join(format!("{language}.{purpose}.ftl"));
    write(&file, text.as_bytes())?;
    Ok(file)
}
