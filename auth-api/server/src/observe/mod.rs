//! What an operator sees: request references, logs, metrics, health.

mod client_address;
mod health;
mod logging;
pub mod metrics;
mod request;
mod request_id;
mod timing;

pub use client_address::{ClientAddress, find_client_address};
pub use health::{Vitals, health, metrics_page};
pub use logging::subscriber;
pub use request::observe_request;
pub use request_id::RequestId;

pub(crate) use timing::timed;
