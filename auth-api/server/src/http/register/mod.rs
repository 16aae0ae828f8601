//! Registering over HTTP: what has to be found out and drawn before the pure journey decides.

mod fresh;
mod key_uri;
mod registering;

pub use registering::Registering;

use key_uri::key_uri;
