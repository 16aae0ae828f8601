//! The document: its title, its focus, whether it is seen.

use voordeur_contract::Language;
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Document, Event, FocusOptions, HtmlElement, Window};

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

/// The same, and the page stays where it is scrolled to.
pub(crate) fn focus_in_place(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        _ = element.focus_with_options(&options);
    }
}

/// How far the page is scrolled down, in pixels.
pub(crate) fn scrolled() -> f64 {
    web_sys::window().and_then(|window| window.scroll_y().ok()).unwrap_or_default()
}

/// Scrolls the page so far down.
pub(crate) fn scroll_to(pixels: f64) {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, pixels);
    }
}

/// Gives the document another title.
pub(crate) fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Scheme, host and port of this site: `https://login.example.org`.
pub(crate) fn origin() -> Option<String> {
    web_sys::window()?.location().origin().ok()
}

/// Has the page printed.
pub(crate) fn print() {
    if let Some(window) = web_sys::window() {
        // Fails only where nothing can be printed.
        _ = window.print();
    }
}

/// Watches whether the page is seen, until it is dropped.
pub(crate) struct Watching {
    document: Document,
    listener: Closure<dyn Fn()>,
}

impl Drop for Watching {
    fn drop(&mut self) {
        let listener = self.listener.as_ref().unchecked_ref();
        _ = self.document.remove_event_listener_with_callback(SEEN, listener);
    }
}

const SEEN: &str = "visibilitychange";

/// Calls `listener` each time the page is seen again, after another tab or a sleeping device.
pub(crate) fn on_seen_again(listener: impl Fn() + 'static) -> Option<Watching> {
    let document = document()?;
    let seen = document.clone();
    let listener = Closure::<dyn Fn()>::new(move || {
        if !seen.hidden() {
            listener();
        }
    });
    document.add_event_listener_with_callback(SEEN, listener.as_ref().unchecked_ref()).ok()?;
    Some(Watching { document, listener })
}

/// Whether the page is seen now: not behind another tab, nor on a sleeping device.
pub(crate) fn is_seen() -> bool {
    document().is_some_and(|document| !document.hidden())
}

/// Listens until it is dropped.
pub(crate) struct Listening {
    window: Window,
    event: &'static str,
    listener: Closure<dyn Fn(Event)>,
}

impl Drop for Listening {
    fn drop(&mut self) {
        let listener = self.listener.as_ref().unchecked_ref();
        _ = self.window.remove_event_listener_with_callback(self.event, listener);
    }
}

/// Calls `listener` when the document is left, by a link as by loading it anew.
pub(crate) fn on_leaving(listener: impl Fn() + 'static) -> Option<Listening> {
    listen("pagehide", listener)
}

/// Calls `listener` when something was typed or chosen anywhere on the page.
pub(crate) fn on_typing(listener: impl Fn() + 'static) -> Option<Listening> {
    listen("input", listener)
}

/// What somebody causes who is at work. Speech input and some screen readers press and type without a pointer or a key.
const ACTS: [&str; 4] = ["keydown", "pointerdown", "click", "input"];

/// Calls `listener` when something is pressed or typed anywhere on the page, perhaps several times for one act.
pub(crate) fn on_acting(listener: impl Fn() + Clone + 'static) -> Vec<Listening> {
    ACTS.into_iter().filter_map(|event| listen(event, listener.clone())).collect()
}

/// Has the browser ask, in its own words, whether the document may be left.
pub(crate) fn ask_before_leaving() -> Option<Listening> {
    listen_to("beforeunload", |event| event.prevent_default())
}

pub(super) fn listen(event: &'static str, listener: impl Fn() + 'static) -> Option<Listening> {
    listen_to(event, move |_| listener())
}

fn listen_to(event: &'static str, listener: impl Fn(Event) + 'static) -> Option<Listening> {
    let window = web_sys::window()?;
    let listener = Closure::<dyn Fn(Event)>::new(listener);
    window.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref()).ok()?;
    Some(Listening { window, event, listener })
}

/// Applies the style sheet that the document names with `<link rel>` for later. The browser checks its `integrity`.
pub(crate) fn apply_style(rel: &str) {
    let link = ["link[rel=\"", rel, "\"]"].concat();
    let link = document().and_then(|document| document.query_selector(&link).ok().flatten());
    // Fails only for names that cannot be those of attributes.
    _ = link.map(|link| link.set_attribute("rel", "stylesheet"));
}

/// Address and integrity of the file that the document names with `<link rel hreflang>` for later.
pub(crate) fn later(rel: &str, language: Language) -> Option<(String, String)> {
    let link = ["link[rel=\"", rel, "\"][hreflang=\"", language.tag(), "\"]"].concat();
    let link = web_sys::window()?.document()?.query_selector(&link).ok()??;
    Some((link.get_attribute("href")?, link.get_attribute("data-integrity")?))
}
