//! The insurer's records, from our side: the client that asks the insurer's own system who has a number, and the
//! comparing of whom it names with what a visitor typed.
//!
//! The interface is described in [`voordeur_contract::records`]; [`openapi_text`] writes it down for whoever builds the
//! other side.

mod answer;
mod client;
mod dwelling;
mod failure;
mod folding;
mod matching;
mod openapi;
mod report;

pub use client::Records;
pub use failure::RecordsError;
pub(crate) use folding::searchable;
pub use matching::{Claim, Home, who_fits};
pub use openapi::openapi_text;

pub(crate) use answer::checked;
