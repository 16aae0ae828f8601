//! Files that are served as they are: those of every site in `public/`, and the portal's own.

use super::{SiteOptions, security_txt};
use crate::{
    command::run_quietly,
    fingerprint::{read, write},
    tools::node_program,
};
use anyhow::{Context, Result};
use std::path::Path;
use walkdir::WalkDir;

const PUBLIC: &str = "public";
/// Files of a portal's folder that the build uses and does not serve.
const NOT_SERVED: [&str; 3] = ["portal.toml", "tokens.css", "locales"];

/// Copies what is served as it is; a portal's file goes over a general one of the same name.
pub(super) fn copy(options: &SiteOptions, public: &Path) -> Result<()> {
    // Scripts are minified and named by their content instead.
    copy_folder(Path::new(PUBLIC), public, |file| {
        file.extension().is_some_and(|extension| extension == "js")
    })?;
    copy_folder(&options.portal.directory, public, |file| {
        NOT_SERVED.iter().any(|name| file.starts_with(name))
    })?;
    let security = security_txt::text(&options.portal);
    write(&public.join(".well-known").join("security.txt"), security.as_bytes())
}

fn copy_folder(from: &Path, to: &Path, left_out: impl Fn(&Path) -> bool) -> Result<()> {
    for entry in WalkDir::new(from) {
        let entry = entry.with_context(|| format!("{} cannot be read", from.display()))?;
        let name = entry.path().strip_prefix(from)?;
        if entry.file_type().is_file() && !left_out(name) {
            write(&to.join(name), &read(entry.path())?)?;
        }
    }
    Ok(())
}

/// A script of `public/` as it is served.
pub(super) fn script(options: &SiteOptions, name: &str) -> Result<Vec<u8>> {
    let file = Path::new(PUBLIC).join(name);
    if !options.optimized {
        return read(&file);
    }
    let mut esbuild = node_program("esbuild");
    esbuild.arg(&file).args(["--minify", "--target=es2022", "--log-level=warning"]);
    Ok(run_quietly(&mut esbuild, "minifying a script")?.into_bytes())
}
