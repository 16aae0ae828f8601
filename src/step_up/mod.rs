//! Proving once more who one is, before something sensitive (RFC 9470): a dialog over the page, which keeps everything
//! that was typed, and after which the page goes on with what was being done.
//!
//! Whoever sends something sensitive sends it by [`StepUp::with_proof`]; the page shows one [`StepUpDialog`].

mod context;
mod dialog;
mod exchange;
mod proof;
mod verdict;

pub(crate) use context::StepUp;
pub(crate) use dialog::StepUpDialog;
#[cfg(feature = "preview")]
pub(crate) use dialog::{Asks, Shown};
