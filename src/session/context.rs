use super::{CHANGED, announce_change};
use crate::{
    api::{self, ApiError},
    browser::{
        broadcast,
        clock::{ApiClock, Deadline},
        page,
    },
    components::ErrorItem,
    i18n::I18n,
    journey::{JourneyContext, Notice, error_items},
    navigation::Navigation,
    routes::Route,
};
use leptos::{prelude::*, task::spawn_local};
use voordeur_contract::{ProblemType, Session};

/// The session as the API last described it, for a page that needs one.
#[derive(Clone, Copy)]
pub(crate) struct SessionContext {
    /// The page that needs it.
    page: Route,
    i18n: StoredValue<I18n>,
    navigation: Navigation,
    journey: JourneyContext,
    session: RwSignal<Option<Session>>,
    ends: RwSignal<Option<Deadline>>,
    errors: RwSignal<Vec<ErrorItem>>,
    busy: RwSignal<bool>,
}

impl SessionContext {
    /// Loads the session and watches it for as long as `page` is shown. To be called while its view is built.
    pub(crate) fn watched_by(page: Route, i18n: I18n, journey: JourneyContext) -> Self {
        let context = Self {
            page,
            i18n: StoredValue::new(i18n),
            navigation: Navigation::of_router(),
            journey,
            session: RwSignal::new(None),
            ends: RwSignal::new(None),
            errors: RwSignal::new(Vec::new()),
            busy: RwSignal::new(false),
        };
        Effect::new(move |_| {
            context.load();
            let listener = broadcast::listen(CHANGED, move || context.load());
            let seen = page::on_seen_again(move || context.load());
            let listeners = StoredValue::new_local((listener, seen));
            on_cleanup(move || listeners.dispose());
        });
        context
    }

    /// Who is logged in; nothing until the API has said so.
    pub(crate) fn session(self) -> Signal<Option<Session>> {
        self.session.into()
    }

    /// When it ends unless more time is asked for.
    pub(crate) fn ends(self) -> Signal<Option<Deadline>> {
        self.ends.into()
    }

    /// What went wrong.
    pub(crate) fn errors(self) -> Signal<Vec<ErrorItem>> {
        self.errors.into()
    }

    /// An answer of the API is awaited.
    pub(crate) fn busy(self) -> Signal<bool> {
        self.busy.into()
    }

    /// Asks the API who is logged in.
    pub(crate) fn load(self) {
        spawn_local(async move {
            let outcome = api::load_session().await;
            self.arrive(outcome);
        });
    }

    /// Stays logged in.
    pub(crate) fn extend(self) {
        self.busy.set(true);
        spawn_local(async move {
            let outcome = api::extend_session().await;
            if outcome.is_ok() {
                announce_change();
            }
            self.arrive(outcome);
        });
    }

    /// Logs out. What is known of the person is forgotten, here and in every other tab.
    pub(crate) fn log_out(self) {
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        self.errors.set(Vec::new());
        spawn_local(async move {
            match api::end_session().await {
                Err(error) if !is_over(&error) => self.fail(&error),
                _ => {
                    self.session.try_set(None);
                    announce_change();
                    self.journey.start_anew(Notice::LoggedOut);
                }
            }
        });
    }

    /// The page may be gone by the time the answer comes.
    fn arrive(self, outcome: Result<Session, ApiError>) {
        if self.session.is_disposed() {
            return;
        }
        match outcome {
            Ok(session) => {
                self.busy.set(false);
                self.errors.set(Vec::new());
                let clock = ApiClock::read(&session.now);
                self.ends.set(Some(clock.deadline(&session.expires_at)));
                self.session.set(Some(session));
            }
            Err(error) if is_over(&error) => self.leave(&error),
            Err(error) => self.fail(&error),
        }
    }

    /// Nobody is logged in any more, or nobody was: log in, and come back here.
    fn leave(self, error: &ApiError) {
        let language = self.i18n.with_value(I18n::language);
        let ended = self.session.with_untracked(Option::is_some) || is(error, ProblemType::SessionEnded);
        self.session.set(None);
        self.navigation.replace(&if ended {
            self.page.session_ended(language)
        } else {
            self.page.log_in_first(language)
        });
    }

    fn fail(self, error: &ApiError) {
        if !self.session.is_disposed() {
            self.busy.set(false);
            self.errors.set(self.i18n.with_value(|i18n| error_items(i18n, error, None)));
        }
    }
}

fn is(error: &ApiError, problem_type: ProblemType) -> bool {
    matches!(error, ApiError::Problem(problem) if problem.problem_type == problem_type)
}

fn is_over(error: &ApiError) -> bool {
    is(error, ProblemType::NotLoggedIn) || is(error, ProblemType::SessionEnded)
}
