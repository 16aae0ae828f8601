//! What Cargo and its tools say about the code.

use super::{Bench, Note};
use crate::{command::run, locales};
use anyhow::{Result, bail};
use std::process::Command;

/// Everything native: the prerenderer with the preview, the tests that want a PostgreSQL.
pub(super) const NATIVE: &str = "voordeur/ssr,voordeur/preview,voordeur-auth-api/postgres-tests";
/// The application in the browser, with and without the preview.
const WASM: [&str; 2] = ["hydrate,split,preview", "hydrate,split"];
const DENY_WARNINGS: [&str; 3] = ["--", "-D", "warnings"];

pub(super) fn format(_: &Bench) -> Result<Note> {
    cargo(&["fmt", "--all", "--check"], "rustfmt")
}

pub(super) fn messages(_: &Bench) -> Result<Note> {
    if locales::check()? { Ok(Note::new()) } else { bail!("the messages are not in order") }
}

pub(super) fn lints(_: &Bench) -> Result<Note> {
    let native = ["clippy", "--workspace", "--all-targets", "--features", NATIVE];
    cargo(&[native.as_slice(), &DENY_WARNINGS].concat(), "clippy")?;
    for features in WASM {
        let wasm = [
            "clippy",
            "--package",
            "voordeur",
            "--lib",
            "--target",
            "wasm32-unknown-unknown",
            "--features",
            features,
        ];
        cargo(&[wasm.as_slice(), &DENY_WARNINGS].concat(), "clippy for Wasm")?;
    }
    Ok(Note::new())
}

fn cargo(arguments: &[&str], doing: &str) -> Result<Note> {
    run(Command::new("cargo").args(arguments), doing)?;
    Ok(Note::new())
}
