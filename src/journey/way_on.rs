use leptos::prelude::*;

/// What pages and frame are told of the journey whose screen was shown last, and know no kind of journey for.
#[derive(Clone, Copy)]
pub(crate) struct WayOn {
    address: RwSignal<Option<ArcSignal<Option<String>>>>,
    moving: RwSignal<bool>,
}

impl WayOn {
    /// No journey yet. To be provided once, before the first.
    pub(crate) fn new() -> Self {
        Self { address: RwSignal::new(None), moving: RwSignal::new(false) }
    }

    /// From now on it leads where `address` says; nowhere while that is nothing.
    pub(super) fn leads_to(self, address: ArcSignal<Option<String>>) {
        self.address.set(Some(address));
    }

    /// The address of the step at which the journey stands; nothing when none is under way.
    pub(crate) fn address(self) -> Option<String> {
        self.address.get().and_then(|address| address.get())
    }

    /// A link or Back has asked for another step, and the API has not answered yet.
    pub(crate) fn moving(self) -> RwSignal<bool> {
        self.moving
    }
}
