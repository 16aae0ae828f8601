//! The open door, in the portal's colours.

use leptos::prelude::*;

/// A drawing made of styles alone; it says nothing that the text does not.
#[component]
pub(crate) fn Scene() -> impl IntoView {
    // Not literals: markup without anything dynamic is built with innerHTML, which trusted types forbid.
    let (scene, door) = ("scene", "scene-door");
    view! {
        <div class=scene aria-hidden="true">
            <div class=door></div>
        </div>
    }
}
