//! What Cargo and its tools say about the code.

use super::{Bench, Note};
use crate::{command::run, locales};
use anyhow::{Result, bail};
use std::process::Command;

/// Everything native: the prerenderer with the preview, the tests that want a PostgreSQL.
const NATIVE: &str = "voordeur/ssr,voordeur/preview,voordeur-auth-api/postgres-tests";
/// The application in the browser, with and without the preview.
const WASM: [&str; 2] = ["hydrate,split,preview", "hydrate,split"];
const DENY_WARNINGS: [&str; 3] = ["--", "-D", "warnings"];
/// The same for clippy's compiler, as `cargo clippy` passes it on.
const DENIED: (&str, &str) = ("CLIPPY_ARGS", "-D__CLIPPY_HACKERY__warnings__CLIPPY_HACKERY__");

pub(super) fn format(_: &Bench) -> Result<Note> {
    cargo(&["fmt", "--all", "--check"], "rustfmt")
}

pub(super) fn messages(_: &Bench) -> Result<Note> {
    if locales::check()? { Ok(Note::new()) } else { bail!("the messages are not in order") }
}

pub(super) fn lints(_: &Bench) -> Result<Note> {
    run(cargo_test().args(["--all-targets", "--no-run"]), "clippy")?;
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

/// Cargo for the native tests. Clippy's compiler compiles them, which says what it has to say and is a compiler like any
/// other: a `cargo clippy` before it would read six hundred crates once more. And everything at once: with other features
/// half of them would be compiled once more.
pub(super) fn cargo_test() -> Command {
    let mut cargo = Command::new("cargo");
    cargo.env("RUSTC_WORKSPACE_WRAPPER", "clippy-driver").env(DENIED.0, DENIED.1);
    cargo.args(["test", "--workspace", "--features", NATIVE]);
    cargo
}

fn cargo(arguments: &[&str], doing: &str) -> Result<Note> {
    run(Command::new("cargo").args(arguments), doing)?;
    Ok(Note::new())
}
