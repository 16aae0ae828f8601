//! Fetches what the address asks for, and keeps it up to date.

use super::{
    fresh::Fresh,
    kept::Kept,
    query::{everybody, read, write},
};
use crate::{
    api::{ApiError, companies},
    browser::form,
    company::{
        CompanyContext,
        asking::{Asking, Part, Question},
        typed_search::{SEARCH, TypedSearch},
    },
    routes::{Route, with_query},
};
use leptos::{prelude::*, task::spawn_local};
use leptos_router::hooks::use_location;
use std::{collections::HashSet, time::Duration};
use voordeur_contract::{CompanyId, UserId, UsersPage, UsersQuery};

/// So long nothing is typed before it is searched for.
const TYPED_FOR: Duration = Duration::from_millis(120);

/// The list of users as the address says, for the view of it.
#[derive(Clone, Copy)]
pub(crate) struct Listing {
    context: CompanyContext,
    company: StoredValue<CompanyId>,
    query: Memo<UsersQuery>,
    page: RwSignal<Option<UsersPage>>,
    /// Words for why the list is not the one that was asked for.
    failed: RwSignal<Option<String>>,
    /// Rows that changed while somebody looked.
    fresh: Fresh,
    asking: Asking,
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
            fresh: Fresh::new(),
            asking: Asking::begin(context),
        };
        listing.follow();
        listing
    }

    fn follow(self) {
        Effect::new(move |before: Option<()>| {
            let query = self.query.get();
            self.context.lists(write(&query));
            if before.is_none() && self.come_back(&query) {
                return self.refresh();
            }
            form::show(SEARCH, &query.search);
            self.again();
        });
        self.asking.follow_changes(move || self.refresh());
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
        self.asking.busy()
    }

    pub(super) fn fresh(self) -> Signal<HashSet<UserId>> {
        self.fresh.rows()
    }

    /// What is typed is searched for.
    pub(super) fn typed(self) -> TypedSearch {
        TypedSearch::begin(TYPED_FOR, Callback::new(move |search| self.search(search)))
    }

    /// Shows the list as `query` says, at an address of its own that Back leaves.
    pub(super) fn show(self, query: &UsersQuery) {
        self.context.navigation().turn(&self.address(query));
    }

    /// The address changes in its place: Back does not undo letters.
    fn search(self, search: String) {
        self.refine(&UsersQuery { search, page: 1, ..self.query.get_untracked() });
    }

    /// The same once more.
    pub(super) fn again(self) {
        self.send(self.asking.anew());
    }

    /// Brings it up to date.
    pub(super) fn refresh(self) {
        self.send(self.asking.changed());
    }

    fn refine(self, query: &UsersQuery) {
        self.context.navigation().refine(&self.address(query));
    }

    fn address(self, query: &UsersQuery) -> String {
        with_query(&Route::CompanyUsers.address(self.context.language()), &write(query))
    }

    fn send(self, question: Option<Question>) {
        let Some(question) = question else { return };
        let (company, query) = (self.company.get_value(), self.query.get_untracked());
        spawn_local(async move {
            let outcome = companies::load_users(&company, &query).await;
            if self.asking.settle(question, outcome.is_ok()) {
                self.arrive(outcome, query, question.part);
                self.send(self.asking.due());
            }
        });
    }

    fn arrive(self, outcome: Result<UsersPage, ApiError>, query: UsersQuery, part: Part) {
        match outcome {
            // Those of the last page were removed meanwhile, or the address was written by hand.
            Ok(page) if page.users.is_empty() && page.matches > 0 => {
                let last = page.matches.div_ceil(query.per_page);
                self.refine(&UsersQuery { page: last, ..query });
            }
            Ok(page) => self.take(page, query, part),
            // What is shown stays; the visitor has asked for nothing.
            Err(error) if part == Part::Newer && !error.is_about_access() => {}
            Err(error) => self.fail(&error),
        }
    }

    fn take(self, page: UsersPage, query: UsersQuery, part: Part) {
        self.failed.set(None);
        if part == Part::Newer {
            self.page.with_untracked(|before| {
                let before = before.as_ref().map(|before| before.users.as_slice()).unwrap_or_default();
                self.fresh.mark(before, &page.users);
            });
        } else {
            self.fresh.clear();
        }
        let company = self.company.get_value();
        self.context.keep_list(|kept| *kept = Kept::new(company, query, page.clone()).at(kept));
        self.page.set(Some(page));
    }

    /// Says why, once: what is said already stays as it is.
    fn fail(self, error: &ApiError) {
        let words = self.context.say(error).into_iter().map(|item| item.message).next();
        if self.failed.with_untracked(|said| *said != words) {
            self.failed.set(words);
        }
    }
}
