//! The application's own HTML.

use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use leptos_router::location::RequestUrl;
use std::sync::Arc;
use voordeur::{app::App, i18n::I18n, title::TitleSlot};

/// One page of the application.
pub(crate) struct Rendered {
    pub(crate) title: String,
    /// What stands in `#app`, and nothing else may stand there: hydration begins at its first node.
    pub(crate) body: String,
}

/// Renders the page at `address`, as the browser will render it first.
pub(crate) fn render(address: &str, i18n: I18n) -> Rendered {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    owner.with(|| {
        provide_context(RequestUrl::new(address));
        let title = TitleSlot::default();
        provide_context(title.clone());
        let body = view! { <App i18n/> }.to_html();
        Rendered { title: title.get(), body }
    })
}
