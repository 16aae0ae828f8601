//! Shows a journey: whatever its kind, the API says which step is next and the screen follows.
//!
//! [`JourneyContext`] holds what the API last said and lives as long as the application, so that a journey
//! outlasts its screens. The credentials have a page of their own ([`CredentialsPage`]), which stands in the
//! prerendered HTML; every later step is shown by [`StepPage`], a Wasm chunk fetched while the visitor types.

mod answering;
mod arriving;
mod context;
mod credentials_page;
mod exchange;
mod guard;
pub(crate) mod local_time;
mod messages;
mod send;
mod step_page;
pub(crate) mod steps;

pub(crate) use context::{JourneyContext, Notice};
pub(crate) use credentials_page::CredentialsPage;
pub(crate) use exchange::Exchange;
pub(crate) use messages::error_items;
pub(crate) use step_page::StepPage;
