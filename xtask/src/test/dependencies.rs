//! What the project depends on: licences, bans, sources, and known weaknesses.

use super::{Bench, Note};
use crate::command::{exists, output_of, run, run_quietly};
use anyhow::{Result, bail};
use std::process::Command;

const VERSION: &str = "0.20.2";

pub(super) fn deny(_: &Bench) -> Result<Note> {
    if !exists("cargo-deny") {
        let mut install = Command::new("cargo");
        install.args(["install", "--locked", "cargo-deny", "--version", VERSION]);
        run(&mut install, "installing cargo-deny")?;
    }
    let offline = ["check", "licenses", "bans", "sources"];
    run_quietly(
        Command::new("cargo-deny").args(["--workspace", "--all-features"]).args(offline),
        "cargo deny",
    )?;
    advisories()
}

/// Known weaknesses, if their database can be reached: without a network nothing else would pass either.
fn advisories() -> Result<Note> {
    if let Err(error) = run_quietly(Command::new("cargo-deny").args(["fetch", "db"]), "fetching") {
        let reason = error.to_string().lines().last().unwrap_or_default().trim().to_owned();
        return Ok(format!("advisories not checked, the database cannot be reached: {reason}"));
    }
    let mut check = Command::new("cargo-deny");
    check.args(["--workspace", "--all-features", "check", "--disable-fetch", "advisories"]);
    let output = output_of(&mut check)?;
    if output.status.success() {
        return Ok(Note::new());
    }
    bail!("there are advisories:\n{}", String::from_utf8_lossy(&output.stderr))
}
