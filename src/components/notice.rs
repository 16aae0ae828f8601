//! Something to know, set apart from the text.

use leptos::prelude::*;

/// What a notice is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum NoticeKind {
    /// Good to know.
    #[default]
    Information,
    /// It worked.
    Success,
    /// Something to mind.
    Warning,
}

/// A notice. With `role` `status` or `alert` assistive technology hears it when it appears.
#[component]
pub(crate) fn Notice(
    #[prop(optional)] kind: NoticeKind,
    #[prop(optional)] role: Option<&'static str>,
    children: Children,
) -> impl IntoView {
    let class = match kind {
        NoticeKind::Information => "notice tight",
        NoticeKind::Success => "notice success tight",
        NoticeKind::Warning => "notice warning tight",
    };
    view! { <div class=class role=role>{children()}</div> }
}
