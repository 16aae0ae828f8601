//! What an operator sees: request references, logs, metrics, health.

mod client_address;
mod request_id;

pub use client_address::{ClientAddress, find_client_address};
pub use request_id::RequestId;
