//! What was done, as a file for a spreadsheet.

use super::labels::activity_label;
use crate::{
    api::{ApiError, companies},
    browser::file,
    company::csv::CsvFile,
    i18n::I18n,
};
use voordeur_contract::{ActivityEntry, ActivityQuery, CompanyId};

/// So many are fetched at a time: as many as the API gives.
const AT_A_TIME: u32 = 500;

/// The ids of the names of the columns.
const COLUMNS: [&str; 6] = [
    "company-activity-when",
    "company-activity-who",
    "company-activity-what",
    "company-activity-whom",
    "company-activity-where",
    "company-activity-reason",
];

/// All that `query` asks for; `progress` is told how many there are so far.
pub(super) async fn all(
    company: &CompanyId,
    mut query: ActivityQuery,
    progress: impl Fn(u32),
) -> Result<Vec<ActivityEntry>, ApiError> {
    let mut entries: Vec<ActivityEntry> = Vec::new();
    query.limit = Some(AT_A_TIME);
    loop {
        query.before = entries.last().map(|entry| entry.number);
        let page = companies::load_activity(company, &query).await?;
        let has_more = page.more && !page.entries.is_empty();
        entries.extend(page.entries);
        progress(u32::try_from(entries.len()).unwrap_or(u32::MAX));
        if !has_more {
            return Ok(entries);
        }
    }
}

/// Has the browser save them.
pub(super) fn save(i18n: &I18n, entries: &[ActivityEntry]) {
    file::save(&i18n.text("company-activity-file"), &text(i18n, entries));
}

/// Moments in UTC, as they stand in the audit trail, so that they can be sorted.
fn text(i18n: &I18n, entries: &[ActivityEntry]) -> String {
    let mut file = CsvFile::new(i18n.language());
    file.row(COLUMNS.map(|column| i18n.text(column)));
    for entry in entries {
        let whom = entry.to.as_ref().map(|person| person.name.as_str()).unwrap_or_default();
        file.row([
            entry.at.as_str(),
            &entry.by.name,
            &i18n.text(activity_label(entry.activity)),
            whom,
            &entry.place,
            entry.reason.as_deref().unwrap_or_default(),
        ]);
    }
    file.into_text()
}
