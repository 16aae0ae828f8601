//! Why a visitor stands at a beginning.

use super::{Notice, NoticeKind};
use leptos::prelude::*;

/// Says so on top of the page, to those who hear it too.
#[component]
pub(crate) fn Arrived(
    /// Nothing, when there is nothing to say.
    #[prop(into)]
    why: Signal<Option<(NoticeKind, String)>>,
) -> impl IntoView {
    // The region stands there before its words do: one that appears together with them is not heard everywhere.
    let said = RwSignal::new(None);
    Effect::new(move |_| {
        let why = why.get();
        request_animation_frame(move || {
            said.try_set(why);
        });
    });
    let words = move || {
        let (kind, words) = said.get()?;
        Some(view! { <Notice kind><p>{words}</p></Notice> })
    };
    view! { <div role="status">{words}</div> }
}
