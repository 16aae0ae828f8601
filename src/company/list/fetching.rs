//! From the question to the rows that are shown.

use super::{kept::Kept, listing::Listing};
use crate::api::{ApiError, companies};
use leptos::{prelude::*, task::spawn_local};
use std::{collections::HashSet, time::Duration};
use voordeur_contract::{UserId, UserRow, UsersPage, UsersQuery};

/// How long a row shows that it has changed.
const FRESH_FOR: Duration = Duration::from_secs(5);

/// Why a page is fetched.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Because {
    /// The visitor asked for it.
    Asked,
    /// Something has changed.
    Changed,
}

impl Listing {
    /// Fetches what is asked for. Only the answer to the last question counts.
    pub(super) fn fetch(self, because: Because) {
        let query = self.query.get_untracked();
        let company = self.company.get_value();
        self.asked.update_value(|asked| *asked = asked.wrapping_add(1));
        let asked = self.asked.get_value();
        if because == Because::Asked {
            self.busy.set(true);
        }
        spawn_local(async move {
            let outcome = companies::load_users(&company, &query).await;
            // The list is gone, or something else was asked for meanwhile.
            if self.asked.try_get_value() == Some(asked) {
                self.busy.set(false);
                self.arrive(outcome, &query, because);
            }
        });
    }

    fn arrive(self, outcome: Result<UsersPage, ApiError>, query: &UsersQuery, because: Because) {
        match outcome {
            // Those of the last page were removed meanwhile, or the address was written by hand.
            Ok(page) if page.users.is_empty() && page.matches > 0 => {
                let last = page.matches.div_ceil(query.per_page);
                self.go(&UsersQuery { page: last, ..query.clone() }, true);
            }
            Ok(page) => {
                self.failed.set(None);
                self.notice_changes(&page, because);
                let company = self.company.get_value();
                self.context
                    .keep_list(|kept| *kept = Kept::new(company, query.clone(), page.clone()).at(kept));
                self.page.set(Some(page));
            }
            // What is shown stays; the visitor has asked for nothing.
            Err(error) if because == Because::Changed && !error.is_about_access() => {}
            Err(error) => {
                let words = self.context.say(&error);
                self.failed.set(words.into_iter().map(|item| item.message).next());
            }
        }
    }

    /// Marks the rows that are other than they were, for a while.
    fn notice_changes(self, page: &UsersPage, because: Because) {
        let is_known = |row: &&UserRow| {
            self.page
                .with_untracked(|before| before.as_ref().is_some_and(|before| before.users.contains(row)))
        };
        let fresh: HashSet<UserId> = match because {
            Because::Asked => HashSet::new(),
            Because::Changed => {
                page.users.iter().filter(|row| !is_known(row)).map(|row| row.id.clone()).collect()
            }
        };
        if fresh.is_empty() && self.fresh.with_untracked(HashSet::is_empty) {
            return;
        }
        self.fresh.set(fresh);
        let over = move || {
            self.fresh.try_set(HashSet::new());
        };
        set_timeout(over, FRESH_FOR);
    }
}
