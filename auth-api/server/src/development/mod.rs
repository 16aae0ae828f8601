//! What development mode has instead of the world: the phone, the mailbox and the letters of whoever tries the front
//! door, and an insurer who knows some people.

pub(crate) mod insurer;
mod language;
mod outbox;
mod page;
mod samples;

pub use insurer::{SampleInsurer, TOKEN as SAMPLE_TOKEN, document as sample_data_text};
pub use outbox::{Outbox, outbox};

#[cfg(test)]
mod tests;
