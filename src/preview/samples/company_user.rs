//! One colleague: every status, every dialog, and what can come between.

use super::{NOW, Sample, errors_of, moment, sample};
use crate::{
    api::ApiError,
    browser::clock::ApiClock,
    company::user::{ActKind, Difference, Done, Talk, UserScreen},
    components::ErrorItem,
    i18n::t,
    routes::{Route, href},
};
use leptos::prelude::*;
use voordeur_contract::{
    AccountBlock, BlockedUser, CompanyUser, Invitation, Language, Role, SecondFactor, UserId, UserRow,
    UserStatus,
};

pub(super) const SAMPLES: [Sample; 34] = [
    sample("company-user", "loading", || show(None, quiet())),
    sample("company-user", "not-loaded", || {
        show(None, Talk { errors: errors_of(ApiError::Unreachable, None), ..quiet() })
    }),
    sample("company-user", "gone", || show(None, Talk { gone: Signal::stored(true), ..quiet() })),
    sample("company-user", "active", || show(active(), quiet())),
    sample("company-user", "never-logged-in", || show(user(UserStatus::NeverLoggedIn), quiet())),
    sample("company-user", "invited", || show(invited(UserStatus::Invited), quiet())),
    sample("company-user", "invitation-expired", || show(invited(UserStatus::InvitationExpired), quiet())),
    sample("company-user", "blocked", || show(blocked(), quiet())),
    sample("company-user", "account-blocked", || show(shut_until(Some("2026-11-21T21:05:00Z")), quiet())),
    sample("company-user", "account-shut", || show(shut_until(None), quiet())),
    sample("company-user", "last-administrator", || show(last_administrator(), quiet())),
    sample("company-user", "to-be-confirmed", || show(to_be_confirmed(), quiet())),
    sample("company-user", "saved", || done(active(), ActKind::Edit, false)),
    sample("company-user", "nothing-changed", || done(active(), ActKind::Edit, true)),
    sample("company-user", "blocked-just-now", || done(blocked(), ActKind::Block, false)),
    sample("company-user", "removed-just-now", || {
        done(active().map(|user| CompanyUser { removed: true, ..user }), ActKind::Remove, false)
    }),
    sample("company-user", "undone", || done(active(), ActKind::Undo, false)),
    sample("company-user", "not-undone", || {
        show(active(), Talk { errors: wrong("", "company-undo-over"), ..quiet() })
    }),
    sample("company-user", "edit", || ask(active(), ActKind::Edit)),
    sample("company-user", "edit-wrong", || {
        let errors =
            vec![item("name", "company-field-name-required"), item("email", "company-field-email-malformed")];
        asked(active(), ActKind::Edit, Talk { act_errors: Signal::stored(errors), ..quiet() })
    }),
    sample("company-user", "edit-changed-meanwhile", || {
        let differences = Signal::stored(vec![Difference::Email, Difference::Role]);
        let act_errors = wrong("", "company-user-changed");
        asked(active(), ActKind::Edit, Talk { act_errors, differences, ..quiet() })
    }),
    sample("company-user", "edit-removed-meanwhile", || {
        let differences = Signal::stored(vec![Difference::Removed]);
        let act_errors = wrong("", "company-user-not-found");
        asked(active(), ActKind::Edit, Talk { act_errors, differences, ..quiet() })
    }),
    sample("company-user", "edit-unreachable", || {
        asked(active(), ActKind::Edit, Talk { act_errors: errors_of(ApiError::Unreachable, None), ..quiet() })
    }),
    sample("company-user", "edit-under-way", || {
        asked(active(), ActKind::Edit, Talk { busy: Signal::stored(true), ..quiet() })
    }),
    sample("company-user", "authorise", || ask(active(), ActKind::Authorise)),
    sample("company-user", "authorise-again", || ask(blocked(), ActKind::AuthoriseAgain)),
    sample("company-user", "block", || ask(active(), ActKind::Block)),
    sample("company-user", "block-without-reason", || {
        let act_errors = wrong("reason", "company-field-reason-required");
        asked(active(), ActKind::Block, Talk { act_errors, ..quiet() })
    }),
    sample("company-user", "unblock", || ask(blocked(), ActKind::Unblock)),
    sample("company-user", "reset-second-factor", || ask(active(), ActKind::ResetSecondFactor)),
    sample("company-user", "end-sessions", || ask(active(), ActKind::EndSessions)),
    sample("company-user", "resend-invitation", || {
        ask(invited(UserStatus::Invited), ActKind::ResendInvitation)
    }),
    sample("company-user", "withdraw-invitation", || {
        ask(invited(UserStatus::Invited), ActKind::WithdrawInvitation)
    }),
    sample("company-user", "remove", || ask(active(), ActKind::Remove)),
];

