use super::{at_work::AtWork, list::Kept, live::Live, standing::Standing, unsent::Unsent, words};
use crate::{
    api::{ApiError, companies},
    components::ErrorItem,
    i18n::I18n,
    journey::Lasting,
    log_in::LogInJourney,
    navigation::Navigation,
    routes::Route,
    session::SessionContext,
};
use leptos::{prelude::*, task::spawn_local};
use voordeur_contract::{Changes, CompanyId, Language};

/// What the pages of a company share, for as long as one of them is shown.
#[derive(Clone, Copy)]
pub(crate) struct CompanyContext {
    i18n: StoredValue<I18n>,
    navigation: Navigation,
    session: SessionContext,
    /// The company that this tab shows: another tab may be at work for another one.
    chosen: RwSignal<Option<CompanyId>>,
    standing: Memo<Option<Standing>>,
    at_work: AtWork,
    live: Live,
    choosing: RwSignal<bool>,
    errors: RwSignal<Vec<ErrorItem>>,
    /// The query of the list when it was last shown.
    list_query: StoredValue<String>,
    /// The list as it was last shown.
    list: StoredValue<Kept>,
    unsent: Unsent,
}

impl CompanyContext {
    /// Begins with `page`. To be called while its view is built; nothing outside the application.
    pub(super) fn begin(page: Route, i18n: I18n, journey: LogInJourney) -> Option<Self> {
        let unsent = Lasting::kept(Unsent::new)?;
        let session = SessionContext::watched_by(page, i18n.clone(), journey);
        let chosen = RwSignal::new(None);
        let standing = Memo::new(move |_| {
            let chosen = chosen.get();
            session.session().with(|session| Some(Standing::of(session.as_ref()?, chosen.as_ref())))
        });
        // The tab keeps to the first.
        Effect::new(move |_| {
            let company = standing.get().and_then(Standing::membership).map(|shown| shown.company);
            if company.is_some() && chosen.get_untracked().is_none() {
                chosen.set(company);
            }
        });
        Some(Self {
            i18n: StoredValue::new(i18n),
            navigation: Navigation::of_router(),
            session,
            chosen,
            standing,
            at_work: AtWork::new(session),
            live: Live::new(),
            choosing: RwSignal::new(false),
            errors: RwSignal::new(Vec::new()),
            list_query: StoredValue::new(String::new()),
            list: StoredValue::new(Kept::default()),
            unsent,
        })
    }

    /// Who is logged in.
    pub(crate) fn session(self) -> SessionContext {
        self.session
    }

    /// Somebody is logged in, as far as is known; nobody once the session is over.
    pub(super) fn is_logged_in(self) -> bool {
        self.session.session().try_with_untracked(Option::is_some) == Some(true)
    }

    /// Keeps whoever works logged in.
    pub(super) fn at_work(self) -> AtWork {
        self.at_work
    }

    /// What the person may do in which company; nothing until the API has said so.
    pub(super) fn standing(self) -> Signal<Option<Standing>> {
        self.standing.into()
    }

    /// The company whose users the page is about. A page is built anew for another one.
    pub(crate) fn company(self) -> Option<CompanyId> {
        // What this tab keeps to follows what the API says with an effect.
        let shown = || Some(self.standing.get_untracked()?.membership()?.company);
        self.chosen.get_untracked().or_else(shown)
    }

    pub(crate) fn language(self) -> Language {
        self.i18n.with_value(I18n::language)
    }

    pub(crate) fn i18n(self) -> I18n {
        self.i18n.get_value()
    }

    pub(crate) fn navigation(self) -> Navigation {
        self.navigation
    }

    /// What has changed in the company since the page was shown, each time something has: whoever shows one of these
    /// users loads it anew.
    pub(crate) fn changes(self) -> Signal<Option<Changes>> {
        self.live.changes()
    }

    pub(super) fn live(self) -> Live {
        self.live
    }

    /// The address of the list as it was last looked at: the way back to it.
    pub(crate) fn list_address(self) -> String {
        let list = Route::CompanyUsers.address(self.language());
        [list, self.list_query.get_value()].concat()
    }

    /// The list is looked at with this query.
    pub(super) fn lists(self, query: String) {
        self.list_query.set_value(query);
    }

    /// Asks the list as it was last shown.
    pub(super) fn kept_list<T>(self, ask: impl FnOnce(&Kept) -> T) -> T {
        self.list.with_value(ask)
    }

    /// Keeps how the list is shown.
    pub(super) fn keep_list(self, keep: impl FnOnce(&mut Kept)) {
        self.list.update_value(keep);
    }

    pub(super) fn unsent(self) -> Unsent {
        self.unsent
    }

    /// Another company is being chosen.
    pub(super) fn choosing(self) -> Signal<bool> {
        self.choosing.into()
    }

    /// What went wrong when another company was chosen, or the session loaded.
    pub(super) fn errors(self) -> Signal<Vec<ErrorItem>> {
        let loading = self.session.errors();
        let choosing = self.errors;
        Signal::derive(move || [choosing.get(), loading.get()].concat())
    }

    /// Is at work for `company` from now on, here; what other tabs show they keep.
    pub(super) fn choose(self, company: CompanyId) {
        if self.choosing.get_untracked() {
            return;
        }
        self.choosing.set(true);
        self.errors.set(Vec::new());
        spawn_local(async move {
            let outcome = companies::choose_company(company.clone()).await;
            if self.choosing.is_disposed() {
                return;
            }
            self.choosing.set(false);
            match outcome {
                Ok(session) => {
                    self.list_query.set_value(String::new());
                    self.chosen.set(Some(company));
                    self.session.is_now(session);
                    self.show_its_own();
                }
                Err(error) => self.errors.set(self.say(&error)),
            }
        });
    }

    /// What the address asks for belongs to the company before: its users, its search.
    fn show_its_own(self) {
        let address = self.navigation.address();
        let path = address.split('?').next().unwrap_or_default();
        let page = match Route::of_company_at(path) {
            Some(Route::CompanyActivity) => Route::CompanyActivity,
            _ => Route::CompanyUsers,
        };
        self.navigation.push(&page.address(self.language()));
    }

    /// The words for what an act or the loading of a page failed by. When it failed because the person is not logged
    /// in or not an administrator any more, the session is loaded anew as well, which leads away from here.
    pub(crate) fn say(self, error: &ApiError) -> Vec<ErrorItem> {
        if error.is_about_access() {
            self.session.look();
        }
        self.i18n.with_value(|i18n| words::error_items(i18n, error))
    }
}
