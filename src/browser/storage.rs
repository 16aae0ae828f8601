//! What the browser keeps for this site. Never anything secret (OWASP ASVS 5.0, 14.3.3).

use web_sys::Storage;

/// Kept until the tab is closed. A browser that keeps nothing is no error: the page works without.
pub(crate) fn session() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// What stands under `key`.
pub(crate) fn get(storage: Option<Storage>, key: &str) -> Option<String> {
    storage?.get_item(key).ok()?
}

/// What stands under `key`, which is removed.
pub(crate) fn take(storage: Option<Storage>, key: &str) -> Option<String> {
    let value = get(storage.clone(), key);
    put(storage, key, "");
    value
}

/// Keeps `value` under `key`, and nothing when it is empty; a full storage keeps nothing.
pub(crate) fn put(storage: Option<Storage>, key: &str, value: &str) {
    if let Some(storage) = storage {
        _ = if value.is_empty() { storage.remove_item(key) } else { storage.set_item(key, value) };
    }
}