/// A page on which nothing happens.
fn quiet() -> Talk {
    Talk {
        user: Signal::stored(None),
        gone: Signal::stored(false),
        errors: Signal::stored(Vec::new()),
        act_errors: Signal::stored(Vec::new()),
        differences: Signal::stored(Vec::new()),
        busy: Signal::stored(false),
        done: Signal::stored(None),
        asked: RwSignal::new(None),
        on_act: Callback::new(|_| ()),
        on_retry: Callback::new(|()| ()),
    }
}

fn show(user: Option<CompanyUser>, talk: Talk) -> AnyView {
    let talk = Talk { user: Signal::stored(user), ..talk };
    view! { <UserScreen talk back=href(Route::CompanyUsers)/> }.into_any()
}

fn ask(user: Option<CompanyUser>, kind: ActKind) -> AnyView {
    asked(user, kind, quiet())
}

fn asked(user: Option<CompanyUser>, kind: ActKind, talk: Talk) -> AnyView {
    talk.asked.set(Some(kind));
    show(user, talk)
}

/// Just after something was done. It can be undone for as long as the sample is looked at.
fn done(user: Option<CompanyUser>, kind: ActKind, in_vain: bool) -> AnyView {
    let done = RwSignal::new(None);
    let name = user.as_ref().map(|user| user.user.name.clone()).unwrap_or_default();
    Effect::new(move |_| {
        let until = ApiClock::read(&moment(NOW)).deadline(&moment("2026-11-21T20:35:10Z"));
        let undo = matches!(kind, ActKind::Block | ActKind::Remove).then_some(until);
        done.set(Some(Done { kind, name: name.clone(), in_vain, undo }));
    });
    show(user, Talk { done: done.into(), ..quiet() })
}

fn item(field: &'static str, message: &str) -> ErrorItem {
    ErrorItem { field, message: t(message) }
}

fn wrong(field: &'static str, message: &str) -> Signal<Vec<ErrorItem>> {
    Signal::stored(vec![item(field, message)])
}

fn active() -> Option<CompanyUser> {
    user(UserStatus::Active)
}

fn user(status: UserStatus) -> Option<CompanyUser> {
    Some(CompanyUser {
        user: UserRow {
            id: UserId::parse("0192f3a4-0000-7000-8000-000000000007").ok()?,
            revision: 3,
            name: "Robin de Vries".to_owned(),
            email: "robin.devries@example.com".to_owned(),
            mobile: Some("+31 ••• •• •• 07".to_owned()),
            role: Role::User,
            status,
            second_factors: vec![SecondFactor::Sms],
            last_log_in: (status == UserStatus::Active).then(|| moment("2026-11-19T08:12:00Z")),
            is_you: false,
        },
        language: Language::Nl,
        authorisations: Vec::new(),
        invitation: None,
        blocked: None,
        account_blocked: None,
        new_email: None,
        new_mobile: None,
        sets_up_second_factor: false,
        sessions: u32::from(status == UserStatus::Active),
        is_last_administrator: false,
        removed: false,
        undo_until: None,
        now: moment(NOW),
    })
}

fn invited(status: UserStatus) -> Option<CompanyUser> {
    let mut user = user(status)?;
    user.user.second_factors = Vec::new();
    let expires_at = match status {
        UserStatus::Invited => moment("2026-11-27T10:00:00Z"),
        _ => moment("2026-11-21T10:00:00Z"),
    };
    user.invitation = Some(Invitation { sent_at: moment("2026-11-20T10:00:00Z"), expires_at });
    Some(user)
}

fn blocked() -> Option<CompanyUser> {
    let (reason, by) = ("Tablet stolen on Friday".to_owned(), "Sam Peeters".to_owned());
    let blocked = Some(BlockedUser { at: moment("2026-11-20T16:40:00Z"), reason, by });
    user(UserStatus::Blocked).map(|user| CompanyUser { blocked, ..user })
}

fn shut_until(until: Option<&str>) -> Option<CompanyUser> {
    let account_blocked = Some(AccountBlock { until: until.map(moment) });
    user(UserStatus::Blocked).map(|user| CompanyUser { account_blocked, ..user })
}

fn last_administrator() -> Option<CompanyUser> {
    let mut user = active()?;
    (user.user.role, user.user.is_you, user.is_last_administrator) = (Role::Administrator, true, true);
    Some(user)
}

fn to_be_confirmed() -> Option<CompanyUser> {
    active().map(|user| CompanyUser {
        new_email: Some("r.devries@example.com".to_owned()),
        new_mobile: Some("+31 ••• •• •• 12".to_owned()),
        sets_up_second_factor: true,
        ..user
    })
}
