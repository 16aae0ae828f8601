use crate::{journeys::AccountId, records::searchable};
use voordeur_contract::{Role, UserStatus};

/// Somebody who works at a sample company.
pub(super) struct Colleague {
    /// A sample account that is there already.
    pub(super) account: Option<AccountId>,
    pub(super) name: String,
    pub(super) email: String,
    /// E.164.
    pub(super) mobile: String,
    pub(super) role: Role,
    pub(super) status: UserStatus,
    /// Logs in with an app and not by SMS.
    pub(super) authenticator: bool,
}

impl Colleague {
    /// The invitation was accepted.
    pub(super) fn has_account(&self) -> bool {
        !matches!(self.status, UserStatus::Invited | UserStatus::InvitationExpired)
    }

    pub(super) fn has_logged_in(&self) -> bool {
        matches!(self.status, UserStatus::Active | UserStatus::Blocked)
    }
}

/// Invented people, in the order in which a company has them.
pub(super) fn colleague(number: u32) -> Colleague {
    let at = |names: &[&str], place: u32| {
        names.get(place as usize % names.len()).copied().unwrap_or_default().to_owned()
    };
    let given = at(&GIVEN, number);
    let family = at(&FAMILY, number + number / 20);
    let local = format!("{given}.{family}").replace(' ', "-");
    // The names come round again after so many.
    let local = if number < 400 { local } else { format!("{local}.{number}") };
    Colleague {
        account: None,
        name: format!("{given} {family}"),
        email: format!("{}@example.com", searchable(&local)),
        mobile: format!("+32460{:06}", 10_000 + number),
        role: Role::User,
        status: status(number),
        authenticator: number.is_multiple_of(3),
    }
}

/// The first few are one of each, so that a small company has them too.
fn status(number: u32) -> UserStatus {
    match (number, number % 10) {
        (1, _) => UserStatus::Active,
        (2, _) | (6.., 8) => UserStatus::Invited,
        (3, _) | (6.., 7) => UserStatus::NeverLoggedIn,
        (4, _) => UserStatus::Blocked,
        (5, _) | (6.., 9) => UserStatus::InvitationExpired,
        _ if number.is_multiple_of(25) => UserStatus::Blocked,
        _ => UserStatus::Active,
    }
}

const GIVEN: [&str; 20] = [
    "Sam",
    "Noor",
    "Élodie",
    "Jeroen",
    "Fatima",
    "Lukas",
    "Anaïs",
    "Pieter",
    "Yara",
    "Bram",
    "Zoë",
    "Mehmet",
    "Charlotte",
    "Daan",
    "Inès",
    "Sven",
    "Amber",
    "Łukasz",
    "Renée",
    "Thijs",
];

const FAMILY: [&str; 20] = [
    "Jansen",
    "de Vries",
    "Lefèvre",
    "van den Berg",
    "El Amrani",
    "Müller",
    "Dupont",
    "Smits",
    "Haddad",
    "van Dijk",
    "Sørensen",
    "Yılmaz",
    "Claes",
    "Visser",
    "García",
    "Lindqvist",
    "Mertens",
    "Kowalski",
    "O’Connor",
    "Bakker",
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_two_have_one_address_and_every_status_is_there() {
        let people: Vec<_> = (1..10_000).map(colleague).collect();
        let addresses: HashSet<_> = people.iter().map(|colleague| &colleague.email).collect();
        assert_eq!(addresses.len(), people.len());
        let of_small: HashSet<_> = people.iter().take(24).map(|colleague| colleague.status).collect();
        assert_eq!(of_small.len(), UserStatus::ALL.len());
    }

    #[test]
    fn an_address_is_one() {
        for number in 1..400 {
            let email = colleague(number).email;
            assert_eq!(voordeur_contract::EmailAddress::parse(&email).unwrap().as_str(), email);
        }
    }
}
