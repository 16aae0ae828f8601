//! What was typed goes along when the page is loaded in another language: for that one load, and nothing secret.

use super::storage;
use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlInputElement};

/// Where it is kept on the way: lines of name, tab, text.
const KEY: &str = "typed";

/// Kinds of input that hold nothing secret.
const KINDS: [&str; 4] = ["text", "email", "tel", "search"];

/// Keeps what stands in the page's fields.
pub(crate) fn keep() {
    let lines: Vec<String> = fields()
        .filter(|field| !field.value().is_empty())
        .map(|field| [&field.name(), "\t", &field.value()].concat())
        .collect();
    if !lines.is_empty() {
        storage::put(storage::session(), KEY, &lines.join("\n"));
    }
}

/// Puts what was kept into the fields of the same name that are still empty, and keeps it no longer.
pub(crate) fn restore() {
    let Some(kept) = storage::take(storage::session(), KEY) else { return };
    for field in fields().filter(|field| field.value().is_empty()) {
        let name = field.name();
        let text = kept.lines().filter_map(|line| line.split_once('\t')).find(|(kept, _)| *kept == name);
        if let Some((_, text)) = text {
            field.set_value(text);
        }
    }
}

/// The fields that may be kept: a password, even one that is shown, and a code may not.
fn fields() -> impl Iterator<Item = HtmlInputElement> {
    let document = web_sys::window().and_then(|window| window.document());
    document.map(|document| inputs(&document)).unwrap_or_default().into_iter().filter(|input| {
        let autocomplete = input.autocomplete();
        let secret = autocomplete.ends_with("-password") || autocomplete == "one-time-code";
        !secret && KINDS.contains(&input.type_().as_str())
    })
}

fn inputs(document: &Document) -> Vec<HtmlInputElement> {
    let Ok(nodes) = document.query_selector_all("input[name]") else { return Vec::new() };
    (0..nodes.length()).filter_map(|index| nodes.get(index)?.dyn_into().ok()).collect()
}
