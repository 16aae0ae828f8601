//! Whether somebody may look after the users of a company, and of which.

use voordeur_contract::{CompanyId, Membership, Role, Session};

/// What somebody who is logged in is told on a page of a company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// The person belongs to no company.
    NoCompany,
    /// The person belongs to several, and has not said which.
    Undecided,
    /// An administrator has blocked the person there.
    Blocked(Membership),
    /// Others look after the users there.
    NotAdministrator(Membership),
    /// The person looks after the users there.
    Administrator(Membership),
}

impl Standing {
    /// That of the person in the company that this tab has chosen; otherwise in the one that he or she is at work for,
    /// or in the only one.
    pub(super) fn of(session: &Session, chosen: Option<&CompanyId>) -> Self {
        let of = |id: &CompanyId| session.companies.iter().find(|membership| membership.company == *id);
        let only = match session.companies.as_slice() {
            [] => return Self::NoCompany,
            [only] => Some(only),
            _ => None,
        };
        let found = chosen.and_then(of).or_else(|| session.company.as_ref().and_then(of)).or(only).cloned();
        match found {
            None => Self::Undecided,
            Some(membership) if membership.blocked => Self::Blocked(membership),
            Some(membership) if membership.role == Role::Administrator => Self::Administrator(membership),
            Some(membership) => Self::NotAdministrator(membership),
        }
    }

    /// The company it is about.
    pub(super) fn membership(self) -> Option<Membership> {
        match self {
            Self::NoCompany | Self::Undecided => None,
            Self::Blocked(membership)
            | Self::NotAdministrator(membership)
            | Self::Administrator(membership) => Some(membership),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use voordeur_contract::{Language, Person, Timestamp};

    fn id(last: char) -> CompanyId {
        CompanyId::parse(&format!("0192f3a4-0000-7000-8000-00000000000{last}")).unwrap()
    }

    fn membership(last: char, role: Role, blocked: bool) -> Membership {
        let (name, number) = ("Voorbeeld Transport B.V.".to_owned(), "90000001".to_owned());
        Membership { company: id(last), name, number, role, blocked }
    }

    fn session(companies: &[Membership], company: Option<CompanyId>) -> Session {
        let now = || Timestamp::from_rfc3339("2026-11-21T20:35:00Z".to_owned());
        Session {
            person: Person {
                name: "Sam Peeters".to_owned(),
                language: Language::Nl,
                email: "s•••@example.com".to_owned(),
                mobile: None,
            },
            last_log_in: None,
            companies: companies.to_vec(),
            company,
            now: now(),
            expires_at: now(),
            ends_at: now(),
        }
    }

    #[test]
    fn a_tab_keeps_the_company_that_it_has_chosen() {
        let (mine, other) =
            (membership('1', Role::Administrator, false), membership('2', Role::Administrator, false));
        let both = session(&[mine.clone(), other.clone()], Some(id('2')));
        assert_eq!(Standing::of(&both, Some(&id('1'))), Standing::Administrator(mine));
        assert_eq!(Standing::of(&both, None), Standing::Administrator(other.clone()));
        let left = session(std::slice::from_ref(&other), None);
        assert_eq!(Standing::of(&left, Some(&id('1'))), Standing::Administrator(other));
    }

    #[test]
    fn nobody_is_guessed_into_one_of_several() {
        let both = [membership('1', Role::User, false), membership('2', Role::Administrator, false)];
        assert_eq!(Standing::of(&session(&both, None), None), Standing::Undecided);
        assert_eq!(Standing::of(&session(&[], None), None), Standing::NoCompany);
    }

    #[test]
    fn only_administrators_who_are_not_blocked_look_after_users() {
        let of = |role, blocked| Standing::of(&session(&[membership('1', role, blocked)], None), None);
        assert!(matches!(of(Role::Administrator, false), Standing::Administrator(_)));
        assert!(matches!(of(Role::Administrator, true), Standing::Blocked(_)));
        assert!(matches!(of(Role::User, false), Standing::NotAdministrator(_)));
    }
}
