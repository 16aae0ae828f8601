//! A question that opens on its answer.

use leptos::prelude::*;

/// `summary` can be pressed and shows what is inside. Works without the application.
#[component]
pub(crate) fn Details(
    summary: String,
    /// For links that lead to it.
    id: &'static str,
    /// When it turns true it opens by itself: what is wrong stands inside.
    #[prop(optional, into)]
    open: Signal<bool>,
    children: Children,
) -> impl IntoView {
    view! {
        <details class="details" id=id open=move || open.get()>
            <summary>{summary}</summary>
            <div class="details-body tight">{children()}</div>
        </details>
    }
}
