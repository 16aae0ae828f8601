//! Letting the browser see to the visitor.

use js_sys::Promise;
use wasm_bindgen_futures::JsFuture;

/// Ends when the browser has seen to what waited: a key, a press, a timer, the next picture.
pub(crate) async fn pause() {
    let Some(window) = web_sys::window() else { return };
    let seen_to = Promise::new(&mut |resolve, _| {
        // A browser without timers does not pause.
        if window.set_timeout_with_callback(&resolve).is_err() {
            _ = resolve.call0(&resolve);
        }
    });
    // It is never rejected.
    _ = JsFuture::from(seen_to).await;
}
