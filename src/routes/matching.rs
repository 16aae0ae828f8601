use super::{INVITED_STEPS, LOG_IN_STEPS, REGISTER_STEPS, Route, segment};
use leptos_router::{PartialPathMatch, PathSegment, PossibleRouteMatch};

/// Addresses with the same first word, for the router: one route for all of them is less code than one for each.
/// Any other address with that word is none of this site.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Addresses {
    first: &'static str,
    /// Whether a page has this address below the first word, without slashes round it; empty for the first word alone.
    has: fn(&str) -> bool,
}

impl Addresses {
    /// The steps of the log-in. Its first page has a route of its own.
    pub(crate) const LOG_IN_STEPS: Self =
        Self { first: segment::LOG_IN, has: |page| LOG_IN_STEPS.contains(&page) };

    /// Registering, where the portal does; where companies only invite, the steps of those who were invited.
    pub(crate) fn registering(registers: bool, has_companies: bool) -> Self {
        let has: fn(&str) -> bool = match (registers, has_companies) {
            (true, _) => |page| page.is_empty() || page == segment::RESUME || REGISTER_STEPS.contains(&page),
            (false, true) => |page| page.is_empty() || INVITED_STEPS.contains(&page),
            (false, false) => |_| false,
        };
        Self { first: segment::REGISTER, has }
    }

    /// Where the mailed link of an invitation leads, where companies invite.
    pub(crate) fn of_invitations(has_companies: bool) -> Self {
        Self { first: segment::INVITATION, has: if has_companies { str::is_empty } else { |_| false } }
    }

    /// Where the mailed link leads that confirms a new e-mail address, where there are companies.
    pub(crate) fn of_confirmations(has_companies: bool) -> Self {
        Self { first: segment::CONFIRM_EMAIL, has: if has_companies { str::is_empty } else { |_| false } }
    }

    /// What administrators of companies see, where the portal has companies.
    pub(crate) fn of_companies(has_companies: bool) -> Self {
        let has = |page: &str| Route::to_return_to(&[segment::COMPANY, "/", page].concat()).is_some();
        Self { first: segment::COMPANY, has: if has_companies { has } else { |_| false } }
    }
}

impl PossibleRouteMatch for Addresses {
    fn optional(&self) -> bool {
        false
    }

    fn test<'a>(&self, path: &'a str) -> Option<PartialPathMatch<'a>> {
        let below = path.trim_matches('/');
        let (first, page) = below.split_once('/').unwrap_or((below, ""));
        (first == self.first && (self.has)(page)).then(|| PartialPathMatch::new("", Vec::new(), path))
    }

    fn generate_path(&self, path: &mut Vec<PathSegment>) {
        path.push(PathSegment::Static(self.first.into()));
        path.push(PathSegment::OptionalParam("page".into()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(area: Addresses, path: &str) -> bool {
        area.test(path).is_some()
    }

    #[test]
    fn where_companies_invite_there_are_the_steps_of_those_who_were_invited() {
        let invited = Addresses::registering(false, true);
        assert!(has(invited, "/register/mobile") && !has(invited, "/register/means"));
        assert!(has(Addresses::of_invitations(true), "/invitation/"));
        assert!(!has(Addresses::of_invitations(false), "/invitation"));
        assert!(has(Addresses::of_confirmations(true), "/confirm-email"));
        assert!(!has(Addresses::of_confirmations(false), "/confirm-email"));
    }

    #[test]
    fn an_area_has_its_own_pages_only() {
        let registering = Addresses::registering(true, true);
        for path in ["/register", "/register/", "/register/resume", "/register/means", "/register/means/"] {
            assert!(has(registering, path), "{path}");
            assert!(!has(Addresses::registering(false, false), path), "{path}");
        }
        for path in ["", "/", "/registers", "/register/nothing", "/register/means/more", "/log-in/means"] {
            assert!(!has(registering, path), "{path}");
        }
        let companies = Addresses::of_companies(true);
        let user = "/company/users/0192f3a4-0000-7000-8000-000000000001";
        for path in ["/company/users", "/company/users/", "/company/users/invite", user, "/company/activity"]
        {
            assert!(has(companies, path), "{path}");
            assert!(!has(Addresses::of_companies(false), path), "{path}");
        }
        for path in ["/company", "/company/users/nobody", "/company/home", "/users"] {
            assert!(!has(companies, path), "{path}");
        }
        assert!(has(Addresses::LOG_IN_STEPS, "/log-in/sms-code"));
        assert!(!has(Addresses::LOG_IN_STEPS, "/log-in"));
    }
}
