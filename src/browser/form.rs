//! What was typed: fields are uncontrolled and read when the form is sent.

use leptos::ev::SubmitEvent;
use wasm_bindgen::JsCast;
use web_sys::{Document, FormData, HtmlFormElement, HtmlInputElement};

/// The text of the field `name` of the form that is sent; empty when there is none.
pub(crate) fn field(event: &SubmitEvent, name: &str) -> String {
    let form = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok());
    form.and_then(|form| FormData::new_with_form(&form).ok())
        .and_then(|data| data.get(name).as_string())
        .unwrap_or_default()
}

/// Puts `text` into the field with this id, if it is there, in the place of what was typed.
pub(crate) fn fill(id: &str, text: &str) {
    if let Some(field) = input(id) {
        field.set_value(text);
    }
}

/// What stands in the field with this id; nothing when it is not there.
pub(crate) fn value(id: &str) -> Option<String> {
    Some(input(id)?.value())
}

fn input(id: &str) -> Option<HtmlInputElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
