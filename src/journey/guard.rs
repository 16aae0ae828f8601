//! Address and journey are brought together: by loading, by going where it stands, or by going back.

use super::{JourneyContext, Kind};
use leptos::prelude::*;
use voordeur_contract::JourneyId;

impl<K: Kind> JourneyContext<K> {
    /// The address asks for the step `asked` of the journey `id`.
    pub(super) fn guard(self, asked: &str, id: Option<JourneyId>) {
        let Some(id) = id else {
            return self.start_anew(K::not_yet());
        };
        let Some(journey) = self.journey.get().filter(|journey| journey.id == id) else {
            return self.load(id);
        };
        if K::name(&journey.step) == asked || self.busy.get_untracked() || self.moving.get_untracked() {
            return;
        }
        match K::way_to(asked, &journey.step) {
            // Back to an earlier step: the API goes back too.
            Some(answer) => self.answer_address(answer),
            None => self.navigation.replace(&self.address_of(&journey)),
        }
    }

    /// The time that the API gave is over.
    pub(super) fn time_is_over(self) {
        let id = self.journey.with_untracked(|journey| journey.as_ref().map(|journey| journey.id.clone()));
        match id {
            // Under which reference, the API says.
            Some(id) if K::MAY_BE_KEPT => self.load(id),
            _ => self.start_anew(K::expired(None, None)),
        }
    }
}
