//! The product as its visitors use it.

use super::{
    Bench, Note,
    bench::PORTALS,
    packages::{Package, install},
};
use crate::{command::run, stopwatch::Stopwatch, tools};
use anyhow::{Context, Result};
use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

const FOLDER: &str = "end2end";
const BROWSERS: [Package; 5] =
    [Package::Chromium, Package::Firefox, Package::WebKit, Package::Xvfb, Package::FakeTime];

pub(super) fn all(bench: &Bench) -> Result<Note> {
    for package in BROWSERS {
        install(package)?;
    }
    // Chromium without its windows takes half the time. Not every system has it apart.
    if let Err(error) = install(Package::HeadlessShell) {
        eprintln!("{error:#}: the tests take Chromium itself");
    }
    install_node_packages()?;
    let mut npm = Command::new("npm");
    npm.arg("test").current_dir(FOLDER);
    npm.env("VOORDEUR_AUTH_API", bench.program()?);
    for (portal, variable) in PORTALS {
        npm.env(variable, bench.site(portal)?);
    }
    npm.env("VOORDEUR_SITE_DIST", absolute(bench.deployed_site()?)?);
    run(&mut npm, "the browser tests")?;
    Ok(Note::new())
}

/// The benchmark is not run, because times differ from machine to machine; but it has to stay in order.
pub(super) fn benchmark_compiles(_: &Bench) -> Result<Note> {
    install_node_packages()?;
    let mut list = Command::new("npm");
    list.args(["run", "speed", "--", "--list"]).current_dir(FOLDER);
    run(&mut list, "listing the benchmark")?;
    Ok(Note::new())
}

fn install_node_packages() -> Result<()> {
    tools::check_node()?;
    tools::install_node_packages(Path::new(FOLDER), Stopwatch::start())
}

fn absolute(path: PathBuf) -> Result<PathBuf> {
    env::current_dir().map(|root| root.join(path)).context("there is no current directory")
}
