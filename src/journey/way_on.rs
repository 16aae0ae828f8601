use leptos::prelude::*;

/// The way back to the journey whose screen was shown last, for a page beside it that knows no kind of journey.
#[derive(Clone, Copy)]
pub(crate) struct WayOn(RwSignal<Option<ArcSignal<Option<String>>>>);

impl WayOn {
    /// None yet. To be provided once, before the first journey.
    pub(crate) fn new() -> Self {
        Self(RwSignal::new(None))
    }

    /// From now on it leads where `address` says; nowhere while that is nothing.
    pub(super) fn leads_to(self, address: ArcSignal<Option<String>>) {
        self.0.set(Some(address));
    }

    /// The address of the step at which the journey stands; nothing when none is under way.
    pub(crate) fn address(self) -> Option<String> {
        self.0.get().and_then(|address| address.get())
    }
}
