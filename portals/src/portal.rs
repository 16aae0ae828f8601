use crate::{
    Companies, Limits, PortalError, Registration, Sender,
    checks::{consistent, distinct},
    description::{ContactTable, DescriptionTable, FormOfAddress},
};
use serde::{Deserialize, Deserializer};
use std::{
    fs, io,
    path::{Path, PathBuf},
};
use voordeur_contract::PortalDescription;

const FILE: &str = "portal.toml";

/// A portal that was read and found in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Portal {
    /// What everybody may know: languages, time zone, second factors, contacts.
    pub description: PortalDescription,
    /// How long and how often.
    pub limits: Limits,
    /// In whose name messages are sent.
    pub sender: Sender,
    /// How people register; `None`: nobody registers here.
    pub registration: Option<Registration>,
    /// What administrators of companies can do; `None`: there are no companies here.
    pub companies: Option<Companies>,
    /// How its messages speak to people.
    pub form_of_address: FormOfAddress,
    /// The country (ISO 3166-1, two letters) of a telephone number that is typed without one.
    pub country: String,
    /// The days (`YYYY-MM-DD`) on which the post does not work, weekends apart; the earliest first.
    pub public_holidays: Vec<String>,
    /// Where weaknesses are reported: an e-mail address, published in `security.txt` (RFC 9116).
    pub security_contact: String,
    /// The folder it was read from; the last part of its name is the portal's id.
    pub directory: PathBuf,
}

/// `portal.toml`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PortalFile {
    portal: DescriptionTable,
    sender: Sender,
    limits: Limits,
    #[serde(default, deserialize_with = "registration")]
    registration: Option<Registration>,
    #[serde(default, deserialize_with = "companies")]
    companies: Option<Companies>,
    #[serde(deserialize_with = "distinct")]
    contacts: Vec<ContactTable>,
}

impl Portal {
    /// Reads `directory/portal.toml`.
    ///
    /// # Errors
    /// The file is not there, is not TOML, lacks something, has something unknown, or a value is not what it
    /// should be: the error says file, line and what was expected.
    pub fn read(directory: &Path) -> Result<Self, PortalError> {
        let file = directory.join(FILE);
        let unreadable = |error: io::Error| PortalError::unreadable(&file, &error);
        let source = fs::read_to_string(&file).map_err(unreadable)?;
        let canonical = directory.canonicalize().map_err(unreadable)?;
        let id = canonical.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Self::parse(&source, id, directory.to_owned())
            .map_err(|error| PortalError::in_toml(&file, &source, &error))
    }

    fn parse(source: &str, id: String, directory: PathBuf) -> Result<Self, toml::de::Error> {
        let PortalFile { portal, sender, limits, registration, companies, contacts } =
            toml::from_str(source)?;
        let description = PortalDescription {
            id,
            languages: portal.languages,
            time_zone: portal.time_zone,
            second_factors: portal.second_factors,
            contacts: contacts
                .into_iter()
                .map(|contact| contact.closed_by_default_on(&portal.public_holidays))
                .collect(),
            registration: registration.as_ref().map(|registration| registration.description(&limits)),
            companies: companies.as_ref().map(Companies::description),
        };
        Ok(Self {
            description,
            limits,
            sender,
            registration,
            companies,
            form_of_address: portal.form_of_address,
            country: portal.country,
            public_holidays: portal.public_holidays,
            security_contact: portal.security_contact,
            directory,
        })
    }

    /// The names of the portals in a folder such as `portals/`, in alphabetical order.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn names(portals: &Path) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(portals)? {
            let entry = entry?;
            if entry.path().join(FILE).is_file() {
                names.push(entry.file_name().to_string_lossy().into_owned());
            }
        }
        names.sort();
        Ok(names)
    }
}

/// `[registration]`, when it is there.
fn registration<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Registration>, D::Error> {
    consistent(deserializer).map(Some)
}

/// `[companies]`, when it is there.
fn companies<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Companies>, D::Error> {
    consistent(deserializer).map(Some)
}
