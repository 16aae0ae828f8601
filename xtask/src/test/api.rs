//! The API against its own description, with whatever schemathesis makes up.

use super::{
    Bench, Note,
    packages::{Package, install},
};
use crate::{
    command::{run, run_quietly},
    fingerprint::{Fingerprint, unless_done},
    project::target,
};
use anyhow::{Context, Result};
use std::{env, path::PathBuf, process::Command};

const VERSION: &str = "schemathesis==4.32.5";
const CONFIGURATION: &str = "auth-api/schemathesis.toml";
/// What an insurer's own system offers; in development mode the auth API plays that too.
const RECORDS: &str = "auth-api/records.openapi.json";
/// The same data every time, in the whole range.
const FOR_RECORDS: [&str; 4] =
    ["--generation-deterministic", "--mode=all", "--max-examples=60", "--continue-on-failure"];

pub(super) fn schemathesis(bench: &Bench) -> Result<Note> {
    let program = install_schemathesis()?;
    let served = bench.serve(bench.customer_site()?)?;
    let mut own = Command::new(&program);
    own.args(["--config-file", CONFIGURATION, "run"]).arg(format!("{}/api/v1/openapi.json", served.origin));
    run(&mut own, "schemathesis")?;
    let mut records = Command::new(&program);
    records.args(["run", RECORDS, "--url"]).arg(format!("{}/records", served.origin));
    records.args(["--header", "Authorization: Bearer development"]).args(FOR_RECORDS);
    run(&mut records, "schemathesis of the insurer's records")?;
    Ok(Note::new())
}

/// Into an environment of its own, so that nothing else on the machine changes.
fn install_schemathesis() -> Result<PathBuf> {
    install(Package::PythonVenv)?;
    let root = env::current_dir().context("there is no current directory")?;
    let folder = root.join(target()).join("venv");
    let program = folder.join("bin").join("schemathesis");
    unless_done(&program, Fingerprint::default().value(VERSION), || {
        eprintln!("installing {VERSION}");
        run_quietly(
            Command::new("python3").args(["-m", "venv", "--clear"]).arg(&folder),
            "making a Python environment",
        )?;
        let mut pip = Command::new(folder.join("bin").join("pip"));
        run_quietly(pip.args(["install", "--quiet", VERSION]), "installing schemathesis").map(drop)
    })?;
    Ok(program)
}
