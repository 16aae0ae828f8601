//! The coloured panel beside a form.

use super::Scene;
use leptos::prelude::*;

const HEADING: &str = "aside-heading";

/// The panel with the open door, to be given to a screen as its `aside`.
#[component]
pub(crate) fn Aside(heading: String, children: Children) -> impl IntoView {
    view! {
        <aside class="aside" aria-labelledby=HEADING>
            <Scene/>
            <div class="aside-text tight">
                <h2 id=HEADING>{heading}</h2>
                {children()}
            </div>
        </aside>
    }
}
