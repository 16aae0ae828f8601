//! Fetches what the address asks for, older ones when they are asked for, and new ones when something was done.

use super::{
    export,
    query::{is_upside_down, read, write},
    shown::Exporting,
    trail::Trail,
};
use crate::{
    api::{ApiError, companies},
    browser::form,
    company::{CompanyContext, typing::SearchSoon},
    routes::{Route, with_query},
};
use leptos::{prelude::*, task::spawn_local};
use leptos_router::hooks::use_location;
use std::time::Duration;
use voordeur_contract::{ActivityPage, ActivityQuery, CompanyId};

/// The id of the search field, and its name in the form.
pub(super) const SEARCH: &str = "search";

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
    pub(super) busy: RwSignal<bool>,
    pub(super) exporting: RwSignal<Exporting>,
    /// Only the answer to the last question counts.
    asked: StoredValue<u32>,
    typing: SearchSoon,
}

/// Which part is fetched.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// All that is shown, anew.
    Beginning,
    /// What stands before it.
    Older,
    /// What has been done since.
    Newer,
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
            busy: RwSignal::new(false),
            exporting: RwSignal::new(Exporting::Not),
            asked: StoredValue::new(0),
            typing: SearchSoon::after(TYPED_FOR),
        };
        Effect::new(move |_| {
            let search = fetching.query.with(|query| query.search.clone());
            form::show(SEARCH, &search);
            fetching.fetch(Part::Beginning);
        });
        let changes = context.changes();
        Effect::new(move |_| {
            if changes.with(Option::is_some) {
                fetching.fetch(Part::Newer);
            }
        });
        fetching
    }

    /// Shows what `query` asks for, at an address of its own that Back leaves.
    pub(super) fn show(self, query: &ActivityQuery) {
        self.typing.stop();
        self.context.navigation().turn(&self.address(query));
    }

    /// Searches for what stands in the field, once nothing more is typed.
    pub(super) fn search_soon(self) {
        self.typing.typed(move || self.search_now());
    }

    /// Searches for what stands in the field. The address changes in its place: Back does not undo letters.
    pub(super) fn search_now(self) {
        self.typing.stop();
        if let Some(search) = form::value(SEARCH) {
            let query = ActivityQuery { search, ..self.query.get_untracked() };
            self.context.navigation().refine(&self.address(&query));
        }
    }

    pub(super) fn again(self) {
        self.fetch(Part::Beginning);
    }

    pub(super) fn older(self) {
        if !self.busy.get_untracked() {
            self.fetch(Part::Older);
        }
    }

    /// Has all that match saved as a file.
    pub(super) fn export(self) {
        if matches!(self.exporting.get_untracked(), Exporting::Since(_)) {
            return;
        }
        self.exporting.set(Exporting::Since(0));
        spawn_local(async move {
            let (company, query) = (self.company.get_value(), self.query.get_untracked());
            let outcome = export::all(&company, query, |count| {
                self.exporting.try_set(Exporting::Since(count));
            });
            let outcome = outcome.await;
            if self.exporting.is_disposed() {
                return;
            }
            self.exporting.set(match outcome {
                Ok(entries) => {
                    export::save(&self.context.i18n(), &entries);
                    Exporting::Done(u32::try_from(entries.len()).unwrap_or(u32::MAX))
                }
                Err(error) => Exporting::Failed(self.say(&error)),
            });
        });
    }

    fn address(self, query: &ActivityQuery) -> String {
        with_query(&Route::CompanyActivity.address(self.context.language()), &write(query))
    }

    fn say(self, error: &ApiError) -> String {
        self.context.say(error).into_iter().map(|item| item.message).next().unwrap_or_default()
    }

    fn fetch(self, part: Part) {
        let mut query = self.query.get_untracked();
        self.asked.update_value(|asked| *asked = asked.wrapping_add(1));
        if is_upside_down(&query) {
            self.busy.set(false);
            self.failed.set(Some(self.context.i18n().text("company-activity-upside-down")));
            return;
        }
        if part == Part::Older {
            query.before = self.trail.with_untracked(|trail| trail.as_ref().and_then(Trail::oldest));
        }
        let (asked, company) = (self.asked.get_value(), self.company.get_value());
        if part != Part::Newer {
            self.busy.set(true);
        }
        spawn_local(async move {
            let outcome = companies::load_activity(&company, &query).await;
            // The page is gone, or something else was asked for meanwhile.
            if self.asked.try_get_value() == Some(asked) {
                self.busy.set(false);
                self.arrive(outcome, part);
            }
        });
    }

    fn arrive(self, outcome: Result<ActivityPage, ApiError>, part: Part) {
        match outcome {
            Ok(page) => {
                self.failed.set(None);
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
            Err(error) => self.failed.set(Some(self.say(&error))),
        }
    }
}
