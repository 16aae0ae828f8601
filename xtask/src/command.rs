//! Running other programs, and saying in one sentence what went wrong with them.

use anyhow::{Result, anyhow, bail};
use std::{
    io::ErrorKind,
    path::Path,
    process::{Child, Command, Output, Stdio},
};

/// What to install when a program is missing.
const REMEDIES: [(&str, &str); 6] = [
    ("node", "install Node 20 or later from https://nodejs.org"),
    ("npm", "install Node 20 or later, which brings npm, from https://nodejs.org"),
    ("npx", "install Node 20 or later, which brings npx, from https://nodejs.org"),
    ("cargo", "install Rust from https://rustup.rs"),
    ("rustup", "install Rust from https://rustup.rs"),
    ("python3", "install Python 3 with its module venv"),
];

/// Runs `command` to its end with its output shown; `doing` completes the sentence “… failed”.
pub(crate) fn run(command: &mut Command, doing: &str) -> Result<()> {
    let status = command.status().map_err(|error| cannot_start(command, &error))?;
    if !status.success() {
        bail!("{doing} failed ({status})");
    }
    Ok(())
}

/// Runs `command` to its end and keeps what it says; that is shown only when it fails.
pub(crate) fn run_quietly(command: &mut Command, doing: &str) -> Result<String> {
    let output = output_of(command)?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if !output.status.success() {
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        bail!("{doing} failed ({}):\n{text}{errors}", output.status);
    }
    Ok(text)
}

/// Runs `command` to its end, whatever the end is.
pub(crate) fn output_of(command: &mut Command) -> Result<Output> {
    command.stdin(Stdio::null()).output().map_err(|error| cannot_start(command, &error))
}

/// Starts `command` and does not wait for it.
pub(crate) fn start(command: &mut Command) -> Result<Child> {
    command.spawn().map_err(|error| cannot_start(command, &error))
}

/// Whether the program is there and answers to `--version`.
pub(crate) fn exists(program: &str) -> bool {
    let version = Command::new(program).arg("--version").stdin(Stdio::null()).output();
    version.is_ok_and(|output| output.status.success())
}

fn cannot_start(command: &Command, error: &std::io::Error) -> anyhow::Error {
    let program = command.get_program().to_string_lossy().into_owned();
    if error.kind() != ErrorKind::NotFound {
        return anyhow!("{program} cannot be started: {error}");
    }
    let name = Path::new(&program).file_name().unwrap_or_default().to_string_lossy().into_owned();
    match REMEDIES.iter().find(|(known, _)| *known == name) {
        Some((_, remedy)) => anyhow!("{name} is missing: {remedy}"),
        None => anyhow!("{name} is missing"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_program_is_named_with_its_remedy() {
        let error = std::io::Error::from(ErrorKind::NotFound);
        let said = cannot_start(&Command::new("/usr/bin/npm"), &error).to_string();
        assert_eq!(
            said,
            "npm is missing: install Node 20 or later, which brings npm, from https://nodejs.org"
        );
        assert_eq!(cannot_start(&Command::new("frobnicate"), &error).to_string(), "frobnicate is missing");
    }

    #[test]
    fn a_failure_shows_what_the_program_said() {
        let said =
            run_quietly(Command::new("cargo").arg("no-such-command"), "the test").unwrap_err().to_string();
        assert!(said.starts_with("the test failed (") && said.contains("no-such-command"), "{said}");
    }
}
