use super::{CHANGED, Whose, announce_change};
use crate::{
    api::{self, ApiError},
    browser::{
        broadcast,
        clock::{ApiClock, Deadline},
        page,
    },
    components::ErrorItem,
    i18n::I18n,
    log_in::{LogInJourney, Notice, error_items},
    navigation::Navigation,
    pages::unavailable,
    routes::{ReturnTo, Route},
};
use leptos::{prelude::*, task::spawn_local};
use voordeur_contract::{ProblemType, Session};

/// The session as the API last described it, for a page that needs one.
#[derive(Clone, Copy)]
pub(crate) struct SessionContext {
    /// The page that needs it.
    page: StoredValue<Route>,
    i18n: StoredValue<I18n>,
    navigation: Navigation,
    journey: LogInJourney,
    whose: Whose,
    session: RwSignal<Option<Session>>,
    ends: RwSignal<Option<Deadline>>,
    is_last: RwSignal<bool>,
    errors: RwSignal<Vec<ErrorItem>>,
    busy: RwSignal<bool>,
    extending: RwSignal<bool>,
    /// It is over, and the visitor is on the way to the page that says so.
    left: StoredValue<bool>,
}

/// Who wants to know who is logged in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum For {
    /// Somebody who waits for it, and is told when it cannot be had.
    Visitor,
    /// The page itself, beside what the visitor does: it takes over what is new, and is silent about the rest.
    Page,
}

impl SessionContext {
    /// Loads the session and watches it for as long as `page` is shown. To be called while its view is built.
    pub(crate) fn watched_by(page: Route, i18n: I18n, journey: LogInJourney) -> Self {
        let context = Self {
            page: StoredValue::new(page),
            i18n: StoredValue::new(i18n),
            navigation: Navigation::of_router(),
            journey,
            whose: Whose::kept(),
            session: RwSignal::new(None),
            ends: RwSignal::new(None),
            is_last: RwSignal::new(false),
            errors: RwSignal::new(Vec::new()),
            busy: RwSignal::new(false),
            extending: RwSignal::new(false),
            left: StoredValue::new(false),
        };
        Effect::new(move |_| {
            context.load();
            let listener = broadcast::listen(CHANGED, move || context.look());
            let seen = page::on_seen_again(move || context.look());
            let listeners = StoredValue::new_local((listener, seen));
            on_cleanup(move || listeners.dispose());
        });
        context
    }

    /// It is `page` now that needs it: one of those that share this.
    pub(crate) fn is_for(self, page: Route) {
        self.page.set_value(page);
    }

    /// Takes over what the API said of it, in answer to something else.
    pub(crate) fn is_now(self, session: Session) {
        if !self.session.is_disposed() {
            self.take(session);
            announce_change();
        }
    }

    /// Who is logged in; nothing until the API has said so.
    pub(crate) fn session(self) -> Signal<Option<Session>> {
        self.session.into()
    }

    /// When it ends unless more time is asked for.
    pub(crate) fn ends(self) -> Signal<Option<Deadline>> {
        self.ends.into()
    }

    /// Whether it ends then whatever happens: no more time can be asked for.
    pub(crate) fn is_last(self) -> Signal<bool> {
        self.is_last.into()
    }

    /// What went wrong.
    pub(crate) fn errors(self) -> Signal<Vec<ErrorItem>> {
        self.errors.into()
    }

    /// It is being loaded or ended.
    pub(crate) fn busy(self) -> Signal<bool> {
        self.busy.into()
    }

    /// More time has been asked for.
    pub(crate) fn extending(self) -> Signal<bool> {
        self.extending.into()
    }

    /// Asks the API who is logged in, for the visitor.
    pub(crate) fn load(self) {
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        spawn_local(async move {
            let outcome = api::load_session().await;
            self.busy.try_set(false);
            self.arrive(outcome, For::Visitor);
        });
    }

    /// Asks the API whether that still is so, unnoticed.
    pub(crate) fn look(self) {
        spawn_local(async move {
            let outcome = api::load_session().await;
            self.arrive(outcome, For::Page);
        });
    }

