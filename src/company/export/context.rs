use super::cells::{header, row};
use crate::{
    api::{ApiError, companies},
    browser::{file, writing::Writing},
    company::{CompanyContext, csv::CsvFile},
};
use leptos::{prelude::*, task::spawn_local};
use std::collections::HashSet;
use voordeur_contract::{CompanyId, Order, USERS_PER_PAGE_AT_MOST, UserColumn, UserRow, UsersQuery};

/// How far it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum State {
    /// Nobody has asked for it.
    #[default]
    Idle,
    /// It is being fetched.
    UnderWay {
        /// So many are there.
        done: usize,
        /// Of so many, as far as is known.
        total: usize,
    },
    /// The browser has it.
    Done {
        /// So many stand in it.
        users: usize,
    },
    /// In words, why not.
    Failed(String),
}

/// What the button is given.
#[derive(Clone, Copy)]
pub(crate) struct Export {
    pub(crate) state: Signal<State>,
    /// Fetches everybody whom this query asks for.
    pub(crate) on_export: Callback<UsersQuery>,
}

impl Export {
    /// Of the company. To be called while the view is built.
    pub(crate) fn of(context: CompanyContext, company: CompanyId) -> Self {
        let state = RwSignal::new(State::Idle);
        let company = StoredValue::new(company);
        let on_export = Callback::new(move |query: UsersQuery| {
            if matches!(state.get_untracked(), State::UnderWay { .. }) {
                return;
            }
            state.set(State::UnderWay { done: 0, total: 0 });
            spawn_local(async move {
                let outcome = fetch(company.get_value(), query, state).await;
                if state.is_disposed() {
                    return;
                }
                match outcome {
                    Ok(users) => {
                        save(context, &users);
                        state.set(State::Done { users: users.len() });
                    }
                    Err(error) => {
                        let items = context.say(&error);
                        let words: Vec<String> = items.into_iter().map(|item| item.message).collect();
                        state.set(State::Failed(words.join(" ")));
                    }
                }
            });
        });
        Self { state: state.into(), on_export }
    }
}

/// So often everybody is fetched before the file is taken to be as complete as it gets.
const TRIES: u32 = 3;

/// Fetches everybody; once more when somebody came or went meanwhile, so that a page began elsewhere than where the one before
/// had ended.
async fn fetch(
    company: CompanyId,
    query: UsersQuery,
    state: RwSignal<State>,
) -> Result<Vec<UserRow>, ApiError> {
    // Everybody keeps the place in the order of names; that of the last log-in changes with each log-in.
    let query = UsersQuery { sort: UserColumn::Name, order: Order::Ascending, ..query };
    let mut tries = 1;
    loop {
        let (users, matches) = fetch_pages(company.clone(), query.clone(), state).await?;
        if users.len() == matches || tries == TRIES || state.is_disposed() {
            return Ok(users);
        }
        tries += 1;
    }
}

/// A page at a time, and how many there were to be.
async fn fetch_pages(
    company: CompanyId,
    query: UsersQuery,
    state: RwSignal<State>,
) -> Result<(Vec<UserRow>, usize), ApiError> {
    let mut users: Vec<UserRow> = Vec::new();
    let mut query = UsersQuery { page: 1, per_page: USERS_PER_PAGE_AT_MOST, ..query };
    let mut known = HashSet::new();
    loop {
        let page = companies::load_users(&company, &query).await?;
        let is_last = page.users.len() < query.per_page as usize;
        users.extend(page.users.into_iter().filter(|user| known.insert(user.id.clone())));
        let matches = page.matches as usize;
        if is_last || state.is_disposed() {
            return Ok((users, matches));
        }
        state.set(State::UnderWay { done: users.len(), total: matches });
        query.page = query.page.saturating_add(1);
    }
}

fn save(context: CompanyContext, users: &[UserRow]) {
    let i18n = context.i18n();
    let writing = Writing::of(context.language());
    let mut file = CsvFile::new(context.language());
    file.row(header(&i18n));
    for user in users {
        file.row(row(&i18n, user, |moment| writing.exact(moment)));
    }
    file::save(&[&i18n.text("company-export-file"), ".csv"].concat(), &file.into_text());
}
