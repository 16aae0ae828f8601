//! Before and behind the second door: blocked, being loaded, home.

use super::{NOW, Sample, company_list::membership, errors_of, failed, moment, quiet, sample};
use crate::{
    api::ApiError,
    browser::clock::{ApiClock, Deadline},
    components::{ErrorItem, TimeLimit},
    log_in::steps::{account_blocked::AccountBlocked, loading::StepLoading},
    pages::home::Home,
};
use leptos::prelude::*;
use voordeur_contract::{Language, LogIn, LogInProof, Membership, Person, Session};

pub(super) const BLOCKED: [Sample; 2] = [
    sample("account-blocked", "for-a-while", || {
        view! { <AccountBlocked until=Some(moment("2026-11-21T20:50:00Z"))/> }.into_any()
    }),
    sample("account-blocked", "until-unblocked", || view! { <AccountBlocked until=None/> }.into_any()),
];

pub(super) const LOADING: [Sample; 2] = [
    sample("step", "loading", || {
        let (step, on_retry) = ("sms-code", Callback::new(|()| ()));
        view! { <StepLoading exchange=quiet() step on_retry/> }.into_any()
    }),
    sample("step", "not-loaded", || {
        let (step, on_retry) = ("sms-code", Callback::new(|()| ()));
        view! { <StepLoading exchange=failed(ApiError::Unreachable, None) step on_retry/> }.into_any()
    }),
];

pub(super) const HOME: [Sample; 10] = [
    sample("home", "loading", || home(None, Signal::stored(Vec::new()))),
    sample("home", "not-loaded", || home(None, errors_of(ApiError::Unreachable, None))),
    sample("home", "first-time", || home(Some(session(None, None)), Signal::stored(Vec::new()))),
    sample("home", "after-sms", || home(again(LogInProof::Sms), Signal::stored(Vec::new()))),
    sample("home", "after-authenticator", || {
        home(again(LogInProof::Authenticator), Signal::stored(Vec::new()))
    }),
    sample("home", "after-recovery-code", || {
        home(again(LogInProof::RecoveryCode), Signal::stored(Vec::new()))
    }),
    sample("home", "administrator", || {
        let companies = membership(1).into_iter().collect();
        let session = again(LogInProof::Sms).map(|session| Session { companies, ..session });
        home(session, Signal::stored(Vec::new()))
    }),
    sample("home", "blocked-in-companies", || {
        let elsewhere = membership(2).map(|company| Membership { blocked: true, ..company });
        let companies = [membership(1), elsewhere, membership(3)].into_iter().flatten().collect();
        let session = again(LogInProof::Sms).map(|session| Session { companies, ..session });
        home(session, Signal::stored(Vec::new()))
    }),
    sample("home", "not-logged-out", || home(again(LogInProof::Sms), errors_of(ApiError::Unreachable, None))),
    sample("home", "nearly-over", nearly_over),
];

fn home(session: Option<Session>, errors: Signal<Vec<ErrorItem>>) -> AnyView {
    let nothing = Callback::new(|()| ());
    let (session, busy) = (Signal::stored(session), Signal::stored(false));
    view! { <Home session errors busy on_retry=nothing on_log_out=nothing/> }.into_any()
}

fn again(second_factor: LogInProof) -> Option<Session> {
    let last = LogIn { at: moment("2026-11-19T08:12:00Z"), second_factor };
    Some(session(Some(last), Some("+32 ••• •• •• 01")))
}

fn session(last_log_in: Option<LogIn>, mobile: Option<&str>) -> Session {
    Session {
        person: Person {
            name: "Sam Peeters".to_owned(),
            language: Language::Nl,
            email: "c•••••@example.com".to_owned(),
            mobile: mobile.map(str::to_owned),
        },
        last_log_in,
        companies: Vec::new(),
        company: None,
        now: moment(NOW),
        expires_at: moment("2026-11-21T20:50:00Z"),
        ends_at: moment("2026-11-22T04:35:00Z"),
    }
}

/// Fifty seconds before the end.
fn nearly_over() -> AnyView {
    let until = RwSignal::new(None::<Deadline>);
    Effect::new(move |_| {
        let clock = ApiClock::read(&moment("2026-11-21T20:49:10Z"));
        until.set(Some(clock.deadline(&moment("2026-11-21T20:50:00Z"))));
    });
    let nothing = Callback::new(|()| ());
    view! {
        {home(again(LogInProof::Sms), Signal::stored(Vec::new()))}
        <TimeLimit until warning="home-time-limit" on_more=nothing on_end=nothing/>
    }
    .into_any()
}
