//! Who is logged in, and until when.
//!
//! The session itself is a cookie that no script can read; here is only what the API says of it. Every tab
//! hears when another one logs in, logs out or asks for more time, and asks the API anew.

mod context;
mod whose;

pub(crate) use context::SessionContext;
pub(crate) use whose::{Holder, Whose};

use crate::browser::broadcast;

/// What the tabs tell each other when the session is another one than before.
const CHANGED: &str = "session-changed";

/// Tells the other tabs that the session is another one than before.
pub(crate) fn announce_change() {
    broadcast::announce(CHANGED);
}
