//! The built sites.

use super::{Bench, Note, bench::PORTALS};
use crate::size;
use anyhow::{Result, bail};

pub(super) fn build_all(bench: &Bench) -> Result<Note> {
    for (portal, _) in PORTALS {
        bench.site(portal)?;
    }
    bench.deployed_site()?;
    Ok(Note::new())
}

pub(super) fn size(bench: &Bench) -> Result<Note> {
    let report = size::report(&bench.deployed_site()?)?;
    println!("{report}");
    if !report.is_within_budget() {
        bail!("{}", report.summary());
    }
    Ok(report.summary())
}
