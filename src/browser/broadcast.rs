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

/// Listens to the other tabs until it is dropped.
pub(crate) struct Listening {
    channel: BroadcastChannel,
    _listener: Closure<dyn Fn(MessageEvent)>,
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.channel.close();
    }
}

/// Calls `listener` each time another tab announces `what`. Nothing in a browser that has no channels.
pub(crate) fn listen(what: &'static str, listener: impl Fn() + 'static) -> Option<Listening> {
    let channel = BroadcastChannel::new(NAME).ok()?;
    let closure = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        if event.data().as_string().as_deref() == Some(what) {
            listener();
        }
    });
    channel.set_onmessage(Some(closure.as_ref().unchecked_ref()));
    Some(Listening { channel, _listener: closure })
}
