//! A new e-mail address is confirmed: not an act of an administrator, but of the user for whom one entered it.

use super::User;
use crate::journeys::AccountId;
use jiff::Timestamp;
use voordeur_contract::EmailAddress;

/// The address that the link with this token confirms. `None`: it does not work, is not the newest, or is the link of somebody
/// else.
pub fn confirmed(user: &User, token: &str, account: &AccountId, now: Timestamp) -> Option<EmailAddress> {
    let asked = user.new_email.as_ref().filter(|asked| asked.token.as_deref() == Some(token))?;
    let works = now < asked.expires_at && user.has_access() && user.account.as_ref() == Some(account);
    works.then(|| asked.email.clone())
}

/// The user with the e-mail address that the account has from now on. What was asked for besides, and is another address
/// still, can be confirmed after it.
pub fn with_email(user: &User, email: &EmailAddress) -> User {
    // Whoever takes back a removal has seen the user as it was removed.
    let grows = u32::from(user.removed_at.is_none());
    User {
        email: email.clone(),
        new_email: user.new_email.clone().filter(|asked| asked.email != *email),
        revision: user.revision.saturating_add(grows),
        ..user.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::companies::{
        AdministratorsBlock, NewEmail,
        fixtures::{active, start},
    };
    use crate::journeys::later;
    use jiff::SignedDuration;
    use voordeur_contract::Role;

    fn address(text: &str) -> EmailAddress {
        EmailAddress::parse(text).unwrap()
    }

    /// Somebody for whom an administrator entered another address: the link works for an hour.
    fn asked() -> (User, AccountId) {
        let user = active(1, Role::User);
        let account = user.account.clone().unwrap();
        let expires_at = later(start(), SignedDuration::from_hours(1));
        let asked =
            NewEmail { email: address("new@example.com"), token: Some("right".to_owned()), expires_at };
        (User { new_email: Some(asked), ..user }, account)
    }

    #[test]
    fn the_link_works_for_its_own_account_and_in_time() {
        let (user, account) = asked();
        assert_eq!(confirmed(&user, "right", &account, start()), Some(address("new@example.com")));
        assert_eq!(confirmed(&user, "wrong", &account, start()), None);
        assert_eq!(confirmed(&user, "right", &AccountId("another".to_owned()), start()), None);
        let over = later(start(), SignedDuration::from_hours(1));
        assert_eq!(confirmed(&user, "right", &account, over), None);
    }

    #[test]
    fn nobody_confirms_anything_in_a_company_that_keeps_him_or_her_out() {
        let (user, account) = asked();
        let block = AdministratorsBlock { at: start(), reason: String::new(), by: String::new() };
        let blocked = User { block: Some(block), ..user.clone() };
        let removed = User { removed_at: Some(start()), ..user };
        assert_eq!(confirmed(&blocked, "right", &account, start()), None);
        assert_eq!(confirmed(&removed, "right", &account, start()), None);
    }

    #[test]
    fn an_address_for_which_no_link_was_mailed_cannot_be_confirmed() {
        let (user, account) = asked();
        let new_email = user.new_email.clone().map(|asked| NewEmail { token: None, ..asked });
        let user = User { new_email, ..user };
        assert_eq!(confirmed(&user, "", &account, start()), None);
    }

    #[test]
    fn what_another_company_asked_for_besides_can_still_be_confirmed() {
        let (user, _) = asked();
        let changed = with_email(&user, &address("new@example.com"));
        assert_eq!((changed.new_email, changed.revision), (None, user.revision + 1));
        let other = with_email(&user, &address("third@example.com"));
        assert_eq!((other.email, other.new_email), (address("third@example.com"), user.new_email));
    }
}
