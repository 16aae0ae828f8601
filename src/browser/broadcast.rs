//! What the tabs of this site tell each other.

use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use web_sys::{BroadcastChannel, MessageEvent};

const NAME: &str = "voordeur";

/// Tells every other tab.
pub(crate) fn announce(what: &str) {
    if let Ok(channel) = BroadcastChannel::new(NAME) {
        // Fails only when the channel is closed.
        _ = channel.post_message(&JsValue::from_str(what));
        channel.close();
    }
}

/// Calls `listener` each time another tab announces `what`. For the page's whole life.
pub(crate) fn listen(what: &'static str, listener: impl Fn() + 'static) {
    let Ok(channel) = BroadcastChannel::new(NAME) else { return };
    let closure = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        if event.data().as_string().as_deref() == Some(what) {
            listener();
        }
    });
    channel.set_onmessage(Some(closure.as_ref().unchecked_ref()));
    closure.forget();
    // A channel that nothing holds is collected, listener and all.
    std::mem::forget(channel);
}
