//! What a page lists as a file: all that matches, whatever part of it is shown.

mod button;
mod cells;
mod context;
mod users;

pub(crate) use button::ExportButton;
pub(crate) use context::{Export, Progress, State, Words};
