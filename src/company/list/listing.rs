//! Fetches what the address asks for, and keeps it up to date.

use super::{
    kept::Kept,
    query::{everybody, read, write},
};
use crate::{
    api::{ApiError, companies},
    browser::form,
    company::CompanyContext,
    routes::{Route, with_query},
};
use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::*, task::spawn_local};
use leptos_router::hooks::use_location;
use std::{collections::HashSet, time::Duration};
use voordeur_contract::{CompanyId, UserId, UserRow, UsersPage, UsersQuery};

/// The id of the search field, and its name in the form.
pub(crate) const SEARCH: &str = "search";

/// So long nothing is typed before it is searched for.
const TYPED_FOR: Duration = Duration::from_millis(120);

/// How long a row shows that it has changed.
const FRESH_FOR: Duration = Duration::from_secs(5);

/// The list of users as the address says, for the view of it.
#[derive(Clone, Copy)]
pub(crate) struct Listing {
    context: CompanyContext,
    company: StoredValue<CompanyId>,
    query: Memo<UsersQuery>,
    page: RwSignal<Option<UsersPage>>,
    /// Words for why the list is not the one that was asked for.
    failed: RwSignal<Option<String>>,
    busy: RwSignal<bool>,
    /// Rows that changed while somebody looked.
    fresh: RwSignal<HashSet<UserId>>,
    /// Only the answer to the last question counts.
    asked: StoredValue<u32>,
    typing: StoredValue<Option<TimeoutHandle>>,
}

/// Why a page is fetched.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Because {
    /// The visitor asked for it.
    Asked,
    /// Something has changed.
    Changed,
}

impl Listing {
    /// Shows what the address asks for, for as long as the view is there that calls this.
    pub(super) fn begin(context: CompanyContext, company: CompanyId) -> Self {
        let location = use_location();
        let (path, search) = (location.pathname, location.search);
        let query = Memo::new(move |before: Option<&UsersQuery>| {
            // On the way to another page this one stands still.
            let is_here = path.with(|path| Route::of_company_at(path)) == Some(Route::CompanyUsers);
            if is_here {
                search.with(|search| read(search))
            } else {
                before.cloned().unwrap_or_else(everybody)
            }
        });
        let listing = Self {
            context,
            company: StoredValue::new(company),
            query,
            page: RwSignal::new(None),
            failed: RwSignal::new(None),
            busy: RwSignal::new(false),
            fresh: RwSignal::new(HashSet::new()),
            asked: StoredValue::new(0),
            typing: StoredValue::new(None),
        };
        listing.follow();
        listing
    }

    fn follow(self) {
        Effect::new(move |before: Option<()>| {
            let query = self.query.get();
            self.context.lists(write(&query));
            if before.is_none() && self.come_back(&query) {
                return self.fetch(Because::Changed);
            }
            form::show(SEARCH, &query.search);
            self.fetch(Because::Asked);
        });
        let changes = self.context.changes();
        Effect::new(move |_| {
            if changes.with(Option::is_some) {
                self.fetch(Because::Changed);
            }
        });
        on_cleanup(move || self.stop_typing());
    }

    /// Shows the page that was looked at before, if it is the same one: it is brought up to date after that.
    fn come_back(self, query: &UsersQuery) -> bool {
        let company = self.company.get_value();
        let kept = self.context.kept_list(|kept| kept.page_of(&company, query));
        let found = kept.is_some();
        if found {
            self.page.set(kept);
        }
        found
    }

    pub(super) fn query(self) -> Signal<UsersQuery> {
        self.query.into()
    }

    pub(super) fn page(self) -> Signal<Option<UsersPage>> {
        self.page.into()
    }

    pub(super) fn failed(self) -> Signal<Option<String>> {
        self.failed.into()
    }

    pub(super) fn busy(self) -> Signal<bool> {
        self.busy.into()
    }

    pub(super) fn fresh(self) -> Signal<HashSet<UserId>> {
        self.fresh.into()
    }

    /// Shows the list as `query` says, at an address of its own that Back leaves.
    pub(super) fn show(self, query: &UsersQuery) {
        self.stop_typing();
        self.go(query, false);
    }

    /// Searches for what stands in the field, once nothing more is typed.
    pub(super) fn search_soon(self) {
        self.stop_typing();
        let search = move || self.search_now();
        self.typing.set_value(set_timeout_with_handle(search, TYPED_FOR).ok());
    }

    /// Searches for what stands in the field. The address changes in its place: Back does not undo letters.
    pub(super) fn search_now(self) {
        self.stop_typing();
        if let Some(search) = form::value(SEARCH) {
            let query = UsersQuery { search, page: 1, ..self.query.get_untracked() };
            self.go(&query, true);
        }
    }

    /// The same once more.
    pub(super) fn again(self) {
        self.fetch(Because::Asked);
    }

    /// Brings it up to date.
    pub(super) fn refresh(self) {
        self.fetch(Because::Changed);
    }

    fn go(self, query: &UsersQuery, typing: bool) {
        let path = Route::CompanyUsers.address(self.context.language());
        let address = with_query(&path, &write(query));
        if typing {
            self.context.navigation().refine(&address);
        } else {
            self.context.navigation().turn(&address);
        }
    }

    fn stop_typing(self) {
        if let Some(typing) = self.typing.try_update_value(Option::take).flatten() {
            typing.clear();
        }
    }

    fn fetch(self, because: Because) {
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
