use super::{INVITED_STEPS, LOG_IN_STEPS, REGISTER_STEPS, Route, segment};
use leptos_router::{PartialPathMatch, PathSegment, PossibleRouteMatch};

/// The addresses of an area, for the router: one route for all of them is less code than one for each. Any other address
/// with the same first word is none of this site.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Addresses {
    /// Whether a page has this first word, and this below it, without slashes round it; empty for the first word alone.
    has: fn(&str, &str) -> bool,
}

impl Addresses {
    /// The steps of the log-in. Its first page has a route of its own.
    pub(crate) const LOG_IN_STEPS: Self =
        Self { has: |first, page| first == segment::LOG_IN && LOG_IN_STEPS.contains(&page) };

    /// Registering, where the portal does, and where the mailed link of an invitation leads, where companies invite; where
    /// they do nothing else, the steps of those who were invited.
    pub(crate) fn registering(registers: bool, has_companies: bool) -> Self {
        let has: fn(&str, &str) -> bool = match (registers, has_companies) {
            (true, true) => |first, page| is_registering(first, page) || is_of_invited(first, page),
            (true, false) => is_registering,
            (false, true) => is_of_invited,
            (false, false) => |_, _| false,
        };
        Self { has }
    }

    /// What administrators of companies see, and where the mailed link leads that confirms a new e-mail address; where the
    /// portal has companies.
    pub(crate) fn of_companies(has_companies: bool) -> Self {
        Self { has: if has_companies { is_of_company } else { |_, _| false } }
    }
}

fn is_registering(first: &str, page: &str) -> bool {
    first == segment::REGISTER
        && (page.is_empty() || page == segment::RESUME || REGISTER_STEPS.contains(&page))
}

fn is_of_invited(first: &str, page: &str) -> bool {
    match first {
        segment::INVITATION => page.is_empty(),
        segment::REGISTER => page.is_empty() || INVITED_STEPS.contains(&page),
        _ => false,
    }
}

fn is_of_company(first: &str, page: &str) -> bool {
    match first {
        segment::CONFIRM_EMAIL => page.is_empty(),
        segment::COMPANY => Route::to_return_to(&[segment::COMPANY, "/", page].concat()).is_some(),
        _ => false,
    }
}

impl PossibleRouteMatch for Addresses {
    fn optional(&self) -> bool {
        false
    }

    fn test<'a>(&self, path: &'a str) -> Option<PartialPathMatch<'a>> {
        let below = path.trim_matches('/');
        let (first, page) = below.split_once('/').unwrap_or((below, ""));
        (self.has)(first, page).then(|| PartialPathMatch::new("", Vec::new(), path))
    }

    fn generate_path(&self, path: &mut Vec<PathSegment>) {
        path.push(PathSegment::Splat("page".into()));
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
        assert!(has(invited, "/invitation/") && !has(invited, "/invitation/mobile"));
        assert!(!has(Addresses::registering(true, false), "/invitation"));
        assert!(has(Addresses::of_companies(true), "/confirm-email"));
        assert!(!has(Addresses::of_companies(false), "/confirm-email"));
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
