//! What the address asks for is shown, and what is chosen on the page changes the address.

use super::{
    fetching::Because,
    query::{everybody, read, write},
};
use crate::{
    browser::form,
    company::{CompanyContext, typing::SearchSoon},
    routes::{Route, with_query},
};
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use std::{collections::HashSet, time::Duration};
use voordeur_contract::{CompanyId, UserId, UsersPage, UsersQuery};

/// The id of the search field, and its name in the form.
pub(crate) const SEARCH: &str = "search";

/// So long nothing is typed before it is searched for.
const TYPED_FOR: Duration = Duration::from_millis(120);

/// The list of users as the address says, for the view of it.
#[derive(Clone, Copy)]
pub(crate) struct Listing {
    pub(super) context: CompanyContext,
    pub(super) company: StoredValue<CompanyId>,
    pub(super) query: Memo<UsersQuery>,
    pub(super) page: RwSignal<Option<UsersPage>>,
    /// Words for why the list is not the one that was asked for.
    pub(super) failed: RwSignal<Option<String>>,
    pub(super) busy: RwSignal<bool>,
    /// Rows that changed while somebody looked.
    pub(super) fresh: RwSignal<HashSet<UserId>>,
    /// Only the answer to the last question counts.
    pub(super) asked: StoredValue<u32>,
    typing: SearchSoon,
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
            typing: SearchSoon::after(TYPED_FOR),
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
        self.typing.stop();
        self.go(query, false);
    }

    /// Searches for what stands in the field, once nothing more is typed.
    pub(super) fn search_soon(self) {
        self.typing.typed(move || self.search_now());
    }

    /// Searches for what stands in the field. The address changes in its place: Back does not undo letters.
    pub(super) fn search_now(self) {
        self.typing.stop();
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

    pub(super) fn go(self, query: &UsersQuery, typing: bool) {
        let path = Route::CompanyUsers.address(self.context.language());
        let address = with_query(&path, &write(query));
        if typing {
            self.context.navigation().refine(&address);
        } else {
            self.context.navigation().turn(&address);
        }
    }
}
