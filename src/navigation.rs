//! Going from page to page without loading a document.

use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_location, use_navigate},
};

type Go = Box<dyn Fn(&str, NavigateOptions)>;

/// The router, for event handlers and tasks, where its context is out of reach.
#[derive(Clone, Copy)]
pub(crate) struct Navigation {
    go: StoredValue<Go, LocalStorage>,
    path: Memo<String>,
    search: Memo<String>,
}

impl Navigation {
    /// To be called inside the router.
    pub(crate) fn of_router() -> Self {
        let navigate = use_navigate();
        let location = use_location();
        let go: Go = Box::new(move |address, options| navigate(address, options));
        Self { go: StoredValue::new_local(go), path: location.pathname, search: location.search }
    }

    /// Goes to `address`, a whole one with its language, and leaves the present one for Back.
    pub(crate) fn push(self, address: &str) {
        self.go(address, NavigateOptions::default());
    }

    /// The same, and the page stays where it is scrolled to: it only shows another part of what it shows.
    pub(crate) fn turn(self, address: &str) {
        self.go(address, NavigateOptions { scroll: false, ..NavigateOptions::default() });
    }

    /// Goes to `address` in the place of the present one.
    pub(crate) fn replace(self, address: &str) {
        self.go(address, NavigateOptions { replace: true, ..NavigateOptions::default() });
    }

    /// Like [`Self::turn`], in the place of the present address.
    pub(crate) fn refine(self, address: &str) {
        self.go(address, NavigateOptions { replace: true, scroll: false, ..NavigateOptions::default() });
    }

    /// The present address: path and query.
    pub(crate) fn address(self) -> String {
        let (path, search) = (self.path.get_untracked(), self.search.get_untracked());
        if search.is_empty() { path } else { [&path, "?", &search].concat() }
    }

    fn go(self, address: &str, options: NavigateOptions) {
        if self.address() != address {
            let options = NavigateOptions { resolve: false, ..options };
            self.go.with_value(|go| go(address, options));
        }
    }
}
