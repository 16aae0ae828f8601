//! Lists that people open with a spreadsheet, which runs what looks like a formula.

use voordeur_contract::{Language, NewUser, Role};

/// What makes a spreadsheet take a cell for a formula when it stands first (OWASP, CSV Injection): the signs, those of
/// full width, and what some programs skip before them.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// Makes spreadsheets take a cell for text.
const APOSTROPHE: char = '\'';

/// A file that is being written.
pub(crate) struct CsvFile {
    text: String,
    separator: char,
}

impl CsvFile {
    /// For somebody who speaks this language: with the separator that spreadsheets expect there. The byte-order mark tells
    /// them that it is UTF-8.
    pub(crate) fn new(language: Language) -> Self {
        let separator = if language == Language::En { ',' } else { ';' };
        Self { text: '\u{feff}'.to_string(), separator }
    }

    /// Writes a row. Every cell is in quotes, so that no other separator begins a cell inside of one.
    pub(crate) fn row<C: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = C>) {
        for (place, cell) in cells.into_iter().enumerate() {
            if place > 0 {
                self.text.push(self.separator);
            }
            self.cell(cell.as_ref());
        }
        self.text.push_str("\r\n");
    }

    fn cell(&mut self, cell: &str) {
        self.text.push('"');
        if looks_like_formula(cell) {
            self.text.push(APOSTROPHE);
        }
        self.text.push_str(&cell.replace('"', "\"\""));
        self.text.push('"');
    }

    /// What was written.
    pub(crate) fn into_text(self) -> String {
        self.text
    }
}

/// Apostrophes before it do not count: one of them is taken away when the cell is read.
fn looks_like_formula(cell: &str) -> bool {
    cell.trim_start_matches(APOSTROPHE).starts_with(FORMULA)
}

/// The cell as it was before it was written: a number like `+32 470 00 00 00` is no formula to us.
pub(super) fn without_apostrophe(cell: &str) -> &str {
    cell.strip_prefix(APOSTROPHE).filter(|rest| looks_like_formula(rest)).unwrap_or(cell)
}

/// Somebody in the columns that we write ([`Column::WRITTEN`](super::Column::WRITTEN)); `role` gives the names of roles.
pub(crate) fn user_cells(user: &NewUser, role: impl Fn(Role) -> String) -> [String; 6] {
    [
        user.name.clone(),
        user.email.clone(),
        user.mobile.clone(),
        user.language.tag().to_owned(),
        role(user.role),
        user.authorisations.join(", "),
    ]
}
