//! The messages that portals put in the place of the general ones (T3).

use super::{
    catalog::{Catalog, Entry, MessageFile, read_folder},
    finding::Finding,
    typography, wording,
};
use anyhow::{Context, Result};
use std::{collections::BTreeSet, path::Path};
use voordeur_portals::Portal;

/// Checks the messages of every portal.
pub(super) fn check(portals: &Path, catalogs: &[Catalog], findings: &mut Vec<Finding>) -> Result<()> {
    let names = Portal::names(portals).with_context(|| format!("{} cannot be read", portals.display()))?;
    for name in names {
        for catalog in catalogs {
            let folder = portals.join(&name).join("locales").join(catalog.language.tag());
            let mut seen = BTreeSet::new();
            for file in read_folder(&folder, findings)? {
                typography::check_file(catalog.language, &file, findings);
                wording::check_file(catalog.language, &file, findings);
                for entry in &file.entries {
                    check_entry(&file, entry, catalog, &mut seen, findings);
                }
            }
        }
    }
    Ok(())
}

fn check_entry(
    file: &MessageFile,
    entry: &Entry,
    catalog: &Catalog,
    seen: &mut BTreeSet<String>,
    findings: &mut Vec<Finding>,
) {
    let mut say = |what: String| findings.push(Finding::new(&file.path, entry.line, what));
    if !seen.insert(entry.id.clone()) {
        say(format!("“{}” is replaced twice", entry.id));
    }
    let Some((_, general)) = catalog.entries().find(|(_, candidate)| candidate.id == entry.id) else {
        say(format!(
            "“{}” replaces no message: {} has none with this id",
            entry.id,
            catalog.folder.display()
        ));
        return;
    };
    for (part, contents) in &entry.parts {
        let Some(original) = general.parts.get(part) else {
            say(format!("“{}.{part}” replaces nothing: the message has no such attribute", entry.id));
            continue;
        };
        for unknown in contents.variables.difference(&original.variables) {
            say(format!("“{}” has the variable ${unknown}, which the general message has not", entry.id));
        }
        for unknown in contents.references.iter().filter(|id| !catalog.entries().any(|(_, e)| e.id == **id)) {
            say(format!("“{}” refers to “{unknown}”, which does not exist", entry.id));
        }
    }
}