    /// Stays logged in, because the visitor asks for it.
    pub(crate) fn extend(self) {
        self.ask_for_time(For::Visitor);
    }

    /// Stays logged in, because the visitor is at work: unnoticed.
    pub(crate) fn extend_unnoticed(self) {
        self.ask_for_time(For::Page);
    }

    fn ask_for_time(self, asked: For) {
        if self.extending.get_untracked() {
            return;
        }
        self.extending.set(true);
        spawn_local(async move {
            let outcome = api::extend_session().await;
            if outcome.is_ok() {
                announce_change();
            }
            self.extending.try_set(false);
            match outcome {
                // A proof that was given meanwhile replaces the session: this may be said of the one before it.
                Err(error) if asked == For::Page && is_over(&error) => self.look(),
                outcome => self.arrive(outcome, asked),
            }
        });
    }

    /// Stays logged in, unnoticed: the visitor does something that shows that he or she is there.
    pub(crate) fn is_in_use(self) {
        spawn_local(async move {
            match api::extend_session().await {
                Ok(session) => {
                    announce_change();
                    self.arrive(Ok(session), For::Page);
                }
                // The session may have got another cookie meanwhile: then that one tells.
                Err(error) if is_over(&error) => self.look(),
                Err(_) => {}
            }
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
                Err(error) if !is_over(&error) => {
                    self.busy.try_set(false);
                    self.fail(&error);
                }
                _ => {
                    self.whose.logged_out();
                    self.session.try_set(None);
                    announce_change();
                    self.journey.start_anew(Notice::LoggedOut);
                }
            }
        });
    }

    /// The page may be gone by the time the answer comes.
    fn arrive(self, outcome: Result<Session, ApiError>, asked: For) {
        if self.session.is_disposed() {
            return;
        }
        match outcome {
            Ok(session) => self.take(session),
            Err(error) if is_over(&error) => self.leave(&error),
            // Nobody can say that it goes on: what is known of the person is not left on the screen.
            Err(error) if self.time_is_over() => self.leave(&error),
            Err(_) if asked == For::Page => {}
            Err(error) if error.is_unreachable() && self.session.with_untracked(Option::is_none) => {
                unavailable::go_there(self.navigation, self.i18n.with_value(I18n::language));
            }
            Err(error) => self.fail(&error),
        }
    }

    fn take(self, session: Session) {
        let clock = ApiClock::read(&session.now);
        let ends = clock.deadline(&session.expires_at);
        self.is_last.set(ends >= clock.deadline(&session.ends_at));
        self.ends.set(Some(ends));
        if !self.errors.with_untracked(Vec::is_empty) {
            self.errors.set(Vec::new());
        }
        self.journey.forget();
        self.left.set_value(false);
        self.whose.is_now(&session);
        self.session.set(Some(session));
    }

    fn time_is_over(self) -> bool {
        self.ends.get_untracked().is_some_and(|ends| ends.seconds_left() == 0)
    }

    /// Nobody is logged in any more, or nobody was: log in, and come back here.
    fn leave(self, error: &ApiError) {
        // Another question may be answered in the same way, when the address is not that of the page any more.
        if self.left.get_value() {
            return;
        }
        self.left.set_value(true);
        if is(error, ProblemType::NotLoggedIn) {
            // The browser has no cookie any more: another tab has logged out.
            self.whose.logged_out();
        }
        let language = self.i18n.with_value(I18n::language);
        let page = self.page.get_value();
        let address = self.navigation.address();
        let (path, query) = address.split_once('?').unwrap_or((&address, ""));
        // On the way to another page the address may be that one's already.
        let is_here = path.trim_end_matches('/') == page.address(language);
        let page = ReturnTo::new(page, if is_here { query } else { "" });
        let ended = self.session.with_untracked(Option::is_some) || is(error, ProblemType::SessionEnded);
        self.session.set(None);
        if ended {
            self.navigation.replace(&page.session_ended(language));
        } else {
            self.journey.log_in_first(&page.log_in_first(language));
        }
    }

    fn fail(self, error: &ApiError) {
        if !self.session.is_disposed() {
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
