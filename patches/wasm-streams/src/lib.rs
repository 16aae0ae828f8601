//! What `server_fn` names of the crate `wasm-streams`. Only server functions with a body that is streamed would call it, and
//! the application has none: it speaks to its API through `gloo-net`. Whoever begins to use them removes this patch.

#![expect(clippy::panic, reason = "nothing here can be reached without server functions")]

use futures_core::Stream;
use wasm_bindgen::JsValue;

const REMOVE_ME: &str = "the patch of wasm-streams has to go before anything is streamed";

/// A stream of the browser. It can be handed on, and neither written nor read.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// The browser’s own.
    #[must_use]
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// The browser’s own.
    #[must_use]
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// Of what `_stream` yields.
    ///
    /// # Panics
    ///
    /// Always.
    pub fn from_stream(_stream: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        panic!("{REMOVE_ME}")
    }

    /// What it yields.
    ///
    /// # Panics
    ///
    /// Always.
    pub fn into_stream(self) -> impl Stream<Item = Result<JsValue, JsValue>> + 'static {
        panic!("{REMOVE_ME}");
        #[expect(unreachable_code, reason = "names the type that is never made")]
        Never
    }
}

/// A stream that nobody has.
struct Never;

impl Stream for Never {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        _context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(None)
    }
}
