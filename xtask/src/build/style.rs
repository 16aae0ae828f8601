//! The style sheets: the general one with the portal's tokens behind it, and the drawings it refers to; and what the pages
//! of companies need besides.

use super::SiteOptions;
use crate::{
    command::run_quietly,
    fingerprint::{Fingerprint, read, unless_done, write},
    project::workshop,
    stopwatch::Stopwatch,
    tools::node_program,
};
use anyhow::{Context, Result};
use std::{
    env, fs,
    path::{Path, PathBuf},
};

const TOKENS: &str = "tokens.css";

/// The style sheets and what they refer to.
pub(super) struct Style {
    /// Of every page.
    pub(super) sheet: Vec<u8>,
    /// Of the pages of companies, besides.
    pub(super) company: Vec<u8>,
    /// Named by their content; the style sheets refer to them as `/a/<name>`.
    pub(super) drawings: Vec<PathBuf>,
}

/// Bundles `style/main.css` with the portal's `tokens.css`, and `style/company.css`.
pub(super) fn bundle(options: &SiteOptions, watch: Stopwatch) -> Result<Style> {
    let folder = workshop().join(format!("style-{}", options.variant()));
    let portal = &options.portal.directory;
    let inputs = Fingerprint::default()
        .paths(&["style", "package-lock.json", "xtask/src/build/style.rs"])?
        .path(&portal.join(TOKENS))?;
    let worked = unless_done(&folder, with_drawings(inputs, portal)?, || {
        super::remove_folder(&folder)?;
        esbuild(&folder, portal, options.optimized)
    })?;
    if worked {
        watch.say("styles bundled");
    }
    let mut drawings = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "svg") {
            drawings.push(path);
        }
    }
    let company = read(&folder.join("company.css"))?;
    Ok(Style { sheet: read(&folder.join("style.css"))?, company, drawings })
}

/// The portal's drawings, which its tokens may refer to.
fn with_drawings(inputs: Fingerprint, portal: &Path) -> Result<Fingerprint> {
    let mut drawings = Vec::new();
    for entry in fs::read_dir(portal).with_context(|| format!("{} cannot be read", portal.display()))? {
        drawings.push(entry?.path());
    }
    drawings.sort();
    drawings
        .iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "svg"))
        .try_fold(inputs, |inputs, drawing| inputs.path(drawing))
}

fn esbuild(folder: &Path, portal: &Path, optimized: bool) -> Result<()> {
    let root = env::current_dir().context("there is no current directory")?;
    let entry = folder.with_extension("css");
    let import = |path: &Path| format!("@import \"{}\";\n", root.join(path).display());
    let tokens = portal.join(TOKENS);
    let mut source = import(Path::new("style/main.css"));
    if tokens.exists() {
        source.push_str(&import(&tokens));
    }
    write(&entry, source.as_bytes())?;
    let mut command = node_program("esbuild");
    command.arg(format!("style={}", entry.display())).arg("company=./style/company.css");
    command.arg(format!("--outdir={}", folder.display()));
    command.args(["--bundle", "--loader:.svg=file", "--asset-names=[name].[hash]", "--public-path=/a"]);
    // Every engine that has light-dark(); older ones would get colours without a dark scheme from esbuild.
    command.args(["--log-level=warning", "--target=chrome123,firefox120,safari17.5"]);
    if optimized {
        command.arg("--minify");
    }
    run_quietly(&mut command, "bundling the styles").map(drop)
}
