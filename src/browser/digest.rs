//! Digests by the browser's own cryptography.

use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The SHA-256 of each of the `texts`, side by side: one at a time, most of the time would go by waiting. Nothing
/// where the browser cannot: outside a secure context.
pub(crate) async fn sha256(texts: impl Iterator<Item = String>) -> Option<Vec<[u8; 32]>> {
    let subtle = web_sys::window()?.crypto().ok()?.subtle();
    if subtle.is_undefined() {
        return None;
    }
    let coming = Array::new();
    for text in texts {
        let digest = subtle.digest_with_str_and_u8_array("SHA-256", text.as_bytes());
        coming.push(digest.ok()?.as_ref());
    }
    let digests: Array = JsFuture::from(Promise::all(&coming)).await.ok()?.dyn_into().ok()?;
    digests.iter().map(|digest| bytes_of(&digest)).collect()
}

fn bytes_of(digest: &JsValue) -> Option<[u8; 32]> {
    let digest = Uint8Array::new(digest);
    let mut bytes = [0; 32];
    (digest.length() == 32).then(|| digest.copy_to(&mut bytes))?;
    Some(bytes)
}
