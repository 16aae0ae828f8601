//! What had the focus, and whether it went with a part of the page.

use leptos::ev::FocusEvent;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// What had the focus last in a part of the page; nothing once it went elsewhere.
#[derive(Debug, Default)]
pub(crate) struct LastFocus(Option<Element>);

impl LastFocus {
    /// By the `focusin` of that part.
    pub(crate) fn came(&mut self, event: &FocusEvent) {
        self.0 = event.target().and_then(|target| target.dyn_into().ok());
    }

    /// By its `focusout`, which some browsers send as well for what is taken away: then it goes nowhere.
    pub(crate) fn went(&mut self, event: &FocusEvent) {
        if event.related_target().is_some() {
            self.0 = None;
        }
    }

    /// Whether what had it is not on the page any more, and nothing else has it. Said once.
    pub(crate) fn is_lost(&mut self) -> bool {
        if self.0.as_ref().is_none_or(|element| element.is_connected()) {
            return false;
        }
        self.0 = None;
        let document = web_sys::window().and_then(|window| window.document());
        let focused = document.and_then(|document| document.active_element());
        focused.is_none_or(|element| element.tag_name().eq_ignore_ascii_case("body"))
    }
}

/// Moves the focus to the first of what `selector` names, if it is there. The page stays where it is scrolled to.
pub(crate) fn focus_first(selector: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    let found = document.and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        // Fails only for elements that cannot have it, and then it stays where it is.
        _ = element.focus_with_options(&options);
    }
}
