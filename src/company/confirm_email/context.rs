use super::{
    Stage,
    screen::{ConfirmEmailScreen, Talk},
    words::error_items,
};
use crate::{
    api::{ApiError, companies},
    browser::mailed_link,
    company::page::time_limits,
    components::ErrorItem,
    i18n::I18n,
    journey::Lasting,
    log_in::LogInJourney,
    routes::Route,
    session::SessionContext,
    step_up::{StepUp, StepUpDialog},
};
use leptos::{prelude::*, task::spawn_local};
use voordeur_contract::ProblemType;

/// The token of the link, for as long as the application lives: it is kept in memory and nowhere else.
#[derive(Clone, Copy)]
struct KeptLink(StoredValue<Option<String>>);

impl KeptLink {
    fn new() -> Self {
        Self(StoredValue::new(None))
    }
}

/// What the page knows and does.
#[derive(Clone, Copy)]
struct Confirming {
    i18n: StoredValue<I18n>,
    session: SessionContext,
    step_up: StepUp,
    link: KeptLink,
    stage: RwSignal<Stage>,
    errors: RwSignal<Vec<ErrorItem>>,
    busy: RwSignal<bool>,
}

/// The page. Whoever is not logged in does that first, with the present address.
pub(in crate::company) fn confirm_email() -> Option<impl IntoView> {
    let (i18n, journey) = (use_context::<I18n>()?, use_context::<LogInJourney>()?);
    let link = Lasting::kept(KeptLink::new)?;
    let session = SessionContext::watched_by(Route::ConfirmEmail, i18n.clone(), journey);
    let context = Confirming {
        session,
        step_up: StepUp::new(i18n.clone(), session),
        i18n: StoredValue::new(i18n),
        link,
        stage: RwSignal::new(Stage::Opening),
        errors: RwSignal::new(Vec::new()),
        busy: RwSignal::new(false),
    };
    context.begin();
    let (step_up, limits) = (context.step_up, time_limits(session));
    Some(view! {
        <ConfirmEmailScreen talk=context.talk()/>
        <StepUpDialog step_up/>
        {limits}
    })
}

impl Confirming {
    /// Takes the token out of the address, and asks what it is about once somebody is logged in.
    fn begin(self) {
        Effect::new(move |_| {
            let found = mailed_link::take_token();
            if found.is_some() {
                self.link.0.set_value(found);
            } else if self.link.0.with_value(Option::is_none) {
                self.stage.set(Stage::Lost);
            }
            let another =
                StoredValue::new_local(mailed_link::on_another(move |token| self.begin_anew(token)));
            on_cleanup(move || another.dispose());
        });
        let session = self.session.session();
        let is_known = Memo::new(move |_| session.with(Option::is_some));
        Effect::new(move |_| {
            if is_known.get() {
                self.open();
            }
        });
    }

    fn talk(self) -> Talk {
        let (session, own) = (self.session, self.errors);
        Talk {
            stage: self.stage.into(),
            present: Signal::derive(move || {
                session.session().with(|session| session.as_ref().map(|session| session.person.email.clone()))
            }),
            errors: Signal::derive(move || [own.get(), session.errors().get()].concat()),
            busy: Signal::derive(move || self.busy.get() || session.busy().get()),
            on_retry: Callback::new(move |()| self.retry()),
            on_confirm: Callback::new(move |()| self.confirm()),
        }
    }

    /// Another link was opened in the place of the one before it.
    fn begin_anew(self, token: String) {
        self.link.0.set_value(Some(token));
        self.errors.set(Vec::new());
        self.stage.set(Stage::Opening);
        self.step_up.close();
        self.retry();
    }

    fn retry(self) {
        if self.session.session().with_untracked(Option::is_some) {
            self.open();
        } else {
            self.session.load();
        }
    }

    /// Finds out what the link is about.
    fn open(self) {
        let Some(token) = self.link.0.get_value().filter(|_| self.is_free(&Stage::Opening)) else { return };
        self.errors.set(Vec::new());
        self.busy.set(true);
        spawn_local(async move {
            let outcome = companies::introspect_email_link(token.clone()).await;
            self.arrive(&token, outcome.map(Stage::Asked));
        });
    }

    /// From now on it is this address, when the person is proven to be the one.
    fn confirm(self) {
        let (Some(token), Stage::Asked(asked)) = (self.link.0.get_value(), self.stage.get_untracked()) else {
            return;
        };
        if self.busy.get_untracked() {
            return;
        }
        self.errors.set(Vec::new());
        self.busy.set(true);
        spawn_local(async move {
            let send = || companies::confirm_email(token.clone());
            let outcome = self.step_up.with_proof(send).await;
            let outcome = outcome.map(|session| {
                self.session.is_now(session);
                Stage::Done(asked.email)
            });
            self.arrive(&token, outcome);
        });
    }

    fn is_free(self, stage: &Stage) -> bool {
        !self.busy.get_untracked() && self.stage.with_untracked(|present| present == stage)
    }

    /// The page may be gone by the time the answer about the link with this `token` comes, or be about another one.
    fn arrive(self, token: &str, outcome: Result<Stage, ApiError>) {
        if self.busy.try_set(false).is_some() {
            return;
        }
        if self.link.0.with_value(|newest| newest.as_deref() != Some(token)) {
            return self.open();
        }
        match outcome {
            Ok(stage) => {
                if matches!(stage, Stage::Done(_)) {
                    self.link.0.set_value(None);
                }
                self.stage.set(stage);
            }
            Err(error) if error.is(&[ProblemType::ConfirmationOver]) => {
                self.link.0.set_value(None);
                self.stage.set(Stage::Over);
            }
            Err(error) => {
                if error.is(&[ProblemType::NotLoggedIn, ProblemType::SessionEnded]) {
                    self.session.look();
                }
                self.errors.set(self.i18n.with_value(|i18n| error_items(i18n, &error)));
            }
        }
    }
}
