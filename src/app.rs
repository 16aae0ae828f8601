//! The whole application: providers, router, page frame.

use crate::{i18n::I18n, routes::segment};
use leptos::prelude::*;
use leptos_router::{
    StaticSegment,
    components::{Route, Router, Routes},
};
use std::sync::{Arc, Mutex};

/// Where a page that is prerendered leaves its title; the prerenderer provides it as context and reads it.
#[derive(Clone, Default)]
pub struct TitleSlot(Arc<Mutex<String>>);

impl TitleSlot {
    /// Takes the page's title over.
    pub fn set(&self, title: String) {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = title;
    }

    /// The page's title.
    pub fn get(&self) -> String {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }
}

/// The application in one language.
#[component]
pub fn App(
    /// The language's messages and the portal.
    i18n: I18n,
) -> impl IntoView {
    let base = ["/", i18n.language().tag()].concat();
    provide_context(i18n);
    view! {
        <Router base>
            <Routes fallback=|| ()>
                <Route path=StaticSegment(segment::HELP) view=|| ()/>
            </Routes>
        </Router>
    }
}
