//! What may stand in the cells that name one thing out of a few.

use super::fold::folded;
use voordeur_contract::{Language, Role};

const ROLES: [(Role, &[&str]); 2] = [
    (Role::User, &["user", "gebruiker", "utilisateur", "utilisatrice"]),
    (Role::Administrator, &["administrator", "admin", "beheerder", "administrateur", "administratrice"]),
];

const LANGUAGES: [(Language, &[&str]); 3] = [
    (Language::Nl, &["nl", "nederlands", "neerlandais", "dutch"]),
    (Language::Fr, &["fr", "frans", "francais", "french"]),
    (Language::En, &["en", "engels", "anglais", "english"]),
];

/// What the portal knows, by which cells are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Known {
    /// The language of whoever has none in the list.
    pub(crate) language: Language,
    /// Those of the portal.
    pub(crate) languages: Vec<Language>,
    /// What it authorises for: id and name.
    pub(crate) authorisations: Vec<(String, String)>,
}

/// What a cell names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named<T> {
    /// Nothing stands in it.
    Nothing,
    This(T),
    /// Something that nobody knows.
    Unknown,
}

impl Known {
    pub(super) fn language_in(&self, cell: &str) -> Named<Language> {
        named(cell, LANGUAGES.into_iter().filter(|(language, _)| self.languages.contains(language)))
    }

    /// The id of an authorisation, of which a cell may have several.
    pub(super) fn authorisation(&self, typed: &str) -> Option<&str> {
        let wanted = folded(typed);
        let is_meant = |(id, name): &&(String, String)| folded(id) == wanted || folded(name) == wanted;
        self.authorisations.iter().find(is_meant).map(|(id, _)| id.as_str())
    }
}

pub(super) fn role_in(cell: &str) -> Named<Role> {
    named(cell, ROLES.into_iter())
}

fn named<T>(cell: &str, mut all: impl Iterator<Item = (T, &'static [&'static str])>) -> Named<T> {
    let typed = folded(cell);
    if typed.is_empty() {
        return Named::Nothing;
    }
    all.find(|(_, names)| names.contains(&typed.as_str())).map_or(Named::Unknown, |(it, _)| Named::This(it))
}
