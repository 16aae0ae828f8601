//! What was typed and is not secret, to be put into the same fields again. For registering it goes along when the page is
//! loaded anew or in another language, for that one load: `boot.js` does so for the fields that are prerendered, this for
//! those that come later. The pages of a company keep it themselves. Nobody else downloads it.

use super::storage;
use js_sys::{decode_uri_component, encode_uri_component};
use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlInputElement};

/// Where it is kept on the way: the page's path below the language, then a line for each field.
const KEY: &str = "typed";

/// Kinds of fields that hold nothing secret.
const KINDS: [&str; 7] = ["text", "email", "tel", "search", "textarea", "radio", "checkbox"];

/// What stands in a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Typed {
    name: String,
    /// Of a choice, its value; empty when it was taken back.
    text: String,
}

/// What was chosen on the page, and what stands in its fields otherwise than when it was shown: what was emptied or
/// taken back, too.
pub(crate) fn gather() -> Vec<Typed> {
    fields().filter_map(|field| typed_in(&field)).collect()
}

/// The same of the fields called one of `names`; nothing when none of them is there.
pub(crate) fn gather_of(names: &[&str]) -> Option<Vec<Typed>> {
    let own: Vec<_> = fields().filter(|field| names.contains(&field.name().as_str())).collect();
    (!own.is_empty()).then(|| own.iter().filter_map(typed_in).collect())
}

fn typed_in(field: &HtmlInputElement) -> Option<Typed> {
    Some(Typed { name: field.name(), text: changed(field)? })
}

fn changed(field: &HtmlInputElement) -> Option<String> {
    let value = field.value();
    match field.type_().as_str() {
        "radio" => field.checked().then_some(value),
        "checkbox" => {
            let checked = field.checked();
            (checked != field.default_checked()).then(|| if checked { value } else { String::new() })
        }
        _ => (value != field.default_value()).then_some(value),
    }
}

/// Puts `all` into the fields of the same name in which nothing was typed yet. Says whether there are any.
pub(crate) fn put(all: &[Typed]) -> bool {
    let mut found = false;
    for field in fields() {
        let name = field.name();
        for typed in all.iter().filter(|typed| typed.name == name) {
            found = true;
            match field.type_().as_str() {
                "radio" => field.set_checked(field.checked() || field.value() == typed.text),
                "checkbox" => field.set_checked(field.value() == typed.text),
                _ if field.value() == field.default_value() => field.set_value(&typed.text),
                _ => {}
            }
        }
    }
    found
}

/// Keeps what stands in the page's fields.
pub(crate) fn keep() {
    let Some(path) = path() else { return };
    let lines = gather().into_iter().map(|Typed { name, text }| {
        let text: String = encode_uri_component(&text).into();
        [&name, "\t", &text].concat()
    });
    let lines: Vec<String> = std::iter::once(path).chain(lines).collect();
    if lines.len() > 1 {
        storage::put(storage::session(), KEY, &lines.join("\n"));
    }
}

/// Puts what was kept of this page into its fields, and keeps it no longer. A page whose fields are still to come asks
/// again when they have.
pub(crate) fn restore() {
    let Some(kept) = storage::get(storage::session(), KEY) else { return };
    let mut lines = kept.lines();
    let is_this_page = lines.next() == path().as_deref();
    let read = |line: &str| {
        let (name, text) = line.split_once('\t')?;
        Some(Typed { name: name.to_owned(), text: decode_uri_component(text).ok()?.into() })
    };
    let all: Vec<Typed> = lines.filter_map(read).collect();
    if !is_this_page || put(&all) {
        storage::put(storage::session(), KEY, "");
    }
}

/// The page's path without its language.
fn path() -> Option<String> {
    let path = web_sys::window()?.location().pathname().ok()?;
    Some(path.trim_start_matches('/').split_once('/').map_or_else(String::new, |(_, below)| below.to_owned()))
}

/// The fields that may be kept: a password, even one that is shown, and a code may not.
fn fields() -> impl Iterator<Item = HtmlInputElement> {
    let document = web_sys::window().and_then(|window| window.document());
    document.map(|document| inputs(&document)).unwrap_or_default().into_iter().filter(|input| {
        let autocomplete = input.autocomplete();
        let secret = autocomplete.ends_with("-password")
            || autocomplete == "one-time-code"
            || input.has_attribute("data-secret");
        !secret && KINDS.contains(&input.type_().as_str())
    })
}

/// A field for several lines has the same properties as the others, so it is taken for one.
fn inputs(document: &Document) -> Vec<HtmlInputElement> {
    let Ok(nodes) = document.query_selector_all("input[name],textarea[name]") else { return Vec::new() };
    (0..nodes.length()).filter_map(|index| Some(nodes.get(index)?.unchecked_into())).collect()
}
