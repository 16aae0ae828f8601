//! The clipboard.

use wasm_bindgen_futures::JsFuture;

/// Puts `text` there. False where the browser does not let it: the page is in no secure context, or forbidden to.
pub(crate) async fn write(text: &str) -> bool {
    let clipboard = web_sys::window().map(|window| window.navigator().clipboard());
    match clipboard.filter(|clipboard| !clipboard.is_undefined()) {
        Some(clipboard) => JsFuture::from(clipboard.write_text(text)).await.is_ok(),
        None => false,
    }
}
