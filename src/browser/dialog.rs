//! Dialogs over the page.

use super::focus;
use leptos::prelude::request_animation_frame;
use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement};

/// A dialog that is shown. When it is dropped the focus goes back to where it was.
pub(crate) struct Shown {
    before: Option<HtmlElement>,
    /// The id of what has the focus when that is not there any more.
    otherwise: &'static str,
}

/// Shows `dialog` over the page, which cannot be used meanwhile, and moves the focus to the element with the id `first`.
pub(crate) fn show(dialog: &HtmlDialogElement, first: &str, otherwise: &'static str) -> Shown {
    let document = web_sys::window().and_then(|window| window.document());
    let before =
        document.and_then(|document| document.active_element()).and_then(|element| element.dyn_into().ok());
    // Fails only when it is shown already, or not in the document.
    _ = dialog.show_modal();
    focus(first);
    Shown { before, otherwise }
}

/// Shows `dialog` once more if it still is in the document and was closed.
pub(crate) fn show_again(dialog: &HtmlDialogElement, first: &str) {
    if dialog.is_connected() && !dialog.open() {
        // Fails only when it is shown already, or not in the document.
        _ = dialog.show_modal();
        focus(first);
    }
}

impl Drop for Shown {
    /// Once the page has changed: what had the focus may have gone with what was done.
    fn drop(&mut self) {
        let (before, otherwise) = (self.before.take(), self.otherwise);
        request_animation_frame(move || match before.filter(|element| element.is_connected()) {
            Some(element) => _ = element.focus(),
            None => focus(otherwise),
        });
    }
}
