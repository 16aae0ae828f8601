//! The application as Wasm.

use super::SiteOptions;
use crate::{
    command::run,
    fingerprint::{Fingerprint, unless_done},
    project::{target, workshop},
    stopwatch::Stopwatch,
};
use anyhow::{Context, Result};
use std::{env, fs, path::PathBuf, process::Command};

/// What the application is made from; the prerenderer is made from the same.
const SOURCES: [&str; 6] =
    ["src", "auth-api/contract/src", "auth-api/contract/Cargo.toml", "patches", "Cargo.toml", "Cargo.lock"];

/// What .cargo/config.toml says of everything, and why.
pub(super) const ERASED_VIEWS: &str = "--cfg=erase_components";
/// The splitter needs the relocations.
const RELOCATIONS: &str = "-Clink-args=--emit-relocs";

/// Compiles the application and answers where the Wasm is.
pub(super) fn compile(options: &SiteOptions, watch: Stopwatch) -> Result<PathBuf> {
    let features = if options.preview { "hydrate,split,preview" } else { "hydrate,split" };
    let (profile, folder) =
        if options.optimized { ("wasm-release", "wasm-release") } else { ("dev", "debug") };
    // Of its own, because other flags would make Cargo throw away what it built with these.
    let target = target().join("client");
    let output = workshop().join(format!("client-{profile}-{}.wasm", features.replace(',', "-")));
    let inputs = sources()?.value(features).value(profile).value(RELOCATIONS).value(ERASED_VIEWS);
    let worked = unless_done(&output, inputs, || {
        let mut cargo = Command::new("cargo");
        cargo.args([
            "rustc",
            "--quiet",
            "--lib",
            "--package",
            "voordeur",
            "--target",
            "wasm32-unknown-unknown",
        ]);
        // What wasm-bindgen reads; natively nobody needs it.
        cargo.args(["--crate-type", "cdylib", "--profile", profile, "--features", features]);
        cargo.env("CARGO_TARGET_DIR", &target).env_remove("RUSTFLAGS");
        cargo.env("CARGO_ENCODED_RUSTFLAGS", flags()?);
        watch.say("compiling the application to Wasm");
        run(&mut cargo, "compiling the application to Wasm")?;
        let built = target.join("wasm32-unknown-unknown").join(folder).join("voordeur.wasm");
        fs::create_dir_all(workshop())?;
        fs::copy(&built, &output).with_context(|| format!("{} cannot be kept", built.display()))?;
        Ok(())
    })?;
    if worked {
        watch.say("application compiled");
    }
    Ok(output)
}

/// The fingerprint of what the application is made from.
pub(super) fn sources() -> Result<Fingerprint> {
    Fingerprint::default().paths(&SOURCES)
}

/// Flags of the compiler as Cargo wants them, with an unusual separator because paths may contain spaces. Panics
/// name files: without the folders of this machine the Wasm is smaller, and the same on every machine.
fn flags() -> Result<String> {
    let mut flags = vec![RELOCATIONS.to_owned(), ERASED_VIEWS.to_owned()];
    let root = env::current_dir().context("there is no current directory")?;
    flags.push(format!("--remap-path-prefix={}/=", root.display()));
    for folder in registry_folders() {
        flags.push(format!("--remap-path-prefix={}/=", folder.display()));
    }
    Ok(flags.join("\u{1f}"))
}

/// Where Cargo unpacks the sources of crates.
fn registry_folders() -> Vec<PathBuf> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    let sources = home.and_then(|home| fs::read_dir(home.join("registry").join("src")).ok());
    let mut folders: Vec<PathBuf> =
        sources.into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    folders.sort();
    folders
}
