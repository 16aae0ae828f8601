//! Where things are. Paths are relative to the project's root, which is the current directory, so that messages
//! are short.

use anyhow::{Context, Result, bail};
use std::{
    env,
    path::{Path, PathBuf},
};
use voordeur_portals::Portal;

/// The folders of the portals.
pub(crate) const PORTALS: &str = "portals";
/// The folders of the languages.
pub(crate) const LOCALES: &str = "locales";

/// Makes the project's root the current directory.
pub(crate) fn enter() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask stands in no project")?;
    env::set_current_dir(root).with_context(|| format!("cannot enter {}", root.display()))
}

/// Where Cargo builds.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from)
}

/// Where intermediate results of the site's build are kept from one build to the next.
pub(crate) fn workshop() -> PathBuf {
    target().join("site")
}

/// The portal with that name.
pub(crate) fn portal(name: &str) -> Result<Portal> {
    let names = Portal::names(Path::new(PORTALS)).with_context(|| format!("{PORTALS}/ cannot be read"))?;
    if !names.iter().any(|known| known == name) {
        bail!("there is no portal “{name}”; choose one of: {}", names.join(", "));
    }
    Ok(Portal::read(&Path::new(PORTALS).join(name))?)
}
