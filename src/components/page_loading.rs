//! Words for when the next page is long in coming.

use super::waiting::{Waiting, waiting};
use crate::{i18n::t, routes::with_query};
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// Says so after a second; after ten it leads there as another document, and `boot.js` takes along what was typed.
#[component]
pub(super) fn PageLoading(routing: Signal<bool>) -> impl IntoView {
    let waiting = waiting(routing);
    let (working, too_long, load) = (t("working"), t("working-action-too-long"), t("page-load-again"));
    let location = use_location();
    let href = move || with_query(&location.pathname.read(), &location.search.read());
    let words = move || {
        let words = match waiting.get() {
            Waiting::NotAtAll => return None,
            Waiting::AWhile => working.clone(),
            Waiting::TooLong => too_long.clone(),
        };
        let way_out = (waiting.get() == Waiting::TooLong).then(|| {
            view! { " "<a rel="external" href=href>{load.clone()}</a> }
        });
        Some(view! { <p>{words}{way_out}</p> })
    };
    view! { <div class="page-loading" role="status">{words}</div> }
}
