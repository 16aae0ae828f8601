//! What somebody who is logged in sees first.

use crate::{
    components::{ActionButton, ErrorItem, Notice, NoticeKind, Screen, SummaryItem, SummaryList, TimeLimit},
    i18n::{I18n, t, t_args},
    journey::local_time::local_date_time,
    log_in::LogInJourney,
    routes::{Route, href},
    session::SessionContext,
};
use leptos::prelude::*;
use voordeur_contract::{LogIn, LogInProof, Membership, Person, Role, Session};

/// Prerendered while it does not know yet who is there.
#[component]
pub(crate) fn HomePage() -> impl IntoView {
    let (i18n, journey) = (use_context::<I18n>()?, use_context::<LogInJourney>()?);
    let session = SessionContext::watched_by(Route::Home, i18n, journey);
    let on_more = Callback::new(move |()| session.extend());
    let on_end = Callback::new(move |()| session.look());
    Some(view! {
        <Home
            session=session.session()
            errors=session.errors()
            busy=session.busy()
            on_retry=Callback::new(move |()| session.load())
            on_log_out=Callback::new(move |()| session.log_out())
        />
        <TimeLimit
            until=session.ends()
            warning="home-time-limit"
            on_more
            on_end
            busy=session.extending()
            is_last=session.is_last()
            last_warning="home-time-limit-last"
        />
    })
}

/// Greets, and says what is known of the person's access.
#[component]
pub(crate) fn Home(
    /// Nothing: it is being loaded.
    #[prop(into)]
    session: Signal<Option<Session>>,
    #[prop(into)] errors: Signal<Vec<ErrorItem>>,
    #[prop(into)] busy: Signal<bool>,
    on_retry: Callback<()>,
    on_log_out: Callback<()>,
) -> impl IntoView {
    // The screen is built anew when it is somebody else, and stays when only the time has changed.
    let known = Memo::new(move |_| {
        session.with(|s| {
            let s = s.as_ref()?;
            Some((s.person.clone(), s.last_log_in.clone(), administers(s), blocked(s)))
        })
    });
    move || match known.get() {
        Some((person, last_log_in, administers, blocked)) => {
            view! { <Known person last_log_in administers blocked errors busy on_log_out/> }.into_any()
        }
        None => view! { <Unknown errors busy on_retry/> }.into_any(),
    }
}

#[component]
fn Unknown(errors: Signal<Vec<ErrorItem>>, busy: Signal<bool>, on_retry: Callback<()>) -> impl IntoView {
    let failed = Memo::new(move |_| errors.with(|errors| !errors.is_empty()));
    let below = move || {
        if failed.get() {
            view! { <ActionButton label=t("home-retry") on_press=on_retry busy outlined=true/> }.into_any()
        } else {
            view! { <p role="status">{t("home-loading")}</p> }.into_any()
        }
    };
    view! { <Screen heading=t("home-heading") errors passing=true>{below}</Screen> }
}

#[component]
fn Known(
    person: Person,
    last_log_in: Option<LogIn>,
    administers: Vec<String>,
    blocked: Vec<Blocked>,
    errors: Signal<Vec<ErrorItem>>,
    busy: Signal<bool>,
    on_log_out: Callback<()>,
) -> impl IntoView {
    let heading = t_args("home-greeting", &[("name", person.name.as_str().into())]);
    let number = person.mobile.map(|value| SummaryItem { term: t("home-mobile"), value });
    let email = SummaryItem { term: t("home-email"), value: person.email };
    let items = std::iter::once(email).chain(number).collect();
    view! {
        <Screen heading title=t("home-heading") lead=t("home-lead") errors>
            <Blocks blocked/>
            <LastLogIn last_log_in/>
            <Administration companies=administers/>
            <section class="tight">
                <h2>{t("home-access-heading")}</h2>
                <SummaryList items/>
            </section>
            <ActionButton label=t("home-log-out") on_press=on_log_out busy outlined=true/>
        </Screen>
    }
}

/// The names of the companies whose users the person looks after.
fn administers(session: &Session) -> Vec<String> {
    let administered = session.companies.iter().filter(|one| one.role == Role::Administrator && !one.blocked);
    administered.map(|one| one.name.clone()).collect()
}

/// A company in which an administrator has blocked the person.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Blocked {
    name: String,
    /// The person is an administrator there too, whom another one can help.
    administers: bool,
}

fn blocked(session: &Session) -> Vec<Blocked> {
    let blocked = session.companies.iter().filter(|one| one.blocked);
    let of =
        |one: &Membership| Blocked { name: one.name.clone(), administers: one.role == Role::Administrator };
    blocked.map(of).collect()
}

/// In which companies the person is blocked, and whom to ask there; nothing where there are none.
#[component]
fn Blocks(blocked: Vec<Blocked>) -> impl IntoView {
    let said = |Blocked { name, administers }: Blocked| {
        let company = [("company", name.into())];
        let way_on = if administers { "home-blocked-way-on-administrator" } else { "home-blocked-way-on" };
        let (text, way_on) = (t_args("home-blocked-text", &company), t_args(way_on, &company));
        view! {
            <Notice kind=NoticeKind::Warning>
                <p>{text}</p>
                <p>{way_on}</p>
            </Notice>
        }
    };
    (!blocked.is_empty()).then(|| {
        view! {
            <div class="tight">
                {blocked.into_iter().map(said).collect_view()}
                <p><a class="alone" href=href(Route::Help)>{t("home-blocked-help")}</a></p>
            </div>
        }
    })
}

/// The way to the users of these companies; nothing where there are none.
#[component]
fn Administration(companies: Vec<String>) -> impl IntoView {
    (!companies.is_empty()).then(|| {
        view! {
            <section class="tight">
                <h2>{t("home-company-heading")}</h2>
                <p><bdi>{companies.join(", ")}</bdi></p>
                <p><a class="button" href=href(Route::CompanyUsers)>{t("home-company-users")}</a></p>
            </section>
        }
    })
}

/// So that somebody else's log-in is noticed.
#[component]
fn LastLogIn(last_log_in: Option<LogIn>) -> impl IntoView {
    let Some(LogIn { at, second_factor }) = last_log_in else {
        return view! { <p>{t("home-first-log-in")}</p> }.into_any();
    };
    let message = match second_factor {
        LogInProof::Sms => "home-last-log-in-sms",
        LogInProof::Authenticator => "home-last-log-in-authenticator",
        LogInProof::RecoveryCode => "home-last-log-in-recovery-code",
    };
    let at = local_date_time(Signal::stored(at));
    let sentence = move || Some(t_args(message, &[("at", at.get()?.into())]));
    view! { <p>{sentence}</p> }.into_any()
}
