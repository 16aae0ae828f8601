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

/// What was ticked of those called `name`, in the form that is sent.
pub(crate) fn ticked(event: &SubmitEvent, name: &str) -> Vec<String> {
    let form = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok());
    let all = form.and_then(|form| FormData::new_with_form(&form).ok()).map(|data| data.get_all(name));
    all.into_iter()
        .flat_map(|all| all.iter().collect::<Vec<_>>())
        .filter_map(|value| value.as_string())
        .collect()
}

/// Puts `text` into the field with this id, if it is there, in the place of what was typed.
pub(crate) fn fill(id: &str, text: &str) {
    if let Some(field) = input(id) {
        field.set_value(text);
    }
}

/// Chooses `value` among the radio buttons called `name`, unless one of them is chosen already.
pub(crate) fn choose(name: &str, value: &str) {
    let buttons = ["input[type=radio][name=", name, "]"].concat();
    let all = document().and_then(|document| document.query_selector_all(&buttons).ok());
    let all = all.into_iter().flat_map(|list| (0..list.length()).filter_map(move |index| list.get(index)));
    let all: Vec<HtmlInputElement> = all.filter_map(|button| button.dyn_into().ok()).collect();
    if all.iter().any(HtmlInputElement::checked) {
        return;
    }
    if let Some(button) = all.iter().find(|button| button.value() == value) {
        button.set_checked(true);
    }
}

/// Whether one of the fields has the focus: somebody types, or is about to.
pub(crate) fn is_focused() -> bool {
    let focused = document().and_then(|document| document.active_element());
    focused.is_some_and(|element| element.has_type::<HtmlInputElement>())
}

/// Puts `text` into the field with this id, unless somebody is typing in it.
pub(crate) fn show(id: &str, text: &str) {
    let focused = document().and_then(|document| document.active_element());
    let is_typing = focused.is_some_and(|element| element.id() == id);
    if !is_typing && value(id).is_some_and(|value| value != text) {
        fill(id, text);
    }
}

/// Sends the form of the field with this id, if it is there, as its button does.
pub(crate) fn send(id: &str) {
    if let Some(form) = input(id).and_then(|field| field.form()) {
        // Fails only for a button of another form, and none is named.
        _ = form.request_submit();
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
