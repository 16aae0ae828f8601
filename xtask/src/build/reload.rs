//! The script that loads a page again after each build, for `cargo xtask dev` only.

use crate::fingerprint::write;
use anyhow::Result;
use std::path::Path;

/// Where the number of the build is read.
const NUMBER: &str = "build.txt";
pub(super) const SCRIPT: &[u8] = include_bytes!("reload.js");

/// Writes the number of the build.
pub(super) fn write_number(public: &Path, number: u64) -> Result<()> {
    write(&public.join(NUMBER), number.to_string().as_bytes())
}
