//! Where a visitor goes back to after logging in.

use super::{RETURN, Route, with_query};
use leptos_router::location::Url;
use voordeur_contract::Language;

/// A page that needs a session and what it is asked to show, apart from its language: `company/users?status=blocked`. It is never
/// another than one of this site, so that no link to the log-in leads anybody elsewhere (OWASP ASVS 5.0, 3.7.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ReturnTo(String);

impl ReturnTo {
    /// `route` as `query` has it, with or without question mark. A query that the page does not know is left out.
    pub(crate) fn new(route: Route, query: &str) -> Self {
        let is_known = matches!(route, Route::CompanyUsers | Route::CompanyActivity) && is_escaped(query);
        Self(with_query(&route.path(), if is_known { query } else { "" }))
    }

    /// What `?return=` names in the query of an address, if it is a route that needs a session.
    pub(crate) fn named_in(search: &str) -> Option<Self> {
        // Not by the router's map, which takes escapes away more than once.
        let mut pairs = search.trim_start_matches('?').split('&').filter_map(|pair| pair.split_once('='));
        let named = Url::unescape(pairs.find(|(name, _)| *name == RETURN)?.1);
        let (path, query) = named.split_once('?').unwrap_or((&named, ""));
        Some(Self::new(Route::to_return_to(path)?, query))
    }

    /// The whole address on the site.
    pub(crate) fn address(&self, language: Language) -> String {
        ["/", language.tag(), "/", &self.0].concat()
    }

    /// The page of the session that has ended, from which the visitor comes back there.
    pub(crate) fn session_ended(&self, language: Language) -> String {
        self.added_to(&Route::SessionEnded.address(language), "?")
    }

    /// The log-in that comes back there.
    pub(crate) fn log_in_first(&self, language: Language) -> String {
        self.added_to(&Route::LogIn.address(language), "?")
    }

    /// The `address` with the parameter that names it, after `mark`.
    pub(super) fn added_to(&self, address: &str, mark: &str) -> String {
        let named = self.0.replace('%', "%25").replace('&', "%26");
        [address, mark, RETURN, "=", &named].concat()
    }
}

impl From<Route> for ReturnTo {
    fn from(route: Route) -> Self {
        Self::new(route, "")
    }
}

/// Whether a query is as browsers write it: nothing in it ends it, or the address.
fn is_escaped(query: &str) -> bool {
    query.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"?&=%-_.!~*'()".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NARROWED: &str = "search=zo%C3%AB%20%26%20co&status=active&page=3";

    fn came_back(to: &ReturnTo) -> Option<ReturnTo> {
        let address = to.log_in_first(Language::Nl);
        ReturnTo::named_in(address.strip_prefix("/nl/log-in")?)
    }

    #[test]
    fn a_list_comes_back_with_what_it_was_asked_to_show() {
        let list = ReturnTo::new(Route::CompanyUsers, &["?", NARROWED].concat());
        assert_eq!(list.address(Language::Fr), ["/fr/company/users?", NARROWED].concat());
        assert_eq!(came_back(&list), Some(list.clone()));
        let ended = list.session_ended(Language::Nl);
        assert_eq!(ended.matches(['?', '&']).collect::<String>(), "??", "{ended}");
        assert_eq!(ReturnTo::from(Route::Home).log_in_first(Language::En), "/en/log-in?return=home");
    }

    #[test]
    fn a_page_that_shows_nothing_by_a_query_gets_none() {
        for route in [Route::Home, Route::Invitation, Route::CompanyInvite] {
            assert_eq!(ReturnTo::new(route, "a=b"), ReturnTo::from(route));
        }
    }

    #[test]
    fn only_known_routes_are_returned_to() {
        let named = |name: &str| ReturnTo::named_in(&["?return=", name].concat());
        assert_eq!(named("home"), Some(Route::Home.into()));
        assert_eq!(named("company%2Fusers%3Fpage%3D2"), Some(ReturnTo::new(Route::CompanyUsers, "page=2")));
        let elsewhere = [
            "",
            "help",
            "//elsewhere.example",
            "/nl/home",
            "https://elsewhere.example/home",
            "javascript:alert(1)",
            "?page=2",
            "company/users/../../home",
            "//elsewhere.example?company/users",
        ];
        for name in elsewhere {
            assert_eq!(named(name), None, "{name}");
        }
        for query in ["#home", "a=/home", "a=\\", "a=b\r\nc", "a=<b>", "//elsewhere.example"] {
            assert_eq!(
                named(&["company/users?", query].concat()),
                Some(Route::CompanyUsers.into()),
                "{query}"
            );
        }
    }

    proptest! {
        #[test]
        fn no_name_leads_elsewhere(name in "\\PC{0,40}|company/users[?]\\PC{0,40}|[a-z/:?%0-9A-F.\\\\@-]{0,40}") {
            if let Some(to) = ReturnTo::named_in(&["return=", &name].concat()) {
                let address = to.address(Language::Nl);
                let path = address.split('?').next().unwrap_or_default();
                let below = path.strip_prefix("/nl/").unwrap();
                prop_assert!(Route::to_return_to(below).is_some(), "{address}");
                prop_assert!(!address.contains(['#', '\\', '\r', '\n']), "{address}");
            }
        }

        #[test]
        fn whatever_is_searched_for_comes_back(search in "\\PC{0,20}") {
            let list = ReturnTo::new(Route::CompanyUsers, &["search=", &Url::escape(&search)].concat());
            prop_assert_eq!(came_back(&list), Some(list.clone()));
        }
    }
}
