//! Every public address in every language as HTML, written by the native build of the application.

use super::{
    SiteOptions,
    assets::Manifest,
    client::{ERASED_VIEWS, sources},
};
use crate::{
    command::{run, run_quietly},
    fingerprint::{unless_done, write},
    project::{target, workshop},
    stopwatch::Stopwatch,
};
use anyhow::{Context, Result};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Writes the pages into the document root.
pub(super) fn write_all(
    options: &SiteOptions,
    manifest: &Manifest,
    public: &Path,
    watch: Stopwatch,
) -> Result<()> {
    let prerender = compile(options, watch)?;
    let file = workshop().join(format!("manifest-{}.json", options.variant()));
    write(&file, &serde_json::to_vec_pretty(manifest)?)?;
    run_quietly(Command::new(prerender).arg(&file).arg(public), "prerendering the pages")?;
    watch.say("pages prerendered");
    Ok(())
}

fn compile(options: &SiteOptions, watch: Stopwatch) -> Result<PathBuf> {
    // Of the whole workspace, so that crates have the features that they have everywhere and are compiled once.
    let features = if options.preview { "voordeur/ssr,voordeur/preview" } else { "voordeur/ssr" };
    let preview = if options.preview { "-preview" } else { "" };
    let name = format!("prerender{preview}{}", env::consts::EXE_SUFFIX);
    let output = workshop().join(name);
    unless_done(&output, sources()?.value(features).value(ERASED_VIEWS), || {
        watch.say("compiling the prerenderer");
        let mut cargo = Command::new("cargo");
        cargo.args(["build", "--quiet", "--workspace", "--bin", "prerender", "--features", features]);
        // As in .cargo/config.toml, whatever the environment says.
        cargo.env_remove("RUSTFLAGS").env("CARGO_ENCODED_RUSTFLAGS", ERASED_VIEWS);
        run(&mut cargo, "compiling the prerenderer")?;
        let built = target().join("debug").join(format!("prerender{}", env::consts::EXE_SUFFIX));
        fs::copy(&built, &output).with_context(|| format!("{} cannot be kept", built.display()))?;
        Ok(())
    })?;
    // A program is looked for in the PATH unless its name has a folder.
    env::current_dir().map(|root| root.join(output)).context("there is no current directory")
}
