//! What the build needs beside Rust: installed when it is missing, one line each.

use crate::{
    command::{output_of, run, run_quietly},
    fingerprint::{Fingerprint, unless_done},
    stopwatch::Stopwatch,
};
use anyhow::{Context, Result, bail};
use std::{path::Path, process::Command};

const WASM_TARGET: &str = "wasm32-unknown-unknown";
const OLDEST_NODE: u32 = 20;

/// The Wasm target, Node and the packages in `package.json`.
pub(crate) fn install_for_build(watch: Stopwatch) -> Result<()> {
    install_wasm_target(watch)?;
    check_node()?;
    install_node_packages(Path::new("."), watch)
}

fn install_wasm_target(watch: Stopwatch) -> Result<()> {
    if wasm_target_is_there()? {
        return Ok(());
    }
    watch.say("installing the Wasm target of Rust");
    run(Command::new("rustup").args(["target", "add", WASM_TARGET]), "installing the Wasm target of Rust")
}

/// Asks the compiler, because Rust may have come without rustup.
fn wasm_target_is_there() -> Result<bool> {
    let mut command = Command::new("rustc");
    command.args(["--print", "target-libdir", "--target", WASM_TARGET]);
    let output = output_of(&mut command)?;
    let folder = String::from_utf8_lossy(&output.stdout).into_owned();
    Ok(output.status.success() && Path::new(folder.trim()).is_dir())
}

/// Node, new enough.
pub(crate) fn check_node() -> Result<()> {
    let version = run_quietly(Command::new("node").arg("--version"), "asking Node for its version")?;
    let version = version.trim();
    if major(version).is_none_or(|major| major < OLDEST_NODE) {
        bail!("Node {version} is too old: install Node {OLDEST_NODE} or later from https://nodejs.org");
    }
    Ok(())
}

fn major(version: &str) -> Option<u32> {
    version.trim_start_matches('v').split('.').next()?.parse().ok()
}

/// The packages in the `package-lock.json` of a folder, exactly those.
pub(crate) fn install_node_packages(folder: &Path, watch: Stopwatch) -> Result<()> {
    let lock = folder.join("package-lock.json");
    // npm's own mark that it came to the end.
    let mark = folder.join("node_modules").join(".package-lock.json");
    let installing = || {
        watch.say(&format!("installing the Node packages of {}", folder.join("package.json").display()));
        let mut command = Command::new("npm");
        command.args(["ci", "--no-fund", "--no-audit", "--loglevel=error"]).current_dir(folder);
        run_quietly(&mut command, "npm ci").map(drop)
    };
    unless_done(&mark, Fingerprint::default().path(&lock)?, installing)
        .with_context(|| format!("the Node packages of {} are missing", folder.display()))?;
    Ok(())
}

/// A program that a Node package brought.
pub(crate) fn node_program(name: &str) -> Command {
    Command::new(Path::new("node_modules").join(".bin").join(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_node_is_understood() {
        assert_eq!(major("v20.19.1"), Some(20));
        assert_eq!(major("nonsense"), None);
    }
}
