//! Where the mailed link leads by which a user confirms the e-mail address that an administrator entered.
//!
//! The token is behind the `#`, which browsers send to no server; the page takes it out of the address and keeps it in memory:
//! whoever has to log in first comes back and goes on.

mod context;
mod screen;
mod stage;
mod words;

pub(super) use context::confirm_email;
pub(crate) use stage::Stage;
#[cfg(feature = "preview")]
pub(crate) use {screen::ConfirmEmailScreen, screen::Talk, words::error_items};
