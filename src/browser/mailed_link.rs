//! Links that are mailed with a token behind the `#`, which browsers send to no server.

use super::page::{Listening, listen};
use wasm_bindgen::JsValue;

/// The fewest characters a token has: what is shorter was put behind the `#` by a link within the page.
const TOKEN_CHARACTERS: usize = 40;

/// The token of the address, which is taken out of it at once, so that it stays in no history either. Nothing where there
/// is none.
pub(crate) fn take_token() -> Option<String> {
    let window = web_sys::window()?;
    let location = window.location();
    let token = location.hash().ok()?.trim_start_matches('#').to_owned();
    if token.len() < TOKEN_CHARACTERS {
        return None;
    }
    let address = [location.pathname().ok()?, location.search().ok()?].concat();
    window.history().ok()?.replace_state_with_url(&JsValue::NULL, "", Some(&address)).ok()?;
    Some(token)
}

/// Calls `listener` with the token of each other link that is opened while the page stands there: only what is behind the
/// `#` changes by that, so the browser loads nothing.
pub(crate) fn on_another(listener: impl Fn(String) + 'static) -> Option<Listening> {
    listen("hashchange", move || {
        if let Some(token) = take_token() {
            listener(token);
        }
    })
}
