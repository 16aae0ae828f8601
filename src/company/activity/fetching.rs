//! Fetches what the address asks for, older ones when they are asked for, and new ones when something was done.

use super::{
    query::{is_upside_down, read, write},
    tools::show_fields,
    trail::Trail,
};
use crate::{
    api::{ApiError, companies},
    company::{
        CompanyContext,
        asking::{Asking, Part, Question},
        typed_search::TypedSearch,
    },
    routes::{Route, with_query},
};
use leptos::{prelude::*, task::spawn_local};
use leptos_router::hooks::use_location;
use std::time::Duration;
use voordeur_contract::{ActivityPage, ActivityQuery, CompanyId};

/// So long nothing is typed before it is searched for.
const TYPED_FOR: Duration = Duration::from_millis(200);

/// What was done, as the address says, for the view of it.
#[derive(Clone, Copy)]
pub(super) struct Fetching {
    context: CompanyContext,
    company: StoredValue<CompanyId>,
    pub(super) query: Memo<ActivityQuery>,
    pub(super) trail: RwSignal<Option<Trail>>,
    pub(super) failed: RwSignal<Option<String>>,
    /// What was fetched last came by itself.
    pub(super) unasked: RwSignal<bool>,
    asking: Asking,
}

impl Fetching {
    /// Shows what the address asks for, for as long as the view is there that calls this.
    pub(super) fn begin(context: CompanyContext, company: CompanyId) -> Self {
        let location = use_location();
        let (path, search) = (location.pathname, location.search);
        let query = Memo::new(move |before: Option<&ActivityQuery>| {
            // On the way to another page this one stands still.
            let is_here = path.with(|path| Route::of_company_at(path)) == Some(Route::CompanyActivity);
            if is_here { search.with(|search| read(search)) } else { before.cloned().unwrap_or_default() }
        });
        let fetching = Self {
            context,
            company: StoredValue::new(company),
            query,
            trail: RwSignal::new(None),
            failed: RwSignal::new(None),
            unasked: RwSignal::new(false),
            asking: Asking::begin(context),
        };
        Effect::new(move |_| {
            fetching.query.with(show_fields);
            fetching.again();
        });
        fetching.asking.follow_changes(move || fetching.send(fetching.asking.changed()));
        fetching
    }

    /// What is typed is searched for.
    pub(super) fn typed(self) -> TypedSearch {
        TypedSearch::begin(TYPED_FOR, Callback::new(move |search| self.search(search)))
    }

    pub(super) fn busy(self) -> Signal<bool> {
        self.asking.busy()
    }

    /// Shows what `query` asks for, at an address of its own that Back leaves.
    pub(super) fn show(self, query: &ActivityQuery) {
        self.context.navigation().turn(&self.address(query));
    }

    /// The address changes in its place: Back does not undo letters.
    fn search(self, search: String) {
        let query = ActivityQuery { search, ..self.query.get_untracked() };
        self.context.navigation().refine(&self.address(&query));
    }

    pub(super) fn again(self) {
        self.send(self.asking.anew());
    }

    pub(super) fn older(self) {
        self.send(self.asking.older());
    }

    fn address(self, query: &ActivityQuery) -> String {
        with_query(&Route::CompanyActivity.address(self.context.language()), &write(query))
    }

    fn say(self, error: &ApiError) -> String {
        self.context.say(error).into_iter().map(|item| item.message).next().unwrap_or_default()
    }

    fn send(self, question: Option<Question>) {
        let Some(question) = question else { return };
        let mut query = self.query.get_untracked();
        if is_upside_down(&query) {
            if self.asking.settle(question, false) {
                self.fail(self.context.i18n().text("company-activity-upside-down"));
            }
            return;
        }
        if question.part == Part::Older {
            query.before = self.trail.with_untracked(|trail| trail.as_ref().and_then(Trail::oldest));
        }
        let company = self.company.get_value();
        spawn_local(async move {
            let outcome = companies::load_activity(&company, &query).await;
            if self.asking.settle(question, outcome.is_ok()) {
                self.arrive(outcome, question.part);
                self.send(self.asking.due());
            }
        });
    }

    fn arrive(self, outcome: Result<ActivityPage, ApiError>, part: Part) {
        match outcome {
            Ok(page) => {
                self.failed.set(None);
                self.unasked.set(part == Part::Newer);
                self.trail.update(|trail| {
                    let before = trail.take().unwrap_or_default();
                    *trail = Some(match part {
                        Part::Beginning => Trail { entries: page.entries, more: page.more },
                        Part::Older => before.with_older(page),
                        Part::Newer => before.with_newest(page),
                    });
                });
            }
            // What is shown stays; the visitor has asked for nothing.
            Err(error) if part == Part::Newer && !error.is_about_access() => {}
            Err(error) => self.fail(self.say(&error)),
        }
    }

    /// Says why, once: what is said already stays as it is.
    fn fail(self, words: String) {
        if self.failed.with_untracked(|said| said.as_ref() != Some(&words)) {
            self.failed.set(Some(words));
        }
    }
}
