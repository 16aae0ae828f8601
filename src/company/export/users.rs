//! Everybody who matches what the list shows.

use super::{
    Export, Progress, Words,
    cells::{header, row},
};
use crate::{
    api::{ApiError, companies},
    browser::writing::Writing,
    company::{CompanyContext, csv::CsvFile},
};
use leptos::prelude::*;
use std::collections::HashSet;
use voordeur_contract::{CompanyId, Order, USERS_PER_PAGE_AT_MOST, UserColumn, UserRow, UsersQuery};

const WORDS: Words = Words { file: "company-export-file", done: "company-export-done" };

/// So often everybody is fetched before the file is taken to be as complete as it gets.
const TRIES: u32 = 3;

impl Export {
    /// Everybody of the company whom `query` asks for by then. To be called while the view is built.
    pub(crate) fn of_users(context: CompanyContext, company: CompanyId, query: Signal<UsersQuery>) -> Self {
        let company = StoredValue::new(company);
        let fetch = move |progress| everybody(company.get_value(), query.get_untracked(), progress);
        Self::begin(context, WORDS, fetch, write)
    }
}

/// Fetches everybody; once more when somebody came or went meanwhile, so that a page began elsewhere than where the one before
/// had ended.
async fn everybody(
    company: CompanyId,
    query: UsersQuery,
    progress: Progress,
) -> Result<Vec<UserRow>, ApiError> {
    // Everybody keeps the place in the order of names; that of the last log-in changes with each log-in.
    let query = UsersQuery { sort: UserColumn::Name, order: Order::Ascending, ..query };
    let mut tries = 1;
    loop {
        let (users, matches) = fetch_pages(&company, query.clone(), progress).await?;
        if users.len() == matches || tries == TRIES || !progress.is_awaited() {
            return Ok(users);
        }
        tries += 1;
    }
}

/// A page at a time, and how many there were to be.
async fn fetch_pages(
    company: &CompanyId,
    query: UsersQuery,
    progress: Progress,
) -> Result<(Vec<UserRow>, usize), ApiError> {
    let mut users: Vec<UserRow> = Vec::new();
    let mut query = UsersQuery { page: 1, per_page: USERS_PER_PAGE_AT_MOST, ..query };
    let mut known = HashSet::new();
    loop {
        let page = companies::load_users(company, &query).await?;
        let is_last = page.users.len() < query.per_page as usize;
        users.extend(page.users.into_iter().filter(|user| known.insert(user.id.clone())));
        let matches = page.matches as usize;
        if is_last || !progress.is_awaited() {
            return Ok((users, matches));
        }
        progress.has(users.len(), Some(matches));
        query.page = query.page.saturating_add(1);
    }
}

fn write(context: CompanyContext, users: &[UserRow]) -> CsvFile {
    let i18n = context.i18n();
    let writing = Writing::of(context.language());
    let mut file = CsvFile::new(context.language());
    file.row(header(&i18n));
    for user in users {
        file.row(row(&i18n, user, |moment| writing.exact(moment)));
    }
    file
}
