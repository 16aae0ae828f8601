//! From the cells of a row to somebody who can be invited, or to what has to be mended before.

use super::{
    Column, Known, LeftOut, List, Mistake, Row, Wrong,
    columns::Header,
    known::{Named, role_in},
    records::Record,
    write::without_apostrophe,
};
use std::collections::HashMap;
use voordeur_contract::{NewUser, Role};

/// What may stand between the authorisations of somebody, in one cell.
const BETWEEN_AUTHORISATIONS: [char; 4] = [',', ';', '|', '\n'];

/// Reads one row after the other.
pub(super) struct RowReader<'l> {
    header: &'l Header,
    known: &'l Known,
    /// The row in which each e-mail address stands first.
    emails: HashMap<String, u32>,
    /// Of the row that is being read.
    mistakes: Vec<Mistake>,
}

impl<'l> RowReader<'l> {
    pub(super) fn new(header: &'l Header, known: &'l Known) -> Self {
        Self { header, known, emails: HashMap::new(), mistakes: Vec::new() }
    }

    /// Adds somebody to invite, or the row as it was typed with everything that has to be mended.
    pub(super) fn add_to(&mut self, list: &mut List, record: Record) {
        let Record { number, mut cells } = record;
        for cell in &mut cells {
            *cell = without_apostrophe(cell).to_owned();
        }
        let excess = self.header.excess_of(&cells);
        let user = if excess.is_empty() {
            let user = self.user(&cells);
            self.check(number, &user);
            Some(user)
        } else {
            self.wrong(None, "", Wrong::TooManyCells);
            None
        };
        match (user, std::mem::take(&mut self.mistakes)) {
            (Some(user), mistakes) if mistakes.is_empty() => list.rows.push(Row { number, user }),
            (_, mistakes) => {
                let cells = Column::WRITTEN.map(|column| self.typed(column, &cells));
                list.left_out.push(LeftOut { number, cells, excess: excess.to_vec(), mistakes });
            }
        }
    }

    /// What stands in one of the columns that we write.
    fn typed(&self, column: Column, cells: &[String]) -> String {
        match column {
            Column::Name => whole_name(self.header, cells),
            other => self.header.cell(other, cells).unwrap_or_default().to_owned(),
        }
    }

    /// What the cells say. A cell that says nothing that is known is noted, and something stands in its place.
    fn user(&mut self, cells: &[String]) -> NewUser {
        let header = self.header;
        let cell = |column| header.cell(column, cells).unwrap_or_default();
        let language = match self.known.language_in(cell(Column::Language)) {
            Named::This(language) => language,
            Named::Nothing => self.known.language,
            Named::Unknown => {
                self.wrong(Some(Column::Language), cell(Column::Language), Wrong::UnknownLanguage);
                self.known.language
            }
        };
        let role = match role_in(cell(Column::Role)) {
            Named::This(role) => role,
            Named::Nothing => Role::User,
            Named::Unknown => {
                self.wrong(Some(Column::Role), cell(Column::Role), Wrong::UnknownRole);
                Role::User
            }
        };
        NewUser {
            name: whole_name(header, cells),
            email: cell(Column::Email).to_owned(),
            mobile: cell(Column::Mobile).to_owned(),
            language,
            role,
            authorisations: self.authorisations(cell(Column::Authorisations)),
        }
    }

    fn authorisations(&mut self, cell: &str) -> Vec<String> {
        let mut ids: Vec<String> = Vec::new();
        for typed in cell.split(BETWEEN_AUTHORISATIONS).map(str::trim).filter(|typed| !typed.is_empty()) {
            match self.known.authorisation(typed) {
                Some(id) if ids.iter().any(|known| known == id) => {}
                Some(id) => ids.push(id.to_owned()),
                None => self.wrong(Some(Column::Authorisations), typed, Wrong::UnknownAuthorisation),
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
                    self.wrong(Some(Column::Email), &user.email, Wrong::Repeated { row: first });
                }
            }
            Err(errors) => {
                for error in errors {
                    let (column, typed) = match error.field() {
                        "name" => (Column::Name, &user.name),
                        "email" => (Column::Email, &user.email),
                        _ => (Column::Mobile, &user.mobile),
                    };
                    self.wrong(Some(column), typed, Wrong::Field(error.reason));
                }
            }
        }
    }

    fn wrong(&mut self, column: Option<Column>, typed: &str, wrong: Wrong) {
        self.mistakes.push(Mistake { column, typed: typed.to_owned(), wrong });
    }
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
