//! From a row to a colleague who can be invited, or to everything that has to be mended before.

use super::{
    Column, Known, List, Mistake, Row, Wrong, columns::Header, fold::folded, records::Record,
    write::without_apostrophe,
};
use std::collections::HashMap;
use voordeur_contract::{Language, NewUser, Role};

/// What may stand between the authorisations of somebody, in one cell.
const BETWEEN_AUTHORISATIONS: [char; 4] = [',', ';', '|', '\n'];

const ROLES: [(Role, &[&str]); 2] = [
    (Role::User, &["user", "gebruiker", "utilisateur", "utilisatrice"]),
    (Role::Administrator, &["administrator", "admin", "beheerder", "administrateur", "administratrice"]),
];

const LANGUAGES: [(Language, &[&str]); 3] = [
    (Language::Nl, &["nl", "nederlands", "neerlandais", "dutch"]),
    (Language::Fr, &["fr", "frans", "francais", "french"]),
    (Language::En, &["en", "engels", "anglais", "english"]),
];

/// A list that is being read.
pub(super) struct Reading<'k> {
    header: Header,
    known: &'k Known,
    list: List,
    /// The row in which each e-mail address stands first.
    emails: HashMap<String, u32>,
}

impl<'k> Reading<'k> {
    /// Of which the header has been read.
    pub(super) fn new(header: Header, known: &'k Known) -> Self {
        Self { header, known, list: List::default(), emails: HashMap::new() }
    }

    /// What was read.
    pub(super) fn into_list(self) -> List {
        List { ignored: self.header.into_ignored(), ..self.list }
    }

    /// Reads the next row.
    pub(super) fn row(&mut self, record: Record) {
        let Record { number, mut cells } = record;
        for cell in &mut cells {
            *cell = without_apostrophe(cell).to_owned();
        }
        let before = self.list.mistakes.len();
        if self.header.is_exceeded_by(&cells) {
            self.wrong(number, None, "", Wrong::TooManyCells);
            return;
        }
        let user = self.user(number, &cells);
        self.check(number, &user);
        if self.list.mistakes.len() == before {
            self.list.rows.push(Row { number, user });
        }
    }

    /// What the cells say. A cell that says nothing that is known is noted, and something stands in its place.
    fn user(&mut self, number: u32, cells: &[String]) -> NewUser {
        let header = self.header.clone();
        let cell = |column| header.cell(column, cells).unwrap_or_default();
        let languages = LANGUAGES.into_iter().filter(|(language, _)| self.known.languages.contains(language));
        let language = match named(cell(Column::Language), languages) {
            Some(language) => language.unwrap_or(self.known.language),
            None => {
                self.wrong(number, Some(Column::Language), cell(Column::Language), Wrong::UnknownLanguage);
                self.known.language
            }
        };
        let role = named(cell(Column::Role), ROLES.into_iter());
        if role.is_none() {
            self.wrong(number, Some(Column::Role), cell(Column::Role), Wrong::UnknownRole);
        }
        NewUser {
            name: whole_name(&header, cells),
            email: cell(Column::Email).to_owned(),
            mobile: cell(Column::Mobile).to_owned(),
            language,
            role: role.flatten().unwrap_or(Role::User),
            authorisations: self.authorisations(number, cell(Column::Authorisations)),
        }
    }

    fn authorisations(&mut self, number: u32, cell: &str) -> Vec<String> {
        let mut ids: Vec<String> = Vec::new();
        for typed in cell.split(BETWEEN_AUTHORISATIONS).map(str::trim).filter(|typed| !typed.is_empty()) {
            let wanted = folded(typed);
            let is_meant = |(id, name): &&(String, String)| folded(id) == wanted || folded(name) == wanted;
            match self.known.authorisations.iter().find(is_meant) {
                Some((id, _)) if ids.contains(id) => {}
                Some((id, _)) => ids.push(id.clone()),
                None => self.wrong(number, Some(Column::Authorisations), typed, Wrong::UnknownAuthorisation),
            }
        }
        ids
    }

    /// As the API will: every field, and that nobody is listed twice.
    fn check(&mut self, number: u32, user: &NewUser) {
        match user.parse("") {
            Ok(parsed) => {
                let first = *self.emails.entry(parsed.email.as_str().to_owned()).or_insert(number);
                if first != number {
                    self.wrong(number, Some(Column::Email), &user.email, Wrong::Repeated { row: first });
                }
            }
            Err(errors) => {
                for error in errors {
                    let (column, typed) = match error.field() {
                        "name" => (Column::Name, &user.name),
                        "email" => (Column::Email, &user.email),
                        _ => (Column::Mobile, &user.mobile),
                    };
                    self.wrong(number, Some(column), typed, Wrong::Field(error.reason));
                }
            }
        }
    }

    fn wrong(&mut self, row: u32, column: Option<Column>, typed: &str, wrong: Wrong) {
        self.list.mistakes.push(Mistake { row, column, typed: typed.to_owned(), wrong });
    }
}

/// Which of them is named; `Some(None)` where nothing is.
fn named<T>(typed: &str, mut all: impl Iterator<Item = (T, &'static [&'static str])>) -> Option<Option<T>> {
    let typed = folded(typed);
    if typed.is_empty() {
        return Some(None);
    }
    all.find(|(_, names)| names.contains(&typed.as_str())).map(|(it, _)| Some(it))
}

/// From one column or from two. `Nom` beside `Prénom` is the family name.
fn whole_name(header: &Header, cells: &[String]) -> String {
    let of = |column| header.cell(column, cells);
    let (given, name, family) = (of(Column::GivenName), of(Column::Name), of(Column::FamilyName));
    let parts = match (name, family) {
        (Some(name), Some(_)) => [None, Some(name)],
        (name, family) => [given, name.or(family)],
    };
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ").trim().to_owned()
}
