//! Back to the page where something failed.

use crate::{
    browser::storage,
    routes::{Route, href},
};
use leptos::prelude::*;

/// Under this key `boot.js` keeps the address of the page on which the application failed.
const FAILED_AT: &str = "went-wrong-at";

/// How long the tab remembers the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WayBack {
    /// Until it has been shown.
    Once,
    /// When the page is loaded anew as well: whoever waits does that.
    Kept,
}

/// Lets the tab remember the `address` of a page on which something failed.
pub(super) fn remember(address: &str) {
    storage::put(storage::session(), FAILED_AT, address);
}

/// The address where something failed, if the tab remembers one of this site; until then, and otherwise, that of
/// `otherwise`.
pub(super) fn way_back(otherwise: Route, remembered: WayBack) -> RwSignal<String> {
    let address = RwSignal::new(href(otherwise));
    Effect::new(move |_| {
        let failed_at = match remembered {
            WayBack::Once => storage::take(storage::session(), FAILED_AT),
            WayBack::Kept => storage::get(storage::session(), FAILED_AT),
        };
        if let Some(failed_at) = failed_at.filter(|failed_at| is_of_this_site(failed_at)) {
            address.set(failed_at);
        }
    });
    address
}

/// A path, and no address of another host (`//elsewhere.example`).
fn is_of_this_site(address: &str) -> bool {
    address.starts_with('/') && !address.starts_with("//") && !address.contains('\\')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_never_leaves_the_site() {
        assert!(is_of_this_site("/nl/log-in/sms-code?journey=1"));
        for elsewhere in ["", "https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example"] {
            assert!(!is_of_this_site(elsewhere), "{elsewhere}");
        }
    }
}
