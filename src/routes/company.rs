//! The addresses of what administrators of a company see.

use super::{Route, segment};
use std::str;
use voordeur_contract::UserId;

/// Which user an address is about: the text of a [`UserId`], so small that it is copied with its [`Route`].
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct UserInAddress([u8; UserInAddress::LENGTH]);

impl UserInAddress {
    /// As long as every UUID.
    const LENGTH: usize = 36;

    /// The user's own id.
    pub(crate) fn id(self) -> Option<UserId> {
        UserId::parse(self.text()).ok()
    }

    /// As it stands in the address.
    pub(super) fn text(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl std::fmt::Debug for UserInAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

impl Route {
    /// The page of one user of the company.
    pub(crate) fn of_user(user: &UserId) -> Self {
        Self::user(user.as_str()).unwrap_or(Self::CompanyUsers)
    }

    /// The page of the user whose id `text` is, if it is one.
    fn user(text: &str) -> Option<Self> {
        UserId::parse(text).ok()?;
        Some(Self::CompanyUser(UserInAddress(text.as_bytes().try_into().ok()?)))
    }

    /// The page of a user at this path below the language.
    pub(super) fn of_user_at(path: &str) -> Option<Self> {
        let user = path.strip_prefix(segment::COMPANY)?.strip_prefix('/')?.strip_prefix(segment::USERS)?;
        Self::user(user.strip_prefix('/')?)
    }

    /// The page of the company at `path`, with its language: `/nl/company/users`.
    pub(crate) fn of_company_at(path: &str) -> Option<Self> {
        let (_, below) = path.trim_matches('/').split_once('/')?;
        Self::to_return_to(below).filter(|route| route.path().starts_with(segment::COMPANY))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use voordeur_contract::Language;

    const USER: &str = "0192f3a4-0000-7000-8000-000000000001";

    #[test]
    fn a_user_has_an_address_that_leads_back_to_the_user() {
        let user = UserId::parse(USER).unwrap();
        let address = Route::of_user(&user).address(Language::Nl);
        assert_eq!(address, format!("/nl/company/users/{USER}"));
        assert_eq!(Route::of_company_at(&address), Some(Route::of_user(&user)));
        let Some(Route::CompanyUser(found)) = Route::of_company_at(&[&address, "/"].concat()) else {
            panic!("{address}")
        };
        assert_eq!(found.id(), Some(user));
    }

    #[test]
    fn every_page_of_the_company_is_found_and_no_other() {
        for route in [Route::CompanyUsers, Route::CompanyInvite, Route::CompanyImport, Route::CompanyActivity]
        {
            assert_eq!(Route::of_company_at(&route.address(Language::Fr)), Some(route));
        }
        for path in [
            "/nl/home",
            "/nl/company",
            "/nl/company/users/1",
            "/nl/company/users/import/x",
            "/nl/confirm-email",
            "/nl",
            "",
        ] {
            assert_eq!(Route::of_company_at(path), None, "{path}");
        }
    }
}
