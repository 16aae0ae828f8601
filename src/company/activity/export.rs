//! What was done, as a file for a spreadsheet.

use super::labels::activity_label;
use crate::{
    api::{ApiError, companies},
    company::{
        CompanyContext,
        csv::CsvFile,
        export::{Export, Progress, Words},
    },
};
use leptos::prelude::*;
use voordeur_contract::{ActivityEntry, ActivityQuery, CompanyId};

const WORDS: Words = Words { file: "company-activity-export-file", done: "company-activity-export-done" };

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

impl Export {
    /// All that was done in the company and that `query` asks for by then. To be called while the view is built.
    pub(super) fn of_activity(
        context: CompanyContext,
        company: CompanyId,
        query: Signal<ActivityQuery>,
    ) -> Self {
        let company = StoredValue::new(company);
        let fetch = move |progress| everything(company.get_value(), query.get_untracked(), progress);
        Self::begin(context, WORDS, fetch, write)
    }
}

/// A part at a time. Nobody knows how much there is.
async fn everything(
    company: CompanyId,
    query: ActivityQuery,
    progress: Progress,
) -> Result<Vec<ActivityEntry>, ApiError> {
    let mut entries: Vec<ActivityEntry> = Vec::new();
    let mut query = ActivityQuery { limit: Some(AT_A_TIME), ..query };
    loop {
        let page = companies::load_activity(&company, &query).await?;
        let is_last = !page.more || page.entries.is_empty();
        entries.extend(page.entries);
        if is_last || !progress.is_awaited() {
            return Ok(entries);
        }
        progress.has(entries.len(), None);
        query.before = entries.last().map(|entry| entry.number);
    }
}

/// Moments in UTC, as they stand in the audit trail, so that they can be sorted.
fn write(context: CompanyContext, entries: &[ActivityEntry]) -> CsvFile {
    let i18n = context.i18n();
    let mut file = CsvFile::new(context.language());
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
    file
}
