//! The messages that portals put in the place of the general ones (T3).

use super::{
    catalog::{Catalog, Entry, MessageFile, read_folder},
    finding::Finding,
    typography, wording,
};
use anyhow::{Context, Result};
use std::{collections::BTreeSet, path::Path};
use voordeur_portals::{FormOfAddress, Portal};

/// Checks the messages of every portal.
pub(super) fn check(portals: &Path, catalogs: &[Catalog], findings: &mut Vec<Finding>) -> Result<()> {
    let names = Portal::names(portals).with_context(|| format!("{} cannot be read", portals.display()))?;
    for name in names {
        let portal = Portal::read(&portals.join(&name))?;
        for catalog in catalogs {
            check_language(&portal, catalog, findings)?;
        }
        check_names(&portal, catalogs, findings);
    }
    Ok(())
}

fn check_language(portal: &Portal, catalog: &Catalog, findings: &mut Vec<Finding>) -> Result<()> {
    let folder = portal.directory.join("locales").join(catalog.language.tag());
    let mut seen = BTreeSet::new();
    for file in read_folder(&folder, findings)? {
        typography::check_file(catalog.language, &file, findings);
        wording::check_file(catalog.language, portal.form_of_address, &file, findings);
        for entry in &file.entries {
            check_entry(&file, entry, catalog, &mut seen, findings);
        }
    }
    if portal.description.languages.contains(&catalog.language) {
        check_form_of_address(portal, catalog, &seen, findings);
    }
    Ok(())
}

/// An informal portal replaces every general message that is formal. `replaced` are those it replaces.
fn check_form_of_address(
    portal: &Portal,
    catalog: &Catalog,
    replaced: &BTreeSet<String>,
    findings: &mut Vec<Finding>,
) {
    if portal.form_of_address == FormOfAddress::Formal {
        return;
    }
    let name = &portal.description.id;
    for file in &catalog.files {
        let formal = wording::formal_messages(catalog.language, file);
        for entry in file.entries.iter().filter(|e| formal.contains(&e.id) && !replaced.contains(&e.id)) {
            let what = format!("“{}” is formal, and the portal “{name}” does not replace it", entry.id);
            findings.push(Finding::new(&file.path, entry.line, what));
        }
    }
}

/// What a portal has an id for, visitors read as a message.
fn check_names(portal: &Portal, catalogs: &[Catalog], findings: &mut Vec<Finding>) {
    let contacts = portal.description.contacts.iter();
    let contacts = contacts.flat_map(|c| [format!("contact-{}-name", c.id), format!("contact-{}-for", c.id)]);
    let authorisations = portal.companies.iter().flat_map(|companies| &companies.authorisations);
    let authorisations = authorisations.map(|id| format!("authorisation-{id}"));
    for id in contacts.chain(authorisations) {
        if !catalogs.iter().flat_map(Catalog::entries).any(|(_, entry)| entry.id == id) {
            let what = format!("no message has the id “{id}”");
            findings.push(Finding::new(&portal.directory.join("portal.toml"), 1, what));
        }
    }
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
