//! A word that assistive technology hears without being interrupted.

use leptos::prelude::*;

/// A polite live region. It is on the page from the first, empty, because a region that appears together with
/// its words is not heard everywhere.
#[component]
pub(crate) fn Status(
    /// Empty when there is nothing to say.
    #[prop(into)]
    message: Signal<String>,
) -> impl IntoView {
    let class = move || if message.with(String::is_empty) { "" } else { "notice success" };
    view! { <div role="status" class=class>{message}</div> }
}
