use super::{LOG_IN_STEPS, REGISTER_STEPS, segment};
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

    /// Registering, where the portal does.
    pub(crate) fn registering(registers: bool) -> Self {
        let has = |page: &str| page.is_empty() || page == segment::RESUME || REGISTER_STEPS.contains(&page);
        Self { first: segment::REGISTER, has: if registers { has } else { |_| false } }
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
    fn an_area_has_its_own_pages_only() {
        let registering = Addresses::registering(true);
        for path in ["/register", "/register/", "/register/resume", "/register/means", "/register/means/"] {
            assert!(has(registering, path), "{path}");
            assert!(!has(Addresses::registering(false), path), "{path}");
        }
        for path in ["", "/", "/registers", "/register/nothing", "/register/means/more", "/log-in/means"] {
            assert!(!has(registering, path), "{path}");
        }
        assert!(has(Addresses::LOG_IN_STEPS, "/log-in/sms-code"));
        assert!(!has(Addresses::LOG_IN_STEPS, "/log-in"));
    }
}
