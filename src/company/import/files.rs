//! Lists that the visitor keeps, and may give back to us.

use super::{
    sending::Failure,
    words::{of_failure, role_message},
};
use crate::{
    browser::file,
    company::csv::{Column, CsvFile, user_cells},
    i18n::I18n,
};

/// A list with the names of the columns, and nobody in it.
pub(super) fn save_empty(i18n: &I18n) {
    let mut file = CsvFile::new(i18n.language());
    file.row(Column::WRITTEN.map(|column| i18n.text(column.message())));
    save(i18n, "company-import-empty-list-file", file);
}

/// Those who were not invited, and why, as a list that can be corrected and sent again.
pub(super) fn save_failures(i18n: &I18n, failures: &[Failure]) {
    let mut file = CsvFile::new(i18n.language());
    let columns = Column::WRITTEN.into_iter().chain([Column::Remark]);
    file.row(columns.map(|column| i18n.text(column.message())));
    for failure in failures {
        let cells = user_cells(&failure.row.user, |role| i18n.text(role_message(role)));
        file.row(cells.into_iter().chain([of_failure(i18n, failure)]));
    }
    save(i18n, "company-import-failed-file", file);
}

fn save(i18n: &I18n, name: &str, file: CsvFile) {
    file::save(&[&i18n.text(name), ".csv"].concat(), &file.into_text());
}
