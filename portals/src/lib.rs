//! Reads a portal.
//!
//! A portal is the application with its own texts, colours, means, limits and contact details. It is a folder:
//!
//! ```text
//! portals/customer/portal.toml       what this crate reads into a `Portal`
//! portals/customer/locales/nl/*.ftl  messages it puts in the place of the general ones
//! portals/customer/tokens.css …      what the site looks like; read by the build only
//! ```
//!
//! Whatever is wrong in these files is said with file, line and what was expected, because the people who edit
//! them do not read Rust.

mod checks;
mod companies;
mod description;
mod error;
pub mod fluent;
mod letter;
mod limits;
pub mod messages;
mod portal;
mod registration;
mod sender;

pub use companies::Companies;
pub use description::FormOfAddress;
pub use error::PortalError;
pub use letter::LetterRules;
pub use limits::Limits;
pub use portal::Portal;
pub use registration::{Confirmation, Registration};
pub use sender::Sender;
