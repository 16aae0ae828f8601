//! A user for the tests of this area.

use voordeur_contract::{CompanyUser, Language, Role, SecondFactor, Timestamp, UserId, UserRow, UserStatus};

/// A plain user who is in, logged in once, and nothing special about it.
pub(super) fn user() -> CompanyUser {
    let now = || Timestamp::from_rfc3339("2026-11-21T20:35:00Z".to_owned());
    CompanyUser {
        user: UserRow {
            id: UserId::parse("0192f3a4-0000-7000-8000-000000000001").unwrap(),
            revision: 3,
            name: "Sam Jansen".to_owned(),
            email: "sam@example.com".to_owned(),
            mobile: None,
            role: Role::User,
            status: UserStatus::Active,
            second_factors: vec![SecondFactor::Sms],
            last_log_in: Some(now()),
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
        sessions: 1,
        is_last_administrator: false,
        removed: false,
        undo_until: None,
        now: now(),
    }
}
