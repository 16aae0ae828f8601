//! From a list to invitations, a screen for each stage.

use super::{
    checked::Checked,
    choose::Choose,
    context::{Stage, Talk},
    finished::Finished,
    under_way::UnderWay,
};
use leptos::prelude::*;

/// The screen of the stage.
#[component]
pub(crate) fn ImportScreen(
    talk: Talk,
    /// The address of the list of colleagues.
    list: String,
) -> impl IntoView {
    move || {
        let list = list.clone();
        match talk.stage.get() {
            Stage::Choose => view! { <Choose talk list/> }.into_any(),
            Stage::Checked(read) => view! { <Checked talk read/> }.into_any(),
            Stage::UnderWay => view! { <UnderWay talk/> }.into_any(),
            Stage::Finished => view! { <Finished talk list/> }.into_any(),
        }
    }
}
