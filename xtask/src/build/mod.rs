//! The build of the site: from Rust, styles and messages to a folder of static files.
//!
//! ```text
//! client    Rust → Wasm, with relocations               target/client
//! package   split, bindings, wasm-opt, one module        target/site/package-*
//! style     style/ and the portal's tokens → one file    target/site/style-*
//! pages     every public address in every language       written by the program `prerender`
//! compress  .br and .gz beside each file
//! ```
//!
//! The result is a folder with `public/`, the document root, and `serving.json`, which says how to serve it.

mod assets;
mod client;
mod compress;
mod document_root;
mod messages;
mod names;
mod package;
mod pages;
mod reload;
mod security_txt;
mod serving;
mod style;

pub(crate) use serving::{Redirect, SHELL, Serving, drawn_in};

use crate::{
    fingerprint::{unless_done, write},
    project::workshop,
    stopwatch::Stopwatch,
};
use anyhow::{Context, Result};
use std::{
    fs,
    path::{Path, PathBuf},
};
use voordeur_portals::Portal;

/// Which site to build.
#[derive(Clone)]
pub(crate) struct SiteOptions {
    /// The portal it is for.
    pub(crate) portal: Portal,
    /// With every screen in every state below `/{lang}/preview`.
    pub(crate) preview: bool,
    /// As small as it gets and compressed; otherwise as quick to build as it gets.
    pub(crate) optimized: bool,
    /// The site's own origin, for the links between languages; left out when it is not known yet.
    pub(crate) origin: Option<String>,
    /// The number of this build, for pages that load themselves again after each.
    pub(crate) reload: Option<u64>,
}

impl SiteOptions {
    /// The site as `cargo xtask run` serves it: as deployed but for the last per cents of its size, with the preview.
    pub(crate) fn to_run(portal: Portal) -> Self {
        Self { portal, preview: true, optimized: true, origin: None, reload: None }
    }

    /// Tells apart what is kept for different sites.
    fn variant(&self) -> String {
        let preview = if self.preview { "-preview" } else { "" };
        let speed = if self.optimized { "" } else { "-quick" };
        format!("{}{preview}{speed}", self.portal.description.id)
    }

    /// Where the site is built when nobody asks for it elsewhere.
    pub(crate) fn folder(&self) -> PathBuf {
        workshop().join(self.variant())
    }
}

/// What a site is made from, besides its portal and the application.
const INPUTS: [&str; 5] = ["locales", "public", "style", "package-lock.json", "xtask/src"];

/// Builds the site as `cargo xtask run` serves it, unless that was done today and nothing has changed since. Answers its
/// folder.
pub(crate) fn build_to_run(portal: Portal, watch: Stopwatch) -> Result<PathBuf> {
    let options = SiteOptions::to_run(portal);
    let folder = options.folder();
    let inputs = client::sources()?.paths(&INPUTS)?.path(&options.portal.directory)?;
    let inputs = inputs.value(&security_txt::today().to_string());
    unless_done(&folder, inputs, || build(&options, &folder, watch))?;
    Ok(folder)
}

/// Makes what is the same for every portal, ahead of [`build`], which takes as long as everything else together.
pub(crate) fn prepare(options: &SiteOptions, watch: Stopwatch) -> Result<()> {
    let client = client::compile(options, watch)?;
    package::package(options, &client, watch).map(drop)
}

/// Builds the site into `folder`, which is replaced as a whole when everything is there.
pub(crate) fn build(options: &SiteOptions, folder: &Path, watch: Stopwatch) -> Result<()> {
    let client = client::compile(options, watch)?;
    let package = package::package(options, &client, watch)?;
    let style = style::bundle(options, watch)?;
    let next = workshop().join(format!("{}.next", options.variant()));
    remove_folder(&next)?;
    let public = next.join("public");
    document_root::copy(options, &public)?;
    if let Some(number) = options.reload {
        reload::write_number(&public, number)?;
    }
    let manifest = assets::place(options, &package, &style, &public)?;
    pages::write_all(options, &manifest, &public, watch)?;
    if options.optimized {
        compress::compress(&public, watch)?;
    }
    let serving = serde_json::to_vec_pretty(&Serving::rules())?;
    write(&next.join("serving.json"), &serving)?;
    remove_folder(folder)?;
    fs::rename(&next, folder).with_context(|| format!("{} cannot be replaced", folder.display()))?;
    watch.say(&format!("site ready in {}", folder.display()));
    Ok(())
}

fn remove_folder(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("{} cannot be removed", folder.display()))?;
    }
    Ok(())
}
