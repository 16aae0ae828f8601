//! Every screen in every state, from sample data and without the auth API, in development builds.
//!
//! `/{lang}/preview` lists them, `/{lang}/preview/{screen}/{state}` shows one. With `?text=pseudo` the words are
//! longer and accented, with `?text=ids` the ids of the messages stand in their place.

mod page;
#[cfg(test)]
#[cfg(feature = "ssr")]
mod rendering;
mod samples;

pub(crate) use page::PreviewPage;

use crate::routes::Route;
use leptos::prelude::AnyView;

/// The parameters of the address of a state, for the router.
pub(crate) const SCREEN: &str = "screen";
/// See [`SCREEN`].
pub(crate) const STATE: &str = "state";

/// A screen in one of its states.
#[derive(Clone, Copy)]
pub struct Sample {
    /// The screen's part of the address.
    pub screen: &'static str,
    /// The state's part of the address; told apart within a screen.
    pub state: &'static str,
    view: fn() -> AnyView,
}

/// The list of them and each by itself.
pub fn routes() -> impl Iterator<Item = Route> {
    let states = list().into_iter().map(|sample| Route::PreviewState(sample.screen, sample.state));
    [Route::Preview].into_iter().chain(states)
}

/// All of them, grouped by screen.
pub fn list() -> Vec<Sample> {
    samples::all()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_state_has_an_address_of_its_own() {
        let mut addresses = HashSet::new();
        for Sample { screen, state, .. } in list() {
            assert!(addresses.insert((screen, state)), "{screen}/{state}");
            for part in [screen, state] {
                assert!(part.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{part}");
            }
        }
    }

    #[test]
    fn the_states_of_a_screen_stand_together() {
        let mut screens: Vec<&str> = list().into_iter().map(|sample| sample.screen).collect();
        screens.dedup();
        let different: HashSet<&str> = screens.iter().copied().collect();
        assert_eq!(screens.len(), different.len());
    }
}
