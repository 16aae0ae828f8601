//! Documents that the auth API writes from its code.

use super::{Bench, Note};
use crate::{command::run_quietly, fingerprint::read};
use anyhow::{Result, bail};
use std::{path::Path, process::Command};

/// What the program prints, and where it is kept.
const DOCUMENTS: [(&str, &str); 9] = [
    ("openapi", "auth-api/openapi.json"),
    ("records-openapi", "auth-api/records.openapi.json"),
    ("sample-data", "docs/SAMPLE-DATA.md"),
    ("diagram log-in", "docs/journeys/log-in.md"),
    ("diagram register", "docs/journeys/register.md"),
    ("diagram resume", "docs/journeys/resume.md"),
    ("diagram invitation", "docs/journeys/invitation.md"),
    ("diagram reset", "docs/journeys/reset.md"),
    ("diagram step-up", "docs/journeys/step-up.md"),
];

pub(super) fn documents(bench: &Bench) -> Result<Note> {
    let program = bench.program()?;
    for (command, file) in DOCUMENTS {
        let now = run_quietly(Command::new(&program).args(command.split(' ')), &format!("writing {file}"))?;
        if String::from_utf8_lossy(&read(Path::new(file))?).trim_end() != now.trim_end() {
            bail!("{file} is not up to date: write it anew with “voordeur-auth-api {command} > {file}”");
        }
    }
    Ok(Note::new())
}
