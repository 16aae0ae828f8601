//! What somebody else has changed of a user meanwhile.

use voordeur_contract::CompanyUser;

/// Something that is another than it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Difference {
    Name,
    Email,
    Mobile,
    Role,
    Authorisations,
    Status,
    SecondFactor,
    Removed,
}

impl Difference {
    /// The id of its name.
    pub(crate) const fn message(self) -> &'static str {
        match self {
            Self::Name => "company-user-changed-name",
            Self::Email => "company-user-changed-email",
            Self::Mobile => "company-user-changed-mobile",
            Self::Role => "company-user-changed-role",
            Self::Authorisations => "company-user-changed-authorisations",
            Self::Status => "company-user-changed-status",
            Self::SecondFactor => "company-user-changed-second-factor",
            Self::Removed => "company-user-changed-removed",
        }
    }

    /// What is another `now`. That somebody has logged in, or that time goes by, is none.
    pub(crate) fn between(before: &CompanyUser, now: &CompanyUser) -> Vec<Self> {
        let factors = |user: &CompanyUser| (user.user.second_factors.clone(), user.sets_up_second_factor);
        let found = [
            (Self::Removed, before.removed != now.removed),
            (Self::Name, before.user.name != now.user.name),
            (Self::Email, before.user.email != now.user.email || before.new_email != now.new_email),
            (Self::Mobile, before.user.mobile != now.user.mobile || before.new_mobile != now.new_mobile),
            (Self::Role, before.user.role != now.user.role),
            (Self::Authorisations, before.authorisations != now.authorisations),
            (Self::Status, before.user.status != now.user.status || before.blocked != now.blocked),
            (Self::SecondFactor, factors(before) != factors(now)),
        ];
        found.into_iter().filter(|(_, differs)| *differs).map(|(difference, _)| difference).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::company::user::fixtures::user;
    use voordeur_contract::{Role, Timestamp};

    #[test]
    fn what_is_another_is_named() {
        let (before, mut now) = (user(), user());
        now.user.revision = 4;
        now.user.role = Role::Administrator;
        now.new_email = Some("sam.jansen@example.com".to_owned());
        now.sets_up_second_factor = true;
        let expected = [Difference::Email, Difference::Role, Difference::SecondFactor];
        assert_eq!(Difference::between(&before, &now), expected);
    }

    #[test]
    fn time_and_log_ins_are_no_difference() {
        let (before, mut now) = (user(), user());
        now.now = Timestamp::from_rfc3339("2026-11-21T20:40:00Z".to_owned());
        now.user.last_log_in = Some(now.now.clone());
        now.sessions = 2;
        assert_eq!(Difference::between(&before, &now), []);
    }
}
