//! The outbox page of development mode: the phone, the mailbox and the letters of whoever tries the front door.

mod language;
mod outbox;
mod page;

pub use outbox::{Outbox, outbox};

#[cfg(test)]
mod tests;
