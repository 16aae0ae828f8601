//! What an operator sees: request references, logs, metrics, health.

mod request_id;

pub use request_id::RequestId;
