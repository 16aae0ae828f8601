//! The document: its title, its focus, whether it is seen.

use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Document, HtmlElement};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Moves the focus to the element with this id, if there is one.
pub(crate) fn focus(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // Fails only for elements that cannot have it, and then it stays where it is.
        _ = element.focus();
    }
}

/// Gives the document another title.
pub(crate) fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Leaves for another document of this site.
pub(crate) fn open(address: &str) {
    if let Some(window) = web_sys::window() {
        // Fails only for an address that is none.
        _ = window.location().assign(address);
    }
}

/// Calls `listener` each time the page is seen again, after another tab or a sleeping device. For the page's
/// whole life.
pub(crate) fn on_seen_again(listener: impl Fn() + 'static) {
    let Some(document) = document() else { return };
    let seen = document.clone();
    let closure = Closure::<dyn Fn()>::new(move || {
        if !seen.hidden() {
            listener();
        }
    });
    // Fails never: the document is an event target.
    _ = document.add_event_listener_with_callback("visibilitychange", closure.as_ref().unchecked_ref());
    closure.forget();
}
