//! Inviting one colleague.

use super::{Sample, errors_of, sample};
use crate::{
    api::ApiError,
    company::invite::{InviteScreen, Talk},
    components::ErrorItem,
    i18n::t,
    routes::{Route, href},
};
use leptos::prelude::*;
use voordeur_contract::{AccountsUsed, Role, UserId, UserRow, UserStatus};

pub(super) const SAMPLES: [Sample; 9] = [
    sample("company-invite", "empty", || show(quiet())),
    sample("company-invite", "some-accounts-left", || show(limited(3))),
    sample("company-invite", "no-account-left", || show(limited(5))),
    sample("company-invite", "under-way", || show(Talk { busy: Signal::stored(true), ..quiet() })),
    sample("company-invite", "nothing-typed", || {
        show(wrong(&[
            ("name", "company-field-name-required"),
            ("email", "company-field-email-required"),
            ("language", "company-field-language-required"),
            ("role", "company-field-role-required"),
        ]))
    }),
    sample("company-invite", "not-mobile", || show(wrong(&[("mobile", "company-field-mobile-malformed")]))),
    sample("company-invite", "already-user", || show(wrong(&[("email", "company-already-user")]))),
    sample("company-invite", "unreachable", || {
        show(Talk { errors: errors_of(ApiError::Unreachable, None), ..quiet() })
    }),
    sample("company-invite", "invited", || show(Talk { invited: Signal::stored(invited()), ..quiet() })),
];

fn quiet() -> Talk {
    Talk {
        errors: Signal::stored(Vec::new()),
        busy: Signal::stored(false),
        invited: Signal::stored(None),
        accounts: Signal::stored(None),
        on_send: Callback::new(|_| ()),
        on_another: Callback::new(|()| ()),
    }
}

fn limited(used: u32) -> Talk {
    Talk { accounts: Signal::stored(Some(AccountsUsed { used, allowed: 5 })), ..quiet() }
}

fn wrong(fields: &[(&'static str, &str)]) -> Talk {
    let items = fields.iter().map(|(field, message)| ErrorItem { field, message: t(message) });
    Talk { errors: Signal::stored(items.collect()), ..quiet() }
}

fn invited() -> Option<UserRow> {
    Some(UserRow {
        id: UserId::parse("0192f3a4-0000-7000-8000-000000000008").ok()?,
        revision: 1,
        name: "Robin de Vries".to_owned(),
        email: "robin.devries@example.com".to_owned(),
        mobile: None,
        role: Role::User,
        status: UserStatus::Invited,
        second_factors: Vec::new(),
        last_log_in: None,
        is_you: false,
    })
}

fn show(talk: Talk) -> AnyView {
    view! { <InviteScreen talk list=href(Route::CompanyUsers)/> }.into_any()
}
