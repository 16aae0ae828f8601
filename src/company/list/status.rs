//! Status, role and second factor in words.

use crate::{
    components::{Tag, TagKind},
    i18n::t,
};
use leptos::prelude::*;
use voordeur_contract::{Role, SecondFactor, UserRow, UserStatus};

/// The id of what a status is called.
pub(crate) const fn status_label(status: UserStatus) -> &'static str {
    match status {
        UserStatus::Active => "company-status-active",
        UserStatus::Invited => "company-status-invited",
        UserStatus::InvitationExpired => "company-status-invitation-expired",
        UserStatus::Blocked => "company-status-blocked",
        UserStatus::NeverLoggedIn => "company-status-never-logged-in",
    }
}

/// The id of what a role is called.
pub(crate) const fn role_label(role: Role) -> &'static str {
    match role {
        Role::Administrator => "company-role-administrator",
        Role::User => "company-role-user",
    }
}

/// A status in a word.
#[component]
pub(crate) fn StatusTag(status: UserStatus) -> impl IntoView {
    let kind = match status {
        UserStatus::Active => TagKind::Good,
        UserStatus::Invited => TagKind::Waiting,
        UserStatus::InvitationExpired | UserStatus::Blocked => TagKind::Bad,
        UserStatus::NeverLoggedIn => TagKind::Plain,
    };
    view! { <Tag kind label=t(status_label(status))/> }
}

/// The id of what stands for the second factors of a user: one label for any number of them.
pub(crate) fn factors_label(user: &UserRow) -> &'static str {
    match user.second_factors.as_slice() {
        [SecondFactor::Sms] => "company-factor-sms",
        [SecondFactor::Authenticator] => "company-factor-authenticator",
        [_, ..] => "company-factor-both",
        // Whoever is invited has not come so far.
        [] if matches!(user.status, UserStatus::Invited | UserStatus::InvitationExpired) => {
            "company-factor-not-yet"
        }
        [] => "company-factor-none",
    }
}
