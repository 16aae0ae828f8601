//! Lists that the visitor keeps, and may give back to us.

use super::not_invited::NotInvited;
use crate::{
    browser::file,
    company::csv::{Column, CsvFile},
    i18n::I18n,
};

/// A list with the names of the columns, and nobody in it.
pub(super) fn save_empty(i18n: &I18n) {
    let mut file = CsvFile::new(i18n.language());
    file.row(Column::WRITTEN.map(|column| i18n.text(column.message())));
    save(i18n, "company-import-empty-list-file", file);
}

/// The rows by which nobody was invited, and why, as a list that can be corrected and sent again. What stood beyond the
/// last column of the list stands beyond the last one here.
pub(super) fn save_not_invited(i18n: &I18n, rows: &[NotInvited]) {
    let mut file = CsvFile::new(i18n.language());
    let columns = Column::WRITTEN.into_iter().chain([Column::Remark]);
    file.row(columns.map(|column| i18n.text(column.message())));
    for NotInvited { cells, why, excess, .. } in rows {
        file.row(cells.iter().chain([why]).chain(excess));
    }
    save(i18n, "company-import-failed-file", file);
}

fn save(i18n: &I18n, name: &str, file: CsvFile) {
    file::save(&[&i18n.text(name), ".csv"].concat(), &file.into_text());
}
