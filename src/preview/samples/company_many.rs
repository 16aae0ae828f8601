//! Something for several colleagues at once.

use super::{NOW, Sample, errors_of, moment, sample};
use crate::{
    api::ApiError,
    browser::clock::ApiClock,
    company::many::{AskedAct, Done, Failed, ManyAct, ManyActs, Talk},
    components::{ErrorItem, HEADING, Screen},
    i18n::t,
};
use leptos::prelude::*;
use voordeur_contract::{Role, UserId, UserRow, UserStatus};

pub(super) const SAMPLES: [Sample; 12] = [
    sample("company-many", "resend", || ask(ManyAct::ResendInvitation)),
    sample("company-many", "withdraw", || ask(ManyAct::WithdrawInvitation)),
    sample("company-many", "block", || ask(ManyAct::Block)),
    sample("company-many", "unblock", || ask(ManyAct::Unblock)),
    sample("company-many", "end-sessions", || ask(ManyAct::EndSessions)),
    sample("company-many", "remove", || ask(ManyAct::Remove)),
    sample("company-many", "block-without-reason", || {
        let message = t("company-field-reason-required");
        let errors = Signal::stored(vec![ErrorItem { field: "reason", message }]);
        show(Talk { errors, ..about(ManyAct::Block) })
    }),
    sample("company-many", "unreachable", || {
        show(Talk { errors: errors_of(ApiError::Unreachable, None), ..about(ManyAct::Remove) })
    }),
    sample("company-many", "under-way", || {
        show(Talk { dealt_with: Signal::stored(Some(1)), ..about(ManyAct::Remove) })
    }),
    sample("company-many", "some-failed", || {
        let failed = vec![Failed { name: "Robin de Vries".to_owned(), why: t("company-last-administrator") }];
        show(Talk { failed: Signal::stored(failed), ..about(ManyAct::Remove) })
    }),
    sample("company-many", "done", || done("resend", false)),
    sample("company-many", "done-with-way-back", || done("remove", true)),
];

fn quiet() -> Talk {
    Talk {
        asked: Signal::stored(None),
        errors: Signal::stored(Vec::new()),
        failed: Signal::stored(Vec::new()),
        dealt_with: Signal::stored(None),
        done: Signal::stored(None),
        on_do: Callback::new(|_| ()),
        on_undo: Callback::new(|()| ()),
        on_close: Callback::new(|()| ()),
    }
}

fn about(act: ManyAct) -> Talk {
    let users =
        [("1", "Robin de Vries"), ("2", "Kim Maes")].into_iter().filter_map(|(last, name)| user(last, name));
    Talk { asked: Signal::stored(Some(AskedAct { act, users: users.collect() })), ..quiet() }
}

fn user(last: &str, name: &str) -> Option<UserRow> {
    Some(UserRow {
        id: UserId::parse(&["0192f3a4-0000-7000-8000-00000000000", last].concat()).ok()?,
        revision: 1,
        name: name.to_owned(),
        email: [&name.to_lowercase().replace(' ', "."), "@example.com"].concat(),
        mobile: None,
        role: Role::User,
        status: UserStatus::Active,
        second_factors: Vec::new(),
        last_log_in: None,
        is_you: false,
    })
}

fn ask(act: ManyAct) -> AnyView {
    show(about(act))
}

fn done(what: &'static str, way_back: bool) -> AnyView {
    let done = RwSignal::new(None);
    Effect::new(move |_| {
        let until = ApiClock::read(&moment(NOW)).deadline(&moment("2026-11-21T20:35:10Z"));
        done.set(Some(Done { what, count: 2, undo: way_back.then_some(until) }));
    });
    show(Talk { done: done.into(), ..quiet() })
}

fn show(talk: Talk) -> AnyView {
    view! {
        <Screen heading=t("company-users-heading")><p>{t("company-users-loading")}</p></Screen>
        <ManyActs talk otherwise=HEADING/>
    }
    .into_any()
}
